import { statSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { noJournal, PageFaults } from '../../../site/publish/faults.ts';
import type { SitePage } from '../../../site/src/view/page.ts';
import { Holds } from '../../../scripts/worker/quarantine.ts';
import { page, renderView, Workshop } from './workshop.ts';

const news = (id: string, path = `/aktuelles/${id}/`): SitePage => ({
  ...page(path, `${id} alt`),
  document: { collection: 'meldungen', id },
});
const changed = (page: SitePage, title: string): SitePage => ({ ...page, view: { title } });

const faultsOf = async (publishing: Promise<unknown>) => {
  const error = await publishing.catch((reason: unknown) => reason);
  if (!(error instanceof PageFaults)) throw error;
  return error.faults;
};

describe('pages that cannot be made', () => {
  test('are all named, whatever is wrong with them, and what was live stays', async () => {
    const workshop = new Workshop();
    const pages = [page('/'), news('a'), news('b')];
    const { release } = await workshop.live(pages);
    workshop.render = (page) => {
      const { title } = page.view as { title: string };
      if (title === 'throws') throw new Error('planted');
      const rendered = renderView(page);
      if (title === 'huge') return { ...rendered, body: `x${'y'.repeat(5_000_000)}` } as never;
      if (title === 'empty') return { ...rendered, body: '' } as never;
      if (title === 'headless') return { ...rendered, body: '<!doctype html><p>…' } as never;
      return rendered;
    };
    const faulty = ['throws', 'huge', 'empty', 'headless'].map((title) => changed(news(title), title));
    const faults = await faultsOf(workshop.publish([...pages, ...faulty]));
    expect(faults.map(({ work }) => work.document?.id).sort()).toEqual(['empty', 'headless', 'huge', 'throws']);
    expect(faults.find(({ work }) => work.document?.id === 'huge')!.error.message).toMatch(/wäre mit 4,8 MB zu groß\./);
    expect(workshop.read('index.html')).toContain('<h1>/</h1>');
    expect((await workshop.publish(pages)).release).toBe(release);
  });

  test('may have addresses that no file system takes', async () => {
    const workshop = new Workshop();
    const bad = [
      `/aktuelles/${'x'.repeat(256)}/`,
      `/a${'/bcd'.repeat(1200)}/`,
      '/aktuelles/../x/',
      '/a//b/',
      '/a\\b/',
      '/a\0b/',
    ];
    const taken = [
      news('first', '/doppelt/'),
      news('second', '/doppelt/'),
      news('third', '/datei.html'),
      news('fourth', '/datei.html/x/'),
    ];
    const faults = await faultsOf(
      workshop.publish([page('/'), ...bad.map((path, index) => news(`bad ${index}`, path)), ...taken]),
    );
    expect(faults.map(({ work }) => work.document?.id)).toEqual([
      ...bad.map((_, index) => `bad ${index}`),
      'second',
      'fourth',
    ]);
    // Where files of the build or compressed copies lie nothing else can.
    workshop.siteBuild = 'build-2';
    workshop.clientFile('favicon.ico', 'x');
    const onFiles = [
      news('alt', '/alt.html'),
      news('asset', '/favicon.ico/'),
      news('below', '/_astro/site.1a2b3c.css/x/'),
      news('copy', '/alt.html.gz/'),
    ];
    expect((await faultsOf(workshop.publish([page('/'), ...onFiles]))).map(({ work }) => work.document?.id)).toEqual([
      'asset',
      'below',
      'copy',
    ]);
    // As long as a name may be: 240 bytes, counted in UTF-8.
    await workshop.live([page('/'), news('long', `/aktuelles/${'ü'.repeat(120)}/`)]);
    expect(workshop.read(`aktuelles/${'ü'.repeat(120)}/index.html`)).toContain('long alt');
  });

  test('stay as they are where they are held, with the files of an older build; the rest goes out', async () => {
    const workshop = new Workshop();
    const start = new Date('2027-03-10T09:00:00Z');
    await workshop.live([page('/'), news('a'), news('b')], { now: () => start });
    const { ino } = statSync(workshop.published('aktuelles/a/index.html'));
    workshop.siteBuild = 'build-2';
    workshop.clientFile('_astro/new.4d5e6f.css', 'p { margin: 0 }');
    const later = (days: number) => () => new Date(start.getTime() + days * 86_400_000);
    const pages = [changed(page('/'), 'Start neu'), changed(news('a'), 'throws'), changed(news('b'), 'b neu')];
    workshop.clientFile('_astro/site.1a2b3c.css', 'p { margin: 1px }');
    for (const days of [1, 3, 8]) {
      await workshop.live([...pages, page(`/${days}/`)], { now: later(days), heldPaths: new Set(['/aktuelles/a/']) });
      expect(statSync(workshop.published('aktuelles/a/index.html')).ino).toBe(ino);
      expect(workshop.read('aktuelles/b/index.html')).toContain('b neu');
      expect(workshop.read('_astro/site.1a2b3c.css')).toBeTruthy();
    }
  });

  test('stop the site where it never had them, a redirect alone excepted', async () => {
    const workshop = new Workshop();
    const held = new Set(['/alt/']);
    await workshop.live([page('/'), { ...page('/alt/'), redirects: { '/alt': '/' } }], { heldPaths: held });
    expect(() => statSync(workshop.published('alt/index.html'))).toThrow('ENOENT');
    await expect(workshop.publish([page('/'), page('/neu/')], { heldPaths: new Set(['/neu/']) })).rejects.toMatchObject(
      { code: 'render' },
    );
  });
});

test('what is under suspicion is rendered alone and first', async () => {
  const workshop = new Workshop();
  const order: string[] = [];
  let under = 0;
  const most: Record<string, number> = {};
  workshop.render = async (page) => {
    order.push(page.path);
    under += 1;
    most[page.path] = under;
    await new Promise((resolve) => setTimeout(resolve, 2));
    under -= 1;
    return renderView(page);
  };
  const pages = [page('/'), ...Array.from({ length: 12 }, (_, index) => news(`n${index}`)), page('/x/')];
  await workshop.live(pages, {
    journal: { ...noJournal, isSuspect: ({ path }) => path === '/x/' || path === '/aktuelles/n3/' },
  });
  expect(order.slice(0, 2)).toEqual(['/aktuelles/n3/', '/x/']);
  expect([most['/aktuelles/n3/'], most['/x/']]).toEqual([1, 1]);
  expect(Math.max(...Object.values(most))).toBeGreaterThan(1);
});

test('documents are held before pages, pages only where there is nothing else to hold', () => {
  const holds = new Holds([]);
  const error = new PageFaults([{ work: {}, error: new Error('x') as never }]);
  const list = { work: { path: '/aktuelles/' }, error };
  const article = { work: { path: '/aktuelles/a/', document: { collection: 'meldungen' as const, id: 'a' } }, error };
  expect(holds.add([list, article])).toBe(true);
  expect([[...holds.documents.keys()], [...holds.paths.keys()]]).toEqual([['meldungen:a'], []]);
  // In its state before it fails as well: then its page stays as it is.
  expect(holds.add([list, article])).toBe(true);
  expect([...holds.paths.keys()]).toEqual(['/aktuelles/a/']);
  expect(holds.add([list])).toBe(true);
  expect([...holds.paths.keys()]).toEqual(['/aktuelles/a/', '/aktuelles/']);
  expect(holds.add([list])).toBe(false);
});
