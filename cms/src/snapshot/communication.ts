import { addDays, addressWords, type Locale } from '@serviceportal/content-types';
import type { Reading } from './derivation.ts';
import type { HinweisDoc, KampagneDoc, MeldungDoc, VeranstaltungDoc } from './documents.ts';
import { fileLinkOf, fileOf, htmlOf } from './references.ts';
import { inLocale, present, releasedLocales } from './localize.ts';
import type { ToHtml } from './merge.ts';
import type { SiteContent } from './site-content.ts';

type CommunicationReading = Reading<SiteContent>;

/** What news, events and campaigns have in common: who speaks, and the picture, if it still exists. */
function common(doc: MeldungDoc | VeranstaltungDoc | KampagneDoc, reading: CommunicationReading) {
  const titel = inLocale(doc.titel, 'de') ?? doc.id;
  return {
    herkunft: reading.herkunft(doc.kommune),
    bild: fileOf(reading, titel, doc.bild),
    html: htmlOf(reading, titel),
  };
}

/** Title, teaser and text of a language; German is passed on even when incomplete, so that the check can name it. */
function words(
  doc: MeldungDoc | VeranstaltungDoc | KampagneDoc,
  locale: Locale,
  html: ToHtml,
  more: Record<string, string | undefined> = {},
) {
  const titel = inLocale(doc.titel, locale);
  const text = html(inLocale(doc.text, locale), locale);
  if (locale !== 'de' && !(titel && text)) return undefined;
  return present({ titel, teaser: inLocale(doc.teaser, locale), text, ...more });
}

/** A news item. */
export function newsOf(doc: MeldungDoc, reading: CommunicationReading) {
  const { herkunft, bild, html } = common(doc, reading);
  const file = fileLinkOf(reading, inLocale(doc.titel, 'de') ?? doc.id);
  return present({
    id: doc.id,
    slug: reading.slugHere('meldungen', doc.id),
    datum: doc.datum,
    herkunft,
    verantwortlich: doc.verantwortlich,
    bild,
    updatedAt: doc.updatedAt,
    locales: releasedLocales(doc.freigegeben, (locale) => {
      const texts = words(doc, locale, html);
      const dateien = (doc.dateien ?? []).flatMap((id) => file(id, undefined, locale) ?? []);
      return texts && (dateien.length > 0 ? { ...texts, dateien } : texts);
    }),
  });
}

/** An event. */
export function eventOf(doc: VeranstaltungDoc, reading: CommunicationReading) {
  const { herkunft, bild, html } = common(doc, reading);
  const lastDay = doc.bisTag || doc.tag;
  // An evening from 20:00 to 02:00 ends on the day after.
  const overnight = lastDay && lastDay === doc.tag && doc.von && doc.bis && doc.bis <= doc.von;
  return present({
    id: doc.id,
    slug: reading.slugHere('veranstaltungen', doc.id),
    herkunft,
    termin:
      doc.ganztaegig || !doc.von
        ? { art: 'ganztaegig', von: doc.tag, bis: lastDay, ...(!doc.ganztaegig && { ohneUhrzeit: true }) }
        : present({
            art: 'uhrzeit',
            tag: doc.tag,
            von: doc.von,
            bisTag: overnight ? addDays(lastDay, 1) : lastDay,
            bis: doc.bis,
          }),
    abgesagt: doc.abgesagt === true,
    rubrik: doc.rubrik,
    ort: present({ name: doc.ort?.name, anschrift: doc.ort?.anschrift }),
    bild,
    updatedAt: doc.updatedAt,
    locales: releasedLocales(doc.freigegeben, (locale) =>
      words(doc, locale, html, {
        eintritt: inLocale(doc.eintritt, locale),
        anmeldung: inLocale(doc.anmeldung, locale),
      }),
    ),
  });
}

/** A campaign; services that have no page here are left out. */
export function campaignOf(doc: KampagneDoc, reading: CommunicationReading) {
  const { herkunft, bild, html } = common(doc, reading);
  return present({
    id: doc.id,
    slug: reading.slugHere('kampagnen', doc.id),
    herkunft,
    von: doc.von,
    bis: doc.bis,
    bild,
    leistungen: (doc.leistungen ?? []).flatMap((id) => reading.leistungSlug(id) ?? []),
    updatedAt: doc.updatedAt,
    locales: releasedLocales(doc.freigegeben, (locale) => words(doc, locale, html)),
  });
}

/** An urgent notice. */
export function noticeOf(doc: HinweisDoc) {
  return {
    id: doc.id,
    dringlichkeit: doc.dringlichkeit,
    von: doc.von,
    bis: doc.bis,
    updatedAt: doc.updatedAt,
    locales: releasedLocales(doc.freigegeben, (locale) => {
      const text = inLocale(doc.text, locale);
      const wording = inLocale(doc.linkText, locale);
      const link = doc.linkUrl ? { bezeichnung: wording ?? addressWords(doc.linkUrl), url: doc.linkUrl } : undefined;
      // Words without an address still say where to look.
      return text && present({ text: link || !wording ? text : `${text} ${wording}`, link });
    }),
  };
}
