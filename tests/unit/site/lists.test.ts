import { readFile } from 'node:fs/promises';
import { fold, VERANSTALTUNG_RUBRIKEN, type PortalSnapshot, type Veranstaltung } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../site/src/renderer/calendar.ts';
import { matches } from '../../../site/src/browser/matches.ts';
import { sitePages } from '../../../site/src/view/index.ts';
import { kreisSnapshot, onDay, snapshot } from '../../fixtures/snapshot.ts';
import { paths, view } from './views.ts';

describe('the filter of the list from A to Z', () => {
  it.each([
    ['Führerschein', 'fuehrer'],
    ['Führerschein', 'Führer'],
    ['Straße', 'strasse'],
    ['Café', 'cafe'],
    ['Hundesteuer Hundemarke', 'marke hunde'],
    ['Hundesteuer', ''],
  ])('finds %s by "%s"', (words, query) => {
    expect(matches(fold(words), query)).toBe(true);
  });

  it('asks for every word', () => {
    expect(matches(fold('Hund anmelden'), 'hund katze')).toBe(false);
  });

  it('knows the synonyms that the name does not contain already', () => {
    const { worte } = view('worte', view('leistungen', '/leistungen/').worte);
    expect(worte['hundesteuer']).toBe('Hundemarke');
    expect(worte['aenderung-der-anschrift']).toBe('Umzug Ummeldung');
    expect(worte['zuzug-aus-dem-ausland']).toBeUndefined();
    expect(view('worte', '/en/leistungen/worte.json').worte).toEqual({ personalausweis: 'ID card' });
  });

  it('offers to show what can be done online where that is some and not all', () => {
    expect(view('leistungen', '/leistungen/').nurTeilsOnline).toBe(true);
    expect(view('leistungen', '/nl/leistungen/')).toMatchObject({ nurTeilsOnline: false, anzahl: 1 });
  });
});

describe('the list of events', () => {
  it('goes by months; what has begun stands in the month of the day', () => {
    const months = (day: PortalSnapshot) =>
      view('veranstaltungen', '/veranstaltungen/', sitePages(day)).monate.map(({ monat, veranstaltungen }) => [
        monat,
        veranstaltungen.map(({ text }) => text),
      ]);
    expect(months(snapshot)).toEqual([
      ['Dezember\u00a02026', ['Krippenausstellung']],
      ['Januar\u00a02027', ['Neujahrskonzert']],
    ]);
    expect(months(onDay(11))).toEqual([['Januar\u00a02027', ['Krippenausstellung', 'Neujahrskonzert']]]);
    expect(months(onDay(60))).toEqual([]);
  });

  it('offers the kinds that occur, in a fixed order, and none where there is one alone', () => {
    expect(view('veranstaltungen', '/veranstaltungen/').rubriken).toEqual([
      { code: 'kultur', text: 'Kultur und Musik' },
      { code: 'familie', text: 'Kinder und Familie' },
    ]);
    const one = { ...snapshot, veranstaltungen: snapshot.veranstaltungen.slice(0, 1) };
    expect(view('veranstaltungen', '/veranstaltungen/', sitePages(one)).rubriken).toEqual([]);
  });

  it('has a rule in the style sheet for each kind', async () => {
    const styles = await readFile(new URL('../../../site/src/styles/_listen.scss', import.meta.url), 'utf8');
    const listed = /@each \$rubrik in ([\w, ]+)/.exec(styles)?.[1]?.trim().split(', ');
    expect(listed).toEqual(Object.keys(VERANSTALTUNG_RUBRIKEN));
  });

  it('can be subscribed to', () => {
    expect(view('veranstaltungen', '/veranstaltungen/').abonnement).toBe(
      'webcal://wegberg.localhost:4321/veranstaltungen.ics',
    );
  });
});

