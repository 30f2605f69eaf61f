import {
  dayOf,
  documentPath,
  LOCALE_INFO,
  type Kosten,
  type Onlinedienst,
  type Zustaendigkeit,
} from '@serviceportal/content-types';
import type { GovernmentOffice, GovernmentService, Offer, ServiceChannel, WebPage } from 'schema-dts';
import { inLocaleOrGerman, type Context, type LeistungWithTexts } from './context.ts';
import { areaData, officeReference } from './structured-office.ts';
import { phoneNumber } from './telefon.ts';

/** The page of a Leistung, and the Leistung itself where it is offered here. `rows` say who is responsible here. */
export function serviceData(
  context: Context,
  { leistung, texte }: LeistungWithTexts,
  rows: readonly Zustaendigkeit[],
): (WebPage | GovernmentService)[] {
  const { kommune, locale } = context;
  const url = `${kommune.baseUrl}${documentPath('leistungen', leistung.slug, locale)}`;
  const { fachlicheFreigabe } = leistung;
  const page = {
    '@type': 'WebPage',
    '@id': url,
    url,
    inLanguage: LOCALE_INFO[locale].htmlLang,
    dateModified: dayOf(leistung.updatedAt),
    ...(fachlicheFreigabe && {
      lastReviewed: fachlicheFreigabe.am,
      reviewedBy: { '@type': 'Organization', name: fachlicheFreigabe.durch },
    }),
  } satisfies WebPage;
  if (!leistung.angeboten) return [page];

  const id = `${url}#leistung`;
  const channels = [...onlineChannels(context, leistung.onlinedienste), ...phoneChannels(context, rows)];
  const providers = offices(context, rows);
  const offers = texte.kosten.flatMap((row) => offerData(row) ?? []);
  const { bezeichnungAmtlich, synonyme } = texte;
  const otherNames = [...new Set([...(bezeichnungAmtlich ? [bezeichnungAmtlich] : []), ...synonyme])];
  const service: GovernmentService = {
    '@type': 'GovernmentService',
    '@id': id,
    name: texte.bezeichnung,
    description: texte.teaser,
    url,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(leistung.leikaId && {
      identifier: { '@type': 'PropertyValue', propertyID: 'LeiKa', value: leistung.leikaId },
    }),
    areaServed: areaData(kommune.anzeigeName),
    ...(providers.length > 0 && { provider: providers }),
    ...(channels.length > 0 && { availableChannel: channels }),
    ...(offers.length > 0 && { offers }),
  };
  return [{ ...page, mainEntity: { '@id': id } }, service];
}

/** The offices that decide, else all that are named; with the areas they do so for where these differ. */
function offices(context: Context, rows: readonly Zustaendigkeit[]): GovernmentOffice[] {
  const { snapshot, stellen, kommune } = context;
  const names = new Map(snapshot.kommunen.map(({ slug, anzeigeName }) => [slug, anzeigeName]));
  const deciding = rows.filter(({ rolle }) => rolle === 'entscheidet');
  const byStelle = Map.groupBy(deciding.length > 0 ? deciding : rows, ({ stelle }) => stelle);
  return [...byStelle].flatMap(([id, group]) => {
    const stelle = stellen.get(id);
    if (!stelle) return [];
    const areas = group.flatMap(({ gebiet }) => {
      if (gebiet.art === 'kreis' || (gebiet.art === 'kommune' && gebiet.kommune === kommune.slug)) return [];
      const name = names.get(gebiet.kommune) ?? gebiet.kommune;
      return [areaData(gebiet.art === 'ortsteil' ? `${name}, ${gebiet.ortsteil}` : name)];
    });
    return [{ ...officeReference(context, stelle), ...(areas.length > 0 && { areaServed: areas }) }];
  });
}

/** Online services that work on this day, and the offices that can be called. */
function onlineChannels(context: Context, ids: readonly string[]): ServiceChannel[] {
  return ids.flatMap((id) => {
    const dienst = context.onlinedienste.get(id);
    const found = dienst?.zustand === 'verfuegbar' ? inLocaleOrGerman(dienst.locales, context.locale) : undefined;
    if (!dienst || !found) return [];
    const { bezeichnung, url } = found.words;
    return [
      {
        '@type': 'ServiceChannel',
        name: bezeichnung,
        serviceUrl: url,
        availableLanguage: LOCALE_INFO[languageOf(dienst, url)].htmlLang,
      },
    ];
  });
}

/** The language of an address that only one locale names; what all locales share is in German. */
function languageOf({ locales }: Onlinedienst, url: string) {
  if (locales.de?.url === url) return 'de';
  return locales.en?.url === url ? 'en' : locales.nl?.url === url ? 'nl' : 'de';
}

function phoneChannels({ stellen }: Context, rows: readonly Zustaendigkeit[]): ServiceChannel[] {
  const numbers = rows.flatMap(({ stelle }) => phoneNumber(stellen.get(stelle)?.telefon ?? '') ?? []);
  return [...new Set(numbers)].map((number) => ({
    '@type': 'ServiceChannel',
    servicePhone: { '@type': 'ContactPoint', telephone: number },
  }));
}

/** A fee as an offer; none where the amount depends on the effort. */
function offerData({ art, bezeichnung, betrag, betragBis, bezug, gueltigAb, gueltigBis }: Kosten): Offer | undefined {
  // Amounts go to a hundredth of a cent: 2,475 €.
  const euro = (cents: number) =>
    (cents / 100).toFixed(Number.isInteger(cents) ? 2 : 4).replace(/(?<=\.\d\d\d*)0+$/, '') as `${number}`;
  const offer = {
    '@type': 'Offer',
    name: bezeichnung.text,
    ...(bezug && { description: bezug.text }),
    ...(gueltigAb && { validFrom: gueltigAb }),
    ...(gueltigBis && { validThrough: gueltigBis }),
  } as const satisfies Offer;
  if (art === 'kostenfrei') return { ...offer, price: euro(0), priceCurrency: 'EUR' };
  if (art === 'nach-aufwand' || betrag === undefined) return undefined;
  if (art === 'fest') return { ...offer, price: euro(betrag), priceCurrency: 'EUR' };
  return {
    ...offer,
    priceSpecification: {
      '@type': 'PriceSpecification',
      minPrice: euro(betrag),
      ...(betragBis !== undefined && { maxPrice: euro(betragBis) }),
      priceCurrency: 'EUR',
    },
  };
}
