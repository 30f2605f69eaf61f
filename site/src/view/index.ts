import type { PortalSnapshot } from '@serviceportal/content-types';
import { barrierefreiheitPage, barrierefreiheitSearch, type BarrierefreiheitView } from './barrierefreiheit.ts';
import {
  kampagnenPage,
  kampagneView,
  meldungenPage,
  meldungView,
  veranstaltungenPage,
  veranstaltungView,
  type KampagnenView,
  type KampagneView,
  type MeldungenView,
  type MeldungView,
  type VeranstaltungenView,
  type VeranstaltungView,
} from './communication.ts';
import { createContext, createLookup, type Context } from './context.ts';
import { einbettenPage, einbettungPages, type EinbettenView, type EinbettungView } from './einbetten.ts';
import { filePages, terminFiles, worteFile, type FileView } from './files.ts';
import { plainText } from './html.ts';
import { inhaltPage, type InhaltView } from './inhalt.ts';
import {
  lebenslagenPage,
  lebenslageView,
  leistungenByLebenslage,
  type LebenslagenView,
  type LebenslageView,
} from './lebenslagen.ts';
import { leistungenPage, type LeistungenView } from './leistungen.ts';
import { leistungSearch, leistungView, type LeistungView } from './leistung.ts';
import {
  leitfaedenPage,
  leitfadenView,
  leitfadenWords,
  type LeitfaedenView,
  type LeitfadenView,
} from './leitfaeden.ts';
import type { SearchRecord, SitePage } from './page.ts';
import { seitePages, seiteSearch, type SeiteView } from './seiten.ts';
import {
  nichtGefundenPage,
  rueckmeldungPages,
  suchePage,
  weiterleitungPages,
  type NichtGefundenView,
  type RueckmeldungView,
  type SucheView,
  type WeiterleitungView,
} from './service.ts';
import { siteView, type SiteView } from './site.ts';
import { startPage, type StartView } from './start.ts';
import { behoerdenPage, behoerdePages, type BehoerdenView, type BehoerdeView } from './stelle.ts';

export type { SearchRecord, SitePage } from './page.ts';
export type { FileView, SiteView };

/** Views of HTML pages, told apart by `kind`. */
export type HtmlView =
  | StartView
  | LeistungenView
  | LeistungView
  | LebenslagenView
  | LebenslageView
  | LeitfaedenView
  | LeitfadenView
  | MeldungenView
  | MeldungView
  | VeranstaltungenView
  | VeranstaltungView
  | KampagnenView
  | KampagneView
  | BehoerdenView
  | BehoerdeView
  | SeiteView
  | BarrierefreiheitView
  | InhaltView
  | SucheView
  | NichtGefundenView
  | RueckmeldungView
  | EinbettenView
  | EinbettungView
  | WeiterleitungView;

export type View = HtmlView | FileView;

/** One file of a site with its view as the templates know it. */
export type Page = SitePage<View, SiteView>;

interface HtmlPage {
  view: HtmlView;
  search?: SearchRecord;
}

/**
 * All files of one Kommune's site in all its locales. A pure function of the snapshot: it reads no clock, and the same
 * documents give the same views.
 */
export function sitePages(snapshot: PortalSnapshot): Page[] {
  const lookup = createLookup(snapshot);
  const byLocale = lookup.locales.map((locale) => {
    const context = createContext(lookup, locale);
    const site = siteView(context);
    return { context, site, pages: localePages(context, site) };
  });

  const [german] = byLocale;
  if (!german) throw new Error('a site has at least its German pages');
  const all = byLocale.flatMap(({ pages }) => pages.map(({ view }) => view));
  const taken = new Set(all.map(({ path }) => path));
  const redirects = weiterleitungPages(german.context, taken);

  return [
    ...byLocale.flatMap(({ site, pages }) => pages.map((page) => toPage(site, page))),
    ...redirects.map((view): Page => ({ path: view.path, site: german.site, view, redirect: view.nach })),
    ...byLocale.flatMap(({ context, site }) =>
      [worteFile(context), ...terminFiles(context)].map((file): Page => ({ ...file, site })),
    ),
    ...filePages(german.context, all).map(({ path, view }): Page => ({ path, site: german.site, view })),
  ];
}

