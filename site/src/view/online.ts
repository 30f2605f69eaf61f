import type { Onlinedienst } from '@serviceportal/content-types';
import { germanWord, type LinkView, type Word } from './common.ts';
import { inLocaleOrGerman, type Context } from './context.ts';

/** An online service in the box at the top of a Leistung. */
export interface OnlineView {
  art: Onlinedienst['art'];
  artText: string;
  dienst: LinkView;
  betreiber: Word;
  konto: string;
  /** Absent where nobody has to sign in. */
  vertrauensniveau?: string;
  benoetigt?: string;
  ohneInternet?: string;
  /** Language of `benoetigt`, `ohneInternet` and the hint, where it is not the page's. */
  lang?: 'de';
  zustand: Onlinedienst['zustand'];
  /** What to know while it is disturbed or under maintenance. */
  zustandText?: string;
  zustandHinweis?: string;
}

export function onlineView({ locale, words }: Context, dienst: Onlinedienst): OnlineView | undefined {
  const found = inLocaleOrGerman(dienst.locales, locale);
  if (!found) return undefined;
  const { bezeichnung, url, benoetigt, ohneInternet, zustandHinweis } = found.words;
  const { lang } = found;
  return {
    art: dienst.art,
    artText: words.dienstArten[dienst.art],
    dienst: { text: bezeichnung, href: url, ...(lang && { lang, hreflang: lang }) },
    betreiber: dienst.betreiberName
      ? germanWord({ text: dienst.betreiberName }, words)
      : { text: words.betreiber[dienst.betreiber] },
    konto: words.konten[dienst.konto],
    ...(dienst.konto !== 'keines' &&
      dienst.vertrauensniveau !== '00' && { vertrauensniveau: words.niveaus[dienst.vertrauensniveau] }),
    ...(benoetigt && { benoetigt }),
    ...(ohneInternet && { ohneInternet }),
    ...(lang && { lang }),
    zustand: dienst.zustand,
    ...(dienst.zustand !== 'verfuegbar' && {
      zustandText: dienst.zustand === 'wartung' ? words.wartung : words.gestoert,
    }),
    ...(dienst.zustand !== 'verfuegbar' && zustandHinweis && { zustandHinweis }),
  };
}
