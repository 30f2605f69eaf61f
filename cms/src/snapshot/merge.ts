import {
  addDays,
  addressWords,
  isValidOn,
  upcoming,
  type AngebotModul,
  type Bearbeitungsdauer,
  type Dauer,
  type Day,
  type Frist,
  type Kosten,
  type LeistungTexte,
  type Link,
  type Locale,
  type Passage,
  type Rechtsgrundlage,
  type Unterlage,
} from '@serviceportal/content-types';
import { feeKey } from '../fields/fee-key.ts';
import type {
  AngebotDoc,
  DauerGroup,
  KostenRow,
  FormularRow,
  Maybe,
  ModuleContent,
  RichText,
  Stammtext,
  SuchwoerterDoc,
} from './documents.ts';
import { fact, inLocale, isReleased, notEmpty, present } from './localize.ts';

/** How far ahead a decided fee is announced, in days. */
const ANNOUNCE_DAYS = 366;

/** A file as a link: its own title where nothing else is said, then kind and size; undefined where it is gone. */
export type FileLink = (
  id: Maybe<string>,
  words: string | undefined,
  locale: Locale,
) => { bezeichnung: string; url: string } | undefined;

/** Turns formatted text of a language into HTML. */
export type ToHtml = (text: Maybe<RichText>, locale: Locale) => string | undefined;

/** What a Leistung says in a Kommune: the Stammtext with the Angebote on top, the one for the whole Kommune first. */
export interface Sources {
  stammtext: Stammtext;
  angebote: readonly AngebotDoc[];
  /** Words the search finds it by, the Kommune's own first. */
  suchwoerter: readonly SuchwoerterDoc[];
}

interface Part<M extends AngebotModul> {
  value: ModuleContent[M] | undefined;
  ortsteil: string | null;
}

/** The pieces of one module in the order they are shown, each with the Ortsteil it is limited to. */
function partsOf<M extends AngebotModul>({ stammtext, angebote }: Sources, module: M): Part<M>[] {
  let parts: Part<M>[] = [{ value: stammtext[module] as ModuleContent[M] | undefined, ortsteil: null }];
  for (const angebot of angebote) {
    const choice = angebot.module?.[module];
    if (!choice?.modus || choice.modus === 'uebernehmen') continue;
    const part: Part<M> = { value: choice.wert as ModuleContent[M] | undefined, ortsteil: angebot.ortsteil ?? null };
    // What holds in one Ortsteil never takes away what holds elsewhere.
    parts = choice.modus === 'ersetzen' && !part.ortsteil ? [part] : [...parts, part];
  }
  return parts;
}

/** Every page needs a teaser: a replacement that was not written in this language leaves the Stammtext's. */
function teaserParts(sources: Sources, locale: Locale): Part<'teaser'>[] {
  const written = sources.angebote.filter((angebot) => inLocale(angebot.module?.teaser?.wert, locale)?.trim());
  return partsOf({ ...sources, angebote: written }, 'teaser');
}

type Prose = 'volltext' | 'voraussetzungen' | 'hinweise';

/** A piece of text with the Ortsteil it is limited to. */
const passage = (html: string, ortsteil: string | null): Passage => (ortsteil ? { html, ortsteil } : { html });

function prose(sources: Sources, module: Prose, locale: Locale, toHtml: ToHtml): Passage[] {
  return partsOf(sources, module).flatMap(({ value, ortsteil }) => {
    const html = toHtml(inLocale(value, locale), locale);
    return html ? [passage(html, ortsteil)] : [];
  });
}

/** All rows of a list module, with the Ortsteil each is limited to. */
function rowsOf<Row>(
  parts: { value: Maybe<Row[]>; ortsteil: string | null }[],
): { row: Row; ortsteil: string | null }[] {
  return parts.flatMap(({ value, ortsteil }) => (value ?? []).map((row) => ({ row, ortsteil })));
}

export function durationOf(row: Maybe<DauerGroup>, locale: Locale): Dauer | undefined {
  if (!row || !notEmpty(row.von) || !row.einheit) return undefined;
  return present({ von: row.von, bis: row.bis, einheit: row.einheit, hinweis: fact(row.hinweis, locale) }) as Dauer;
}