function toPage(site: SiteView, { view, search }: HtmlPage): Page {
  return {
    path: view.path,
    site,
    view,
    ...(search && { search }),
    ...(view.preview && { preview: view.preview }),
  };
}

/** The HTML pages of one locale. */
function localePages(context: Context, site: SiteView): HtmlPage[] {
  const { snapshot, locale } = context;
  const byLebenslage = leistungenByLebenslage(context);
  const found = <T>(view: T | undefined): T[] => (view === undefined ? [] : [view]);
  const record = (
    kind: SearchRecord['kind'],
    view: { titel: string; beschreibung: string },
    content: string,
  ): SearchRecord => ({
    kind,
    locale,
    title: view.titel,
    excerpt: view.beschreibung,
    keywords: [],
    content,
  });

  const leistungen = context.sorted.map((entry) => ({
    view: leistungView(context, entry),
    search: leistungSearch(context, entry),
  }));

  return [
    { view: startPage(context) },
    { view: suchePage(context) },
    ...(locale === 'de' ? [{ view: nichtGefundenPage(context) }] : []),
    { view: leistungenPage(context) },
    ...leistungen,
    ...found(lebenslagenPage(context)).map((view) => ({ view })),
    ...snapshot.lebenslagen
      .flatMap((lebenslage) => found(lebenslageView(context, lebenslage, byLebenslage.get(lebenslage.slug) ?? [])))
      .map((view) => ({
        view,
        search: record('lebenslage', view, view.leistungen.map(({ text }) => text).join(', ')),
      })),
    ...found(leitfaedenPage(context)).map((view) => ({ view })),
    ...snapshot.leitfaeden
      .flatMap((leitfaden) => found(leitfadenView(context, leitfaden)))
      .map((view) => ({ view, search: record('leitfaden', view, leitfadenWords(view)) })),
    ...found(meldungenPage(context)).map((view) => ({ view })),
    ...snapshot.meldungen
      .flatMap((meldung) => found(meldungView(context, meldung)))
      .map((view) => ({ view, search: record('meldung', view, plainText(view.html)) })),
    ...found(veranstaltungenPage(context)).map((view) => ({ view })),
    ...snapshot.veranstaltungen
      .flatMap((veranstaltung) => found(veranstaltungView(context, veranstaltung)))
      .map((view) => ({
        view,
        search: record('veranstaltung', view, `${view.wann} ${view.ort.name} ${plainText(view.html)}`),
      })),
    ...found(kampagnenPage(context)).map((view) => ({ view })),
    ...snapshot.kampagnen
      .flatMap((kampagne) => found(kampagneView(context, kampagne)))
      .map((view) => ({ view, search: record('kampagne', view, plainText(view.html)) })),
    { view: behoerdenPage(context) },
    ...behoerdePages(context).map((view) => ({
      view,
      search: record('stelle', view, [view.stelle.traeger, plainText(view.beschreibungHtml ?? '')].join(' ')),
    })),
    ...seitePages(context).map((view) => (view.fehlt ? { view } : { view, search: seiteSearch(context, view) })),
    ...found(barrierefreiheitPage(context)).map((view) => ({ view, search: barrierefreiheitSearch(context, view) })),
    { view: inhaltPage(context, site) },
    ...rueckmeldungPages(context).map((view) => ({ view })),
    ...(locale === 'de'
      ? [
          einbettenPage(context),
          ...einbettungPages(
            context,
            leistungen.map(({ view }) => view),
          ),
        ].map((view) => ({ view }))
      : []),
  ];
}
