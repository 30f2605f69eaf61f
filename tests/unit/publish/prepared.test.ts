import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCurrent, readLiveRelease } from '@serviceportal/site/publish';
import { describe, expect, test } from 'vitest';
import { ReleaseFolder } from '../../../site/publish/store/release-store.ts';
import type { Tasks } from '../../../site/publish/threads/tasks.ts';
import { leistung, page, Workshop } from './workshop.ts';

const site = (size: number, title = 'Alt') => [
  page('/', title),
  ...Array.from({ length: size }, (_, index) => page(`/p${index}/`)),
];
const copies = (workshop: Workshop) =>
  readdirSync(join(workshop.siteRoot, 'releases')).filter((name) => name.startsWith('.next-'));
const beside = (workshop: Workshop, name: string) => join(readLiveRelease(workshop.siteRoot)!.dir, name);
const sizeOf = (workshop: Workshop, name: string) =>
  statSync(beside(workshop, name), { throwIfNoEntry: false })?.size ?? 0;

describe('a copy of the live release that was made ahead', () => {
  test('becomes the next release, and the publication touches as few files on a large site as on a small one', async () => {
    const work = await Promise.all(
      [20, 200].map(async (size) => {
        const workshop = new Workshop();
        await workshop.live(site(size));
        await workshop.store.prepareNext();
        expect(copies(workshop)).toHaveLength(1);
        const begun: string[] = [];
        const { perform } = workshop.threads;
        workshop.threads.perform = (name, needs) => {
          begun.push(name);
          return perform(name, needs);
        };
        const { changed } = await workshop.live(site(size, 'Neu'));
        expect(changed).toEqual(['/']);
        expect(copies(workshop)).toEqual([]);
        expect(workshop.read('index.html')).toContain('Neu');
        const { counts } = readLiveRelease(workshop.siteRoot)!.manifest;
        return { begun, touched: counts.touched, records: sizeOf(workshop, 'manifest.changes') > 0 };
      }),
    );
    // The page with its two compressed copies, each taken away and written; and nothing was copied.
    expect(work).toEqual([
      { begun: ['pages', 'settle'], touched: 3, records: true },
      { begun: ['pages', 'settle'], touched: 3, records: true },
    ]);
  });

  test('costs as many bytes of records on a large site as on a small one', async () => {
    const bytes = [];
    for (const size of [20, 200]) {
      const workshop = new Workshop();
      await workshop.live(site(size));
      await workshop.store.prepareNext();
      await workshop.live(site(size, 'Neu'));
      bytes.push(sizeOf(workshop, 'manifest.changes') + sizeOf(workshop, 'snapshot.changes'));
    }
    expect(bytes[1]! / bytes[0]!).toBeLessThan(1.1);
  });

  test('is made of a release that need not stay: what both have is not touched', async () => {
    const workshop = new Workshop();
    workshop.store = workshop.keeping(1);
    const now = () => new Date('2027-03-10T09:00:00Z');
    const release = (id: string, file: string) => join(workshop.siteRoot, 'releases', id, 'public', file);
    const first = await workshop.live([...site(20), page('/fort/', 'Fort')], { now });
    const folder = statSync(release(first.release, '')).ino;
    await workshop.live(site(20, 'Neu'), { now });
    const names = statSync(release(first.release, 'p7/index.html')).nlink;
    writeFileSync(release(first.release, 'fremd.html'), 'von Hand');

    await workshop.store.prepareNext();
    const [copy] = copies(workshop);
    const inCopy = (file: string) => join(workshop.siteRoot, 'releases', copy!, 'public', file);
    expect(statSync(inCopy('')).ino).toBe(folder);
    expect(statSync(inCopy('p7/index.html')).nlink).toBe(names);
    expect(readFileSync(inCopy('index.html'), 'utf8')).toBe(workshop.read('index.html'));
    for (const gone of ['fort', 'fremd.html', '../live']) expect(existsSync(inCopy(gone)), gone).toBe(false);

    const next = await workshop.live(site(20, 'Neuer'), { now });
    expect(statSync(release(next.release, '')).ino).toBe(folder);
    expect(await workshop.store.verify()).toEqual([]);
  });

  test('is not used where another release is live by then', async () => {
    const workshop = new Workshop();
    await workshop.live(site(5));
    await workshop.store.prepareNext();
    // Another process publishes.
    const other = new Workshop(workshop.state);
    await other.live(site(5, 'Anders'));
    expect((await workshop.live(site(5, 'Neu'))).changed).toEqual(['/']);
    expect(workshop.read('index.html')).toContain('Neu');
    expect(copies(workshop)).toEqual([]);
  });

  test('may be under way when the next release begins, or fail, or be taken away', async () => {
    const workshop = new Workshop();
    await workshop.live(site(5));
    void workshop.store.inTurn(() => workshop.store.prepareNext());
    await workshop.live(site(5, 'Zwei'));
    await workshop.store.prepareNext();
    for (const name of copies(workshop))
      rmSync(join(workshop.siteRoot, 'releases', name), { recursive: true, force: true });
    await workshop.live(site(5, 'Drei'));
    const { perform } = workshop.threads;
    workshop.threads.perform = (name, needs) =>
      name === 'copy' && (needs as Tasks['copy']['needs']).settle
        ? Promise.reject(new Error('planted'))
        : perform(name, needs);
    await workshop.store.prepareNext();
    await workshop.live(site(5, 'Vier'));
    expect(workshop.read('index.html')).toContain('Vier');
    expect(workshop.read('p4/index.html')).toContain('/p4/');
  });

  test('takes the place of the release in all it has: records, index and pages', async () => {
    const workshop = new Workshop();
    const pages = [page('/'), leistung('ausweis', 'Personalausweis')];
    await workshop.live(pages);
    await workshop.index(pages);
    for (const title of ['1', '2', '3']) {
      await workshop.store.prepareNext();
      await workshop.live([page('/', title), pages[1]!]);
      const fresh = readCurrent(workshop.siteRoot)!;
      expect(fresh.manifest).toEqual(workshop.store.live()!.manifest);
      expect(fresh.snapshot).toEqual(JSON.parse(JSON.stringify(workshop.store.snapshot())));
      expect(existsSync(workshop.published('pagefind/pagefind.js.br'))).toBe(true);
    }
  });
});

