import {
  DOCUMENT_FOLDERS,
  pagePath,
  type PortalSnapshot,
  type SnapshotDocumentKey,
} from '@serviceportal/content-types';
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
import {
  EINBETTEN_PATH,
  einbettenPage,
  hinweiseBox,
  leistungBox,
  ownOffices,
  stelleBox,
  type EinbettenView,
  type EinbettungView,
} from './einbetten.ts';
import { filePages, terminFile, worteFile, type FilePage, type FileView } from './files.ts';
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
import { Memo } from './memo.ts';
import type { DocumentRef, Guard, SearchRecord, SitePage } from './page.ts';
import { missingSeiten, seiteSearch, seiteView, type SeiteView } from './seiten.ts';
import {
  nichtGefundenPage,
  rueckmeldungPages,
  suchePage,
  redirectsOf,
  weiterleitungPages,
  type NichtGefundenView,
  type RueckmeldungView,
  type SucheView,
  type WeiterleitungView,
} from './service.ts';
import { siteView, type SiteView } from './site.ts';
import { startPage, type StartView } from './start.ts';
import { behoerdenPage, behoerdeView, leistungenByStelle, type BehoerdenView, type BehoerdeView } from './stelle.ts';

export type { DocumentRef, Guard, SearchRecord, SitePage, Work } from './page.ts';
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

const searchRecords = new Memo<SearchRecord>();

/** What the search is told of a document's page: the very object it was where it says the same, whatever the page shows. */
function sameRecord({ scope }: Context, document: object, record: SearchRecord): SearchRecord {
  const { kind, title, excerpt, keywords, content } = record;
  return searchRecords.get(document, scope, [kind, title, excerpt, content, ...keywords], () => record);
}

interface HtmlPage {
  view: HtmlView;
  search?: SearchRecord;
  document?: DocumentRef;
}

const unguarded: Guard = (_work, make) => make();

/**
 * All files of one Kommune's site in all its locales. A pure function of the snapshot: it reads no clock, and the same
 * documents give the same views. `guard` is given each view to make; one it gives no answer for is left out.
 */
export function sitePages(snapshot: PortalSnapshot, guard: Guard = unguarded): Page[] {
  const lookup = createLookup(snapshot);
  const byLocale = lookup.locales.map((locale) => {
    const context = createContext(lookup, locale);
    const site = siteView(context);
    return { context, site, pages: localePages(context, site, guard) };
  });

  const [german] = byLocale;
  if (!german) throw new Error('a site has at least its German pages');
  const all = byLocale.flatMap(({ pages }) => pages.map(({ view }) => view));
  const taken = new Set(all.map(({ path }) => path));
  const redirects = weiterleitungPages(german.context, taken);

  return [
    ...byLocale.flatMap(({ site, pages }) => pages.map((page) => toPage(site, page))),
    ...redirects.map((view): Page => ({ path: view.path, site: german.site, view, redirects: redirectsOf(view) })),
    ...byLocale.flatMap(({ context, site }) => [
      ...guarded(guard, worteFile(context)).map((file): Page => ({ ...file, site })),
      ...snapshot.veranstaltungen.flatMap((veranstaltung) => {
        const document = refOf('veranstaltungen', veranstaltung);
        const file = guard({ document }, () => terminFile(context, veranstaltung));
        return file ? [{ ...file, site, document }] : [];
      }),
    ]),
    ...filePages(german.context, all).flatMap((file) =>
      guarded(guard, file).map(({ path, view }): Page => ({ path, site: german.site, view })),
    ),
  ];
}

/** A file whose view could be made. */
function guarded(guard: Guard, { path, make }: FilePage): { path: string; view: FileView }[] {
  const view = guard({ path }, make);
  return view ? [{ path, view }] : [];
}

function toPage(site: SiteView, { view, search, document }: HtmlPage): Page {
  return {
    path: view.path,
    site,
    view,
    ...(document && { document }),
    ...(search && { search }),
    ...(view.preview && { preview: view.preview }),
  };
}

const refOf = (collection: SnapshotDocumentKey, { id, updatedAt }: { id: string; updatedAt: string }): DocumentRef => ({
  collection,
  id,
  updatedAt,
});

