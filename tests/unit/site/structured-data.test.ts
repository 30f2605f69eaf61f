import type { PortalSnapshot } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { sitePages, type HtmlView } from '../../../site/src/view/index.ts';
import type { SiteView } from '../../../site/src/view/site.ts';
import { structuredData } from '../../../site/src/view/structured-data.ts';
import { kreisSnapshot, snapshot } from '../../fixtures/snapshot.ts';
import { schemaOrgProblems } from '../../support/schema-org.ts';

/** What each page says to machines, by path. */
function dataOf(from: PortalSnapshot): Map<string, string> {
  return new Map(
    sitePages(from).flatMap(({ path, site, view }) => {
      const json = 'sprachen' in view ? structuredData(site as SiteView, view as HtmlView) : undefined;
      return json === undefined ? [] : [[path, json] as const];
    }),
  );
}

type Node = Record<string, unknown>;

function things(path: string, from: Map<string, string> = data): Node[] {
  return (JSON.parse(from.get(path) ?? '{"@graph":[]}') as { '@graph': Node[] })['@graph'];
}

function thing(type: string, path: string, from: Map<string, string> = data): Node {
  const found = things(path, from).find((node) => node['@type'] === type);
  if (!found) throw new Error(`no ${type} on ${path}`);
  return found;
}

const data = dataOf(snapshot);
const WEGBERG = 'http://wegberg.localhost:4321';

describe('structured data', () => {
  it.each([
    ['a Kommune', snapshot],
    ['the Kreis', kreisSnapshot],
  ])('keeps to the definitions of schema.org on every page of %s', (_, from) => {
    const all = dataOf(from);
    expect(all.size).toBeGreaterThan(20);
    const problems = [...all].flatMap(([path, json]) => schemaOrgProblems(json).map((problem) => `${path} ${problem}`));
    expect(problems).toEqual([]);
  });

  it('finds what is wrong with structured data', () => {
    const block = (node: Node) => JSON.stringify({ '@context': 'https://schema.org', '@graph': [node] });
    expect(schemaOrgProblems(block({ '@type': 'Townhall' }))).toEqual(['Townhall: schema.org has no such type']);
    expect(schemaOrgProblems(block({ '@type': 'GovernmentService', startDate: '2026-01-01' }))).toEqual([
      'GovernmentService/startDate: not a property of this type',
    ]);
    expect(
      schemaOrgProblems(block({ '@type': 'Event', startDate: 'tomorrow', location: { '@type': 'Offer' } })),
    ).toEqual([
      'Event/startDate: "tomorrow" in place of Date or DateTime',
      'Event/location: Offer in place of Place or PostalAddress or Text or VirtualLocation',
    ]);
    expect(schemaOrgProblems(block({ '@type': 'WebPage', mainEntity: { '@id': 'https://nowhere.example/' } }))).toEqual(
      ['WebPage/mainEntity: nothing bears the @id https://nowhere.example/'],
    );
  });

  it('says nothing on pages that search engines pass over', () => {
    expect(data.has('/suche/')).toBe(false);
    expect(data.has('/404.html')).toBe(false);
  });

  it('cannot end the element it stands in', () => {
    const [first, ...rest] = snapshot.meldungen;
    const titel = 'Neu: </script><script>alert(1)</script>';
    const meldung = { ...first!, locales: { de: { ...first!.locales.de!, titel } } };
    const json = dataOf({ ...snapshot, meldungen: [meldung, ...rest] }).get(`/aktuelles/${meldung.slug}/`);
    expect(json).not.toContain('<');
    expect(things(`/aktuelles/${meldung.slug}/`, new Map([[`/aktuelles/${meldung.slug}/`, json!]]))).toContainEqual(
      expect.objectContaining({ headline: titel }),
    );
  });

  it('names the way to a page', () => {
    const { itemListElement } = thing('BreadcrumbList', '/en/leistungen/personalausweis/');
    expect(
      (itemListElement as Node[]).map(({ position, name, item }) => [position, name, (item as Node)['@id']]),
    ).toEqual([
      [1, 'Home', `${WEGBERG}/en/`],
      [2, 'Identity and residence', `${WEGBERG}/en/lebenslagen/ausweise/`],
      [3, 'Apply for an identity card', `${WEGBERG}/en/leistungen/personalausweis/`],
    ]);
    expect(things('/').map((node) => node['@type'])).not.toContain('BreadcrumbList');
  });

  it('says on the start page whose site it is and how to search it', () => {
    expect(thing('WebSite', '/').potentialAction).toEqual({
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${WEGBERG}/suche/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    });
    expect(thing('GovernmentOrganization', '/')).toMatchObject({
      name: 'Stadt Wegberg',
      telephone: '+492434830',
      sameAs: 'https://www.wegberg.example/',
    });
  });
});

