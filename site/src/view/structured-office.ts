import {
  addDays,
  documentPath,
  WOCHENTAGE,
  type Day,
  type KommuneKurz,
  type Organisationseinheit,
  type Wochentag,
  factIn,
  type TranslatedText,
} from '@serviceportal/content-types';
import type {
  AdministrativeArea,
  ContactPoint,
  DayOfWeek,
  GovernmentOffice,
  GovernmentOrganization,
  OpeningHoursSpecification,
  Organization,
  PostalAddress,
} from 'schema-dts';
import { anschriftView } from './common.ts';
import { inLocaleOrGerman, type Context } from './context.ts';
import { plainText } from './html.ts';
import { endOf, holidaySpans, isOtherOnHoliday, spansOn } from './hours.ts';
import { phoneNumber } from './telefon.ts';

/** A Kommune as the one that publishes and provides. */
export function kommuneData({ anzeigeName, baseUrl }: Pick<KommuneKurz, 'anzeigeName' | 'baseUrl'>) {
  return {
    '@type': 'GovernmentOrganization',
    '@id': `${baseUrl}/#kommune`,
    name: anzeigeName,
    url: `${baseUrl}/`,
  } as const satisfies GovernmentOrganization;
}

export const areaData = (name: string) =>
  ({ '@type': 'AdministrativeArea', name }) as const satisfies AdministrativeArea;

/** The first number of a field; nothing where it names none. */
export const telephoneData = (field: string | undefined): { telephone?: string } => {
  const telephone = field && phoneNumber(field);
  return telephone ? { telephone } : {};
};

export const addressData = ({ strasse, plz, ort }: NonNullable<Organisationseinheit['anschrift']>) =>
  ({
    '@type': 'PostalAddress',
    streetAddress: strasse,
    postalCode: plz,
    addressLocality: ort,
    addressCountry: 'DE',
  }) as const satisfies PostalAddress;

/** An office as others name it: who it is and how to reach it. Its own page says the rest. */
export function officeReference({ kommune, locale }: Context, stelle: Organisationseinheit) {
  const found = inLocaleOrGerman(stelle.locales, locale);
  if (!found) throw new Error(`the office ${stelle.slug} has no German name`);
  const url = `${kommune.baseUrl}${documentPath('organisationseinheiten', stelle.slug, found.locale)}`;
  return {
    '@type': 'GovernmentOffice',
    '@id': `${url}#stelle`,
    name: found.words.name,
    url,
    ...telephoneData(stelle.telefon),
    ...(stelle.anschrift && { address: addressData(stelle.anschrift) }),
  } as const satisfies GovernmentOffice;
}

/** An office on its own page. */
export function officeData(context: Context, stelle: Organisationseinheit): GovernmentOffice {
  const { locale, words } = context;
  const { anschrift, email, website, ansprechpunkte, barrierefreiheit, oeffnungszeiten } = stelle;
  const beschreibung = stelle.locales[locale]?.beschreibung;
  const { rollstuhl, merkmale } = barrierefreiheit;
  const amenities = [
    ...(rollstuhl === 'ja' ? [words.rollstuhl.ja] : []),
    ...merkmale.map((merkmal) => factIn(merkmal, locale).text),
  ];
  return {
    ...officeReference(context, stelle),
    ...(beschreibung && { description: plainText(beschreibung) }),
    ...(email && { email }),
    ...(website && { sameAs: website }),
    parentOrganization: parentData(context, stelle),
    ...(anschrift && { hasMap: anschriftView(anschrift).karte }),
    ...(anschrift?.koordinaten && {
      geo: {
        '@type': 'GeoCoordinates',
        latitude: anschrift.koordinaten.lat,
        longitude: anschrift.koordinaten.lon,
      },
    }),
    ...(ansprechpunkte.length > 0 && { contactPoint: ansprechpunkte.map((punkt) => contactData(context, punkt)) }),
    ...(amenities.length > 0 && {
      amenityFeature: amenities.map(
        (name) => ({ '@type': 'LocationFeatureSpecification', name, value: true }) as const,
      ),
    }),
    ...(oeffnungszeiten.length > 0 && {
      openingHoursSpecification: regularHours(context, stelle),
      specialOpeningHoursSpecification: specialHours(context, stelle),
    }),
  };
}

function parentData({ snapshot }: Context, { traeger }: Organisationseinheit): Organization {
  const kommune = snapshot.kommunen.find(({ slug }) => slug === traeger.kommune);
  if (kommune) return kommuneData(kommune);
  return { '@type': traeger.art === 'andere' ? 'Organization' : 'GovernmentOrganization', name: traeger.name };
}

