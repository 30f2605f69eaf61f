import { randomBytes } from 'node:crypto';
import { currentId, siteRootOf } from '@serviceportal/site/publish';
import type { BenchContent } from './content.ts';
import { p95 } from './statistics.ts';
import { table, times, WAIT_COLUMNS, waitRow } from './table.ts';

/** Of opening a document, in milliseconds (p95), and how much slower it may be while everything is published. */
const BUDGET = { open: 1500, slower: 2 };
/** Whose Angebot is opened and saved. */
const KOMMUNE = 'wegberg';

/** Milliseconds that an editor waits for. */
interface Waits {
  open: number[];
  save: number[];
}

export interface Editing {
  quiet: Waits;
  /** While every site is made from nothing. */
  busy: Waits;
}

/** One editor at a running admin. */
export class Editor {
  readonly #content: BenchContent;
  readonly #origin: string;
  #cookie = '';
  #document = '';

  constructor(content: BenchContent) {
    this.#content = content;
    this.#origin = `http://localhost:${content.environment.cmsPort}`;
  }

  async signIn(): Promise<void> {
    const { payload } = this.#content;
    const email = `bench-${randomBytes(6).toString('hex')}@example.org`;
    const password = randomBytes(18).toString('base64url');
    await payload.create({ collection: 'users', data: { email, password, name: 'Messung', rolle: 'kreis-it' } });
    const answer = await this.#ask('/api/users/login', { method: 'POST', body: JSON.stringify({ email, password }) });
    this.#cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
    const kommune = this.#content.kommunen.find(({ slug }) => slug === KOMMUNE)!;
    const { docs } = await payload.find({
      collection: 'angebote',
      where: { kommune: { equals: kommune.id } },
      limit: 1,
      depth: 0,
    });
    this.#document = docs[0]!.id;
  }

  /** Opens a document and saves it, again and again. */
  async work(isOver: (rounds: number) => boolean): Promise<Waits> {
    const waits: Waits = { open: [], save: [] };
    do {
      waits.open.push(await timed(() => this.#ask(`/admin/collections/angebote/${this.#document}`)));
      const body = JSON.stringify({ _status: 'published' });
      const save = () => this.#ask(`/api/angebote/${this.#document}?locale=de&depth=0`, { method: 'PATCH', body });
      waits.save.push(await timed(save));
    } while (!isOver(waits.open.length));
    return waits;
  }

  async #ask(path: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(this.#origin + path, {
      ...init,
      headers: { 'Content-Type': 'application/json', Origin: this.#origin, Cookie: this.#cookie },
    });
    const body = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${body.slice(0, 300)}`);
    return answer;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** Whether every site shows something. */
export function areAllLive({ environment, kommunen }: BenchContent): boolean {
  return kommunen.every(({ slug }) => currentId(siteRootOf(environment.stateDir, slug)) !== undefined);
}

export function editingTable({ quiet, busy }: Editing): string {
  const slower = (kind: keyof Waits) => times(p95(busy[kind]) / p95(quiet[kind]));
  return [
    table(
      ['an editor waits for', ...WAIT_COLUMNS],
      [
        waitRow('an Angebot to open', quiet.open, BUDGET.open),
        waitRow('  while every site is made from nothing', busy.open, BUDGET.open * BUDGET.slower),
        waitRow('an Angebot to be saved and published', quiet.save),
        waitRow('  while every site is made from nothing', busy.save),
      ],
    ),
    `  While everything is published opening takes ${slower('open')} and saving ${slower('save')} as long (p95; goal ≤ ${BUDGET.slower} ×).`,
  ].join('\n\n');
}
