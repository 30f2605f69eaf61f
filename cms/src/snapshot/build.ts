import { isDeepStrictEqual } from 'node:util';
import {
  addDays,
  dayOf,
  SNAPSHOT_VERSION,
  type HeldDocument,
  type Kommune,
  type KommuneKurz,
  type Onlinedienst,
  type PortalSnapshot,
} from '@serviceportal/content-types';
import type { SharedCollection } from '../consent/ways.ts';
import { campaignOf, eventOf, newsOf, noticeOf } from './communication.ts';
import type { Corpus } from './corpus.ts';
import { Derivations } from './derivation.ts';
import type { CorpusDocuments, KommuneDoc, LebenslageDoc, LeitfadenDoc } from './documents.ts';
import { SnapshotError } from './faults.ts';
import { guideOf } from './guides.ts';
import { Entries, of, type Care } from './hold.ts';
import { holidaysFrom } from './holidays.ts';
import { kommuneKurzOf, kommuneOf } from './kommune.ts';
import { lebenslageOf } from './lebenslagen.ts';
import { leistungOf, lostAngebote } from './leistungen.ts';
import { mediumOf } from './media.ts';
import { onlineServices } from './online-services.ts';
import { pageOf } from './seiten.ts';
import { siteContent, type HeldPages, type SiteContent } from './site-content.ts';
import { officeOf } from './stellen.ts';
import { redirectsOf } from './weiterleitungen.ts';

/** How long the page of an event stays when it is over: links to it are still about. */
const DAYS_AFTER_EVENT = 42;

export interface SnapshotOptions {
  /** Slug of the Kommune whose site it is. */
  kommune: string;
  /** The moment the snapshot speaks of. */
  now: Date;
  /** Origin of a Kommune's site without a host of its own. */
  baseUrlOf: (slug: string) => string;
  /** What the site shows now: faulty documents stay as they are there. */
  previous?: PortalSnapshot | null;
  care?: Care;
  /** Keeps what was derived from one snapshot of this Kommune to the next. */
  derivations?: Derivations;
}

export interface SnapshotResult {
  snapshot: PortalSnapshot;
  /** Documents that could not be published as they are. */
  held: HeldDocument[];
  /** German sentences for editors about what was left out or changed on the way. */
  warnings: string[];
}

/**
 * One Kommune's published site as plain data: published documents only, Stammtext and Angebot merged by the Kommune's
 * policy, dated rows chosen for the day. A faulty document is held at its previous state and named.
 * @throws SnapshotError where the Kommune itself cannot be shown
 */
export function buildSnapshot(corpus: Corpus, options: SnapshotOptions): SnapshotResult {
  const derivations = options.derivations ?? new Derivations();
  let heldPages: HeldPages = new Map();
  let builder = new SnapshotBuilder(corpus, derivations, options, heldPages);
  let result = builder.build();
  // What is held stands elsewhere than its document says, or nowhere: others are told, until nobody's answer changes.
  for (let round = 0; round < HELD_ROUNDS && !isDeepStrictEqual(builder.heldPages, heldPages); round += 1) {
    heldPages = builder.heldPages;
    builder = new SnapshotBuilder(corpus, derivations, options, heldPages);
    result = builder.build();
  }
  derivations.turn();
  return result;
}

/** The urgent notices of a Kommune's site alone, for when the rest cannot be published. */
export function currentNotices(corpus: Corpus, options: SnapshotOptions): PortalSnapshot['hinweise'] {
  return new SnapshotBuilder(corpus, new Derivations(), options, new Map()).notices();
}

/** How often a snapshot is made again at most because something in it is held. */
const HELD_ROUNDS = 3;

class SnapshotBuilder {
  readonly #corpus: Corpus;
  readonly #options: SnapshotOptions;
  readonly #kommune: KommuneDoc;
  readonly #content: SiteContent;
  readonly #entries: Entries;

  constructor(corpus: Corpus, derivations: Derivations, options: SnapshotOptions, heldPages: HeldPages) {
    this.#corpus = corpus;
    this.#options = options;
    const kommune = [...corpus.all('kommunen').values()].find(({ slug }) => slug === options.kommune);
    if (!kommune)
      throw new SnapshotError(
        `Die Kommune „${options.kommune}“ ist nicht veröffentlicht. Bitte veröffentlichen Sie zuerst ihren Eintrag unter „Kommunen“.`,
      );
    this.#kommune = kommune;
    this.#content = siteContent(corpus, kommune, dayOf(options.now), options.baseUrlOf, heldPages);
    this.#entries = new Entries(derivations, options.previous ?? null, options.care);
  }

