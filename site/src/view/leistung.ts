import {
  documentPath,
  DOCUMENT_FOLDERS,
  pagePath,
  type Anknuepfung,
  type Frist,
  type Leistung,
  type Link,
  type Locale,
  type Zustaendigkeit,
  factIn,
} from '@serviceportal/content-types';
import { word, type LinkView, type Word } from './common.ts';
import { addresses, type Context, type LeistungWithTexts } from './context.ts';
import { durationText, feeSummary, feeView, type FeeSummary, type FeeView } from './fees.ts';
import { plainText, formattedText } from './html.ts';
import { canBeDoneOnline } from './leistungen.ts';
import { onlineView, type OnlineView } from './online.ts';
import { Memo } from './memo.ts';
import type { PageBase, SearchRecord } from './page.ts';
import { serviceData } from './structured-service.ts';
import { isOwnStelle, stelleLink, stelleView, type StelleView } from './stelle.ts';

/** The page of a Leistung. A part that has no content is absent, and so is its section. */
export interface LeistungView extends PageBase {
  kind: 'leistung';
  slug: string;
  /** What ties it to a place, so that the page asks for the right one. */
  anknuepfung: Anknuepfung;
  amtlich?: string;
  teaser: string;
  nichtAngeboten?: { grund: Word; stattdessen?: Word | LinkView };
  /** Forms and enquiries; appointment books stand in `termine`. */
  online: OnlineView[];
  termine: OnlineView[];
  blick: { kosten?: FeeSummary; dauer?: string; mitbringen?: string };
  kurztext?: string;
  volltext?: string;
  voraussetzungen?: string;
  unterlagen: { was: Word; hinweis?: Word }[];
  kosten: FeeView[];
  kostenKuenftig: { ab: string; kosten: FeeView[] }[];
  schritte: string[];
  fristen: { was: Word; dauer?: string; hinweise: Word[] }[];
  /** Only where there is more to say than the span itself, which stands in `blick`. */
  dauer?: { text?: string; hinweis: Word };
  hinweise?: string;
  rechtsbehelf?: string;
  formulare: LinkView[];
  weiterfuehrendes: LinkView[];
  rechtsgrundlagen: { text: string; href?: string }[];
  /** Guides that lead to it. */
  leitfaeden: readonly LinkView[];
  /** Offices with everything one needs to go there. */
  stellen: { stelle: StelleView; rollen: string[]; gebiete: string[]; hinweise: Word[] }[];
  /** On the site of the Kreis: who is responsible in each of its areas. */
  gebiete: { gebiet: LinkView | Word; stellen: (LinkView & { rolle?: string })[] }[];
  /** Who is responsible in place of this Kommune: the Kreis, a court, a Zweckverband. */
  andererTraeger?: string;
  /** True where nobody is known to be responsible. */
  zustaendigkeitOffen: boolean;
  geprueft?: string;
  stand: string;
  urheber?: string;
}

const leistungViews = new Memo<LeistungView>();

/** The same object as last time while the Leistung and all it names are the same. */
export function leistungView(context: Context, entry: LeistungWithTexts): LeistungView {
  const { leistung } = entry;
  const { onlinedienste, stellen, lebenslagen, leitfaedenByLeistung, locale, scope, epoch } = context;
  const from = [
    epoch,
    ...leistung.onlinedienste.map((id) => onlinedienste.get(id)),
    ...leistung.zustaendigkeiten.map(({ stelle }) => stellen.get(stelle)),
    ...leistung.lebenslagen.map((slug) => lebenslagen.get(slug)?.locales[locale]?.titel),
    ...(leitfaedenByLeistung.get(leistung.slug) ?? []).map(({ text, href }) => `${href} ${text}`),
  ];
  return leistungViews.get(leistung, scope, from, () => createLeistungView(context, entry));
}

