import { SLUG_PATTERN, type PortalSnapshot } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { sitePages, type HtmlView } from '../../../site/src/view/index.ts';
import { languageLinks } from '../../../site/src/view/language.ts';
import { initial } from '../../../site/src/view/leistungen.ts';
import { kreisSnapshot, onDay, snapshot } from '../../fixtures/snapshot.ts';
import { page, pages, paths, view } from './views.ts';

describe('the pages of a site', () => {
  it('has every address the contract names', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/leistungen/',
        '/leistungen/personalausweis/',
        '/lebenslagen/',
        '/lebenslagen/ausweise/',
        '/aktuelles/',
        '/aktuelles/weihnachtsmarkt-eroeffnet/',
        '/veranstaltungen/',
        '/veranstaltungen/neujahrskonzert/',
        '/behoerden/',
        '/behoerden/buergerbuero/',
        '/suche/',
        '/impressum/',
        '/datenschutz/',
        '/barrierefreiheit/',
        '/leichte-sprache/',
        '/leitfaeden/',
        '/leitfaeden/umziehen/',
        '/veranstaltungen/neujahrskonzert/termin.ics',
        '/inhalt/',
        '/einbetten/',
        '/einbetten/leistungen/personalausweis/',
        '/einbetten/behoerden/buergerbuero/',
        '/einbetten/hinweise/',
        '/rueckmeldung/danke/',
        '/rueckmeldung/unvollstaendig/',
        '/rueckmeldung/zu-oft/',
        '/rueckmeldung/fehler/',
        '/gebaerdensprache/',
        '/sitemap.xml',
        '/robots.txt',
        '/feed.xml',
        '/veranstaltungen.ics',
        '/404.html',
        '/leistungen.json',
      ]),
    );
  });

  it('has each address once', () => {
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('is a pure function of the snapshot and gives plain data', () => {
    const again = sitePages(structuredClone(snapshot));
    expect(again).toEqual(pages);
    expect(JSON.parse(JSON.stringify(pages.map((entry) => entry.view)))).toEqual(pages.map((entry) => entry.view));
  });

  it('gives the very same view again while nothing it draws from changed', () => {
    const path = '/leistungen/personalausweis/';
    const [stelle] = snapshot.leistungen.find(({ slug }) => slug === 'personalausweis')?.zustaendigkeiten ?? [];
    const again = sitePages({ ...snapshot });
    expect(page(path, again).view).toBe(page(path).view);
    expect(page(path, again).search).toBe(page(path).search);

    const moved = snapshot.organisationseinheiten.map((office) =>
      office.id === stelle?.stelle ? { ...office, telefon: '02431 99999' } : office,
    );
    const after = sitePages({ ...snapshot, organisationseinheiten: moved });
    expect(view('leistung', path, after).stellen[0]?.stelle.telefon?.teile[0]?.text).toBe('02431 99999');
    expect(page('/leistungen/jagdschein/', after).view).toBe(page('/leistungen/jagdschein/').view);
  });

  it('keeps the views of two sites and of two days apart', () => {
    const path = '/leistungen/baugenehmigung/';
    const wegberg = page(path).view;
    expect(page(path, sitePages(kreisSnapshot)).view).not.toEqual(wegberg);
    expect(page(path, sitePages(onDay(1))).view).not.toEqual(wegberg);
    expect(page(path, sitePages(snapshot)).view).toEqual(wegberg);
  });

  it('shares one site object among all pages of a locale', () => {
    const sites = new Set(pages.map(({ site }) => site));
    expect([...sites].map(({ locale }) => locale)).toEqual(['de', 'de-simple', 'en', 'nl']);
  });

  it('does not change views that have nothing to do with the day', () => {
    const tomorrow = sitePages(onDay(1));
    const changed = pages
      .filter((entry) => JSON.stringify(entry.view) !== JSON.stringify(page(entry.path, tomorrow).view))
      .map(({ path }) => path);
    expect(changed).toContain('/leistungen/personalausweis/');
    expect(changed).toContain('/');
    expect(changed).not.toContain('/impressum/');
    expect(changed).not.toContain('/leistungen/');
    expect(changed).not.toContain('/leistungen/aenderung-der-anschrift/');
  });

  it('writes a locale only where it exists', () => {
    expect(paths).toContain('/en/leistungen/personalausweis/');
    expect(paths).not.toContain('/en/leistungen/hundesteuer/');
    expect(paths).not.toContain('/en/impressum/');
    expect(paths).toContain('/nl/');
    const germanOnly: PortalSnapshot = {
      ...snapshot,
      leistungen: snapshot.leistungen.map((leistung) => ({
        ...leistung,
        locales: leistung.locales.de ? { de: leistung.locales.de } : {},
      })),
      seiten: [],
    };
    expect(sitePages(germanOnly).filter(({ path }) => /^\/(en|nl|leicht)\//.test(path))).toEqual([]);
  });

  it('says plainly that a prescribed page was not written, with the way to ask', () => {
    const missing = view('seite', '/datenschutz/');
    expect(missing.fehlt).toContain('Stadt Wegberg');
    expect(missing.bloecke).toEqual([]);
    expect(view('seite', '/impressum/').fehlt).toBeUndefined();
    expect(page('/impressum/').site.kontakt.email).toBe('info@wegberg.example');
  });

  it('puts redirects only at old addresses that are free', () => {
    expect(pages.filter((entry) => entry.view.kind === 'weiterleitung').map(({ path }) => path)).toEqual([
      '/rathaus/alt/',
      '/index.php/',
    ]);
    expect(view('leistung', '/leistungen/hundesteuer/').titel).toBe('Hund zur Hundesteuer anmelden');
  });

  it('has one page for a folder and the file in it', () => {
    const weiterleitungen = ['/amt/', '/amt/index.html', '/leistungen/index.html', '/amt/index.htm'].map((von) => ({
      von,
      nach: '/behoerden/',
    }));
    const redirects = sitePages({ ...snapshot, weiterleitungen }).filter(({ view }) => view.kind === 'weiterleitung');
    expect(redirects.map(({ path, redirects: leadsOn }) => [path, Object.keys(leadsOn ?? {})])).toEqual([
      ['/amt/', ['/amt', '/amt/index.html']],
      ['/amt/index.htm', ['/amt/index.htm']],
    ]);
  });

  it('links only to pages that exist', () => {
    const known = new Set(paths);
    const broken = pages.flatMap((entry) => {
      const links = [...JSON.stringify([entry.view, entry.site]).matchAll(/"(?:href|start|suche)":"(\/[^"#?]*)/g)].map(
        ([, href]) => href ?? '',
      );
      return links
        .filter((href) => !known.has(href) && !href.startsWith('/medien/'))
        .map((href) => `${entry.path} → ${href}`);
    });
    expect(broken).toEqual([]);
  });
});

describe('the list from A to Z', () => {
  it('puts Ä under A and sorts as Germans do', () => {
    const { gruppen } = view('leistungen', '/leistungen/');
    expect(gruppen.map(({ buchstabe }) => buchstabe)).toEqual(['A', 'B', 'H', 'J', 'P', 'Z']);
    expect(gruppen[0]?.leistungen.map(({ text }) => text)).toEqual(['Änderung der Anschrift melden']);
  });

  it.each([
    ['Öl', 'O'],
    ['Übung', 'U'],
    ['éclair', 'E'],
    ['115', '0–9'],
    ['„Zitat“', '0–9'],
  ])('%s stands under %s', (title, letter) => {
    expect(initial(title)).toBe(letter);
  });

  it('marks what can be done online; an appointment book alone is not that', () => {
    const all = view('leistungen', '/leistungen/').gruppen.flatMap(({ leistungen }) => leistungen);
    const online = (path: string) => all.find(({ href }) => href === path)?.online;
    expect(online('/leistungen/hundesteuer/')).toBe(true);
    expect(online('/leistungen/zuzug-aus-dem-ausland/')).toBe(false);
  });

  it('gives every anchor a name that can be an id', () => {
    for (const { anker } of view('leistungen', '/leistungen/').gruppen) expect(anker).toMatch(SLUG_PATTERN);
  });
});

describe('the page of a Leistung', () => {
  it('says what it costs and what it will cost', () => {
    const { kosten, kostenKuenftig, blick } = view('leistung', '/leistungen/personalausweis/');
    expect(kosten[0]).toEqual({
      wofuer: { text: 'ab 24 Jahren' },
      betrag: '46,00\u00a0€',
      quelle: 'PAuswGebV vom 1. Januar 2021',
    });
    expect(kostenKuenftig).toEqual([
      { ab: 'Ab 1.\u00a0Januar\u00a02027', kosten: [{ wofuer: { text: 'ab 24 Jahren' }, betrag: '49,00\u00a0€' }] },
    ]);
    expect(blick).toEqual({
      kosten: { betrag: '46,00\u00a0€', wofuer: { text: 'ab 24 Jahren' } },
      dauer: '2 bis 3\u00a0Wochen',
      mitbringen: '3 Unterlagen',
    });
  });

  it('marks words that were not translated', () => {
    const { unterlagen, kosten } = view('leistung', '/en/leistungen/personalausweis/');
    expect(unterlagen[1]).toEqual({
      was: { text: 'Geburtsurkunde', lang: 'de' },
      hinweis: { text: 'nur beim ersten Ausweis', lang: 'de' },
    });
    expect(kosten[1]?.wofuer).toEqual({ text: 'unter 24 Jahren', lang: 'de' });
  });

  it('is honest about a disturbed service', () => {
    const [dienst] = view('leistung', '/leistungen/aenderung-der-anschrift/').online;
    expect(dienst).toMatchObject({
      zustand: 'gestoert',
      zustandText: 'Dieser Online-Dienst ist zurzeit gestört.',
      vertrauensniveau: 'hoch (Online-Ausweis)',
    });
  });

  it('says why it is not offered, and where to go', () => {
    const { nichtAngeboten, zustaendigkeitOffen, stellen } = view('leistung', '/leistungen/jagdschein/');
    expect(nichtAngeboten?.grund).toEqual({ text: 'Jagdscheine stellt der Kreis Heinsberg aus.' });
    expect(nichtAngeboten?.stattdessen).toMatchObject({
      href: 'http://kreis-heinsberg.localhost:4321/leistungen/jagdschein/',
    });
    expect(zustaendigkeitOffen).toBe(false);
    expect(stellen).toEqual([]);
  });

  it('says that responsibility is being checked where nobody is known', () => {
    expect(view('leistung', '/leistungen/aenderung-der-anschrift/').zustaendigkeitOffen).toBe(true);
    expect(view('leistung', '/leistungen/personalausweis/').zustaendigkeitOffen).toBe(false);
  });

  it('names the part of the Kommune a responsibility is limited to', () => {
    const { stellen, gebiete } = view('leistung', '/leistungen/baugenehmigung/');
    expect(stellen.map(({ stelle, gebiete: where, rollen }) => [stelle.name.text, where, rollen])).toEqual([
      ['Untere Bauaufsichtsbehörde', [], ['entscheidet über den Antrag']],
      ['Bürgerbüro Wegberg', ['Ortsteil Arsbeck'], ['berät']],
    ]);
    expect(gebiete).toEqual([]);
  });

  it('lists on the site of the Kreis who is responsible where, and shows in full its own office', () => {
    const { stellen, gebiete } = view('leistung', '/leistungen/baugenehmigung/', sitePages(kreisSnapshot));
    expect(gebiete.map(({ gebiet, stellen: offices }) => [gebiet.text, offices.map(({ text }) => text)])).toEqual([
      ['Gemeinde Selfkant', ['Untere Bauaufsichtsbehörde']],
      ['Stadt Wegberg', ['Bürgerbüro Wegberg']],
    ]);
    expect(gebiete[1]?.gebiet).toMatchObject({ href: 'http://wegberg.localhost:4321/leistungen/baugenehmigung/' });
    expect(stellen.map(({ stelle }) => stelle.name.text)).toEqual(['Untere Bauaufsichtsbehörde']);
  });

  it('stands below its first topic', () => {
    expect(view('leistung', '/leistungen/hundesteuer/').pfad).toEqual([{ text: 'Tiere', href: '/lebenslagen/tiere/' }]);
    expect(view('leistung', '/leistungen/jagdschein/').pfad).toEqual([
      { text: 'Leistungen A–Z', href: '/leistungen/' },
    ]);
  });

  it('can be found by its synonyms and its official name', () => {
    expect(page('/leistungen/personalausweis/').search).toMatchObject({
      kind: 'leistung',
      locale: 'de',
      title: 'Personalausweis beantragen',
      keywords: [
        'Personalausweis Ausstellung',
        'Ausweis',
        'Perso',
        'ID-Karte',
        'Ausweis weg',
        'Ausweis geklaut',
        'Perso abgelaufen',
      ],
    });
  });
});

describe('the language switch', () => {
  const links = (path: string) => {
    const { site, view: shown } = page(path);
    return languageLinks(site, shown as HtmlView);
  };

  it('leads to the same page where it exists, else to the start page, saying so', () => {
    expect(links('/leistungen/personalausweis/').map(({ text, href, zusatz }) => [text, href, zusatz])).toEqual([
      ['Deutsch', '/leistungen/personalausweis/', undefined],
      ['Leichte Sprache', '/leicht/leistungen/personalausweis/', undefined],
      ['English', '/en/leistungen/personalausweis/', undefined],
      ['Nederlands', '/nl/', 'startpagina'],
    ]);
  });

  it('marks the language one is in', () => {
    expect(
      links('/en/')
        .filter(({ current }) => current)
        .map(({ text }) => text),
    ).toEqual(['English']);
  });

  it('offers Leichte Sprache even where no page was written in it', () => {
    const { site } = page('/');
    const without = { ...site, sprachen: site.sprachen.filter(({ locale }) => locale === 'de') };
    expect(languageLinks(without, view('start', '/')).map(({ text, href }) => [text, href])).toEqual([
      ['Deutsch', '/'],
      ['Leichte Sprache', '/leichte-sprache/'],
    ]);
  });
});

describe('files', () => {
  it('opens the data of all Leistungen', () => {
    const { leistungen } = view('leistungenJson', '/leistungen.json');
    expect(leistungen.find(({ slug }) => slug === 'personalausweis')).toEqual({
      leikaId: '99008001001000',
      slug: 'personalausweis',
      title: 'Personalausweis beantragen',
      url: 'http://wegberg.localhost:4321/leistungen/personalausweis/',
      synonyms: ['Ausweis', 'Perso', 'ID-Karte'],
      zustaendig: ['Bürgerbüro Wegberg'],
      onlinedienst: 'https://status.example/053700044044',
      updatedAt: '2026-12-01T09:30:00.000Z',
    });
    expect(leistungen.find(({ slug }) => slug === 'jagdschein')).toMatchObject({ zustaendig: [], onlinedienst: null });
  });

  it('keeps hidden pages out of the sitemap', () => {
    const { seiten } = view('sitemap', '/sitemap.xml');
    const listed = seiten.map(({ path }) => path);
    for (const hidden of ['/suche/', '/404.html', '/rathaus/alt/', '/rueckmeldung/danke/', '/einbetten/hinweise/']) {
      expect(listed).not.toContain(hidden);
    }
  });

  it('puts the newest news first in the feed', () => {
    expect(view('feed', '/feed.xml').meldungen.map(({ path }) => path)).toEqual([
      '/aktuelles/weihnachtsmarkt-eroeffnet/',
      '/aktuelles/abfuhr-verschiebt-sich/',
    ]);
  });
});
