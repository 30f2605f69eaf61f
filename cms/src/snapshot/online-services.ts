import { isValidOn, LOCALES, type Day, type Locale, type Onlinedienst } from '@serviceportal/content-types';
import { FaultyDocument } from './faults.ts';
import type { Corpus } from './corpus.ts';
import type { OnlinedienstDoc } from './documents.ts';
import { checked, nameOf, type Entries } from './hold.ts';
import { inLocale, isReleased, present } from './localize.ts';
import type { SiteContent } from './site-content.ts';

interface Place {
  id: string;
  ags: string;
  ars: string;
}

/** Languages that forms are offered in; Leichte Sprache leads to the German form. */
const FORM_LANGUAGE: Record<Locale, string> = { de: 'de', 'de-simple': 'de', en: 'en', nl: 'nl' };

/** The id of an online service's entry for one Leistung: its own where the address differs from Leistung to Leistung. */
export function entryId(dienst: OnlinedienstDoc, leistung: { id: string }, template: string): string {
  return template.includes('{leikaId}') ? `${dienst.id}:${leistung.id}` : dienst.id;
}

/** The Einsatz that holds in a Kommune on a day: one for this Kommune goes before one for all. */
export function deploymentOf(dienst: OnlinedienstDoc, kommune: string, day: Day) {
  const valid = (dienst.einsaetze ?? []).filter((einsatz) => isValidOn(einsatz, day));
  return (
    valid.find(({ kommunen }) => kommunen?.includes(kommune)) ??
    valid.find(({ kommunen }) => !kommunen || kommunen.length === 0)
  );
}

/** An online service as it serves one Leistung in a Kommune, or undefined where it is not in use there. */
export function onlineServiceOf(
  dienst: OnlinedienstDoc,
  leistung: { id: string; leikaId?: string | null | undefined },
  place: Place,
  day: Day,
): Onlinedienst | undefined {
  const einsatz = deploymentOf(dienst, place.id, day);
  const template = einsatz?.urlVorlage;
  if (!einsatz || !template) return undefined;
  if (template.includes('{leikaId}') && !leistung.leikaId)
    throw new FaultyDocument(
      'Die Adresse enthält {leikaId}, aber eine der Leistungen hat keinen LeiKa-Schlüssel. Bitte tragen Sie ihn ein oder geben Sie eine Adresse ohne diesen Platzhalter an.',
    );
  const url = (locale: Locale) =>
    template
      .replaceAll('{ars}', encodeURIComponent(place.ars))
      .replaceAll('{ags}', encodeURIComponent(place.ags))
      .replaceAll('{leikaId}', encodeURIComponent(leistung.leikaId ?? ''))
      .replaceAll('{lang}', FORM_LANGUAGE[locale]);
  return present({
    id: entryId(dienst, leistung, template),
    art: dienst.art,
    betreiber: dienst.betreiber,
    betreiberName: dienst.betreiberName,
    konto: dienst.konto,
    vertrauensniveau: dienst.vertrauensniveau,
    zustand: einsatz.zustand,
    locales: Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const bezeichnung = inLocale(dienst.bezeichnung, locale)?.trim();
        if (!bezeichnung || !isReleased(dienst.freigegeben, locale)) return [];
        const words = {
          benoetigt: inLocale(dienst.benoetigt, locale),
          ohneInternet: inLocale(dienst.ohneInternet, locale),
          zustandHinweis: inLocale(einsatz.zustandHinweis, locale),
        };
        return [[locale, present({ bezeichnung, url: url(locale), ...words })]];
      }),
    ),
  }) as Onlinedienst;
}

/**
 * The online services in use on a site, and which of them serve a Leistung: ids of entries by the id of the Leistung. An
 * entry is made for each pair of service and Leistung; those that come out alike share an id.
 */
export function onlineServices(corpus: Corpus, content: SiteContent, entries: Entries) {
  const all = new Map<string, Onlinedienst>();
  const byLeistung = new Map<string, string[]>();
  for (const dienst of corpus.all('onlinedienste').values()) {
    for (const id of dienst.leistungen ?? []) {
      if (!corpus.get('leistungen', id)) continue;
      const derived = entries.derive(`onlinedienst:${dienst.id}:${id}`, content, (reading) => {
        const doc = reading.doc('onlinedienste', dienst.id);
        const leistung = reading.leistung(id);
        const entry = doc && leistung && onlineServiceOf(doc, { id, ...leistung }, reading.place(), reading.day());
        return entry && checked('onlinedienste', entry);
      });
      const entry = 'value' in derived ? derived.value : held(entries, dienst, id, derived.fault);
      if (!entry) continue;
      all.set(entry.id, entry);
      byLeistung.set(id, [...(byLeistung.get(id) ?? []), entry.id]);
    }
  }
  return { all, byLeistung };
}

function held(entries: Entries, dienst: OnlinedienstDoc, leistung: string, fault: unknown): Onlinedienst | undefined {
  const previous =
    entries.previous('onlinedienste', `${dienst.id}:${leistung}`) ?? entries.previous('onlinedienste', dienst.id);
  entries.hold({ collection: 'onlinedienste', id: dienst.id, titel: nameOf(dienst) }, fault, previous);
  return previous;
}
