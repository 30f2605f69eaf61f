import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { Editor } from './editing.ts';
import { median, p95 } from './statistics.ts';
import { duration, table } from './table.ts';
import { untilServed, type RunningPortal } from './watch.ts';

/** Within how many milliseconds all saves are begun. */
const PERIOD = 60_000;

export interface ManySaves {
  saves: number;
  editors: number;
  /** Milliseconds that an editor waits for a save. */
  save: number[];
  /** Milliseconds from the end of a save until its site shows it, or what was saved after it. */
  live: number[];
  /** How often pages were published. */
  publishes: number;
}

/**
 * An editor for each Kommune saves one Angebot again and again, spread over a minute, all at the running admin.
 * @throws Error where what was saved last is not live in the end
 */
export async function measureManySaves(portal: RunningPortal, saves: number): Promise<ManySaves> {
  const each = Math.ceil(saves / portal.kommunen.length);
  const work: Work[] = [];
  for (const { slug } of portal.kommunen) {
    const editor = new Editor(portal, slug);
    work.push({ slug, editor, page: await editor.signIn(), saves: each });
  }
  const begun = new Date().toISOString();
  const results = await Promise.all(
    work.map(async (one, index) => {
      await sleep((index * PERIOD) / each / work.length);
      return saveOften(portal, one);
    }),
  );
  const { totalDocs } = await portal.payload.count({
    collection: 'veroeffentlichungen',
    where: { and: [{ createdAt: { greater_than_equal: begun } }, { geaenderteSeiten: { greater_than: 0 } }] },
  });
  return {
    saves: each * portal.kommunen.length,
    editors: portal.kommunen.length,
    save: results.flatMap(({ save }) => save),
    live: results.flatMap(({ live }) => live),
    publishes: totalDocs,
  };
}

interface Work {
  slug: string;
  editor: Editor;
  /** Address of the page that shows what is saved. */
  page: string;
  saves: number;
}

async function saveOften(portal: RunningPortal, { slug, editor, page, saves }: Work) {
  const run = Date.now();
  const save: number[] = [];
  const live: number[] = [];
  /** When each save had ended. */
  const saved: number[] = [];
  const file = join(siteLayout.current(siteRootOf(portal.environment.stateDir, slug)), page, 'index.html');
  const shown = new RegExp(`Messung ${run}/(\\d+)\\D`);
  const watching = untilServed(portal, slug, () => {
    const at = performance.now();
    const newest = Number(shown.exec(readFileSync(file, 'utf8'))?.[1] ?? -1);
    // It may be seen before the admin has answered.
    while (live.length <= newest) live.push(at - (saved[live.length] ?? at));
    return live.length === saves;
  });
  const begin = performance.now();
  for (let turn = 0; turn < saves; turn += 1) {
    await sleep(Math.max(0, begin + (turn * PERIOD) / saves - performance.now()));
    const asked = performance.now();
    await editor.saveFee(`Messung ${run}/${turn}`);
    saved.push(performance.now());
    save.push(saved.at(-1)! - asked);
  }
  await watching;
  return { save, live };
}

export function manySavesTable({ saves, editors, save, live, publishes }: ManySaves): string {
  return table(
    [`${saves} saves in a minute by ${editors} editors`, 'p50', 'p95'],
    [
      ['an editor waits for a save', duration(median(save)), duration(p95(save))],
      ['saved → its site shows it', duration(median(live)), duration(p95(live))],
      [`all live in the end, by ${publishes} publishes of pages`, '', ''],
    ],
  );
}
