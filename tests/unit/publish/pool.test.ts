import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { noJournal } from '../../../site/publish/faults.ts';
import { producePages } from '../../../site/publish/produce-pages.ts';
import { createPool } from '../../../site/publish/threads/pool.ts';
import type { Work } from '../../../site/src/view/page.ts';
import { page } from './workshop.ts';

const folder = mkdtempSync(join(tmpdir(), 'pool-test-'));
const threads = createPool({
  count: 2,
  mostTime: 1000,
  module: new URL('../../support/planted-thread.ts', import.meta.url),
});
afterAll(async () => {
  await threads.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a page that ends its thread or never ends is a fault of that page alone', { timeout: 60_000 }, () => {
  test.each(['endless', 'silent', 'exit', 'hungry'])('%s', async (title) => {
    const underWay = new Set<Work>();
    const journal = {
      ...noJournal,
      begin: (...works: Work[]) => {
        for (const work of works) underWay.add(work);
        return () => {
          for (const work of works) underWay.delete(work);
        };
      },
    };
    const pages = Array.from({ length: 40 }, (_, index) =>
      page(`/${title}/${index}/`, index === 17 ? title : `Seite ${index}`),
    );
    const { made, faults } = await producePages(pages, {
      threads,
      journal,
      folder,
      origin: 'https://wegberg.example',
      leadsNowhere: () => false,
    });
    expect(faults).toMatchObject([{ work: { path: `/${title}/17/` }, error: { code: 'time' } }]);
    expect(faults[0]!.error.message).toContain(`Die Seite /${title}/17/ konnte nicht in der vorgesehenen Zeit`);
    expect(made.size).toBe(39);
    expect(readFileSync(join(folder, title, '39', 'index.html'), 'utf8')).toContain('Seite 39');
    expect(underWay.size).toBe(0);
  });
});

test('many pages at a time lose nobody where several end their threads', async () => {
  const pages = Array.from({ length: 60 }, (_, index) =>
    page(`/${index}/`, index % 20 === 7 ? 'exit' : `Seite ${index}`),
  );
  const { made, faults } = await producePages(pages, {
    threads,
    journal: noJournal,
    folder: join(folder, 'many'),
    origin: 'https://wegberg.example',
    leadsNowhere: () => false,
  });
  expect(faults.map(({ work }) => work.path).sort()).toEqual(['/27/', '/47/', '/7/']);
  expect(made.size).toBe(57);
}, 60_000);
