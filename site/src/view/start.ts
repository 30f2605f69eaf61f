import { pagePath } from '@serviceportal/content-types';
import type { LinkView, Word } from './common.ts';
import { meldungenKurz, veranstaltungenKurz, type MeldungKurz, type VeranstaltungKurz } from './communication.ts';
import type { Context } from './context.ts';
import { lebenslagenKurz, type LebenslageKurz } from './lebenslagen.ts';
import { leitfaedenKurz, type LeitfadenKurz } from './leitfaeden.ts';
import { mostUsed, type LeistungKurz } from './leistungen.ts';
import type { HoursView } from './hours.ts';
import type { PageBase } from './page.ts';
import { startPreview } from './site.ts';
import { stelleView, type StelleView } from './stelle.ts';
import { websiteData } from './structured-data.ts';

export interface StartView extends PageBase {
  kind: 'start';
  begruessung?: string;
  /** What this place wants to be seen first. */
  imBlick?: { ueberschrift: string; text: string; verweise: LinkView[] };
  haeufigGesucht: string[];
  meistGenutzt: LeistungKurz[];
  /** The first ones; the list of all has the rest. */
  lebenslagen: LebenslageKurz[];
  /** The first ones. */
  leitfaeden: LeitfadenKurz[];
  rathaus?: RathausView;
  meldungen: MeldungKurz[];
  veranstaltungen: VeranstaltungKurz[];
}

/** Of the town hall what one asks for first; its own page has the rest. */
export interface RathausView extends Pick<StelleView, 'name' | 'anschrift' | 'telefon' | 'terminUrl'> {
  heute?: HoursView['heute'];
  wiederOffen?: string;
  /** The next closure ahead. */
  abweichend?: { tag: string; was: string; grund: Word };
}

const LATEST = 3;
const MOST_USED = 6;
const TOPICS = 8;
const GUIDES = 4;

export function startPage(context: Context): StartView {
  const { kommune, locale, locales, words, stellen } = context;
  const rathaus = kommune.rathaus === undefined ? undefined : stellen.get(kommune.rathaus);
  const { begruessung, imBlick } = kommune.locales[locale] ?? {};
  return {
    kind: 'start',
    path: pagePath(locale),
    titel: words.wasErledigen,
    beschreibung: words.startBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, pagePath(other)])),
    verborgen: false,
    subject: websiteData(context),
    preview: startPreview(context),
    ...(begruessung && { begruessung }),
    ...(imBlick && {
      imBlick: {
        ueberschrift: imBlick.ueberschrift,
        text: imBlick.text,
        verweise: imBlick.verweise.map(({ bezeichnung, url }) => ({ text: bezeichnung, href: url })),
      },
    }),
    // The curated words are German, so they would find nothing in another language's index.
    haeufigGesucht: words.german ? kommune.startseite.haeufigGesucht : [],
    meistGenutzt: mostUsed(context).slice(0, MOST_USED),
    lebenslagen: lebenslagenKurz(context).slice(0, TOPICS),
    leitfaeden: leitfaedenKurz(context).slice(0, GUIDES),
    ...(rathaus && { rathaus: rathausView(stelleView(context, rathaus)) }),
    meldungen: meldungenKurz(context).slice(0, LATEST),
    veranstaltungen: veranstaltungenKurz(context).slice(0, LATEST),
  };
}

function rathausView({ name, anschrift, telefon, terminUrl, zeiten }: StelleView): RathausView {
  const next = nextClosure(zeiten);
  return {
    name,
    ...(anschrift && { anschrift }),
    ...(telefon && { telefon }),
    ...(terminUrl && { terminUrl }),
    ...(zeiten && { heute: zeiten.heute }),
    ...(zeiten?.wiederOffen && { wiederOffen: zeiten.wiederOffen }),
    ...(next && { abweichend: next }),
  };
}

function nextClosure(zeiten: HoursView | undefined): RathausView['abweichend'] {
  for (const { tag, datum, zeiten: spans, grund } of zeiten?.tage.slice(1) ?? []) {
    if (grund) return { tag: `${tag}, ${datum}`, was: spans.join(', '), grund };
  }
  return zeiten?.abweichend[0];
}
