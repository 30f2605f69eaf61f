import { ANGEBOT_MODULE, LOCALES, type AngebotModul, type Locale } from '@serviceportal/content-types';
import type {
  DemoAngebot,
  DemoBlock,
  DemoKommune,
  DemoKosten,
  DemoLeistung,
  DemoLeitfaden,
  DemoModule,
  DemoOnlinedienst,
  DemoOrganisationseinheit,
  Localized,
  Markdown,
} from '../demo/types.ts';
import type { EditorState } from './markdown.ts';

export type RichText = (markdown: Markdown) => EditorState;
/** The id of a document that was written before, by its collection and slug. */
export type FindStored = (collection: string, slug: string) => string;
type Data = Record<string, unknown>;

/** The languages a document was written in, German first. */
export function localesOf(...values: (Localized<unknown> | undefined)[]): Locale[] {
  return LOCALES.filter((locale) => values.some((value) => value && locale in value));
}

const inLocale = <T>(value: Localized<T> | undefined, locale: Locale): T | undefined => value?.[locale];

function duration(
  dauer: { von: number; bis?: number; einheit: string; hinweis?: Localized } | undefined,
  locale: Locale,
): Data | undefined {
  return dauer && { von: dauer.von, bis: dauer.bis, einheit: dauer.einheit, hinweis: inLocale(dauer.hinweis, locale) };
}

const fee = (kosten: DemoKosten, locale: Locale): Data => ({
  ...kosten,
  bezeichnung: inLocale(kosten.bezeichnung, locale),
  bezug: inLocale(kosten.bezug, locale),
  hinweis: inLocale(kosten.hinweis, locale),
});

/** The content of one module as the CMS stores it. */
function moduleData<M extends AngebotModul>(
  module: M,
  value: DemoModule[M],
  locale: Locale,
  richText: RichText,
): unknown {
  const content = { module, value } as { [K in AngebotModul]: { module: K; value: DemoModule[K] } }[AngebotModul];
  switch (content.module) {
    case 'teaser':
      return inLocale(content.value, locale);
    case 'volltext':
    case 'voraussetzungen':
    case 'hinweise': {
      const markdown = inLocale(content.value, locale);
      return markdown && richText(markdown);
    }
    case 'unterlagen':
      return content.value.map(({ bezeichnung, hinweis }) => ({
        bezeichnung: inLocale(bezeichnung, locale),
        hinweis: inLocale(hinweis, locale),
      }));
    case 'kosten':
      return content.value.map((kosten) => fee(kosten, locale));
    case 'verfahrensablauf':
      return inLocale(content.value, locale)?.map((schritt) => ({ schritt: richText(schritt) }));
    case 'fristen':
      return content.value.map(({ bezeichnung, dauer, hinweis }) => ({
        ...duration(dauer, locale),
        bezeichnung: inLocale(bezeichnung, locale),
        hinweis: inLocale(hinweis, locale) ?? inLocale(dauer?.hinweis, locale),
      }));
    case 'bearbeitungsdauer':
      return duration(content.value, locale);
    case 'rechtsgrundlagen':
      return content.value;
    case 'formulare':
    case 'weiterfuehrendes':
      return content.value.map(({ bezeichnung, url }) => ({ bezeichnung: inLocale(bezeichnung, locale), url }));
  }
}

const MODULES = Object.keys(ANGEBOT_MODULE) as AngebotModul[];

export function leistungData(demo: DemoLeistung, locale: Locale, richText: RichText, lebenslagen: string[]): Data {
  const modules = MODULES.flatMap((module) =>
    demo[module] === undefined ? [] : [[module, moduleData(module, demo[module] as never, locale, richText)]],
  );
  const formatted = (value: Localized<Markdown> | undefined) => {
    const markdown = inLocale(value, locale);
    return markdown && richText(markdown);
  };
  return {
    slug: demo.slug,
    leikaId: demo.leikaId,
    bezeichnung: inLocale(demo.bezeichnung, locale),
    bezeichnungAmtlich: locale === 'de' ? demo.bezeichnungAmtlich : undefined,
    synonyme: inLocale(demo.synonyme, locale),
    kurztext: formatted(demo.kurztext),
    rechtsbehelf: formatted(demo.rechtsbehelf),
    typisierung: demo.typisierung,
    ebene: demo.ebene,
    anknuepfung: demo.anknuepfung,
    gruppe: demo.gruppe,
    lebenslagen,
    urheber: demo.urheber,
    fachlicheFreigabe: demo.fachlicheFreigabe,
    freigegeben: true,
    ...Object.fromEntries(modules),
  };
}

export function angebotData(demo: DemoAngebot, locale: Locale, richText: RichText): Data {
  const { nichtAngeboten, module: modules } = demo;
  return {
    ortsteil: demo.ortsteil,
    angeboten: !nichtAngeboten,
    nichtAngeboten: nichtAngeboten && {
      grund: inLocale(nichtAngeboten.grund, locale),
      stattdessen: inLocale(nichtAngeboten.stattdessen?.bezeichnung, locale),
      url: nichtAngeboten.stattdessen?.url,
    },
    module: Object.fromEntries(
      MODULES.flatMap((module) => {
        const choice = modules?.[module];
        return choice
          ? [[module, { modus: choice.modus, wert: moduleData(module, choice.wert as never, locale, richText) }]]
          : [];
      }),
    ),
  };
}