describe('a Leistung', () => {
  const service = thing('GovernmentService', '/leistungen/personalausweis/');

  it('is a service of the office that decides, in this Kommune', () => {
    expect(service).toMatchObject({
      name: 'Personalausweis beantragen',
      identifier: { propertyID: 'LeiKa', value: '99008001001000' },
      areaServed: { name: 'Stadt Wegberg' },
      provider: [{ '@type': 'GovernmentOffice', name: 'Bürgerbüro Wegberg', telephone: '+49243483100' }],
    });
    expect(thing('WebPage', '/leistungen/personalausweis/')).toMatchObject({
      dateModified: '2026-12-01',
      lastReviewed: '2026-10-05',
      mainEntity: { '@id': service['@id'] },
    });
  });

  it('names the ways to it that are open: what is being maintained is left out', () => {
    expect(service.availableChannel).toEqual([
      {
        '@type': 'ServiceChannel',
        name: 'Termin im Bürgerbüro buchen',
        serviceUrl: 'https://termine.example/wegberg?l=de',
        availableLanguage: 'de',
      },
      { '@type': 'ServiceChannel', servicePhone: { '@type': 'ContactPoint', telephone: '+49243483100' } },
    ]);
    const [english] = thing('GovernmentService', '/en/leistungen/personalausweis/').availableChannel as Node[];
    expect(english).toMatchObject({ availableLanguage: 'en', serviceUrl: 'https://termine.example/wegberg?l=en' });
  });

  it('names fees as they are: fixed, free, from, between; none where it depends on the effort', () => {
    expect(service.offers).toEqual([
      {
        '@type': 'Offer',
        name: 'ab 24 Jahren',
        validThrough: '2026-12-31',
        price: '46.00',
        priceCurrency: 'EUR',
      },
      { '@type': 'Offer', name: 'unter 24 Jahren', price: '27.60', priceCurrency: 'EUR' },
      {
        '@type': 'Offer',
        name: 'Zuschlag außerhalb der Dienstzeit',
        priceSpecification: { '@type': 'PriceSpecification', minPrice: '13.00', priceCurrency: 'EUR' },
      },
      {
        '@type': 'Offer',
        name: 'Versand',
        description: 'je Sendung',
        priceSpecification: {
          '@type': 'PriceSpecification',
          minPrice: '5.00',
          maxPrice: '15.50',
          priceCurrency: 'EUR',
        },
      },
      { '@type': 'Offer', name: 'PIN zurücksetzen', price: '0.00', priceCurrency: 'EUR' },
    ]);
  });

  it('is no service where it is not offered', () => {
    expect(things('/leistungen/jagdschein/').map((node) => node['@type'])).toEqual(['WebPage', 'BreadcrumbList']);
  });

  it('names the areas of each office on the site of the Kreis', () => {
    const kreis = thing('GovernmentService', '/leistungen/baugenehmigung/', dataOf(kreisSnapshot));
    expect((kreis.provider as Node[]).map(({ name, areaServed }) => [name, areaServed])).toEqual([
      ['Untere Bauaufsichtsbehörde', [{ '@type': 'AdministrativeArea', name: 'Gemeinde Selfkant' }]],
      ['Bürgerbüro Wegberg', [{ '@type': 'AdministrativeArea', name: 'Stadt Wegberg' }]],
    ]);
  });
});

