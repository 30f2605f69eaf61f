import type { FactText, Organisationseinheit } from '@serviceportal/content-types';
import type { Words } from '../words/index.ts';

/** A word with its language, where that is not the page's. */
export interface Word {
  text: string;
  lang?: 'de';
}

/** A link, with the language of what it leads to where that is not the page's. */
export interface LinkView extends Word {
  href: string;
  hreflang?: 'de';
}

export const word = ({ text, lang }: FactText): Word => (lang ? { text, lang } : { text });

/** A word that is written in German alone, such as the name of a court. */
export const germanWord = ({ text }: Pick<FactText, 'text'>, { german }: Pick<Words, 'german'>): Word =>
  german ? { text } : { text, lang: 'de' };

export interface AnschriftView {
  strasse: string;
  /** Where in the building, or what to mind. */
  zusatz?: string;
  ort: string;
  /** Address on OpenStreetMap. */
  karte: string;
}

export function anschriftView({
  strasse,
  plz,
  ort,
  zusatz,
  koordinaten,
}: NonNullable<Organisationseinheit['anschrift']>): AnschriftView {
  const karte = koordinaten
    ? `https://www.openstreetmap.org/?mlat=${koordinaten.lat}&mlon=${koordinaten.lon}#map=18/${koordinaten.lat}/${koordinaten.lon}`
    : `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${strasse}, ${plz} ${ort}`)}`;
  return { strasse, ...(zusatz && { zusatz }), ort: `${plz} ${ort}`, karte };
}
