import { describe, expect, it } from 'vitest';
import { asksForFeedback } from '../../../site/src/view/feedback.ts';
import { sitePages } from '../../../site/src/view/index.ts';
import { onDay, snapshot } from '../../fixtures/snapshot.ts';
import { page, pages, paths, view } from './views.ts';

describe('the page for addresses that do not exist', () => {
  it('leads on, in every language of the site', () => {
    const { meistGenutzt, lebenslagen, links, sprachhilfen } = view('nichtGefunden', '/404.html');
    expect(meistGenutzt.map(({ href }) => href)).toEqual([
      '/leistungen/personalausweis/',
      '/leistungen/aenderung-der-anschrift/',
      '/leistungen/hundesteuer/',
    ]);
    expect(lebenslagen).toHaveLength(3);
    expect(links.map(({ href }) => href)).toEqual(['/', '/leistungen/', '/behoerden/', '/inhalt/']);
    expect(sprachhilfen.map(({ lang, start }) => [lang, start.href])).toEqual([
      ['de-simple', '/leicht/'],
      ['en', '/en/'],
      ['nl', '/nl/'],
    ]);
  });
});

describe('the answers to the feedback form', () => {
  it.each(['', '/leicht', '/en', '/nl'])('are there in the language of the page: %s/', (prefix) => {
    for (const answer of ['danke', 'unvollstaendig', 'zu-oft', 'fehler'] as const) {
      const shown = view('rueckmeldung', `${prefix}/rueckmeldung/${answer}/`);
      expect(shown).toMatchObject({ antwort: answer, verborgen: true });
      expect(shown.text).not.toBe('');
    }
  });

  it('do not ask whether they helped', () => {
    expect(asksForFeedback({ kind: 'rueckmeldung' })).toBe(false);
    expect(asksForFeedback({ kind: 'leitfaden' })).toBe(true);
  });
});

describe('the map of the site', () => {
  it('names every area, and single pages where there are few', () => {
    const { bereiche } = view('inhalt', '/inhalt/');
    const links = bereiche.flatMap(({ titel, links: below }) => [...('href' in titel ? [titel] : []), ...below]);
    expect(links.map(({ href }) => href)).toEqual(
      expect.arrayContaining([
        '/leistungen/',
        '/lebenslagen/tiere/',
        '/leitfaeden/umziehen/',
        '/aktuelles/',
        '/veranstaltungen/',
        '/kampagnen/sauberer-kreis/',
        '/behoerden/buergerbuero/',
        '/seiten/vereine/',
        '/impressum/',
        '/leistungen.json',
        '/einbetten/',
      ]),
    );
    expect(links.map(({ href }) => href)).not.toContain('/behoerden/bauaufsicht-kreis/');
  });

  it('leaves out what does not exist in a language', () => {
    const { bereiche } = view('inhalt', '/nl/inhalt/');
    const hrefs = bereiche.flatMap(({ links }) => links.map(({ href }) => href));
    expect(hrefs.filter((href) => href.startsWith('/nl/'))).toEqual(['/nl/suche/', '/nl/barrierefreiheit/']);
    expect(bereiche.flatMap(({ links }) => links).find(({ href }) => href === '/einbetten/')?.hreflang).toBe('de');
  });
});

describe('boxes for other websites', () => {
  const boxes = pages.filter((entry) => entry.view.kind === 'einbettung');

  it('exist in German, once per Leistung and own office, and are hidden from search engines', () => {
    expect(boxes.map(({ path }) => path)).toEqual(
      expect.arrayContaining(snapshot.leistungen.map(({ slug }) => `/einbetten/leistungen/${slug}/`)),
    );
    expect(paths).not.toContain('/einbetten/behoerden/bauaufsicht-kreis/');
    expect(boxes).toHaveLength(snapshot.leistungen.length + 2);
    for (const { view: shown, search } of boxes) {
      expect(shown).toMatchObject({ verborgen: true });
      expect(search).toBeUndefined();
    }
  });

  it('say of a Leistung what one asks first', () => {
    expect(view('einbettung', '/einbetten/leistungen/hundesteuer/')).toMatchObject({
      art: 'leistung',
      titel: 'Hund zur Hundesteuer anmelden',
      seite: '/leistungen/hundesteuer/',
      online: { dienst: { href: 'https://formulare.example/hund?ars=053700044044' }, zustand: 'verfuegbar' },
      stelle: { name: { href: '/behoerden/buergerbuero/' }, heute: { tag: 'Heute, Dienstag, 22.\u00a0Dezember' } },
    });
    expect(view('einbettung', '/einbetten/leistungen/jagdschein/')).toMatchObject({
      nichtAngeboten: 'Jagdscheine stellt der Kreis Heinsberg aus.',
    });
    expect(view('einbettung', '/einbetten/leistungen/aenderung-der-anschrift/')).toMatchObject({
      online: { zustand: 'gestoert', zustandText: 'Dieser Online-Dienst ist zurzeit gestört.' },
    });
  });

  it('are the very same while nothing they draw from changed', () => {
    const path = '/einbetten/leistungen/hundesteuer/';
    expect(page(path, sitePages({ ...snapshot })).view).toBe(page(path).view);
    expect(page(path, sitePages(onDay(1))).view).not.toEqual(page(path).view);
  });

  it('are explained with one example of each kind', () => {
    const { vorlagen, leistungen, stellen } = view('einbetten', '/einbetten/');
    expect(vorlagen).toEqual([
      { art: 'leistung', titel: 'Personalausweis beantragen', href: '/einbetten/leistungen/personalausweis/' },
      { art: 'stelle', titel: 'Bürgerbüro Wegberg', href: '/einbetten/behoerden/buergerbuero/' },
      { art: 'hinweise', titel: 'Aktuelle Hinweise', href: '/einbetten/hinweise/' },
    ]);
    expect(leistungen).toHaveLength(snapshot.leistungen.length);
    expect(stellen).toHaveLength(1);
    expect(paths.filter((path) => /^\/\w+\/einbetten\//.test(path))).toEqual([]);
  });
});