describe('a live release that is damaged', () => {
  test('gets a missing page and a missing file back with the next publication, though nothing changed', async () => {
    const workshop = new Workshop();
    workshop.medium('bild-0011.webp', 'picture');
    await workshop.live(site(5));
    rmSync(workshop.published('p3/index.html.br'));
    rmSync(workshop.published('medien/bild-0011.webp'));
    await workshop.store.prepareNext();
    expect((await workshop.live(site(5))).changed).toEqual(['/p3/']);
    expect(existsSync(workshop.published('p3/index.html.br'))).toBe(true);
    expect(workshop.read('medien/bild-0011.webp')).toBe('picture');
    expect(await workshop.publish(site(5))).toMatchObject({ state: 'unchanged' });
  });

  test('is mended by a publication that finds out only while it copies it', async () => {
    const workshop = new Workshop();
    await workshop.live(site(5));
    rmSync(workshop.published('p3/index.html'));
    expect((await workshop.live(site(5, 'Neu'))).changed.sort()).toEqual(['/', '/p3/']);
    expect(workshop.read('p3/index.html')).toContain('/p3/');
  });

  test.each(['manifest.json', 'snapshot.json'])('is published anew where its %s is cut off', async (name) => {
    const workshop = new Workshop();
    await workshop.live(site(5));
    truncateSync(beside(workshop, name), 20);
    workshop.store = new ReleaseFolder(workshop.siteRoot, workshop.threads);
    await workshop.live(site(5, 'Neu'));
    const { manifest, snapshot } = readCurrent(workshop.siteRoot)!;
    expect(Object.keys(manifest.pages)).toHaveLength(6);
    expect(snapshot.kommune.slug).toBe('wegberg');
    expect(readFileSync(workshop.published('p4/index.html'), 'utf8')).toContain('/p4/');
  });
});
