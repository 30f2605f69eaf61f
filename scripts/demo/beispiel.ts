import type { KommuneSlug, Localized } from './types.ts';

/** The eleven, the Kreis first. The position gives each its share of the example telephone numbers. */
export const ALLE: readonly KommuneSlug[] = [
  'kreis-heinsberg',
  'erkelenz',
  'gangelt',
  'geilenkirchen',
  'heinsberg',
  'hueckelhoven',
  'selfkant',
  'uebach-palenberg',
  'waldfeucht',
  'wassenberg',
  'wegberg',
];

/** The ten that belong to the Kreis. */
export const DIE_ZEHN: readonly KommuneSlug[] = ALLE.slice(1);

export const MIT_JUGENDAMT: readonly KommuneSlug[] = ['erkelenz', 'geilenkirchen', 'heinsberg', 'hueckelhoven'];
export const MIT_BAUAUFSICHT: readonly KommuneSlug[] = [...MIT_JUGENDAMT, 'wegberg'];

/** Where an example figure or address could be taken for a fact, this stands beside it. */
export const BEISPIELANGABE = 'Beispielangabe, bitte vor Gebrauch prüfen';

/** News, events and campaigns end by saying that they are examples, in the words of each language. */
const endetMit =
  (satz: string) =>
  (...absaetze: string[]) =>
    [...absaetze, satz].join('\n\n');
export const beispiel = endetMit('Dies ist ein Beispielinhalt.');
export const beispielLeicht = endetMit('Dies ist ein Beispiel-Inhalt.');
export const example = endetMit('This is example content.');
export const voorbeeld = endetMit('Dit is voorbeeldinhoud.');

/**
 * A telephone number nobody has: the Bundesnetzagentur keeps (0)221 4710-000 to -999 free for films and examples
 * (Amtsblatt 7/2021, Mitteilung 148). `durchwahl` is below 85.
 */
export function telefon(kommune: KommuneSlug, durchwahl: number): string {
  return `0221 4710-${String(50 + ALLE.indexOf(kommune) * 85 + durchwahl).padStart(3, '0')}`;
}

/** An address under `.example`, which no mail ever reaches (RFC 2606). */
export function email(kommune: KommuneSlug, postfach: string): string {
  return `${postfach}@${kommune}.example`;
}

/** The appointment book of one office. */
export function terminbuch(stelle: string): string {
  return `https://termine.kreis-heinsberg.example/${stelle}`;
}

/** Words that were written in German alone. */
export const de = <T>(wert: T): Localized<T> => ({ de: wert });