export function stelleData(demo: DemoOrganisationseinheit, locale: Locale, richText: RichText): Data {
  const beschreibung = inLocale(demo.beschreibung, locale);
  return {
    slug: demo.slug,
    name: inLocale(demo.name, locale),
    traeger: { art: demo.traeger.art, name: demo.traeger.name },
    beschreibung: beschreibung && richText(beschreibung),
    anschriften: demo.anschriften,
    telefon: demo.telefon,
    email: demo.email,
    website: demo.website,
    terminUrl: demo.terminUrl,
    ansprechpunkte: demo.ansprechpunkte?.map((punkt) => ({
      ...punkt,
      bezeichnung: inLocale(punkt.bezeichnung, locale),
    })),
    oeffnungszeiten: demo.oeffnungszeiten.flatMap(({ wochentage, hinweis, ...hours }) =>
      wochentage.map((wochentag) => ({ ...hours, wochentag, hinweis: inLocale(hinweis, locale) })),
    ),
    barrierefreiheit: {
      rollstuhl: demo.barrierefreiheit.rollstuhl,
      merkmale: demo.barrierefreiheit.merkmale.map((merkmal) => ({ text: inLocale(merkmal, locale) })),
    },
    freigegeben: true,
  };
}

export function onlinedienstData(demo: DemoOnlinedienst, locale: Locale, idOfKommune: (slug: string) => string): Data {
  return {
    schluessel: demo.schluessel,
    bezeichnung: inLocale(demo.bezeichnung, locale),
    art: demo.art,
    betreiber: demo.betreiber,
    betreiberName: demo.betreiberName,
    konto: demo.konto,
    vertrauensniveau: demo.vertrauensniveau,
    benoetigt: inLocale(demo.benoetigt, locale),
    ohneInternet: inLocale(demo.ohneInternet, locale),
    einsaetze: demo.einsaetze.map(({ kommunen, zustandHinweis, ...einsatz }) => ({
      ...einsatz,
      kommunen: kommunen?.map(idOfKommune),
      zustandHinweis: inLocale(zustandHinweis, locale),
    })),
    freigegeben: true,
  };
}

export function kommuneData(demo: DemoKommune, locale: Locale, idOf: FindStored): Data {
  const { wappenSvg: _, begruessung, imBlick, meistGenutzt, haeufigGesucht, barrierefreiheit, ...facts } = demo;
  return {
    ...facts,
    wappen: idOf('media', demo.slug),
    rathaus: idOf('organisationseinheiten', demo.rathaus),
    startseite: {
      begruessung: begruessung[locale],
      imBlick: imBlick && {
        ueberschrift: imBlick.ueberschrift[locale],
        text: imBlick.text[locale],
        verweise: imBlick.verweise.map(({ bezeichnung, url }) => ({ bezeichnung: bezeichnung[locale], url })),
      },
      meistGenutzt: meistGenutzt.map((slug) => idOf('leistungen', slug)),
      haeufigGesucht,
    },
    barrierefreiheit: {
      ...barrierefreiheit,
      maengel: barrierefreiheit.maengel.map(({ grund, inhalt, abhilfe }) => ({
        grund,
        inhalt: inhalt[locale],
        abhilfe: inLocale(abhilfe, locale),
      })),
    },
  };
}

export function leitfadenData(demo: DemoLeitfaden, locale: Locale, richText: RichText, idOf: FindStored): Data {
  const einleitung = inLocale(demo.einleitung, locale);
  return {
    slug: demo.slug,
    titel: demo.titel[locale],
    teaser: demo.teaser[locale],
    einleitung: einleitung && richText(einleitung),
    symbol: demo.symbol,
    lebenslagen: demo.lebenslagen.map((slug) => idOf('lebenslagen', slug)),
    schritte: demo.schritte.map(({ ueberschrift, wann, text, leistungen }) => {
      const markdown = inLocale(text, locale);
      return {
        ueberschrift: ueberschrift[locale],
        wann: inLocale(wann, locale),
        text: markdown && richText(markdown),
        leistungen: leistungen.map((slug) => idOf('leistungen', slug)),
      };
    }),
    freigegeben: true,
  };
}

export function blockData(block: DemoBlock, richText: RichText): Data {
  switch (block.art) {
    case 'text':
      return { blockType: 'text', text: richText(block.text) };
    case 'verweise':
      return { blockType: 'verweise', ueberschrift: block.ueberschrift, verweise: block.verweise };
    case 'fragen':
      return {
        blockType: 'fragen',
        ueberschrift: block.ueberschrift,
        fragen: block.fragen.map(({ frage, antwort }) => ({ frage, antwort: richText(antwort) })),
      };
  }
}