/** The HTML pages of one locale. */
function localePages(context: Context, site: SiteView, guard: Guard): HtmlPage[] {
  const { snapshot, locale } = context;
  const byLebenslage = leistungenByLebenslage(context);
  const byStelle = leistungenByStelle(context);
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
  /** A page that is about no single document. */
  const one = (path: string, make: () => HtmlView | HtmlPage | undefined): HtmlPage[] => {
    const made = guard({ path }, make);
    return made ? ['view' in made ? made : { view: made }] : [];
  };
  /** A page for each document. */
  const each = <Doc extends { id: string; updatedAt: string }>(
    collection: SnapshotDocumentKey,
    docs: readonly Doc[],
    make: (doc: Doc) => HtmlPage | undefined,
  ): HtmlPage[] =>
    docs.flatMap((doc) => {
      const document = refOf(collection, doc);
      const made = guard({ document }, () => make(doc));
      return made ? [{ ...made, document }] : [];
    });
  /** A page for each document that was written in this locale, with what the search is told of it. */
  const eachView = <Doc extends { id: string; updatedAt: string }, View extends HtmlView>(
    collection: SnapshotDocumentKey,
    docs: readonly Doc[],
    make: (context: Context, doc: Doc) => View | undefined,
    kind: SearchRecord['kind'],
    words: (view: View) => string,
  ): HtmlPage[] =>
    each(collection, docs, (doc) => {
      const view = make(context, doc);
      if (!view || view.verborgen) return view && { view };
      return { view, search: sameRecord(context, doc, record(kind, view, words(view))) };
    });
  const path = (...segments: string[]) => pagePath(locale, ...segments);
  const leistungen = context.sorted.flatMap((entry) => {
    const document = refOf('leistungen', entry.leistung);
    const made = guard({ document }, () => ({
      view: leistungView(context, entry),
      search: leistungSearch(context, entry),
    }));
    return made ? [{ ...made, document }] : [];
  });
  /** A box for each Leistung, each office of the Kommune's own and the current notice; there are only German ones. */
  const boxes = (): HtmlPage[] => [
    ...one(EINBETTEN_PATH, () => einbettenPage(context)),
    ...leistungen.flatMap(({ view, document }) => {
      const box = guard({ document }, () => leistungBox(view));
      return box ? [{ view: box, document }] : [];
    }),
    ...each('organisationseinheiten', ownOffices(context), (stelle) => ({ view: stelleBox(context, stelle) })),
    { view: hinweiseBox(context) },
  ];

  return [
    ...one(path(), () => startPage(context)),
    ...one(path('suche'), () => suchePage(context)),
    ...(locale === 'de' ? one('/404.html', () => nichtGefundenPage(context)) : []),
    ...one(path(DOCUMENT_FOLDERS.leistungen), () => leistungenPage(context)),
    ...leistungen,
    ...one(path(DOCUMENT_FOLDERS.lebenslagen), () => lebenslagenPage(context)),
    ...eachView(
      'lebenslagen',
      snapshot.lebenslagen,
      (_, lebenslage) => lebenslageView(context, lebenslage, byLebenslage.get(lebenslage.slug) ?? []),
      'lebenslage',
      (view) => view.leistungen.map(({ text }) => text).join(', '),
    ),
    ...one(path(DOCUMENT_FOLDERS.leitfaeden), () => leitfaedenPage(context)),
    ...eachView('leitfaeden', snapshot.leitfaeden, leitfadenView, 'leitfaden', leitfadenWords),
    ...one(path(DOCUMENT_FOLDERS.meldungen), () => meldungenPage(context)),
    ...eachView('meldungen', snapshot.meldungen, meldungView, 'meldung', ({ html }) => plainText(html)),
    ...one(path(DOCUMENT_FOLDERS.veranstaltungen), () => veranstaltungenPage(context)),
    ...eachView(
      'veranstaltungen',
      snapshot.veranstaltungen,
      veranstaltungView,
      'veranstaltung',
      (view) => `${view.wann} ${view.ort.name} ${plainText(view.html)}`,
    ),
    ...one(path(DOCUMENT_FOLDERS.kampagnen), () => kampagnenPage(context)),
    ...eachView('kampagnen', snapshot.kampagnen, kampagneView, 'kampagne', ({ html }) => plainText(html)),
    ...one(path(DOCUMENT_FOLDERS.organisationseinheiten), () => behoerdenPage(context)),
    ...eachView(
      'organisationseinheiten',
      snapshot.organisationseinheiten,
      (_, stelle) => behoerdeView(context, stelle, byStelle.get(stelle.id) ?? []),
      'stelle',
      (view) => [view.stelle.traeger, plainText(view.beschreibungHtml ?? '')].join(' '),
    ),
    ...each('seiten', snapshot.seiten, (seite) => {
      const view = seiteView(context, seite);
      return view && { view, search: sameRecord(context, seite, seiteSearch(context, view)) };
    }),
    ...missingSeiten(context).map((view) => ({ view })),
    ...one(path('barrierefreiheit'), () => {
      const view = barrierefreiheitPage(context);
      return view && { view, search: barrierefreiheitSearch(context, view) };
    }),
    ...one(path('inhalt'), () => inhaltPage(context, site)),
    ...rueckmeldungPages(context).map((view) => ({ view })),
    ...(locale === 'de' ? boxes() : []),
  ];
}