function contactData({ words, locale }: Context, punkt: Organisationseinheit['ansprechpunkte'][number]): ContactPoint {
  const { bezeichnung, telefon, email, gebiet, buchstaben } = punkt;
  const zusatz = [...(buchstaben ? [words.nachnamen(buchstaben)] : []), ...(gebiet ? [words.fuerGebiet(gebiet)] : [])];
  return {
    '@type': 'ContactPoint',
    contactType: factIn(bezeichnung, locale).text,
    ...(zusatz.length > 0 && { description: zusatz.join(', ') }),
    ...telephoneData(telefon),
    ...(email && { email }),
  };
}

const DAYS_OF_WEEK: Record<Wochentag, DayOfWeek> = {
  montag: 'https://schema.org/Monday',
  dienstag: 'https://schema.org/Tuesday',
  mittwoch: 'https://schema.org/Wednesday',
  donnerstag: 'https://schema.org/Thursday',
  freitag: 'https://schema.org/Friday',
  samstag: 'https://schema.org/Saturday',
  sonntag: 'https://schema.org/Sunday',
};

/** The usual week: days with the same hours together. */
function regularHours({ day, words }: Context, { oeffnungszeiten }: Organisationseinheit): OpeningHoursSpecification[] {
  const spans = oeffnungszeiten.filter(({ gueltigBis }) => !gueltigBis || gueltigBis >= day);
  const alike = Map.groupBy(spans, ({ von, bis, nurMitTermin, gueltigAb, gueltigBis }) =>
    [von, bis, nurMitTermin, gueltigAb, gueltigBis].join(' '),
  );
  return [...alike.values()].map((group) => {
    const { von, bis, nurMitTermin, gueltigAb, gueltigBis } = group[0]!;
    return {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: WOCHENTAGE.filter((tag) => group.some(({ wochentag }) => wochentag === tag)).map(
        (tag) => DAYS_OF_WEEK[tag],
      ),
      opens: von,
      closes: closing(bis),
      ...(gueltigAb && { validFrom: gueltigAb }),
      ...(gueltigBis && { validThrough: gueltigBis }),
      ...(nurMitTermin && { description: words.nurMitTermin }),
    };
  });
}

/** The end of the day, as readers of schema.org know it. */
const closing = (time: string) => (time === '24:00' ? '23:59' : time);

/** Days ahead for which an early closure is written day by day. */
const AHEAD_DAYS = 28;

/** Closures and public holidays to come. "Opens and closes at 00:00" is how schema.org's readers know a closed day. */
function specialHours({ day, feiertage, locale }: Context, stelle: Organisationseinheit): OpeningHoursSpecification[] {
  const closed = (from: Day, through: Day, reason: TranslatedText): OpeningHoursSpecification => ({
    '@type': 'OpeningHoursSpecification',
    validFrom: from,
    validThrough: through,
    opens: '00:00',
    closes: '00:00',
    description: factIn(reason, locale).text,
  });
  const ahead = stelle.schliesszeiten.filter(({ bis }) => bis >= day);
  const closures = ahead.flatMap(({ von, bis, abUhrzeit, grund }) => {
    if (!abUhrzeit) return [closed(von, bis, grund)];
    return daysFrom(von > day ? von : day, bis).flatMap((tag) => {
      const usual = spansOn(stelle, tag);
      const left = usual.filter((span) => span.von < abUhrzeit);
      if (usual.length > 0 && left.length === 0) return [closed(tag, tag, grund)];
      return left.map((span): OpeningHoursSpecification => ({
        ...closed(tag, tag, grund),
        opens: span.von,
        closes: endOf(span) < abUhrzeit ? closing(span.bis) : abUhrzeit,
      }));
    });
  });
  const holidays = [...feiertage]
    .filter(([tag]) => tag >= day && isOtherOnHoliday(stelle, tag))
    .filter(([tag]) => !ahead.some(({ von, bis, abUhrzeit }) => von <= tag && tag <= bis && !abUhrzeit))
    .flatMap(([tag, name]) => {
      const open = holidaySpans(stelle, tag).map(({ von, bis }) => ({
        ...closed(tag, tag, name),
        opens: von,
        closes: closing(bis),
      }));
      return open.length > 0 ? open : [closed(tag, tag, name)];
    });
  return [...closures, ...holidays];
}

function daysFrom(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last && days.length < AHEAD_DAYS; day = addDays(day, 1)) days.push(day);
  return days;
}
