import type { Leistungsgruppe, Typisierung } from '@serviceportal/content-types';
import { slugify } from '@serviceportal/content-types/slug';
import type { Payload } from 'payload';
import type { DemoLeistung } from '../demo/types.ts';
import { leistungData } from './documents.ts';
import { markdownConverter } from './markdown.ts';
import type { Report } from './seed-demo.ts';

/** Objects of administration and what is done with them: together names as a catalogue has them. */
const OBJECTS: [name: string, gruppe: Leistungsgruppe, lage: string][] = [
  ['Anlage zur Grundwassernutzung', 'planung', 'bauen-und-grundstueck'],
  ['Ausnahme vom Sonntagsfahrverbot', 'strassen', 'auto-und-verkehr'],
  ['Baulücke', 'bauaufsicht', 'bauen-und-grundstueck'],
  ['Bestattungsunternehmen', 'ordnung', 'tod-und-trauer'],
  ['Betrieb einer Pflegeeinrichtung', 'soziales-kreis', 'gesundheit-und-pflege'],
  ['Bienenhaltung', 'gesundheitsamt', 'hund-und-tiere'],
  ['Drehgenehmigung', 'ordnung', 'gewerbe-und-arbeit'],
  ['Ehrenamtskarte', 'schule', 'engagement-und-wahlen'],
  ['Feuerwerk', 'ordnung', 'engagement-und-wahlen'],
  ['Flohmarkt', 'ordnung', 'gewerbe-und-arbeit'],
  ['Freistellungsbescheinigung', 'steuern', 'steuern-und-abgaben'],
  ['Gartenabfall', 'steuern', 'wohnen-und-umziehen'],
  ['Geschwisterermäßigung', 'jugendamt', 'familie-und-kinder'],
  ['Grillplatz', 'strassen', 'bildung-und-freizeit'],
  ['Hausnummer', 'planung', 'bauen-und-grundstueck'],
  ['Heizkostenzuschuss', 'soziales', 'soziale-hilfen'],
  ['Jugendfreizeit', 'jugendamt', 'familie-und-kinder'],
  ['Kanalanschluss', 'strassen', 'bauen-und-grundstueck'],
  ['Kleingarten', 'planung', 'bildung-und-freizeit'],
  ['Kurzzeitkennzeichen', 'strassenverkehrsamt', 'auto-und-verkehr'],
  ['Ladestation für Elektroautos', 'planung', 'auto-und-verkehr'],
  ['Lebensmittelbetrieb', 'gesundheitsamt', 'gewerbe-und-arbeit'],
  ['Lesepatenschaft', 'schule', 'engagement-und-wahlen'],
  ['Marktstand', 'ordnung', 'gewerbe-und-arbeit'],
  ['Mietspiegel', 'planung', 'wohnen-und-umziehen'],
  ['Notbetreuung', 'schule', 'familie-und-kinder'],
  ['Pflegefamilie', 'jugendamt', 'familie-und-kinder'],
  ['Plakatierung', 'ordnung', 'engagement-und-wahlen'],
  ['Reisegewerbe', 'ordnung', 'gewerbe-und-arbeit'],
  ['Schulbezirk', 'schule', 'bildung-und-freizeit'],
  ['Schwimmbad', 'schule', 'bildung-und-freizeit'],
  ['Seniorenfahrt', 'soziales', 'gesundheit-und-pflege'],
  ['Sperrmüll', 'steuern', 'wohnen-und-umziehen'],
  ['Spielgerät mit Gewinnmöglichkeit', 'ordnung', 'gewerbe-und-arbeit'],
  ['Straßenbeleuchtung', 'strassen', 'wohnen-und-umziehen'],
  ['Trinkwasseruntersuchung', 'gesundheitsamt', 'gesundheit-und-pflege'],
  ['Vaterschaft', 'jugendamt', 'familie-und-kinder'],
  ['Vereinsförderung', 'schule', 'engagement-und-wahlen'],
  ['Wildschaden', 'jagd-fischerei', 'hund-und-tiere'],
  ['Wohnberechtigungsschein', 'soziales', 'wohnen-und-umziehen'],
];
const ACTIONS: [word: string, verrichtung: string, sentence: string][] = [
  ['Anmeldung', '104', 'Sie melden uns schriftlich, online oder persönlich, was Sie vorhaben.'],
  ['Änderung', '011', 'Hat sich etwas geändert, teilen Sie es uns mit, bevor die Änderung gilt.'],
  ['Auskunft', '023', 'Wir geben Ihnen Auskunft, wenn Sie ein berechtigtes Interesse haben.'],
  ['Bewilligung', '017', 'Wir prüfen, ob die Voraussetzungen vorliegen, und bewilligen dann die Leistung.'],
  ['Befreiung', '010', 'Wir können Sie befreien, wenn die Pflicht Sie unverhältnismäßig belasten würde.'],
  ['Erlaubnis', '005', 'Ohne die Erlaubnis dürfen Sie nicht beginnen.'],
  ['Erstattung', '039', 'Haben Sie zu viel gezahlt, erstatten wir Ihnen den Betrag.'],
  ['Genehmigung', '006', 'Wir genehmigen das Vorhaben, wenn keine öffentlichen Belange entgegenstehen.'],
  ['Kontrolle', '110', 'Wir kontrollieren vor Ort und kündigen den Termin vorher an.'],
  ['Verlängerung', '014', 'Läuft die Frist ab, können Sie eine Verlängerung beantragen.'],
];
const DETAILS = [
  'für Privatpersonen',
  'für Vereine',
  'für Unternehmen',
  'für Landwirtschaftsbetriebe',
  'in besonderen Fällen',
];
const SENTENCES = [
  'Der Antrag ist formlos möglich; mit dem Formular geht es schneller.',
  'Bitte beachten Sie, dass wir nur vollständige Anträge bearbeiten können.',
  'Sind mehrere Stellen beteiligt, holen wir deren Stellungnahmen für Sie ein.',
  'Sie bekommen einen schriftlichen Bescheid, gegen den Sie sich wehren können.',
  'Wenn Sie Fragen haben, beraten wir Sie gern am Telefon oder in der Sprechstunde.',
  'Unterlagen in anderen Sprachen brauchen eine beglaubigte Übersetzung.',
  'Für eine Vertretung genügt eine schriftliche Vollmacht mit einer Kopie des Ausweises.',
  'Änderungen müssen Sie uns innerhalb eines Monats mitteilen.',
  'Die Daten werden nur für diesen Zweck verarbeitet und nach Ablauf der Fristen gelöscht.',
  'Im Einzelfall kann eine Ortsbesichtigung nötig sein.',
];

