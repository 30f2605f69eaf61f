import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Work } from '@serviceportal/site/publish';
import { expect, test } from 'vitest';
import { FileJournal } from '../../../scripts/worker/journal.ts';

const stateDir = () => mkdtempSync(join(tmpdir(), 'journal-'));
const leistung = (updatedAt: string): Work => ({ document: { collection: 'leistungen', id: '1', updatedAt } });
const nobody = () => false;

/** What a process that ends at this moment leaves behind. */
function written(folder: string): unknown {
  const [name] = readdirSync(folder);
  const line = readFileSync(join(folder, name!), 'utf8').trim();
  return line ? JSON.parse(line) : {};
}

test('writes down every piece of work on a document, in whatever language, until a publication came to its end', () => {
  const folder = stateDir();
  const journal = new FileJournal(folder, 'w');
  const first = journal.open('wegberg', nobody);
  // German, Leichte Sprache, the box: the same document each time, and the last one never ends.
  for (const _ of [1, 2]) first.begin(leistung('a'))();
  const end = first.begin(leistung('a'));
  expect(written(folder)).toEqual({ wegberg: [leistung('a')] });
  end();
  first.end();
});

test('what an earlier publication came to an end with is not written again, unless it changed or is under suspicion', () => {
  const folder = stateDir();
  const journal = new FileJournal(folder, 'w');
  const work = [leistung('a'), { path: '/leistungen/' }, { ...leistung('a'), path: '/leistungen/pass/' }];
  const first = journal.open('wegberg', nobody);
  first.begin(...work)();
  first.end();

  const second = journal.open('wegberg', nobody);
  second.begin(...work);
  expect(written(folder)).toEqual({ wegberg: [] });
  second.begin(leistung('b'), { path: '/neu/' });
  expect(written(folder)).toEqual({ wegberg: [leistung('b'), { path: '/neu/' }] });
  second.end();

  const suspicious = journal.open('wegberg', ({ path }) => path === '/leistungen/');
  suspicious.begin(...work);
  expect(written(folder)).toEqual({ wegberg: [{ path: '/leistungen/' }] });
  suspicious.end();

  const elsewhere = journal.open('selfkant', nobody);
  elsewhere.begin(...work);
  expect(written(folder)).toEqual({ selfkant: work });
});

test('what did not come to its end is not taken for done', () => {
  const folder = stateDir();
  const journal = new FileJournal(folder, 'w');
  const first = journal.open('wegberg', nobody);
  first.begin(leistung('a'));
  first.end();
  journal.open('wegberg', nobody).begin(leistung('a'));
  expect(written(folder)).toEqual({ wegberg: [leistung('a')] });
});