  /** Where documents stand that could not be published as they are. */
  get heldPages(): HeldPages {
    return this.#entries.heldPages;
  }

  build(): SnapshotResult {
    const corpus = this.#corpus;
    const day = this.#content.day();
    const entries = this.#entries;
    const questions = this.#content;
    const isOwn = ({ kommune }: { kommune?: string | null | undefined }) => kommune === this.#kommune.id;

    for (const sentence of lostAngebote(corpus, this.#kommune.id)) entries.warnings.add(sentence);
    const services = onlineServices(corpus, questions, entries);
    const leistungen = entries.all({
      key: 'leistungen',
      docs: this.#leistungen(),
      questions: { ...questions, onlinediensteOf: (id: string) => services.byLeistung.get(id) ?? [] },
      entry: leistungOf,
    });
    const lebenslagen = entries.all({
      key: 'lebenslagen',
      docs: inOrder(corpus.all('lebenslagen').values()),
      questions,
      entry: of('lebenslagen', lebenslageOf),
    });
    const slugs = new Map([...leistungen, ...lebenslagen].map(({ id, slug }) => [id, slug]));
    const onSite = { ...questions, slugOfEntry: (id: string) => slugs.get(id) ?? null };
    const kommune = this.#kommuneEntry(onSite);
    const shown = {
      leistungen,
      lebenslagen,
      leitfaeden: entries.all({
        key: 'leitfaeden',
        docs: inOrder(corpus.all('leitfaeden').values()),
        questions: onSite,
        entry: of('leitfaeden', guideOf),
      }),
      meldungen: entries.all({
        key: 'meldungen',
        docs: this.#shared('meldungen').filter(
          ({ datum }) => !datum || Date.parse(datum) <= this.#options.now.getTime(),
        ),
        questions,
        entry: (id, reading) => newsOf(reading.item('meldungen', id)!, reading),
      }),
      veranstaltungen: entries.all({
        key: 'veranstaltungen',
        docs: this.#shared('veranstaltungen').filter(
          ({ tag, bisTag }) => !tag || (bisTag || tag) >= addDays(day, -DAYS_AFTER_EVENT),
        ),
        questions,
        entry: (id, reading) => eventOf(reading.item('veranstaltungen', id)!, reading),
      }),
      kampagnen: entries.all({
        key: 'kampagnen',
        docs: this.#shared('kampagnen').filter(({ von, bis }) => (!von || von <= day) && (!bis || bis >= day)),
        questions,
        entry: (id, reading) => campaignOf(reading.item('kampagnen', id)!, reading),
      }),
      hinweise: this.notices(),
      seiten: entries.all({
        key: 'seiten',
        docs: [...corpus.all('seiten').values()].filter(isOwn),
        questions,
        entry: of('seiten', pageOf),
      }),
    };
    for (const { id } of [...corpus.all('organisationseinheiten').values()].filter(isOwn)) entries.needs.add(id);
    const organisationseinheiten = this.#offices();
    const media = this.#media();
    const kommunen = this.#kommunen();
    return {
      snapshot: {
        version: SNAPSHOT_VERSION,
        day,
        kommune,
        kommunen,
        feiertage: holidaysFrom(day, this.#kommune.ags ?? ''),
        ...shown,
        onlinedienste: this.#onlinedienste(services.all),
        organisationseinheiten,
        media,
        weiterleitungen: redirectsOf(
          corpus,
          { ...shown, organisationseinheiten },
          { id: this.#kommune.id, origin: kommune.baseUrl, previous: this.#options.previous ?? null },
          (sentence) => entries.warnings.add(sentence),
        ),
      },
      held: entries.held,
      warnings: [...entries.warnings],
    };
  }

  /** Urgent notices that hold at this moment. */
  notices(): PortalSnapshot['hinweise'] {
    const now = this.#options.now.toISOString();
    const holding = [...this.#corpus.all('hinweise').values()].filter(({ kommune, gemeinsam, von, bis }) => {
      const holds = (!von || von <= now) && (!bis || bis > now);
      const byMandate =
        gemeinsam && this.#kommune.mandatHinweise && this.#corpus.get('kommunen', kommune)?.typ === 'Kreis';
      return holds && (kommune === this.#kommune.id || byMandate);
    });
    return this.#entries.all({
      key: 'hinweise',
      docs: holding,
      questions: this.#content,
      entry: of('hinweise', noticeOf),
    });
  }

