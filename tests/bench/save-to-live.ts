import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { documentPath } from '@serviceportal/content-types';
import { siteLayout, siteRootOf, type Release } from '@serviceportal/site/publish';
import { syntheticLeistung } from '../../scripts/seed/seed-synthetic.ts';
import { median, medians } from './statistics.ts';
import { table, WAIT_COLUMNS, waitRow } from './table.ts';
import { indexIsUpToDate, untilServed, type RunningPortal } from './watch.ts';

/** The Kommune whose Angebot changes; it follows the Stammtexte. */
const KOMMUNE = 'wegberg';
/** What the design allows, in milliseconds. */
const BUDGET = { one: 1000, eleven: 4000, index: 800, indexOfAll: 4000 };
/** Different pauses meet what the worker prepares meanwhile at different moments. */
const pause = (turn: number) => sleep(400 + ((turn * 37) % 150));

/** One change; everything in milliseconds since the save had ended. */
interface Change {
  save: number;
  /** Until each site that shows the change showed it. */
  live: number[];
  /** From there until the site's search index was up to date. */
  index: number[];
  /** Steps of the sites' publishes. */
  pagesTimings: Record<string, number>[];
  indexTimings: Record<string, number>[];
}

export interface SaveToLive {
  angebot: Change[];
  stammtext: Change[];
}

/** Changes one Angebot and one Stammtext again and again, each time after everything of the time before is live. */
export async function measureSaveToLive(
  portal: RunningPortal,
  repetitions: { angebot: number; stammtext: number },
): Promise<SaveToLive> {
  const { payload } = portal;
  const { slug } = syntheticLeistung(0);
  const leistung = (
    await payload.find({ collection: 'leistungen', where: { slug: { equals: slug } }, limit: 1, depth: 0 })
  ).docs[0];
  const kommune = portal.kommunen.find((each) => each.slug === KOMMUNE);
  if (!leistung || !kommune) throw new Error('The content to be changed is missing.');
  const path = documentPath('leistungen', slug);
  const followers = portal.kommunen.filter(({ folgt }) => folgt).map((each) => each.slug);
  // Every run shows what no run before showed.
  const run = Date.now() % 100_000;

  const angebotId = await angebotOf(portal, kommune.id, leistung.id);
  const angebot: Change[] = [];
  for (let turn = 0; turn < repetitions.angebot; turn += 1) {
    const cents = run * 1000 + turn;
    const euros = Math.floor(cents / 100);
    // As the page writes it: 1.234,56
    const shown = `${euros.toLocaleString('de-DE')},${String(cents % 100).padStart(2, '0')}`;
    const save = () =>
      payload.update({
        collection: 'angebote',
        id: angebotId,
        data: {
          _status: 'published',
          // The name of the fee is in the search index, the amount is not: so both have work to do.
          module: { kosten: { modus: 'ersetzen', wert: [fee(`Gebühr (Satzung ${run}/${turn})`, cents / 100)] } },
        },
        locale: 'de',
        depth: 0,
      });
    angebot.push(await change(portal, save, [KOMMUNE], path, shown));
    await pause(turn);
  }

  const stammtext: Change[] = [];
  for (let turn = 0; turn < repetitions.stammtext; turn += 1) {
    const shown = `Stand ${run}-${turn}.`;
    const save = () =>
      payload.update({
        collection: 'leistungen',
        id: leistung.id,
        data: { _status: 'published', teaser: `${syntheticLeistung(0).teaser.de} ${shown}` },
        locale: 'de',
        depth: 0,
      });
    stammtext.push(await change(portal, save, followers, path, shown));
    await pause(turn);
  }
  return { angebot, stammtext };
}

const fee = (bezeichnung: string, betrag: number) => ({ bezeichnung, art: 'fest' as const, betrag });

/** The Angebot to be changed, made where there is none. */
async function angebotOf({ payload }: RunningPortal, kommune: string, leistung: string): Promise<string> {
  const where = { and: [{ kommune: { equals: kommune } }, { leistung: { equals: leistung } }] };
  const { docs } = await payload.find({ collection: 'angebote', where, limit: 1, depth: 0 });
  if (docs[0]) return docs[0].id;
  const created = await payload.create({
    collection: 'angebote',
    data: { kommune, leistung, angeboten: true, _status: 'published' },
    locale: 'de',
    depth: 0,
    context: { publishLater: true },
  });
  return created.id;
}

