import { DOCUMENT_FOLDERS, LOCALE_INFO, pagePath, type Hinweis, type Locale } from '@serviceportal/content-types';
import { WORDS } from '../words/index.ts';
import { bildView, type BildView } from './bild.ts';
import { anschriftView, type AnschriftView, type LinkView } from './common.ts';
import { inLocaleOrGerman, type Context } from './context.ts';
import { previewView, type PreviewView } from './preview.ts';
import { PFLICHT_ZWECKE, zweckTitle } from './seiten.ts';
import { themeStylesheet } from './theme.ts';
import { telefonView, type TelefonView } from './telefon.ts';

/** What all pages of one site and locale share. */
export interface SiteView {
  locale: Locale;
  lang: string;
  baseUrl: string;
  kommune: { slug: string; name: string; anzeigeName: string; istKreis: boolean };
  wappen?: BildView;
  themeHref: string;
  start: string;
  suche: string;
  navigation: LinkView[];
  /** The other locales of the site and where a page leads that does not exist in one of them. */
  sprachen: { locale: Locale; label: string; lang: string; start: string; zusatz: string }[];
  /** Information in German sign language. */
  gebaerdensprache: LinkView;
  leichteSprache: LinkView;
  hinweise: { dringlichkeit: Hinweis['dringlichkeit']; text: string; lang?: 'de'; link?: LinkView }[];
  kontakt: { anschrift: AnschriftView; telefon: TelefonView; email: string; website?: string; nimmtAn115Teil: boolean };
  rechtliches: LinkView[];
  /** All Kommunen of the portal but this one. */
  kommunen: { slug: string; anzeigeName: string; istKreis: boolean; baseUrl: string }[];
  /** The Kommunen of those by postal code; a code that several share leads to none of them by itself. */
  postleitzahlen: { plz: string; kommunen: { name: string; baseUrl: string }[] }[];
  feed: string;
  /** The map of the site. */
  inhalt: string;
  /** The picture links to a page are shown with that has none of its own. */
  preview: PreviewView;
}

/** The picture of the start page, which stands for the whole site. */
export const startPreview = (context: Context) =>
  previewView(context, { title: context.words.portal, line: context.words.wasErledigen });

export function siteView(context: Context): SiteView {
  const { kommune, snapshot, locale, locales, words } = context;
  const wappen = bildView(context, kommune.wappen);
  const zweckLink = (zweck: (typeof PFLICHT_ZWECKE)[number]): LinkView => {
    const own =
      locale === 'de' ||
      (zweck === 'barrierefreiheit' && kommune.barrierefreiheit) ||
      snapshot.seiten.some((seite) => seite.zweck === zweck && seite.locales[locale]);
    const text = zweckTitle(words, zweck);
    if (own) return { text, href: pagePath(locale, zweck) };
    return { text, href: pagePath('de', zweck), ...(!words.german && { hreflang: 'de' as const }) };
  };
  const zwecke = PFLICHT_ZWECKE.filter((zweck) => zweck !== 'gebaerdensprache' && zweck !== 'leichte-sprache');
  return {
    locale,
    lang: LOCALE_INFO[locale].htmlLang,
    baseUrl: kommune.baseUrl,
    kommune: {
      slug: kommune.slug,
      name: kommune.name,
      anzeigeName: kommune.anzeigeName,
      istKreis: kommune.typ === 'Kreis',
    },
    ...(wappen && { wappen }),
    themeHref: themeStylesheet(kommune.farbe).path,
    start: pagePath(locale),
    suche: pagePath(locale, 'suche'),
    navigation: navigation(context),
    sprachen: locales.map((other) => ({
      locale: other,
      label: LOCALE_INFO[other].label,
      lang: LOCALE_INFO[other].htmlLang,
      start: pagePath(other),
      zusatz: WORDS[other].aufStartseite,
    })),
    gebaerdensprache: zweckLink('gebaerdensprache'),
    leichteSprache: zweckLink('leichte-sprache'),
    hinweise: snapshot.hinweise.flatMap((hinweis) => {
      // A notice warns everybody: where it was not translated, the German one stands.
      const found = inLocaleOrGerman(hinweis.locales, locale);
      if (!found) return [];
      const { text, link } = found.words;
      return [
        {
          dringlichkeit: hinweis.dringlichkeit,
          text,
          ...(found.lang && { lang: found.lang }),
          ...(link && { link: { text: link.bezeichnung, href: link.url } }),
        },
      ];
    }),
    kontakt: {
      anschrift: anschriftView(kommune.anschrift),
      telefon: telefonView(kommune.telefon),
      email: kommune.email,
      ...(kommune.website && { website: kommune.website }),
      nimmtAn115Teil: kommune.nimmtAn115Teil,
    },
    rechtliches: zwecke.map(zweckLink),
    kommunen: snapshot.kommunen
      .filter(({ slug }) => slug !== kommune.slug)
      .map(({ slug, anzeigeName, typ, baseUrl }) => ({ slug, anzeigeName, istKreis: typ === 'Kreis', baseUrl })),
    postleitzahlen: postalCodes(context),
    feed: '/feed.xml',
    preview: startPreview(context),
    inhalt: pagePath(locale, 'inhalt'),
  };
}

function postalCodes({ snapshot, kommune }: Context): SiteView['postleitzahlen'] {
  const others = snapshot.kommunen.filter(({ slug, typ }) => slug !== kommune.slug && typ !== 'Kreis');
  const rows = others.flatMap(({ plz, name, baseUrl }) => plz.map((code) => ({ code, name, baseUrl })));
  return [...Map.groupBy(rows, ({ code }) => code)]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([plz, group]) => ({ plz, kommunen: group.map(({ name, baseUrl }) => ({ name, baseUrl })) }));
}

function navigation(context: Context): LinkView[] {
  const { locale, words, snapshot, kommune } = context;
  const written = (documents: readonly { locales: Partial<Record<Locale, unknown>> }[]) =>
    documents.some(({ locales }) => locales[locale]);
  const folder = (name: string, text: string) => ({ text, href: pagePath(locale, name) });
  return [
    folder(DOCUMENT_FOLDERS.leistungen, words.leistungenAZ),
    ...(written(snapshot.lebenslagen) ? [folder(DOCUMENT_FOLDERS.lebenslagen, words.lebenslagen)] : []),
    ...(written(snapshot.leitfaeden) ? [folder(DOCUMENT_FOLDERS.leitfaeden, words.leitfaeden)] : []),
    ...(written(snapshot.meldungen) ? [folder(DOCUMENT_FOLDERS.meldungen, words.aktuelles)] : []),
    ...(written(snapshot.veranstaltungen) ? [folder(DOCUMENT_FOLDERS.veranstaltungen, words.veranstaltungen)] : []),
    folder(DOCUMENT_FOLDERS.organisationseinheiten, words.behoerden),
    ...(kommune.locales[locale]?.navigation ?? []).map(({ bezeichnung, url }) => ({ text: bezeichnung, href: url })),
  ];
}
