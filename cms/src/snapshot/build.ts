import {
  dayOf,
  documentPath,
  LOCALES,
  pagePath,
  SNAPSHOT_DOCUMENTS,
  SNAPSHOT_VERSION,
  kommune as kommuneSchema,
  kommuneKurz as kommuneKurzSchema,
  type Day,
  type HeldDocument,
  type Kommune,
  type KommuneKurz,
  type Leistung,
  type Locale,
  type Onlinedienst,
  type Organisationseinheit,
  type PortalSnapshot,
  type SnapshotDocumentKey,
  type Zustaendigkeit,
} from '@serviceportal/content-types';
import { blocksOf } from './blocks.ts';
import { campaignOf, eventOf, newsOf, noticeOf } from './communication.ts';
import { PINNING, type Corpus } from './corpus.ts';
import type {
  AngebotDoc,
  CorpusCollection,
  KommuneDoc,
  LeistungDoc,
  Maybe,
  MediaDoc,
  SeiteDoc,
  Stammtext,
  SuchwoerterDoc,
  ZustaendigkeitDoc,
} from './documents.ts';
import { FaultyDocument, SnapshotError } from './faults.ts';
import { guideOf } from './guides.ts';
import { holidaysFrom } from './holidays.ts';
import { kommuneTextsOf, statementOf } from './kommune.ts';
import { inLocale, isReleased, present, translated } from './localize.ts';
import { languagesOf, type LinkCollection } from './links.ts';
import { mediumOf } from './media.ts';
import { Memo } from './memo.ts';
import { rechtsgrundlagenOf, textsOf, type Sources, type ToHtml } from './merge.ts';
import { officeOf } from './offices.ts';
import { onlineServiceOf } from './online-services.ts';
import { ResponsibilityIndex } from './responsibility.ts';
import { toHtml } from './rich-text.ts';

export interface SnapshotOptions {
  /** Slug of the Kommune whose site it is. */
  kommune: string;
  /** The moment the snapshot speaks of. */
  now: Date;
  /** Origin of a Kommune's site without a host of its own. */
  baseUrlOf: (slug: string) => string;
  /** What the site shows now: faulty documents stay as they are there. */
  previous?: PortalSnapshot | null;
  /** Keeps derived objects from one snapshot of this Kommune to the next. */
  memo?: Memo;
}

export interface SnapshotResult {
  snapshot: PortalSnapshot;
  /** Documents that could not be published as they are. */
  held: HeldDocument[];
  /** German sentences for editors about what was left out or changed on the way. */
  warnings: string[];
}

type Entry<K extends SnapshotDocumentKey> = PortalSnapshot[K][number];

/**
 * One Kommune's published site as plain data: published documents only, Stammtext and Angebot merged by the Kommune's
 * policy, dated rows chosen for the day. A faulty document is held at its previous state and named.
 * @throws SnapshotError where the Kommune itself cannot be shown
 */
export function buildSnapshot(corpus: Corpus, options: SnapshotOptions): SnapshotResult {
  return new SnapshotBuilder(corpus, options).build();
}

/** The urgent notices of a Kommune's site alone, for when the rest cannot be published. */
export function currentNotices(corpus: Corpus, options: SnapshotOptions): PortalSnapshot['hinweise'] {
  return new SnapshotBuilder(corpus, options).notices();
}

class SnapshotBuilder {
  readonly #corpus: Corpus;
  readonly #options: SnapshotOptions;
  readonly #day: Day;
  readonly #kommune: KommuneDoc;
  readonly #isKreis: boolean;
  readonly #memo: Memo;
  readonly #held = new Map<string, HeldDocument>();
  readonly #all: Notes = { warnings: new Set(), offices: new Set() };
  /** Where notes go at the moment: to all, or to those of the derivation under way. */
  #notes: Notes = this.#all;
  readonly #slugs: ReadonlyMap<string, string>;
  /** Ids of pictures and files that something on the site refers to. */
  readonly #wantedMedia = new Set<string>();