/** The same numbers on every machine (mulberry32), so that measurements can be compared. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The synthetic service with a number: distinct names, all modules, about the length of a real text. */
export function syntheticLeistung(number: number): DemoLeistung {
  const random = randomNumbers(number + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const [object, gruppe, lage] = OBJECTS[number % OBJECTS.length]!;
  const [action, verrichtung, sentence] = ACTIONS[Math.floor(number / OBJECTS.length) % ACTIONS.length]!;
  const round = Math.floor(number / (OBJECTS.length * ACTIONS.length));
  const detail =
    round === 0
      ? ''
      : ` ${DETAILS[(round - 1) % DETAILS.length]}${round > DETAILS.length ? ` (${Math.ceil(round / DETAILS.length)})` : ''}`;
  const name = `${object}: ${action}${detail}`;
  const paragraph = (count: number) => Array.from({ length: count }, () => pick(SENTENCES)).join(' ');
  const typisierung: Typisierung = pick(['2/3', '4', '5'] as const);
  return {
    // Keys of the group 990 are not given out, so they meet no real service.
    leikaId: `99990${String(number).padStart(6, '0')}${verrichtung}`,
    slug: slugify(name),
    bezeichnung: { de: name },
    bezeichnungAmtlich: `${object} ${action}${detail}`,
    synonyme: { de: [`${object} ${action.toLowerCase()}`, `${action} ${object}`, object] },
    teaser: { de: `${object}: ${sentence} Dieser Text ist erzeugt und dient zum Messen.` },
    kurztext: { de: paragraph(2) },
    volltext: { de: `${sentence}\n\n${paragraph(4)}\n\n${paragraph(3)}` },
    voraussetzungen: { de: Array.from({ length: 3 }, () => `- ${pick(SENTENCES)}`).join('\n') },
    unterlagen: Array.from({ length: 3 }, (_, index) => ({
      bezeichnung: { de: `Nachweis ${index + 1} zu ${object}` },
      hinweis: { de: pick(SENTENCES) },
    })),
    kosten: [
      {
        bezeichnung: { de: `Gebühr für ${action}` },
        art: 'fest',
        betrag: 5 + Math.floor(random() * 200),
        quelle: 'erzeugt',
      },
      { bezeichnung: { de: 'Ermäßigt' }, art: 'rahmen', betrag: 2, betragBis: 20, quelle: 'erzeugt' },
    ],
    verfahrensablauf: { de: Array.from({ length: 4 }, () => paragraph(2)) },
    fristen: [
      {
        bezeichnung: { de: 'Antrag' },
        dauer: { von: 1 + Math.floor(random() * 8), einheit: 'WOCHE' },
        hinweis: { de: pick(SENTENCES) },
      },
    ],
    bearbeitungsdauer: { von: 1, bis: 2 + Math.floor(random() * 10), einheit: 'WOCHE' },
    rechtsgrundlagen: [
      { bezeichnung: '§ 24 Verwaltungsverfahrensgesetz für das Land Nordrhein-Westfalen (VwVfG NRW)' },
    ],
    hinweise: { de: paragraph(2) },
    rechtsbehelf: { de: 'Gegen den Bescheid können Sie innerhalb eines Monats klagen. Näheres steht im Bescheid.' },
    weiterfuehrendes: [{ bezeichnung: { de: 'Gesetze im Internet' }, url: 'https://www.gesetze-im-internet.de/' }],
    typisierung,
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe,
    lebenslagen: [lage],
    urheber: 'Erzeugt zum Messen',
    fachlicheFreigabe: { am: '2026-10-01', durch: 'Erzeugt zum Messen' },
  };
}

/** What people type about a thing whose official name they do not know. */
const PHRASES = ['Antrag', 'wo', 'Termin', 'Kosten', 'Formular', 'Frist', 'Nachweis', 'online', 'Bescheid', 'Hilfe'];

/** Search words of the synthetic service with a number: about as many as an editor writes down. */
export function syntheticSuchwoerter(number: number): string[] {
  const [object] = OBJECTS[number % OBJECTS.length]!;
  const [action] = ACTIONS[Math.floor(number / OBJECTS.length) % ACTIONS.length]!;
  return [object, action, `${object} ${action}`].flatMap((start) => PHRASES.map((phrase) => `${start} ${phrase}`));
}

/**
 * Adds synthetic services until there are `count` of them. The Kommunen on `freigeben` accept them at once. Asks for no
 * publish.
 */
export async function seedSynthetic(payload: Payload, count: number, report: Report): Promise<void> {
  const context = { publishLater: true };
  const convert = await markdownConverter(payload);
  const topics = new Map(
    (await payload.find({ collection: 'lebenslagen', depth: 0, pagination: false, select: { slug: true } })).docs.map(
      ({ slug, id }) => [slug, String(id)],
    ),
  );
  const known = new Set(
    (await payload.find({ collection: 'leistungen', depth: 0, pagination: false, select: { slug: true } })).docs.map(
      ({ slug }) => slug,
    ),
  );
  for (let number = 0; number < count; number += 1) {
    const leistung = syntheticLeistung(number);
    if (known.has(leistung.slug)) continue;
    const data = leistungData(
      leistung,
      'de',
      (markdown) => convert(markdown, () => null),
      leistung.lebenslagen.flatMap((slug) => topics.get(slug) ?? []),
    );
    const { id } = await payload.create({
      collection: 'leistungen',
      data: { ...data, _status: 'published' } as never,
      locale: 'de',
      depth: 0,
      context,
    });
    await payload.create({
      collection: 'suchwoerter',
      data: { leistung: id, woerter: syntheticSuchwoerter(number) },
      locale: 'de',
      depth: 0,
      context,
    });
    if ((number + 1) % 100 === 0) report(`${number + 1} of ${count} synthetic services`);
  }
  await payload.update({
    collection: 'uebernahmen',
    where: { stand: { equals: 'offen' } },
    data: { stand: 'uebernommen' },
    depth: 0,
    context,
  });
}