describe('an office', () => {
  const office = thing('GovernmentOffice', '/behoerden/buergerbuero/');

  it('says where it is and whose', () => {
    expect(office).toMatchObject({
      '@id': `${WEGBERG}/behoerden/buergerbuero/#stelle`,
      email: 'buergerbuero@wegberg.example',
      address: { streetAddress: 'Rathausplatz 25', postalCode: '41844', addressLocality: 'Wegberg' },
      geo: { latitude: 51.1419, longitude: 6.2843 },
      parentOrganization: { '@id': `${WEGBERG}/#kommune`, name: 'Stadt Wegberg' },
    });
  });

  it('puts days with the same hours together', () => {
    expect(office.openingHoursSpecification).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Friday'].map((day) => `https://schema.org/${day}`),
      opens: '08:00',
      closes: '12:00',
    });
    expect(office.openingHoursSpecification).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: ['https://schema.org/Tuesday'],
      opens: '14:00',
      closes: '18:00',
      description: 'nur mit Termin',
    });
    expect(office.openingHoursSpecification).toContainEqual(
      expect.objectContaining({ dayOfWeek: ['https://schema.org/Saturday'], validFrom: '2027-01-01' }),
    );
  });

  it('announces early closing, closures and public holidays', () => {
    const special = (office.specialOpeningHoursSpecification as Node[]).map(
      ({ validFrom, validThrough, opens, closes, description }) =>
        `${String(validFrom)}/${String(validThrough)} ${String(opens)}–${String(closes)} ${String(description)}`,
    );
    expect(special).toEqual([
      '2026-12-23/2026-12-23 08:00–11:00 Weihnachtsfeier',
      '2026-12-24/2026-12-24 00:00–00:00 Heiligabend',
      '2026-12-28/2026-12-31 00:00–00:00 Betriebsferien',
      '2026-12-25/2026-12-25 00:00–00:00 1. Weihnachtstag',
      '2027-01-01/2027-01-01 00:00–00:00 Neujahr',
    ]);
  });
});

describe('offices that open on public holidays', () => {
  it('say the hours of those days, and midnight as the end of a day', () => {
    const offices = snapshot.organisationseinheiten.map((office) =>
      office.slug === 'buergerbuero'
        ? {
            ...office,
            anFeiertagen: 'wie-sonntags' as const,
            oeffnungszeiten: [
              ...office.oeffnungszeiten,
              { wochentag: 'sonntag' as const, von: '10:00', bis: '24:00', nurMitTermin: false },
            ],
          }
        : office,
    );
    const changed = dataOf({ ...snapshot, organisationseinheiten: offices });
    const office = thing('GovernmentOffice', '/behoerden/buergerbuero/', changed);
    expect(office['specialOpeningHoursSpecification']).toContainEqual({
      '@type': 'OpeningHoursSpecification',
      validFrom: '2026-12-25',
      validThrough: '2026-12-25',
      opens: '10:00',
      closes: '23:59',
      description: '1. Weihnachtstag',
    });
  });
});

describe('news and events', () => {
  it('tell who published a news item, when, and with which picture', () => {
    expect(thing('NewsArticle', '/aktuelles/weihnachtsmarkt-eroeffnet/')).toMatchObject({
      headline: 'Weihnachtsmarkt in Wegberg eröffnet',
      datePublished: '2026-12-18T09:00:00.000Z',
      dateModified: '2026-12-18T10:00:00.000Z',
      image: `${WEGBERG}/medien/markt-fedcba9876543210-800.jpg`,
      author: { name: 'Stadt Wegberg' },
      publisher: { name: 'Stadt Wegberg' },
    });
    expect(thing('NewsArticle', '/aktuelles/abfuhr-verschiebt-sich/')).toMatchObject({
      author: { '@type': 'Organization', name: 'Kreis Heinsberg und Kommunen' },
      image: expect.stringMatching(/^http:\/\/wegberg\.localhost:4321\/vorschau\/[0-9a-f]+\.png$/),
    });
  });

  it('tell the time of an event as German clocks show it', () => {
    expect(thing('Event', '/veranstaltungen/neujahrskonzert/')).toMatchObject({
      startDate: '2027-01-10T17:00:00+01:00',
      endDate: '2027-01-10T19:30:00+01:00',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Forum Wegberg' },
    });
    const summer = structuredClone(snapshot);
    summer.veranstaltungen[0]!.termin = { art: 'uhrzeit', tag: '2027-07-10', von: '17:00', bisTag: '2027-07-10' };
    expect(thing('Event', '/veranstaltungen/neujahrskonzert/', dataOf(summer)).startDate).toBe(
      '2027-07-10T17:00:00+02:00',
    );
  });

  it('say that an event was cancelled', () => {
    expect(thing('Event', '/veranstaltungen/krippenausstellung/')).toMatchObject({
      startDate: '2026-12-20',
      endDate: '2027-01-06',
      eventStatus: 'https://schema.org/EventCancelled',
    });
  });

  it.each([
    ['Eintritt frei', true],
    ['kostenlos', true],
    ['Der Eintritt ist frei.', true],
    ['12,00 €', undefined],
    ['für Kinder kostenlos', undefined],
  ])('know of "%s" whether admission is free', (eintritt, free) => {
    const changed = structuredClone(snapshot);
    changed.veranstaltungen[0]!.locales.de!.eintritt = eintritt;
    const event = thing('Event', '/veranstaltungen/neujahrskonzert/', dataOf(changed));
    expect(event.isAccessibleForFree).toBe(free);
  });
});