function createLeistungView(context: Context, { leistung, texte }: LeistungWithTexts): LeistungView {
  const { words, format, onlinedienste } = context;
  const dienste = leistung.onlinedienste.flatMap((id) => {
    const dienst = onlinedienste.get(id);
    return dienst ? (onlineView(context, dienst) ?? []) : [];
  });
  // What works comes before what is disturbed, an application before an enquiry.
  const rank = ({ zustand, art }: OnlineView) => (zustand === 'verfuegbar' ? 0 : 2) + (art === 'antrag' ? 0 : 1);
  dienste.sort((a, b) => rank(a) - rank(b));
  const { nichtAngeboten, bearbeitungsdauer } = texte;
  const stattdessen = nichtAngeboten?.stattdessen;
  const dauer =
    bearbeitungsdauer && 'einheit' in bearbeitungsdauer ? durationText(bearbeitungsdauer, words) : undefined;
  const kosten = feeSummary(texte.kosten, format, words);
  const { fachlicheFreigabe } = leistung;

  return {
    kind: 'leistung',
    path: documentPath('leistungen', leistung.slug, context.locale),
    titel: texte.bezeichnung,
    beschreibung: texte.teaser,
    pfad: breadcrumb(context, leistung),
    sprachen: addresses(context, leistung.locales, (locale) => documentPath('leistungen', leistung.slug, locale)),
    verborgen: false,
    ...canonicalAddress(context, leistung),
    subject: serviceData(context, { leistung, texte }, rowsHere(context, leistung)),
    slug: leistung.slug,
    anknuepfung: leistung.anknuepfung,
    ...(texte.bezeichnungAmtlich &&
      texte.bezeichnungAmtlich !== texte.bezeichnung && { amtlich: texte.bezeichnungAmtlich }),
    teaser: texte.teaser,
    ...(nichtAngeboten && {
      nichtAngeboten: {
        grund: word(nichtAngeboten.grund),
        ...(stattdessen && {
          stattdessen:
            stattdessen.url === undefined
              ? word(stattdessen.bezeichnung)
              : linkView({ ...stattdessen, url: stattdessen.url }),
        }),
      },
    }),
    online: leistung.angeboten ? dienste.filter(({ art }) => art !== 'termin') : [],
    termine: leistung.angeboten ? dienste.filter(({ art }) => art === 'termin') : [],
    blick: {
      ...(kosten && { kosten }),
      ...(dauer && { dauer }),
      ...(texte.unterlagen.length > 0 && { mitbringen: words.unterlagenZahl(texte.unterlagen.length) }),
    },
    ...(texte.kurztext && { kurztext: formattedText(texte.kurztext, 3, context.locale) }),
    ...(texte.volltext && { volltext: formattedText(texte.volltext, 3, context.locale) }),
    ...(texte.voraussetzungen && { voraussetzungen: formattedText(texte.voraussetzungen, 3, context.locale) }),
    unterlagen: texte.unterlagen.map(({ bezeichnung, hinweis }) => ({
      was: word(bezeichnung),
      ...(hinweis && { hinweis: word(hinweis) }),
    })),
    kosten: texte.kosten.map((row) => feeView(row, format, words)),
    kostenKuenftig: futureFees(context, texte.kostenKuenftig),
    schritte: texte.verfahrensablauf.map((schritt) => formattedText(schritt, 3, context.locale)),
    fristen: texte.fristen.map((frist) => fristView(frist, context)),
    ...(bearbeitungsdauer?.hinweis && {
      dauer: { ...(dauer && { text: dauer }), hinweis: word(bearbeitungsdauer.hinweis) },
    }),
    ...(texte.hinweise && { hinweise: formattedText(texte.hinweise, 3, context.locale) }),
    ...(texte.rechtsbehelf && { rechtsbehelf: formattedText(texte.rechtsbehelf, 3, context.locale) }),
    formulare: texte.formulare.map(linkView),
    weiterfuehrendes: texte.weiterfuehrendes.map(linkView),
    rechtsgrundlagen: leistung.rechtsgrundlagen.map(({ bezeichnung, url }) => ({
      text: bezeichnung,
      ...(url && { href: url }),
    })),
    leitfaeden: context.leitfaedenByLeistung.get(leistung.slug) ?? [],
    ...responsibility(context, leistung),
    ...(fachlicheFreigabe && {
      geprueft: words.zuletztGeprueft(format.date(fachlicheFreigabe.am), fachlicheFreigabe.durch),
    }),
    stand: words.stand(format.instantDate(leistung.updatedAt)),
    ...(leistung.urheber && { urheber: words.textVon(leistung.urheber) }),
  };
}

/**
 * A Kommune without an Angebot of its own says nothing but the shared text (who is responsible stands on the page of the
 * Kreis for every place), so search engines show that page once, as the Kreis has it.
 */
function canonicalAddress({ kommune, snapshot, locale }: Context, leistung: Leistung): { canonical?: string } {
  const kreis = snapshot.kommunen.find(({ typ }) => typ === 'Kreis');
  if (!kreis || kommune.slug === kreis.slug || leistung.hatLokalesAngebot) return {};
  return { canonical: `${kreis.baseUrl}${documentPath('leistungen', leistung.slug, locale)}` };
}

const leistungenPath = (locale: Locale) => pagePath(locale, DOCUMENT_FOLDERS.leistungen);

