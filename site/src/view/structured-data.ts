import {
  addDays,
  documentPath,
  instantInGermany,
  LOCALE_INFO,
  pagePath,
  type Day,
  type Kommune,
  type KommuneKurz,
  type Meldung,
  type PortalSnapshot,
  type Veranstaltung,
} from '@serviceportal/content-types';
import type {
  BreadcrumbList,
  Event,
  GovernmentOrganization,
  Graph,
  NewsArticle,
  Organization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import { WORDS } from '../words/index.ts';
import { bildView } from './bild.ts';
import type { Context } from './context.ts';
import type { PageBase } from './page.ts';
import type { SiteView } from './site.ts';
import { addressData, kommuneData, telephoneData } from './structured-office.ts';

/**
 * What a page says to machines, after schema.org, as the content of its `<script type="application/ld+json">`: its subject
 * and the way here. Undefined where it says nothing, and on pages that search engines pass over.
 */
export function structuredData(site: SiteView, view: PageBase): string | undefined {
  if (view.verborgen) return undefined;
  const things = [...(view.subject ?? []), ...(view.path === site.start ? [] : [breadcrumbData(site, view)])];
  if (things.length === 0) return undefined;
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  // A text that contains `</script>` must not end the element.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function breadcrumbData(site: SiteView, { pfad, titel, path }: PageBase): BreadcrumbList {
  const steps = [
    { text: WORDS[site.locale].start, href: site.start },
    ...pfad.map(({ text, href }) => ({ text, href })),
    { text: titel, href: path },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: { '@type': 'WebPage', '@id': new URL(href, site.baseUrl).href },
    })),
  };
}

/** The site and who publishes it, for its start page. */
export function websiteData({ kommune, words, locale, media }: Context): (Organization | WebSite)[] {
  const start = pagePath(locale);
  const { baseUrl, anzeigeName } = kommune;
  const wappen = bildView({ media, locale }, kommune.wappen);
  const search: WithActionConstraints<Extract<SearchAction, { '@type': 'SearchAction' }>> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${baseUrl}${start}suche/?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return [
    {
      '@type': 'WebSite',
      '@id': `${baseUrl}${start}#website`,
      name: `${words.portal} ${anzeigeName}`,
      url: `${baseUrl}${start}`,
      inLanguage: LOCALE_INFO[locale].htmlLang,
      publisher: { '@id': kommuneData(kommune)['@id'] },
      potentialAction: search,
    },
    publisherData(kommune, wappen?.src),
  ];
}

function publisherData(kommune: Kommune, logo: string | undefined): GovernmentOrganization {
  return {
    ...kommuneData(kommune),
    ...telephoneData(kommune.telefon),
    email: kommune.email,
    address: addressData(kommune.anschrift),
    identifier: { '@type': 'PropertyValue', propertyID: 'ARS', value: kommune.ars },
    ...(kommune.website && { sameAs: kommune.website }),
    ...(logo && { logo: `${kommune.baseUrl}${logo}` }),
  };
}

export function newsData(
  context: Context,
  { slug, datum, herkunft, updatedAt }: Meldung,
  { titel, teaser }: { titel: string; teaser: string },
  image: string,
): NewsArticle {
  const { kommune, locale, snapshot } = context;
  const url = `${kommune.baseUrl}${documentPath('meldungen', slug, locale)}`;
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#meldung`,
    headline: titel,
    description: teaser,
    url,
    mainEntityOfPage: url,
    inLanguage: LOCALE_INFO[locale].htmlLang,
    datePublished: datum,
    dateModified: updatedAt,
    image: `${kommune.baseUrl}${image}`,
    author: originData(snapshot, herkunft),
    publisher: kommuneData(kommune),
  };
}

export function eventData(
  context: Context,
  veranstaltung: Veranstaltung,
  { titel, teaser }: { titel: string; teaser: string },
  image: string,
): Event {
  const { kommune, locale, snapshot } = context;
  const { slug, termin, abgesagt, ort, herkunft, locales } = veranstaltung;
  const url = `${kommune.baseUrl}${documentPath('veranstaltungen', slug, locale)}`;
  return {
    '@type': 'Event',
    '@id': `${url}#veranstaltung`,
    name: titel,
    description: teaser,
    url,
    inLanguage: LOCALE_INFO[locale].htmlLang,
    ...span(termin),
    eventStatus: abgesagt ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: ort.name, ...(ort.anschrift && { address: ort.anschrift }) },
    organizer: originData(snapshot, herkunft),
    image: `${kommune.baseUrl}${image}`,
    ...(isFree(locales.de?.eintritt) && { isAccessibleForFree: true }),
  };
}

/** Who speaks or invites: a Kommune of the portal, or several together. */
function originData({ kommunen }: PortalSnapshot, { name, kommune }: Meldung['herkunft']): Organization {
  const found = kommunen.find(({ slug }: KommuneKurz) => slug === kommune);
  return found ? kommuneData(found) : { '@type': 'Organization', name };
}

function span(termin: Veranstaltung['termin']): Pick<Extract<Event, object>, 'startDate' | 'endDate'> {
  if (termin.art === 'ganztaegig') return { startDate: termin.von, endDate: termin.bis };
  const { tag, von, bisTag, bis } = termin;
  return { startDate: timestamp(tag, von), ...(bis && { endDate: timestamp(bisTag, bis) }) };
}

/** Day and time in Germany with their distance from UTC: `2027-01-10T17:00:00+01:00`; the end of a day is the next one's beginning. */
function timestamp(day: Day, time: string): string {
  if (time === '24:00') return timestamp(addDays(day, 1), '00:00');
  const ahead = (Date.parse(`${day}T${time}:00Z`) - instantInGermany(day, time).getTime()) / 60_000;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${time}:00+${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
}

/** What editors write about admission is text; only where it says nothing else is it known to be free. */
const isFree = (eintritt: string | undefined) =>
  /^(?:der )?(?:eintritt )?(?:ist )?(?:frei|kostenfrei|kostenlos)\.?$/i.test(eintritt?.trim() ?? '');

export type Subject = readonly Thing[];
