import { randomBytes } from 'node:crypto';
import { documentPath } from '@serviceportal/content-types';
import { currentId, siteRootOf } from '@serviceportal/site/publish';
import type { BenchContent } from './content.ts';
import { p95 } from './statistics.ts';
import { table, times, WAIT_COLUMNS, waitRow } from './table.ts';

/** Of opening a document, in milliseconds (p95), and how much slower it may be while everything is published. */
const BUDGET = { open: 1500, slower: 2 };

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

/** One editor at a running admin, who works on one Angebot of a Kommune. */
export class Editor {
  readonly #content: BenchContent;
  readonly #kommune: string;
  readonly #origin: string;
  #cookie = '';
  #document = '';

  /** @param kommune its slug */
  constructor(content: BenchContent, kommune = 'wegberg') {
    this.#content = content;
    this.#kommune = kommune;
    this.#origin = `http://localhost:${content.environment.cmsPort}`;
  }

  /** Answers the address of the page that shows the Angebot. */
  async signIn(): Promise<string> {
    const { payload } = this.#content;
    const email = `bench-${randomBytes(6).toString('hex')}@example.org`;
    const password = randomBytes(18).toString('base64url');
    await payload.create({ collection: 'users', data: { email, password, name: 'Messung', rolle: 'kreis-it' } });
    const answer = await this.#ask('/api/users/login', { method: 'POST', body: JSON.stringify({ email, password }) });
    this.#cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';', 1)[0])
      .join('; ');
    const kommune = this.#content.kommunen.find(({ slug }) => slug === this.#kommune)!;
    const { docs } = await payload.find({
      collection: 'angebote',
      where: {
        and: [
          { kommune: { equals: kommune.id } },
          { angeboten: { equals: true } },
          { _status: { equals: 'published' } },
        ],
      },
      limit: 1,
      depth: 0,
    });
    const [angebot] = docs;
    if (!angebot) throw new Error(`${this.#kommune} has no Angebot.`);
    this.#document = angebot.id;
    const { slug } = await payload.findByID({ collection: 'leistungen', id: String(angebot.leistung), depth: 0 });
    return documentPath('leistungen', slug);
  }

  /** Publishes the Angebot with a fee. */
  async saveFee(bezeichnung: string): Promise<void> {
    const wert = [{ bezeichnung, art: 'fest', betrag: 10 }];
    await this.#save({ module: { kosten: { modus: 'ersetzen', wert } } });
  }

  /** Opens a document and saves it, again and again. */
  async work(isOver: (rounds: number) => boolean): Promise<Waits> {
    const waits: Waits = { open: [], save: [] };
    do {
      waits.open.push(await timed(() => this.#ask(`/admin/collections/angebote/${this.#document}`)));
      waits.save.push(await timed(() => this.#save({})));
    } while (!isOver(waits.open.length));
    return waits;
  }

  async #save(data: object): Promise<void> {
    const body = JSON.stringify({ ...data, _status: 'published' });
    await this.#ask(`/api/angebote/${this.#document}?locale=de&depth=0`, { method: 'PATCH', body });
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