/** The topic stands before the Leistung where the topic exists in this locale, else the list of all. */
function breadcrumb({ locale, lebenslagen, words }: Context, leistung: Leistung): LinkView[] {
  for (const slug of leistung.lebenslagen) {
    const titel = lebenslagen.get(slug)?.locales[locale]?.titel;
    if (titel) return [{ text: titel, href: documentPath('lebenslagen', slug, locale) }];
  }
  return [{ text: words.leistungenAZ, href: leistungenPath(locale) }];
}

function linkView({ bezeichnung, url }: Link): LinkView {
  return { ...word(bezeichnung), href: url };
}

function futureFees(
  { format, words }: Context,
  kosten: LeistungWithTexts['texte']['kostenKuenftig'],
): LeistungView['kostenKuenftig'] {
  const byStart = Map.groupBy(kosten, ({ gueltigAb }) => gueltigAb ?? '');
  return [...byStart]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([start, rows]) => ({
      ab: start ? words.abDatum(format.date(start)) : words.dasKostetEs,
      kosten: rows.map((row) => feeView(row, format, words)),
    }));
}

function fristView({ bezeichnung, dauer, hinweis }: Frist, { words }: Context): LeistungView['fristen'][number] {
  // The span and the deadline may bear the same hint.
  const own = hinweis && hinweis.text !== dauer?.hinweis?.text;
  return {
    was: word(bezeichnung),
    ...(dauer && { dauer: durationText(dauer, words) }),
    hinweise: [...(dauer?.hinweis ? [word(dauer.hinweis)] : []), ...(own ? [word(hinweis)] : [])],
  };
}

/** The rows of responsibility that concern this site. */
function rowsHere({ kommune, stellen }: Context, { zustaendigkeiten }: Leistung): Zustaendigkeit[] {
  return zustaendigkeiten.filter(
    ({ gebiet, stelle }) =>
      stellen.has(stelle) && (kommune.typ === 'Kreis' || gebiet.art === 'kreis' || gebiet.kommune === kommune.slug),
  );
}

type Responsibility = Pick<LeistungView, 'stellen' | 'gebiete' | 'andererTraeger' | 'zustaendigkeitOffen'>;

/**
 * Who is responsible. A Kommune shows each office with all one needs to go there; the Kreis lists the offices by area and
 * shows in full only its own.
 */
function responsibility(context: Context, leistung: Leistung): Responsibility {
  const { kommune, stellen, words, locale } = context;
  const rows = rowsHere(context, leistung);
  const ofKreis = kommune.typ === 'Kreis' && rows.some(({ gebiet }) => gebiet.art !== 'kreis');
  const inFull = ofKreis
    ? rows.filter(({ stelle: id }) => {
        const stelle = stellen.get(id);
        return stelle && isOwnStelle(context, stelle);
      })
    : rows;

  const byStelle = Map.groupBy(inFull, ({ stelle }) => stelle);
  const andererTraeger = kommune.typ === 'Kreis' ? undefined : otherCarrier(context, rows);
  return {
    ...(andererTraeger && { andererTraeger }),
    stellen: [...byStelle].flatMap(([id, group]) => {
      const stelle = stellen.get(id);
      if (!stelle) return [];
      return [
        {
          stelle: stelleView(context, stelle),
          rollen: [...new Set(group.map(({ rolle }) => words.rollen[rolle]))],
          gebiete: group.flatMap(({ gebiet }) => (gebiet.art === 'ortsteil' ? [words.ortsteil(gebiet.ortsteil)] : [])),
          hinweise: group.flatMap(({ hinweis }) => (hinweis ? [word(factIn(hinweis, locale))] : [])),
        },
      ];
    }),
    gebiete: ofKreis ? byArea(context, leistung.slug, rows) : [],
    zustaendigkeitOffen: rows.length === 0 && leistung.angeboten,
  };
}

/** The Träger of the offices that decide, where none of them is this Kommune's own. */
function otherCarrier({ kommune, stellen, format }: Context, rows: Zustaendigkeit[]): string | undefined {
  const deciding = rows
    .filter(({ rolle }) => rolle === 'entscheidet')
    .flatMap(({ stelle }) => stellen.get(stelle) ?? []);
  if (deciding.length === 0 || deciding.some(({ traeger }) => traeger.kommune === kommune.slug)) return undefined;
  return [...new Set(deciding.map(({ traeger }) => traeger.name))].sort(format.compare).join(', ');
}