  /** The Leistungen that the Kommune shows; editors are told of those that still wait for it. */
  #leistungen() {
    return [...this.#corpus.all('leistungen').values()].filter(({ id }) => {
      if (this.#content.stammtextOf(id)) return true;
      this.#entries.warnings.add(
        `„${this.#content.leistung(id)!.titel}“ wartet auf die Übernahme durch ${this.#kommune.anzeigeName} und ist noch nicht auf der Website.`,
      );
      return false;
    });
  }

  /** News, events or campaigns that appear here: our own, and others' as this Kommune agreed to them. */
  #shared<C extends SharedCollection>(collection: C): CorpusDocuments[C][] {
    return [...this.#corpus.all(collection).keys()].flatMap((id) => this.#content.item(collection, id) ?? []);
  }

  #kommuneEntry(questions: SiteContent & { slugOfEntry: (id: string) => string | null }): Kommune {
    const doc = this.#kommune;
    const derived = this.#entries.derive('kommune', questions, (reading) =>
      kommuneOf(reading.doc('kommunen', doc.id)!, reading),
    );
    if ('value' in derived) return derived.value;
    const titel = doc.anzeigeName ?? this.#options.kommune;
    const previous = this.#options.previous?.kommune;
    this.#entries.hold({ collection: 'kommunen', id: doc.id, titel, slug: doc.slug }, derived.fault, previous);
    if (previous) return previous;
    throw new SnapshotError(`${titel}: ${this.#entries.held.find(({ id }) => id === doc.id)?.grund}`);
  }

  #kommunen(): KommuneKurz[] {
    return [...this.#corpus.all('kommunen').values()]
      .flatMap(({ id, slug }) => {
        const derived = this.#entries.derive(`kommunen:${id}`, this.#content, (reading) =>
          kommuneKurzOf(reading.doc('kommunen', id)!, reading),
        );
        if ('value' in derived) return [derived.value];
        return this.#options.previous?.kommunen.find((before) => before.slug === slug) ?? [];
      })
      .sort((a, b) => Number(b.typ === 'Kreis') - Number(a.typ === 'Kreis') || a.name.localeCompare(b.name, 'de'));
  }

  /** Offices that something on the site needs. Their descriptions may link to further ones, which then come along. */
  #offices(): PortalSnapshot['organisationseinheiten'] {
    const entries = this.#entries;
    const offices: PortalSnapshot['organisationseinheiten'] = [];
    for (const id of entries.needs) {
      const doc = this.#corpus.get('organisationseinheiten', id);
      const entry = doc
        ? entries.one(
            { key: 'organisationseinheiten', questions: this.#content, entry: of('organisationseinheiten', officeOf) },
            doc,
          )
        : entries.previous('organisationseinheiten', id);
      if (entry) offices.push(entry);
    }
    return offices.sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  /** Pictures and files that something on the site needs. */
  #media(): PortalSnapshot['media'] {
    return [...this.#entries.needs].sort().flatMap((id) => {
      const derived = this.#entries.derive(`media:${id}`, this.#content, (reading) => {
        const doc = reading.file(id);
        return doc && mediumOf(doc);
      });
      return ('value' in derived && derived.value) || (this.#entries.previous('media', id) ?? []);
    });
  }

  /** The online services in use here, and those that only a held Leistung still names. */
  #onlinedienste(inUse: ReadonlyMap<string, Onlinedienst>): Onlinedienst[] {
    const kept = [...this.#entries.needs].flatMap((id) =>
      inUse.has(id) ? [] : (this.#entries.previous('onlinedienste', id) ?? []),
    );
    return [...inUse.values(), ...kept];
  }
}

/** What editors put in order by a number. */
const inOrder = <Doc extends LebenslageDoc | LeitfadenDoc>(docs: Iterable<Doc>): Doc[] =>
  [...docs].sort((a, b) => (a.reihenfolge ?? 0) - (b.reihenfolge ?? 0));