  constructor(corpus: Corpus, options: SnapshotOptions) {
    this.#corpus = corpus;
    this.#options = options;
    this.#day = dayOf(options.now);
    this.#memo = options.memo ?? new Memo();
    const kommune = [...corpus.all('kommunen').values()].find(({ slug }) => slug === options.kommune);
    if (!kommune)
      throw new SnapshotError(
        `Die Kommune „${options.kommune}“ ist nicht veröffentlicht. Bitte veröffentlichen Sie zuerst ihren Eintrag unter „Kommunen“.`,
      );
    this.#kommune = kommune;
    this.#isKreis = kommune.typ === 'Kreis';
    this.#slugs = new Map(
      [...corpus.all('kommunen').values()].flatMap(({ id, slug }) => (slug ? [[id, slug] as const] : [])),
    );
  }

  build(): SnapshotResult {
    const leistungen = this.#leistungen();
    const leistungIds = new Set(leistungen.entries.map(({ id }) => id));
    const kommune = this.#kommuneEntry(leistungIds);
    const lebenslagen = this.#documents(
      'lebenslagen',
      [...this.#corpus.all('lebenslagen').values()].sort(inOrder),
      (doc) => ({
        id: doc.id,
        slug: doc.slug,
        symbol: doc.symbol,
        updatedAt: doc.updatedAt,
        locales: this.#locales(doc.freigegeben, (locale) => {
          const titel = inLocale(doc.titel, locale);
          return titel && present({ titel, beschreibung: inLocale(doc.beschreibung, locale) });
        }),
      }),
    );
    const leitfaeden = this.#documents(
      'leitfaeden',
      [...this.#corpus.all('leitfaeden').values()].sort(inOrder),
      (doc) =>
        guideOf(doc, {
          html: this.#htmlFor(inLocale(doc.titel, 'de') ?? doc.id),
          leistungSlug: (id) => (leistungIds.has(id) ? this.#leistungSlug(id) : null),
          lebenslageSlug: (id) => lebenslagen.find((lebenslage) => lebenslage.id === id)?.slug ?? null,
          onWarning: (sentence) => this.#notes.warnings.add(sentence),
        }),
    );
    const meldungen = this.#documents(
      'meldungen',
      this.#shared('meldungen').filter(({ datum }) => !datum || Date.parse(datum) <= this.#options.now.getTime()),
      (doc) => newsOf(doc, this.#communicationContext(doc)),
    );
    const veranstaltungen = this.#documents(
      'veranstaltungen',
      this.#shared('veranstaltungen').filter(({ tag, bisTag }) => !tag || (bisTag || tag) >= this.#day),
      (doc) => eventOf(doc, this.#communicationContext(doc)),
    );
    const kampagnen = this.#documents(
      'kampagnen',
      this.#shared('kampagnen').filter(({ von, bis }) => (!von || von <= this.#day) && (!bis || bis >= this.#day)),
      (doc) => campaignOf(doc, this.#communicationContext(doc), (id) => this.#leistungSlug(id)),
    );
    const hinweise = this.notices();
    const seiten = this.#documents(
      'seiten',
      [...this.#corpus.all('seiten').values()].filter(({ kommune: owner }) => owner === this.#kommune.id),
      (doc) => this.#page(doc),
    );
    const organisationseinheiten = this.#offices();
    const media = this.#media();
    const entries = {
      leistungen: leistungen.entries,
      onlinedienste: leistungen.onlinedienste,
      lebenslagen,
      leitfaeden,
      meldungen,
      veranstaltungen,
      kampagnen,
      hinweise,
      seiten,
      organisationseinheiten,
      media,
    };
    this.#memo.turn();
    return {
      snapshot: this.#keepDependencies({
        version: SNAPSHOT_VERSION,
        day: this.#day,
        kommune,
        kommunen: this.#kommunen(),
        feiertage: holidaysFrom(this.#day),
        ...entries,
        weiterleitungen: this.#redirects(),
      }),
      held: [...this.#held.values()],
      warnings: [...this.#all.warnings],
    };
  }

  // ——— faults ———

  /** Holds a document at its previous state and names it, once. */
  #hold(
    document: { collection: string; id: string; titel: string; slug?: string | null | undefined },
    reason: string,
    shown: HeldDocument['shown'],
  ) {
    const key = `${document.collection}:${document.id}`;
    if (this.#held.has(key)) return;
    const { collection, id, titel, slug } = document;
    this.#held.set(key, present({ collection, id, titel, grund: reason, shown, slug }) as HeldDocument);
  }

  #previous<K extends SnapshotDocumentKey>(key: K, id: string): Entry<K> | undefined {
    return (this.#options.previous?.[key] as Entry<K>[] | undefined)?.find((entry) => entry.id === id);
  }

  /** Turns documents into entries; a faulty one is replaced by its previous entry, or left out where it had none. */
  #documents<
    K extends SnapshotDocumentKey & CorpusCollection,
    Doc extends { id: string; slug?: string | null | undefined },
  >(key: K, docs: Doc[], derive: (doc: Doc) => unknown): Entry<K>[] {
    return docs.flatMap((doc) => this.#entry(key, doc, () => derive(doc)) ?? []);
  }

  #entry<K extends SnapshotDocumentKey>(
    key: K,
    doc: { id: string; slug?: string | null | undefined },
    derive: () => unknown,
  ): Entry<K> | undefined {
    try {
      return checked(key, doc, derive());
    } catch (error) {
      if (!(error instanceof FaultyDocument)) throw error;
      const previous = this.#previous(key, doc.id);
      this.#hold({ ...error, slug: doc.slug }, error.message, previous ? 'previous' : 'absent');
      return previous;
    }
  }

  // ——— texts and links ———

  #locales<T>(
    freigegeben: SeiteDoc['freigegeben'],
    derive: (locale: Locale) => T | undefined | '',
  ): Partial<Record<Locale, T>> {
    return Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const value = isReleased(freigegeben, locale) ? derive(locale) : undefined;
        return value ? [[locale, value]] : [];
      }),
    ) as Partial<Record<Locale, T>>;
  }

  /** Formatted text of a document as HTML; links that lead nowhere here become plain text and a warning. */
  #htmlFor(titel: string): ToHtml {
    return (text, locale) =>
      toHtml(
        text,
        locale,
        (collection, id, language) => this.#findPage(collection, id, language),
        (words) =>
          this.#notes.warnings.add(
            `„${titel}“: Der Verweis „${words}“ führt zu einer Seite, die hier nicht veröffentlicht ist, und erscheint als einfacher Text.`,
          ),
      );
  }

  #findPage(collection: LinkCollection, id: string, locale: Locale): { path: string; locale: Locale } | null {
    const doc = this.#corpus.get(collection, id);
    if (!doc?.slug || !this.#hasPage(collection, doc)) return null;
    // Of a Leistung the Stammtext counts that this Kommune shows.
    const shown = 'leikaId' in doc ? (this.#stammtextOf(doc)?.stammtext ?? doc) : doc;
    const language = languagesOf(shown).includes(locale) ? locale : 'de';
    const zweck = 'zweck' in doc && doc.zweck ? doc.zweck : 'frei';
    return {
      path: zweck === 'frei' ? documentPath(collection, doc.slug, language) : pagePath(language, zweck),
      locale: language,
    };
  }

  /** True where a document that texts may link to has a page on this site. */
  #hasPage(collection: LinkCollection, doc: SharedDocument): boolean {
    switch (collection) {
      case 'leistungen':
        return this.#leistungSlug(doc.id) !== null;
      case 'seiten':
        return doc.kommune === this.#kommune.id;
      case 'meldungen':
      case 'veranstaltungen':
      case 'kampagnen':
        return this.#isShownHere(collection, doc);
      case 'organisationseinheiten':
        // A link alone brings the office onto the site.
        this.#notes.offices.add(doc.id);
        return true;
      case 'lebenslagen':
      case 'leitfaeden':
        return true;
    }
  }

  // ——— Kommunen ———

  #kommunen(): KommuneKurz[] {
    return [...this.#corpus.all('kommunen').values()]
      .flatMap((doc) => {
        const parsed = kommuneKurzSchema.safeParse(this.#short(doc));
        if (parsed.success) return [parsed.data];
        return this.#options.previous?.kommunen.find(({ slug }) => slug === doc.slug) ?? [];
      })
      .sort((a, b) => Number(b.typ === 'Kreis') - Number(a.typ === 'Kreis') || a.name.localeCompare(b.name, 'de'));
  }

  #short(doc: KommuneDoc): KommuneKurz {
    return {
      slug: doc.slug ?? '',
      name: doc.name ?? '',
      anzeigeName: doc.anzeigeName ?? '',
      typ: doc.typ ?? 'Gemeinde',
      baseUrl: doc.host || this.#options.baseUrlOf(doc.slug ?? ''),
      plz: doc.plz ?? [],
      ortsteile: doc.ortsteile ?? [],
    };
  }

  #kommuneEntry(leistungIds: ReadonlySet<string>): Kommune {
    const doc = this.#kommune;
    if (doc.rathaus) this.#notes.offices.add(doc.rathaus);
    const candidate = present({
      ...this.#short(doc),
      id: doc.id,
      ags: doc.ags,
      ars: doc.ars,
      richtlinie: doc.richtlinie,
      wappen: doc.wappen,
      farbe: doc.farbe?.toLowerCase(),
      anschrift:
        doc.anschrift && present({ strasse: doc.anschrift.strasse, plz: doc.anschrift.plz, ort: doc.anschrift.ort }),
      telefon: doc.telefon,
      email: doc.email,
      website: doc.website,
      nimmtAn115Teil: doc.nimmtAn115Teil === true,
      rathaus: doc.rathaus && this.#corpus.get('organisationseinheiten', doc.rathaus) ? doc.rathaus : undefined,
      barrierefreiheit: statementOf(doc),
      updatedAt: doc.updatedAt,
      startseite: {
        meistGenutzt: (doc.startseite?.meistGenutzt ?? []).flatMap((id) =>
          leistungIds.has(id) ? (this.#leistungSlug(id) ?? []) : [],
        ),
        haeufigGesucht: doc.startseite?.haeufigGesucht ?? [],
      },
      locales: Object.fromEntries(LOCALES.map((locale) => [locale, kommuneTextsOf(doc, locale)])),
    });
    const parsed = kommuneSchema.safeParse(candidate);
    const emblem = this.#corpus.get('media', doc.wappen);
    if (parsed.success && emblem && mediumOf(emblem)) {
      this.#wantedMedia.add(parsed.data.wappen);
      return parsed.data;
    }
    const titel = doc.anzeigeName ?? this.#options.kommune;
    const reason = parsed.success
      ? 'Das Wappen oder Emblem fehlt. Bitte wählen Sie unter „Kommunen“ eine Datei aus.'
      : `Im Eintrag der Kommune ist unvollständig oder falsch: ${parsed.error.issues.map(({ path }) => path.join('.')).join(', ')}. Bitte ergänzen Sie ihn unter „Kommunen“.`;
    const previous = this.#options.previous?.kommune;
    if (!previous) throw new SnapshotError(`${titel}: ${reason}`);
    this.#wantedMedia.add(previous.wappen);
    this.#hold({ collection: 'kommunen', id: doc.id, titel, slug: doc.slug }, reason, 'previous');
    return previous;
  }

  #redirects(): PortalSnapshot['weiterleitungen'] {
    return [...this.#corpus.all('weiterleitungen').values()]
      .filter(({ kommune, von, nach }) => kommune === this.#kommune.id && von && nach)
      .map(({ von, nach }) => ({ von: von!, nach: nach! }))
      .sort((a, b) => (a.von < b.von ? -1 : 1));
  }

  // ——— Leistungen ———

  /** The address of a Leistung on this site, or null where it has no page here. */
  #leistungSlug(id: string): string | null {
    const doc = this.#corpus.get('leistungen', id);
    return doc?.slug && this.#stammtextOf(doc) ? doc.slug : null;
  }

  #pinned: Map<string, { stammtext: Stammtext; since: string }> | undefined;

  /** The Stammtext this Kommune shows: the published one, or on `freigeben` the Fassung it accepted last. */
  #stammtextOf(doc: LeistungDoc): { stammtext: Stammtext; since: string } | undefined {
    if (this.#kommune.richtlinie !== 'freigeben') return { stammtext: doc, since: doc.updatedAt };
    this.#pinned ??= this.#collectPinned();
    return this.#pinned.get(doc.id);
  }

  #collectPinned() {
    const pinned = new Map<string, { stammtext: Stammtext; since: string }>();
    for (const { kommune, quelle, fassung, stand, entschiedenAm, updatedAt } of this.#corpus
      .all('uebernahmen')
      .values()) {
      if (kommune !== this.#kommune.id || quelle?.relationTo !== 'leistungen' || !PINNING.includes(stand)) continue;
      const inhalt = this.#corpus.get('stammtextfassungen', fassung)?.inhalt;
      const since = entschiedenAm ?? updatedAt;
      const known = pinned.get(quelle.value);
      if (inhalt && (!known || known.since < since)) pinned.set(quelle.value, { stammtext: inhalt, since });
    }
    return pinned;
  }

  #leistungen() {
    const corpus = this.#corpus;
    const angebote = new Map<string, AngebotDoc[]>();
    for (const angebot of corpus.all('angebote').values()) {
      if (angebot.kommune !== this.#kommune.id) continue;
      if (!angebot.leistung) {
        this.#hold(
          { collection: 'angebote', id: angebot.id, titel: angebot.titel ?? 'Angebot' },
          'Die Leistung, zu der dieses Angebot gehört, gibt es nicht mehr. Bitte wählen Sie die Leistung neu oder löschen Sie das Angebot.',
          'absent',
        );
        continue;
      }
      const list = angebote.get(angebot.leistung) ?? [];
      angebote.set(angebot.leistung, angebot.ortsteil ? [...list, angebot] : [angebot, ...list]);
    }
    const suchwoerter = this.#suchwoerter();
    const responsibility = new ResponsibilityIndex(corpus.all('zustaendigkeiten').values(), this.#day);
    const diensteByLeistung = new Map<string, string[]>();
    const onlinedienste = new Map<string, Onlinedienst>();
    for (const dienst of corpus.all('onlinedienste').values()) {
      for (const id of dienst.leistungen ?? []) {
        const leistung = corpus.get('leistungen', id);
        if (!leistung) continue;
        const place = { id: this.#kommune.id, ags: this.#kommune.ags ?? '', ars: this.#kommune.ars ?? '' };
        const entry = this.#memo.get(
          `onlinedienst:${dienst.id}:${id}`,
          [dienst, leistung, this.#kommune, this.#day],
          () => {
            try {
              const derived = onlineServiceOf(dienst, leistung, place, this.#day);
              return derived && checked('onlinedienste', { id: dienst.id, slug: null }, derived);
            } catch (error) {
              if (error instanceof FaultyDocument) return error;
              throw error;
            }
          },
        );
        const good = entry instanceof FaultyDocument ? this.#heldOnlineService(entry, dienst.id, id) : entry;
        if (!good) continue;
        onlinedienste.set(good.id, good);
        diensteByLeistung.set(id, [...(diensteByLeistung.get(id) ?? []), good.id]);
      }
    }
    const epoch = corpus.linkEpoch;
    const entries = [...corpus.all('leistungen').values()].flatMap((doc) => {
      const source = this.#stammtextOf(doc);
      if (!source) {
        this.#notes.warnings.add(
          `„${inLocale(doc.bezeichnung, 'de') ?? doc.slug}“ wartet auf die Übernahme durch ${this.#kommune.anzeigeName} und ist noch nicht auf der Website.`,
        );
        return [];
      }
      const local = angebote.get(doc.id) ?? [];
      const words = suchwoerter.get(doc.id) ?? [];
      const rows = this.#rowsFor(responsibility, doc);
      const dienste = diensteByLeistung.get(doc.id) ?? [];
      const topics = (source.stammtext.lebenslagen ?? []).flatMap((id) => corpus.get('lebenslagen', id) ?? []);
      const offices = rows.map(({ stelle }) => corpus.get('organisationseinheiten', stelle));
      const from = [
        source.stammtext,
        doc.slug,
        doc.leikaId,
        ...local,
        '|',
        ...words,
        '|',
        ...rows,
        '|',
        ...offices,
        '|',
        ...dienste,
        '|',
        ...topics,
        epoch,
        this.#day,
        this.#kommune.richtlinie,
      ];
      const derived = this.#memo.get(`leistung:${doc.id}`, from, () =>
        this.#capture(() =>
          this.#leistung(
            doc,
            source.since,
            { stammtext: source.stammtext, angebote: local, suchwoerter: words },
            rows,
            dienste,
            topics.flatMap(({ slug }) => slug ?? []),
          ),
        ),
      );
      const entry = this.#entry('leistungen', doc, () => this.#replay(derived));
      for (const { stelle } of entry?.zustaendigkeiten ?? []) this.#notes.offices.add(stelle);
      return entry ? [entry] : [];
    });
    return { entries, onlinedienste: [...onlinedienste.values()] };
  }

  /** By Leistung: this Kommune's own words first, then the shared ones. */
  #suchwoerter(): Map<string, SuchwoerterDoc[]> {
    const byLeistung = new Map<string, SuchwoerterDoc[]>();
    for (const words of this.#corpus.all('suchwoerter').values()) {
      if (!words.leistung || (words.kommune && words.kommune !== this.#kommune.id)) continue;
      const list = byLeistung.get(words.leistung) ?? [];
      byLeistung.set(words.leistung, words.kommune ? [words, ...list] : [...list, words]);
    }
    return byLeistung;
  }

  /**
   * Runs a derivation and keeps what it noted on the way (warnings, offices that texts link to) and its fault, so that all
   * of it can be told again when the derivation is not run again.
   */
  #capture<T>(derive: () => T): Captured<T> {
    const notes: Notes = { warnings: new Set(), offices: new Set() };
    this.#notes = notes;
    try {
      return { value: derive(), notes };
    } catch (error) {
      if (error instanceof FaultyDocument) return { fault: error, notes };
      throw error;
    } finally {
      this.#notes = this.#all;
    }
  }

  /** The value of a captured derivation, with everything it noted. */
  #replay<T>({ value, fault, notes }: Captured<T>): T {
    for (const warning of notes.warnings) this.#all.warnings.add(warning);
    for (const office of notes.offices) this.#all.offices.add(office);
    if (fault) throw fault;
    return value as T;
  }

  #heldOnlineService(fault: FaultyDocument, dienst: string, leistung: string): Onlinedienst | undefined {
    const previous =
      this.#previous('onlinedienste', `${dienst}:${leistung}`) ?? this.#previous('onlinedienste', dienst);
    this.#hold(fault, fault.message, previous ? 'previous' : 'absent');
    return previous;
  }

  /** The rows that say who is responsible here; on the Kreis's site also who is in each Kommune that differs. */
  #rowsFor(index: ResponsibilityIndex, doc: LeistungDoc): ZustaendigkeitDoc[] {
    if (!this.#isKreis) return index.inKommune(doc, this.#kommune.id);
    const kreis = index.inKreis(doc);
    const others = [...this.#corpus.all('kommunen').values()]
      .filter(({ typ }) => typ !== 'Kreis')
      .sort((a, b) => (a.name ?? '').localeCompare(b.name ?? '', 'de'))
      .flatMap(({ id }) => index.inKommune(doc, id).filter(({ gebiet }) => gebiet !== 'kreis'));
    return [...kreis, ...others];
  }

  #leistung(
    doc: LeistungDoc,
    since: string,
    sources: Sources,
    rows: ZustaendigkeitDoc[],
    onlinedienste: string[],
    lebenslagen: string[],
  ): Leistung {
    const { stammtext, angebote } = sources;
    const titel = inLocale(doc.bezeichnung, 'de') ?? doc.slug ?? doc.id;
    const html = this.#htmlFor(titel);
    const locales = Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const texts = textsOf(sources, locale, this.#day, html);
        return texts ? [[locale, texts]] : [];
      }),
    );
    const { am, durch } = stammtext.fachlicheFreigabe ?? {};
    return checked(
      'leistungen',
      doc,
      present({
        id: doc.id,
        slug: doc.slug,
        leikaId: doc.leikaId,
        typisierung: stammtext.typisierung,
        ebene: stammtext.ebene ?? 'kommune',
        anknuepfung: stammtext.anknuepfung ?? 'wohnort',
        lebenslagen,
        angeboten: !angebote.some((angebot) => angebot.angeboten === false && !angebot.ortsteil),
        hatLokalesAngebot: angebote.length > 0,
        zustaendigkeiten: rows.map((row) => this.#zustaendigkeit(row)),
        onlinedienste,
        rechtsgrundlagen: rechtsgrundlagenOf(sources),
        urheber: stammtext.urheber,
        fachlicheFreigabe: am && durch ? { am, durch } : undefined,
        // Not the Suchwörter: no page shows them.
        updatedAt: [since, ...angebote.map(({ updatedAt }) => updatedAt)].sort().at(-1),
        locales,
      }),
      titel,
    );
  }

  #zustaendigkeit(row: ZustaendigkeitDoc): Zustaendigkeit {
    const stelle = this.#corpus.get('organisationseinheiten', row.stelle);
    const fault = (reason: string) =>
      new FaultyDocument({ collection: 'zustaendigkeiten', id: row.id, titel: row.titel ?? 'Zuständigkeit' }, reason);
    if (!stelle)
      throw fault(
        'Die zuständige Stelle ist nicht veröffentlicht oder gelöscht. Bitte wählen Sie in dieser Zuständigkeit eine veröffentlichte Stelle.',
      );
    const kommune = this.#slugs.get(row.kommune ?? '');
    if (row.gebiet !== 'kreis' && !kommune)
      throw fault('Die Kommune dieser Zuständigkeit ist nicht veröffentlicht oder gelöscht. Bitte wählen Sie sie neu.');
    return present({
      rolle: row.rolle,
      stelle: stelle.id,
      traeger: stelle.traeger?.art ?? 'andere',
      gebiet:
        row.gebiet === 'kreis'
          ? { art: 'kreis' as const }
          : row.gebiet === 'ortsteil'
            ? { art: 'ortsteil' as const, kommune: kommune!, ortsteil: row.ortsteil ?? '' }
            : { art: 'kommune' as const, kommune: kommune! },
      hinweis: translated(row.hinweis),
      rechtsgrundlage: row.rechtsgrundlage,
    }) as Zustaendigkeit;
  }

  // ——— Öffentlichkeitsarbeit ———

  /** Documents of a kind that appear here: our own, and others' that this Kommune co-signed or took over. */
  #shared<C extends 'meldungen' | 'veranstaltungen' | 'kampagnen'>(collection: C) {
    return [...this.#corpus.all(collection).values()].filter((doc) => this.#isShownHere(collection, doc));
  }

  #consents: Set<string> | undefined;

  #isShownHere(collection: string, doc: SharedDocument): boolean {
    if (doc.kommune === this.#kommune.id) return true;
    if (doc.reichweite === 'eigene') return false;
    this.#consents ??= this.#collectConsents();
    return this.#consents.has(`${doc.reichweite}:${collection}:${doc.id}`);
  }

  #collectConsents(): Set<string> {
    const given = new Set<string>();
    for (const { kommune, gegenstand, stand } of this.#corpus.all('mitzeichnungen').values())
      if (kommune === this.#kommune.id && gegenstand && stand === 'mitgezeichnet')
        given.add(`gemeinsam:${gegenstand.relationTo}:${gegenstand.value}`);
    for (const { kommune, quelle, stand } of this.#corpus.all('uebernahmen').values())
      if (kommune === this.#kommune.id && quelle && PINNING.includes(stand))
        given.add(`angeboten:${quelle.relationTo}:${quelle.value}`);
    return given;
  }

  #communicationContext(doc: { id: string; titel?: SeiteDoc['titel']; kommune?: string | null | undefined }) {
    const titel = inLocale(doc.titel, 'de') ?? doc.id;
    const kommune = this.#corpus.get('kommunen', doc.kommune);
    return {
      titel,
      herkunft: {
        name: kommune?.anzeigeName ?? 'Kreis und Kommunen',
        ...(kommune?.slug ? { kommune: kommune.slug } : {}),
      },
      html: this.#htmlFor(titel),
      picture: (collection: string, id: string | null | undefined) =>
        this.#picture({ collection, id: doc.id, titel }, id),
    };
  }

  /** Urgent notices that hold at this moment. */
  notices(): Entry<'hinweise'>[] {
    const now = this.#options.now.toISOString();
    const holding = [...this.#corpus.all('hinweise').values()].filter(({ kommune, gemeinsam, von, bis }) => {
      const holds = (!von || von <= now) && (!bis || bis > now);
      const byMandate =
        gemeinsam && this.#kommune.mandatHinweise && this.#corpus.get('kommunen', kommune)?.typ === 'Kreis';
      return holds && (kommune === this.#kommune.id || byMandate);
    });
    return this.#documents('hinweise', holding, noticeOf);
  }

  #page(doc: SeiteDoc) {
    const titel = inLocale(doc.titel, 'de') ?? doc.id;
    const owner = { collection: 'seiten', id: doc.id, titel };
    const context = {
      html: this.#htmlFor(titel),
      picture: (id: string | null | undefined) => this.#picture(owner, id),
      office: (id: string | null | undefined) => {
        if (!id || !this.#corpus.get('organisationseinheiten', id))
          throw new FaultyDocument(
            owner,
            'Eine Stelle, die diese Seite zeigt, ist nicht veröffentlicht oder gelöscht. Bitte wählen Sie im Baustein „Stelle“ eine andere.',
          );
        this.#notes.offices.add(id);
        return id;
      },
    };
    return {
      id: doc.id,
      slug: doc.slug,
      zweck: doc.zweck ?? 'frei',
      updatedAt: doc.updatedAt,
      locales: this.#locales(doc.freigegeben, (locale) => {
        const heading = inLocale(doc.titel, locale);
        const blocks = inLocale(doc.bloecke, locale);
        return (
          heading &&
          blocks &&
          present({
            titel: heading,
            einleitung: inLocale(doc.einleitung, locale),
            bloecke: blocksOf(blocks, locale, context),
          })
        );
      }),
    };
  }

  /** The id of a picture that exists, or undefined where none was chosen. */
  #picture(
    owner: { collection: string; id: string; titel: string },
    id: string | null | undefined,
  ): string | undefined {
    if (!id) return undefined;
    const doc = this.#corpus.get('media', id);
    if (!doc || !mediumOf(doc))
      throw new FaultyDocument(
        owner,
        'Ein Bild oder eine Datei, auf die dieses Dokument verweist, gibt es nicht mehr. Bitte wählen Sie es neu aus oder entfernen Sie es.',
      );
    this.#wantedMedia.add(id);
    return id;
  }

  // ——— what the others refer to ———

  #offices(): Organisationseinheit[] {
    const closures = this.#corpus.all('schliesszeiten');
    const closureList = [...closures.values()];
    for (const { id, kommune } of this.#corpus.all('organisationseinheiten').values())
      if (kommune === this.#kommune.id) this.#notes.offices.add(id);
    const entries = new Map<string, Organisationseinheit>();
    // Descriptions may link to further offices, which joins them to the set while it is walked.
    for (const id of this.#all.offices) {
      const doc = this.#corpus.get('organisationseinheiten', id);
      if (!doc) continue;
      const relevant = closureList.filter(({ kommune, stellen }) => kommune === doc.kommune || stellen?.includes(id));
      const entry = this.#entry('organisationseinheiten', doc, () =>
        this.#replay(
          this.#memo.get(`stelle:${id}`, [doc, ...relevant, this.#corpus.linkEpoch, this.#day], () =>
            this.#capture(() =>
              checked(
                'organisationseinheiten',
                doc,
                officeOf(
                  doc,
                  this.#slugs.get(doc.kommune ?? ''),
                  relevant,
                  this.#day,
                  this.#htmlFor(inLocale(doc.name, 'de') ?? id),
                ),
              ),
            ),
          ),
        ),
      );
      if (entry) entries.set(id, entry);
    }
    return [...entries.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  }

  #media(): Entry<'media'>[] {
    return [...this.#wantedMedia].sort().flatMap((id) => {
      const doc: MediaDoc | undefined = this.#corpus.get('media', id);
      const medium = doc && this.#memo.get(`medium:${id}`, [doc], () => mediumOf(doc));
      return medium ? [medium] : [];
    });
  }

  /** Entries held at their previous state may refer to offices, pictures and services that are gone: those come along. */
  #keepDependencies(snapshot: PortalSnapshot): PortalSnapshot {
    const { previous } = this.#options;
    if (!previous || this.#held.size === 0) return snapshot;
    const missing = <T extends { id: string }>(now: T[], before: T[], wanted: Iterable<string | undefined>) => {
      const known = new Set(now.map(({ id }) => id));
      const lost = new Set([...wanted].filter((id): id is string => id !== undefined && !known.has(id)));
      return [...now, ...before.filter(({ id }) => lost.has(id))];
    };
    const pictures = [
      snapshot.kommune.wappen,
      ...[...snapshot.meldungen, ...snapshot.veranstaltungen, ...snapshot.kampagnen].map(({ bild }) => bild),
      ...snapshot.seiten.flatMap(({ locales }) =>
        Object.values(locales).flatMap(({ bloecke }) =>
          bloecke.flatMap((block) =>
            block.art === 'bild' ? [block.bild] : block.art === 'video' ? [block.video, block.untertitel] : [],
          ),
        ),
      ),
    ];
    const offices = [
      ...snapshot.leistungen.flatMap(({ zustaendigkeiten }) => zustaendigkeiten.map(({ stelle }) => stelle)),
      ...snapshot.seiten.flatMap(({ locales }) =>
        Object.values(locales).flatMap(({ bloecke }) =>
          bloecke.flatMap((block) => (block.art === 'stelle' ? [block.stelle] : [])),
        ),
      ),
    ];
    return {
      ...snapshot,
      media: missing(snapshot.media, previous.media, pictures),
      organisationseinheiten: missing(snapshot.organisationseinheiten, previous.organisationseinheiten, offices),
      onlinedienste: missing(
        snapshot.onlinedienste,
        previous.onlinedienste,
        snapshot.leistungen.flatMap(({ onlinedienste }) => onlinedienste),
      ),
    };
  }
}