/** How long it takes: a span, words, or both. Words alone leave the span said before. */
function processingTimeOf(row: Maybe<DauerGroup>, locale: Locale, before?: Bearbeitungsdauer) {
  const hinweis = fact(row?.hinweis, locale);
  return durationOf(row, locale) ?? (hinweis ? { ...before, hinweis } : before);
}

type Fee = { row: KostenRow; ortsteil: string | null };

/**
 * The fees that hold today, and those that are decided and begin later. What the Kommune says of a fee stands in place of
 * what is said before about the same one on that day; two prices would say neither.
 */
function feesOf(sources: Sources, day: Day): { valid: Fee[]; later: Fee[] } {
  const parts = partsOf(sources, 'kosten');
  const keyOf = ({ bezeichnung, bezug }: KostenRow) => feeKey(inLocale(bezeichnung, 'de'), inLocale(bezug, 'de'));
  const fees = parts.flatMap(({ value, ortsteil }, index) =>
    (value ?? []).map((row) => {
      const key = keyOf(row);
      const others = parts
        .slice(index + 1)
        .flatMap((part) => (part.ortsteil ? [] : (part.value ?? [])))
        .filter((other) => key !== undefined && keyOf(other) === key);
      return { fee: { row, ortsteil }, standsOn: (on: Day) => !others.some((other) => isValidOn(other, on)) };
    }),
  );
  const last = addDays(day, ANNOUNCE_DAYS);
  const chosen = (when: (row: KostenRow) => Day | undefined) =>
    fees.flatMap(({ fee, standsOn }) => {
      const on = when(fee.row);
      return on !== undefined && standsOn(on) ? [fee] : [];
    });
  return {
    valid: chosen((row) => (isValidOn(row, day) ? day : undefined)),
    later: chosen((row) => upcoming([row], day, last)[0]?.gueltigAb ?? undefined),
  };
}

/** Euro cents, down to their hundredths. */
const cents = (euro: Maybe<number>) => (notEmpty(euro) ? Math.round(euro * 10_000) / 100 : undefined);

function feeOf(row: KostenRow, ortsteil: string | null, locale: Locale): Kosten | undefined {
  const bezeichnung = fact(row.bezeichnung, locale);
  if (!bezeichnung || !row.art) return undefined;
  const priced = row.art === 'fest' || row.art === 'ab' || row.art === 'rahmen';
  return present({
    bezeichnung,
    art: row.art,
    betrag: priced ? cents(row.betrag) : undefined,
    betragBis: row.art === 'rahmen' ? cents(row.betragBis) : undefined,
    bezug: fact(row.bezug, locale),
    hinweis: fact(row.hinweis, locale),
    ortsteil,
    gueltigAb: row.gueltigAb,
    gueltigBis: row.gueltigBis,
    quelle: row.quelle,
  }) as Kosten;
}

/** Links and forms. An address without words says itself; a file says its kind and size. */
function links(sources: Sources, module: 'formulare' | 'weiterfuehrendes', locale: Locale, fileLink: FileLink): Link[] {
  return rowsOf<FormularRow>(partsOf(sources, module)).flatMap(({ row }) => {
    const bezeichnung = fact(row.bezeichnung, locale);
    const file = row.datei ? fileLink(row.datei, bezeichnung?.text, locale) : undefined;
    if (file) return [{ bezeichnung: { ...bezeichnung, text: file.bezeichnung }, url: file.url }];
    return row.url ? [{ bezeichnung: bezeichnung ?? { text: addressWords(row.url) }, url: row.url }] : [];
  });
}

export function rechtsgrundlagenOf(sources: Sources): Rechtsgrundlage[] {
  return rowsOf(partsOf(sources, 'rechtsgrundlagen')).flatMap(({ row }) =>
    row.bezeichnung
      ? [
          present({
            bezeichnung: row.bezeichnung,
            url: row.url?.startsWith('http') ? row.url : undefined,
          }) as Rechtsgrundlage,
        ]
      : [],
  );
}