function byArea(context: Context, slug: string, rows: Zustaendigkeit[]): LeistungView['gebiete'] {
  const { snapshot, stellen, words, locale, format } = context;
  const kommunen = new Map(snapshot.kommunen.map((kommune) => [kommune.slug, kommune]));
  const areaKey = ({ gebiet }: Zustaendigkeit) =>
    gebiet.art === 'kreis' ? '' : gebiet.art === 'kommune' ? gebiet.kommune : `${gebiet.kommune} ${gebiet.ortsteil}`;
  const areas = [...Map.groupBy(rows, areaKey).values()].map((group) => {
    const [first] = group;
    const gebiet = first?.gebiet;
    const kommune = gebiet && gebiet.art !== 'kreis' ? kommunen.get(gebiet.kommune) : undefined;
    const name = !kommune
      ? words.imGanzenKreis
      : gebiet?.art === 'ortsteil'
        ? `${kommune.anzeigeName}, ${words.ortsteil(gebiet.ortsteil)}`
        : kommune.anzeigeName;
    return {
      gebiet: kommune
        ? {
            text: name,
            href: `${kommune.baseUrl}${documentPath('leistungen', slug)}`,
            ...(locale !== 'de' && { hreflang: 'de' as const }),
          }
        : { text: name },
      stellen: group.flatMap(({ stelle: id, rolle }) => {
        const stelle = stellen.get(id);
        if (!stelle) return [];
        // That an office decides is what the table is about; it is said only where others stand beside it.
        const named = rolle !== 'entscheidet' || group.length > 1;
        return [{ ...stelleLink(context, stelle), ...(named && { rolle: words.rollen[rolle] }) }];
      }),
      first: kommune ? 1 : 0,
    };
  });
  return areas
    .sort((a, b) => a.first - b.first || format.compare(a.gebiet.text, b.gebiet.text))
    .map(({ gebiet, stellen: offices }) => ({ gebiet, stellen: offices }));
}

const SEARCH_CHARACTERS = 1000;

const searchRecords = new Memo<SearchRecord>();

/** What the search finds a Leistung by. */
export function leistungSearch(context: Context, entry: LeistungWithTexts): SearchRecord {
  const { kommune, onlinedienste, scope, epoch } = context;
  const { meistGenutzt } = kommune.startseite;
  const from = [epoch, ...entry.leistung.onlinedienste.map((id) => onlinedienste.get(id)), meistGenutzt.join(' ')];
  return searchRecords.get(entry.leistung, scope, from, () => createSearchRecord(context, entry));
}

function createSearchRecord(context: Context, { leistung, texte }: LeistungWithTexts): SearchRecord {
  const { locale, kommune, snapshot } = context;
  const parts = [texte.kurztext, texte.volltext, texte.voraussetzungen, texte.hinweise].flatMap((html) => html ?? []);
  const facts = [...texte.unterlagen, ...texte.kosten].map(({ bezeichnung }) => bezeichnung.text);
  const content = `${texte.teaser} ${facts.join(' ')} ${plainText(parts.join(' ').slice(0, 2 * SEARCH_CHARACTERS))}`;
  const { bezeichnungAmtlich, synonyme, suchwoerter } = texte;
  const rang = kommune.startseite.meistGenutzt.indexOf(leistung.slug) + 1;
  return {
    kind: 'leistung',
    locale,
    title: texte.bezeichnung,
    excerpt: texte.teaser,
    keywords: [...new Set([...(bezeichnungAmtlich ? [bezeichnungAmtlich] : []), ...synonyme, ...suchwoerter])],
    content: content.slice(0, SEARCH_CHARACTERS),
    leistung: {
      online: canBeDoneOnline(leistung, context.onlinedienste),
      angeboten: leistung.angeboten,
      ...(rang > 0 && { rang }),
      recht: leistung.rechtsgrundlagen.map(({ bezeichnung }) => bezeichnung),
      ...(kommune.typ === 'Kreis' && { kommunen: kommunenWhereDone(context, leistung) }),
      orte: [...snapshot.kommunen.map(({ anzeigeName }) => anzeigeName), ...kommune.ortsteile],
    },
  };
}

/** The Kommunen that have offices of their own for it, in alphabetical order. */
function kommunenWhereDone(
  { snapshot, format }: Context,
  { slug, zustaendigkeiten }: Leistung,
): { name: string; url: string }[] {
  const slugs = new Set(zustaendigkeiten.flatMap(({ gebiet }) => (gebiet.art === 'kreis' ? [] : [gebiet.kommune])));
  return snapshot.kommunen
    .filter((kommune) => slugs.has(kommune.slug))
    .map(({ anzeigeName, baseUrl }) => ({ name: anzeigeName, url: `${baseUrl}${documentPath('leistungen', slug)}` }))
    .sort((a, b) => format.compare(a.name, b.name));
}