/** Saves while watching what the sites serve. */
async function change(
  portal: RunningPortal,
  save: () => Promise<unknown>,
  slugs: string[],
  path: string,
  shown: string,
): Promise<Change> {
  const watched = Promise.all(
    slugs.map(async (slug) => {
      const page = join(siteLayout.current(siteRootOf(portal.environment.stateDir, slug)), path, 'index.html');
      const live = await untilServed(portal, slug, () => readFileSync(page, 'utf8').includes(shown));
      const indexed = await untilServed(portal, slug, indexIsUpToDate);
      return { live, indexed };
    }),
  );
  const begun = performance.now();
  const [saved, sites] = await Promise.all([save().then(() => performance.now()), watched]);
  return {
    save: saved - begun,
    live: sites.map(({ live }) => live.at - saved),
    index: sites.map(({ live, indexed }) => indexed.at - live.at),
    pagesTimings: sites.map(({ live }) => stepsOf(live.release, live.at - saved)),
    indexTimings: sites.map(({ live, indexed }) => stepsOf(indexed.release, indexed.at - live.at)),
  };
}

/** The steps a release tells of itself, and what is left of the time until it was live. */
function stepsOf({ manifest: { timings } }: Release, untilLive: number): Record<string, number> {
  const known = Object.values(timings).reduce((sum, time) => sum + time, 0);
  return { ...timings, rest: untilLive - known };
}

/** Medians, in milliseconds and with the save itself. */
export interface MedianChange {
  /** Until a changed Angebot is live, and until the search finds it. */
  live: number;
  indexed: number;
  /** Until a changed Stammtext is live on all sites that follow it, and how many they are. */
  liveOnAll: number;
  sites: number;
}

export function medianChange({ angebot, stammtext }: SaveToLive): MedianChange {
  const untilLive = (each: Change) => each.save + Math.max(...each.live);
  const untilIndexed = (each: Change) => each.save + Math.max(...each.live.map((at, site) => at + each.index[site]!));
  return {
    live: median(angebot.map(untilLive)),
    indexed: median(angebot.map(untilIndexed)),
    liveOnAll: median(stammtext.map(untilLive)),
    sites: stammtext[0]?.live.length ?? 0,
  };
}

export function saveToLiveTable({ angebot, stammtext }: SaveToLive): string {
  const sites = stammtext[0]?.live.length ?? 0;
  const first = stammtext.map(({ live }) => Math.min(...live));
  const last = stammtext.map(({ live }) => Math.max(...live));
  const lastIndex = stammtext.map(({ live, index }) => Math.max(...live.map((at, site) => at + index[site]!)));
  return [
    table(
      ['saved → live', ...WAIT_COLUMNS],
      [
        waitRow(
          'fee of an Angebot: the save itself',
          angebot.map(({ save }) => save),
        ),
        waitRow(
          '  saved → its page is live',
          angebot.flatMap(({ live }) => live),
          BUDGET.one,
        ),
        waitRow(
          '  page live → the search finds it',
          angebot.flatMap(({ index }) => index),
          BUDGET.index,
        ),
        waitRow(
          'Stammtext: the save itself',
          stammtext.map(({ save }) => save),
        ),
        waitRow('  saved → live on the first site', first),
        waitRow(`  saved → live on all ${sites} that follow it`, last, BUDGET.eleven),
        waitRow(`  saved → the searches of all ${sites} find it`, lastIndex, BUDGET.indexOfAll),
      ],
    ),
    `  Rest is what comes before and after: waiting for the worker's next look, reading, snapshot, views; names on the disk.`,
    steps(
      'where a publish of pages spends it, median',
      angebot.flatMap((each) => each.pagesTimings),
    ),
    steps(
      'where a publish of the index spends it, median',
      angebot.flatMap((each) => each.indexTimings),
    ),
  ].join('\n\n');
}

function steps(title: string, timings: Record<string, number>[]): string {
  const words = Object.entries(medians(timings)).map(([step, time]) => `${step} ${Math.round(time)}`);
  return `  ${title} (ms): ${words.join(', ')}`;
}