/** Each word once, however it is written, where it stands first. */
function searchWords({ suchwoerter }: Sources, locale: Locale): string[] {
  const words = suchwoerter
    .flatMap(({ woerter }) => inLocale(woerter, locale) ?? [])
    .map((word) => word.trim())
    .filter(Boolean);
  return [...Map.groupBy(words, (word) => word.toLocaleLowerCase('de')).values()].flatMap(([first]) => first ?? []);
}

/**
 * The words of a Leistung in one language, or undefined where it was not written or not released in it.
 */
export function textsOf(
  sources: Sources,
  locale: Locale,
  day: Day,
  toHtml: ToHtml,
  fileLink: FileLink,
): LeistungTexte | undefined {
  const { stammtext, angebote } = sources;
  if (!isReleased(stammtext.freigegeben, locale)) return undefined;
  const bezeichnung = inLocale(stammtext.bezeichnung, locale)?.trim();
  const teaser = teaserParts(sources, locale).flatMap(({ value, ortsteil }) => {
    const text = inLocale(value, locale)?.trim();
    return text ? [present({ text, ortsteil })] : [];
  });
  if (!bezeichnung || teaser.length === 0) return undefined;

  const { valid, later } = feesOf(sources, day);
  const steps = partsOf(sources, 'verfahrensablauf').flatMap(({ value, ortsteil }) =>
    (inLocale(value, locale) ?? []).flatMap(({ schritt }) => {
      const html = toHtml(schritt, locale);
      return html ? [passage(html, ortsteil)] : [];
    }),
  );
  const refusal = angebote.find((angebot) => angebot.angeboten === false && !angebot.ortsteil)?.nichtAngeboten;
  const grund = fact(refusal?.grund, locale);
  const instead = fact(refusal?.stattdessen, locale);

  return present({
    bezeichnung,
    bezeichnungAmtlich: inLocale(stammtext.bezeichnungAmtlich, locale)?.trim(),
    synonyme: (inLocale(stammtext.synonyme, locale) ?? []).filter((word) => word.trim() !== ''),
    suchwoerter: searchWords(sources, locale),
    teaser,
    kurztext: toHtml(inLocale(stammtext.kurztext, locale), locale),
    volltext: prose(sources, 'volltext', locale, toHtml),
    voraussetzungen: prose(sources, 'voraussetzungen', locale, toHtml),
    verfahrensablauf: steps,
    hinweise: prose(sources, 'hinweise', locale, toHtml),
    rechtsbehelf: toHtml(inLocale(stammtext.rechtsbehelf, locale), locale),
    unterlagen: rowsOf(partsOf(sources, 'unterlagen')).flatMap(({ row, ortsteil }) => {
      const name = fact(row.bezeichnung, locale);
      return name
        ? [
            present({
              bezeichnung: name,
              hinweis: fact(row.hinweis, locale),
              ortsteil,
            }) as Unterlage,
          ]
        : [];
    }),
    kosten: valid.flatMap(({ row, ortsteil }) => feeOf(row, ortsteil, locale) ?? []),
    kostenKuenftig: later.flatMap(({ row, ortsteil }) => feeOf(row, ortsteil, locale) ?? []),
    fristen: rowsOf(partsOf(sources, 'fristen')).flatMap(({ row, ortsteil }) => {
      const name = fact(row.bezeichnung, locale);
      return name
        ? [
            present({
              bezeichnung: name,
              dauer: durationOf(row, locale),
              hinweis: fact(row.hinweis, locale),
              ortsteil,
            }) as Frist,
          ]
        : [];
    }),
    bearbeitungsdauer: partsOf(sources, 'bearbeitungsdauer').reduce<Bearbeitungsdauer | undefined>(
      (last, { value, ortsteil }) => (ortsteil ? last : processingTimeOf(value, locale, last)),
      undefined,
    ),
    formulare: links(sources, 'formulare', locale, fileLink),
    weiterfuehrendes: links(sources, 'weiterfuehrendes', locale, fileLink),
    nichtAngeboten: refusal
      ? present({
          grund,
          stattdessen: instead && present({ bezeichnung: instead, url: refusal.url }),
        })
      : undefined,
  }) as LeistungTexte;
}