describe('the calendar file of one event', () => {
  it('holds that event alone', async () => {
    const file = calendarFile(view('kalender', '/veranstaltungen/neujahrskonzert/termin.ics'));
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = (await file.text()).split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toEqual(
      expect.arrayContaining([
        'UID:v-konzert@wegberg.localhost',
        'DTSTART:20270110T160000Z',
        'DTEND:20270110T183000Z',
        'SUMMARY:Neujahrskonzert',
        'STATUS:CONFIRMED',
      ]),
    );
  });

  const lines = async (change: Partial<Veranstaltung>) => {
    const events = snapshot.veranstaltungen.map((event) =>
      event.slug === 'neujahrskonzert' ? { ...event, ...change } : event,
    );
    const changed = sitePages({ ...snapshot, veranstaltungen: events });
    return (await calendarFile(view('kalender', '/veranstaltungen/neujahrskonzert/termin.ics', changed)).text()).split(
      '\r\n',
    );
  };
  const evening = { art: 'uhrzeit', tag: '2027-01-10', von: '20:00' } as const;

  it('says in its title that the event is cancelled, because many calendars show nothing else', async () => {
    expect(await lines({ abgesagt: true })).toEqual(
      expect.arrayContaining(['SUMMARY:Abgesagt: Neujahrskonzert', 'STATUS:CANCELLED']),
    );
  });

  it('ends an evening on the next day, and one that lasts until midnight at its end', async () => {
    expect(await lines({ termin: { ...evening, bisTag: '2027-01-11', bis: '02:00' } })).toEqual(
      expect.arrayContaining(['DTSTART:20270110T190000Z', 'DTEND:20270111T010000Z']),
    );
    expect(await lines({ termin: { ...evening, bisTag: '2027-01-10', bis: '24:00' } })).toContain(
      'DTEND:20270110T230000Z',
    );
  });

  it('names no end rather than one before the beginning', async () => {
    const file = await lines({ termin: { ...evening, bisTag: '2027-01-10', bis: '19:00' } });
    expect(file).toContain('DTSTART:20270110T190000Z');
    expect(file.filter((line) => line.startsWith('DTEND'))).toEqual([]);
  });

  it('is there while the event is to come, in the languages of the event', () => {
    expect(view('veranstaltung', '/veranstaltungen/neujahrskonzert/').kalender).toBe(
      '/veranstaltungen/neujahrskonzert/termin.ics',
    );
    expect(paths).not.toContain('/en/veranstaltungen/neujahrskonzert/termin.ics');
    const translated: Veranstaltung[] = snapshot.veranstaltungen.map((event) => ({
      ...event,
      locales: { ...event.locales, en: { ...event.locales.de!, titel: 'New Year’s concert' } },
    }));
    const english = sitePages({ ...snapshot, veranstaltungen: translated });
    expect(view('kalender', '/en/veranstaltungen/neujahrskonzert/termin.ics', english).titel).toBe(
      'New Year’s concert',
    );
    const later = sitePages(onDay(60));
    expect(later.map(({ path }) => path)).not.toContain('/veranstaltungen/neujahrskonzert/termin.ics');
    expect(view('veranstaltung', '/veranstaltungen/neujahrskonzert/', later).kalender).toBeUndefined();
  });
});

describe('the list of news', () => {
  it('goes by months, the newest first', () => {
    expect(
      view('meldungen', '/aktuelles/').monate.map(({ monat, anker, meldungen }) => [monat, anker, meldungen.length]),
    ).toEqual([['Dezember\u00a02026', 'monat-2026-12', 2]]);
  });
});

describe('the list of offices', () => {
  it('begins with the own ones, which say when they are open on the day', () => {
    const { gruppen, heute } = view('behoerden', '/behoerden/');
    expect(gruppen.map(({ traeger }) => traeger)).toEqual(['Stadt Wegberg', 'Kreis Heinsberg']);
    expect(heute).toBe('Heute, Dienstag, 22.\u00a0Dezember');
    expect(gruppen[0]?.stellen[0]?.heute).toEqual({
      zeiten: '8:00–12:00\u00a0Uhr, 14:00–18:00\u00a0Uhr (nur\u00a0mit\u00a0Termin)',
      offen: true,
    });
    expect(gruppen[1]?.stellen[0]?.heute).toBeUndefined();
  });

  it('counts those of the Kreis as own ones on its site', () => {
    const kreis = sitePages(kreisSnapshot);
    expect(view('behoerden', '/behoerden/', kreis).gruppen[0]?.traeger).toBe('Kreis Heinsberg');
    expect(kreis.map(({ path }) => path)).toContain('/einbetten/behoerden/bauaufsicht-kreis/');
  });

  it('names no day where no hours are shown', () => {
    expect(view('behoerden', '/behoerden/', sitePages(kreisSnapshot)).heute).toBeUndefined();
  });
});
