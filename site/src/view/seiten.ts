import {
  documentPath,
  mediumPath,
  pagePath,
  SEITEN_ZWECKE,
  type Block,
  type Locale,
  type Seite,
  type SeitenZweck,
} from '@serviceportal/content-types';
import { bildView, type BildView } from './bild.ts';
import type { LinkView } from './common.ts';
import { addresses, type Context } from './context.ts';
import { plainText, formattedText } from './html.ts';
import type { PageBase, SearchRecord } from './page.ts';
import { stelleView, type StelleView } from './stelle.ts';

/** Pages the law or the contract of the portal asks for, each at an address of its own. */
export type PflichtZweck = Exclude<SeitenZweck, 'frei'>;
export const PFLICHT_ZWECKE = SEITEN_ZWECKE.filter((zweck): zweck is PflichtZweck => zweck !== 'frei');

export interface SeiteView extends PageBase {
  kind: 'seite';
  einleitung?: string;
  bloecke: BlockView[];
  /** What to say where the page was not written yet. */
  fehlt?: string;
}

export type BlockView =
  | { art: 'text'; html: string }
  | { art: 'bild'; bild: BildView; unterschrift?: string }
  | { art: 'verweise'; ueberschrift: string; verweise: (LinkView & { beschreibung?: string })[] }
  | { art: 'fragen'; ueberschrift: string; fragen: { frage: string; antwort: string }[] }
  | { art: 'stelle'; stelle: StelleView }
  | {
      art: 'video';
      src: string;
      mimeType: string;
      width?: number;
      height?: number;
      untertitel?: string;
      beschreibung: string;
    };

export const seitePath = (seite: Seite, locale: Locale) =>
  seite.zweck === 'frei' ? documentPath('seiten', seite.slug, locale) : pagePath(locale, seite.zweck);

/** The prescribed pages nobody wrote; they are there in German only. */
export function missingSeiten(context: Context): SeiteView[] {
  const { snapshot, locale, kommune } = context;
  if (locale !== 'de') return [];
  return PFLICHT_ZWECKE.filter((zweck) => {
    if (zweck === 'barrierefreiheit' && kommune.barrierefreiheit) return false;
    return !snapshot.seiten.some((seite) => seite.zweck === zweck && seite.locales.de);
  }).map((zweck) => missingSeite(context, zweck));
}

/**
 * A page of blocks. Where there is a structured Erklärung zur Barrierefreiheit, its page takes the blocks of that purpose
 * in.
 */
export function seiteView(context: Context, seite: Seite): SeiteView | undefined {
  const texte = seite.locales[context.locale];
  if (!texte || (seite.zweck === 'barrierefreiheit' && context.kommune.barrierefreiheit)) return undefined;
  return {
    kind: 'seite',
    path: seitePath(seite, context.locale),
    titel: texte.titel,
    beschreibung: texte.einleitung ?? `${texte.titel}: ${context.kommune.anzeigeName}.`,
    pfad: [],
    sprachen: addresses(context, seite.locales, (other) => seitePath(seite, other)),
    verborgen: false,
    ...(texte.einleitung && { einleitung: texte.einleitung }),
    bloecke: blockViews(context, texte.bloecke),
  };
}

function missingSeite({ words, kommune, locale }: Context, zweck: PflichtZweck): SeiteView {
  const titel = zweckTitle(words, zweck);
  return {
    kind: 'seite',
    path: pagePath(locale, zweck),
    titel,
    beschreibung: `${titel}: ${kommune.anzeigeName}.`,
    pfad: [],
    sprachen: { [locale]: pagePath(locale, zweck) },
    verborgen: false,
    bloecke: [],
    fehlt: words.seiteFehlt(kommune.anzeigeName),
  };
}

/** What the prescribed pages are called in links. */
export function zweckTitle(words: Context['words'], zweck: PflichtZweck): string {
  return {
    impressum: words.impressum,
    datenschutz: words.datenschutz,
    barrierefreiheit: words.barrierefreiheit,
    'leichte-sprache': words.leichteSprache,
    gebaerdensprache: words.gebaerdensprache,
  }[zweck];
}

export const blockViews = (context: Context, blocks: readonly Block[]): BlockView[] =>
  blocks.flatMap((block) => blockView(context, block) ?? []);

function blockView(context: Context, block: Block): BlockView | undefined {
  switch (block.art) {
    case 'text':
      return { art: 'text', html: formattedText(block.html, 2, context.locale) };
    case 'bild': {
      const bild = bildView(context, block.bild);
      return bild && { art: 'bild', bild, ...(block.bildunterschrift && { unterschrift: block.bildunterschrift }) };
    }
    case 'verweise':
      return {
        art: 'verweise',
        ueberschrift: block.ueberschrift,
        verweise: block.verweise.map(({ bezeichnung, beschreibung, url }) => ({
          text: bezeichnung,
          href: url,
          ...(beschreibung && { beschreibung }),
        })),
      };
    case 'fragen':
      return {
        art: 'fragen',
        ueberschrift: block.ueberschrift,
        fragen: block.fragen.map(({ frage, antwort }) => ({
          frage,
          antwort: formattedText(antwort, 3, context.locale),
        })),
      };
    case 'stelle': {
      const stelle = context.stellen.get(block.stelle);
      return stelle && { art: 'stelle', stelle: stelleView(context, stelle) };
    }
    case 'video': {
      const video = context.media.get(block.video);
      const track = block.untertitel === undefined ? undefined : context.media.get(block.untertitel);
      if (!video) return undefined;
      const { file, width, height } = video.original;
      return {
        art: 'video',
        src: mediumPath(file),
        mimeType: video.mimeType,
        ...(width && { width }),
        ...(height && { height }),
        ...(track && { untertitel: mediumPath(track.original.file) }),
        beschreibung: block.beschreibung,
      };
    }
  }
}

export function seiteSearch({ locale }: Context, view: SeiteView): SearchRecord {
  const words = view.bloecke.map((block) => {
    if (block.art === 'text') return plainText(block.html);
    if (block.art === 'fragen')
      return block.fragen.map(({ frage, antwort }) => `${frage} ${plainText(antwort)}`).join(' ');
    if (block.art === 'verweise') return block.verweise.map(({ text }) => text).join(' ');
    return block.art === 'video' ? block.beschreibung : '';
  });
  return {
    kind: 'seite',
    locale,
    title: view.titel,
    excerpt: view.einleitung ?? view.titel,
    keywords: [],
    content: [view.einleitung ?? '', ...words].join(' ').trim().slice(0, 3000),
  };
}
