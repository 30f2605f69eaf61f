import { DOCUMENT_FOLDERS, documentPath, pagePath } from '@serviceportal/content-types';
import type { LinkView } from './common.ts';
import type { Context } from './context.ts';
import { EINBETTEN_PATH } from './einbetten.ts';
import type { PageBase } from './page.ts';
import type { SiteView } from './site.ts';
import { isOwnStelle, stelleLink } from './stelle.ts';

/** The map of the site, for people. */
export interface InhaltView extends PageBase {
  kind: 'inhalt';
  bereiche: BereichView[];
}

export interface BereichView {
  titel: LinkView | { text: string };
  links: LinkView[];
}

export const inhaltPath = ({ locale }: Pick<Context, 'locale'>) => pagePath(locale, 'inhalt');

/** All areas of the site; single Leistungen, news and events stand in their own lists. */
export function inhaltPage(context: Context, site: SiteView): InhaltView {
  const { locales, words, kommune } = context;
  return {
    kind: 'inhalt',
    path: inhaltPath(context),
    titel: words.inhalt,
    beschreibung: words.inhaltBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, inhaltPath({ locale: other })])),
    verborgen: false,
    bereiche: [...areas(context), ...serviceAreas(context, site)],
  };
}

/** One area per kind of document that exists in this locale. */
function areas(context: Context): BereichView[] {
  const { snapshot, locale, words } = context;
  const folder = (name: string, text: string): LinkView => ({ text, href: pagePath(locale, name) });
  const named = (kind: 'lebenslagen' | 'leitfaeden' | 'kampagnen' | 'seiten') =>
    snapshot[kind].flatMap(({ slug, locales: { [locale]: texte }, ...document }): LinkView[] => {
      if (!texte || ('zweck' in document && document.zweck !== 'frei')) return [];
      return [{ text: texte.titel, href: documentPath(kind, slug, locale) }];
    });
  const written = (documents: readonly { locales: Context['kommune']['locales'] | object }[]) =>
    documents.some(({ locales }) => locale in locales);
  const lists: BereichView[] = [
    {
      titel: folder(DOCUMENT_FOLDERS.leistungen, words.leistungenAZ),
      links: [folder('suche', words.suche)],
    },
    { titel: folder(DOCUMENT_FOLDERS.lebenslagen, words.lebenslagen), links: named('lebenslagen') },
    { titel: folder(DOCUMENT_FOLDERS.leitfaeden, words.leitfaeden), links: named('leitfaeden') },
    { titel: folder(DOCUMENT_FOLDERS.kampagnen, words.kampagnen), links: named('kampagnen') },
    { titel: { text: words.weitereSeiten }, links: named('seiten') },
  ];
  const aktuell = [
    ...(written(snapshot.meldungen) ? [folder(DOCUMENT_FOLDERS.meldungen, words.aktuelles)] : []),
    ...(written(snapshot.veranstaltungen) ? [folder(DOCUMENT_FOLDERS.veranstaltungen, words.veranstaltungen)] : []),
  ];
  return [
    ...lists.filter(({ links }) => links.length > 0),
    ...(aktuell.length > 0 ? [{ titel: { text: words.neuesUndTermine }, links: aktuell }] : []),
    { titel: folder(DOCUMENT_FOLDERS.organisationseinheiten, words.behoerden), links: ownOffices(context) },
  ];
}

function ownOffices(context: Context): LinkView[] {
  const { snapshot, format } = context;
  return snapshot.organisationseinheiten
    .filter((stelle) => isOwnStelle(context, stelle))
    .map((stelle) => stelleLink(context, stelle))
    .sort((a, b) => format.compare(a.text, b.text));
}

/** What helps to use the site, and what the law asks for. */
function serviceAreas({ words }: Context, site: SiteView): BereichView[] {
  const german = words.german ? {} : { hreflang: 'de' as const };
  return [
    { titel: { text: words.hilfen }, links: [site.leichteSprache, site.gebaerdensprache] },
    { titel: { text: words.rechtliches }, links: site.rechtliches },
    {
      titel: { text: words.zumWeiterverwenden },
      links: [
        { text: words.feed, href: site.feed, ...german },
        { text: words.kalenderDatei, href: '/veranstaltungen.ics', ...german },
        { text: words.offeneDaten, href: '/leistungen.json', ...german },
        { text: words.einbetten, href: EINBETTEN_PATH, ...german },
      ],
    },
  ];
}
