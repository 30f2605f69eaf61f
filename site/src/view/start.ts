import { pagePath } from '@serviceportal/content-types';
import type { PageBase } from './common.ts';
import { meldungenKurz, veranstaltungenKurz, type MeldungKurz, type VeranstaltungKurz } from './communication.ts';
import type { Context } from './context.ts';
import { lebenslagenKurz, type LebenslageKurz } from './lebenslagen.ts';
import { leistungKurz, type LeistungKurz } from './leistungen.ts';
import type { HoursView } from './hours.ts';
import { stelleView, type StelleView } from './stelle.ts';

export interface StartView extends PageBase {
  kind: 'start';
  begruessung?: string;
  haeufigGesucht: string[];
  meistGenutzt: LeistungKurz[];
  lebenslagen: LebenslageKurz[];
  rathaus?: RathausView;
  meldungen: MeldungKurz[];
  veranstaltungen: VeranstaltungKurz[];
}

/** Of the town hall what one asks for first; its own page has the rest. */
export interface RathausView extends Pick<StelleView, 'name' | 'anschrift' | 'telefon' | 'terminUrl'> {
  heute?: HoursView['heute'];
  wiederOffen?: string;
  /** The next closure. */
  abweichend?: HoursView['abweichend'][number];
}

const LATEST = 3;
const MOST_USED = 6;

export function startPage(context: Context): StartView {
  const { kommune, locale, locales, words, leistungen, stellen } = context;
  const rathaus = kommune.rathaus === undefined ? undefined : stellen.get(kommune.rathaus);
  const begruessung = kommune.locales[locale]?.begruessung;
  return {
    kind: 'start',
    path: pagePath(locale),
    titel: words.wasErledigen,
    beschreibung: words.startBeschreibung(kommune.anzeigeName),
    pfad: [],
    sprachen: Object.fromEntries(locales.map((other) => [other, pagePath(other)])),
    verborgen: false,
    ...(begruessung && { begruessung }),
    // The curated words are German, so they would find nothing in another language's index.
    haeufigGesucht: words.german ? kommune.startseite.haeufigGesucht : [],
    meistGenutzt: kommune.startseite.meistGenutzt
      .flatMap((slug) => {
        const leistung = leistungen.get(slug);
        const texte = leistung?.locales[locale];
        return leistung && texte ? [leistungKurz(context, { leistung, texte })] : [];
      })
      .slice(0, MOST_USED),
    lebenslagen: lebenslagenKurz(context),
    ...(rathaus && { rathaus: rathausView(stelleView(context, rathaus)) }),
    meldungen: meldungenKurz(context).slice(0, LATEST),
    veranstaltungen: veranstaltungenKurz(context).slice(0, LATEST),
  };
}

function rathausView({ name, anschrift, telefon, terminUrl, zeiten }: StelleView): RathausView {
  const [next] = zeiten?.abweichend ?? [];
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