/** Sorts what editors put in order by a number. */
const inOrder = (a: { reihenfolge?: Maybe<number> }, b: { reihenfolge?: Maybe<number> }) =>
  (a.reihenfolge ?? 0) - (b.reihenfolge ?? 0);

/** News, events and campaigns: whose they are and whom they are for. */
interface SharedDocument {
  id: string;
  kommune?: string | null | undefined;
  reichweite?: string | null | undefined;
}

/** What a derivation says besides its value. */
interface Notes {
  warnings: Set<string>;
  /** Ids of offices that the site needs. */
  offices: Set<string>;
}
interface Captured<T> {
  value?: T;
  fault?: FaultyDocument;
  notes: Notes;
}

/** Objects that a schema has accepted; they are never changed, so once is enough. */
const accepted = new WeakSet<object>();

/** The entry, if the contract accepts it. */
function checked<K extends SnapshotDocumentKey>(
  key: K,
  doc: { id: string; slug?: string | null | undefined },
  entry: unknown,
  titel?: string,
): Entry<K> {
  if (typeof entry === 'object' && entry !== null && accepted.has(entry)) return entry as Entry<K>;
  const locales = (entry as { locales?: Partial<Record<Locale, unknown>> } | null)?.locales;
  if (locales && !locales.de)
    throw new FaultyDocument(
      { collection: key, id: doc.id, titel: titel ?? doc.slug ?? doc.id },
      'Auf Deutsch fehlt der Titel oder ein anderer Text, ohne den es keine Seite gibt. Bitte ergänzen Sie ihn und veröffentlichen Sie das Dokument noch einmal.',
    );
  const parsed = SNAPSHOT_DOCUMENTS[key].safeParse(entry);
  if (!parsed.success) {
    const places = [...new Set(parsed.error.issues.map(({ path }) => path.join('.')))].join(', ');
    throw new FaultyDocument(
      { collection: key, id: doc.id, titel: titel ?? titleOf(entry) ?? doc.slug ?? doc.id },
      `Angaben fehlen oder sind falsch: ${places}. Bitte ergänzen Sie das Dokument und veröffentlichen Sie es noch einmal.`,
    );
  }
  accepted.add(parsed.data);
  return parsed.data as Entry<K>;
}

function titleOf(entry: unknown): string | undefined {
  const german = (entry as { locales?: { de?: Record<string, unknown> } } | null)?.locales?.de;
  return [german?.titel, german?.bezeichnung, german?.name].find((value): value is string => typeof value === 'string');
}
