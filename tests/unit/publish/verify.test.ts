import { appendFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesOf } from '../../../site/publish/manifest.ts';
import { leistung, page, Workshop } from './workshop.ts';

const EMBLEM = `<svg xmlns="http://www.w3.org/2000/svg">${'<path d="M0 0h1"/>'.repeat(120)}</svg>`;

/** A site with a file of each kind. */
async function publishedSite() {
  const workshop = new Workshop();
  workshop.medium('bild-0011.webp', 'picture');
  workshop.medium('wappen-0022.svg', EMBLEM);
  const pictured = {
    ...page('/b/'),
    preview: { file: 'vorschau/aa.png', card: { title: 'B', sender: 'Stadt', colour: '#112233' } },
  };
  const pages = [page('/'), page('/robots.txt'), pictured, leistung('ausweis', 'Personalausweis')];
  await workshop.live(pages);
  await workshop.index(pages);
  return { workshop, pages };
}

/** Writes into a file as no publication does: other releases that share it change, too. */
const damages: [name: string, damage: (file: string) => void, fault: 'missing' | 'different'][] = [
  ['emptied', (file) => truncateSync(file, 0), 'different'],
  ['cut off', (file) => truncateSync(file, Math.max(0, statSync(file).size - 7)), 'different'],
  ['longer', (file) => appendFileSync(file, 'x'), 'different'],
  ['zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size)), 'different'],
  ['gone', (file) => rmSync(file), 'missing'],
];

test('a release that is whole has no faults', async () => {
  const { workshop } = await publishedSite();
  expect(await workshop.store.verify()).toEqual([]);
});

test.each(damages)(
  'every file of a release that is %s is named and mended, with the index where it is of it',
  async (_name, damage, fault) => {
    const { workshop, pages } = await publishedSite();
    const files = filesOf(workshop.store.live()!.manifest);
    expect(files.length).toBeGreaterThan(25);
    for (const file of files) damage(workshop.published(file));
    const found = await workshop.store.verify();
    expect(found.map(({ file }) => file).sort()).toEqual(files.toSorted());
    expect(new Set(found.map((each) => each.fault))).toEqual(new Set([fault]));
    // The caches may be damaged as well.
    rmSync(`${workshop.state}/cache`, { recursive: true, force: true });
    workshop.medium('bild-0011.webp', 'picture');
    workshop.medium('wappen-0022.svg', EMBLEM);
    workshop.media = workshop.media.slice(0, 2);
    expect(await workshop.publish(pages)).toMatchObject({ state: 'live', indexStale: true });
    await workshop.index(pages);
    expect(await workshop.store.verify()).toEqual([]);
    expect(await workshop.publish(pages)).toMatchObject({ state: 'unchanged', indexStale: false });
  },
);

test('a compressed copy of something else is named', async () => {
  const { workshop } = await publishedSite();
  writeFileSync(
    workshop.published('index.html.br'),
    brotliCompressSync(readFileSync(workshop.published('b/index.html'))),
  );
  expect(await workshop.store.verify()).toEqual([{ file: 'index.html.br', fault: 'different' }]);
});
