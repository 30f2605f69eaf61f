import type { Locale } from '@serviceportal/content-types';
import type { Organisationseinheit } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../site/src/view/format.ts';
import { hoursView } from '../../../site/src/view/hours.ts';
import { WORDS } from '../../../site/src/words/index.ts';
import { DAY, snapshot } from '../../fixtures/snapshot.ts';

const office = snapshot.organisationseinheiten.find(({ slug }) => slug === 'buergerbuero') as Organisationseinheit;
const feiertage = new Map(snapshot.feiertage.map(({ tag, name }) => [tag, name]));
const on = (day: string, locale: Locale = 'de') => {
  const view = hoursView(office, { day, feiertage, locale, format: FORMATS[locale], words: WORDS[locale] });
  if (!view) throw new Error('the office has hours');
  return view;
};
/** Non-breaking spaces as plain ones, to keep expectations readable. */
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('opening hours', () => {
  it('names the day it calls today and what holds then', () => {
    const { heute, wiederOffen } = on(DAY);
    expect(plain(heute.tag)).toBe('Heute, Dienstag, 22. Dezember');
    expect(plain(heute.zeiten)).toBe('8:00–12:00 Uhr, 14:00–18:00 Uhr (nur mit Termin)');
    expect(heute.offen).toBe(true);
    expect(wiederOffen).toBeUndefined();
  });

  it('keeps the number and its unit on one line', () => {
    expect(on(DAY).heute.zeiten).toContain('12:00\u00a0Uhr');
  });

  it('cuts the day short where a closure begins at a time', () => {
    const { heute } = on('2026-12-23');
    expect(plain(heute.zeiten)).toBe('8:00–11:00 Uhr, ab 11:00 Uhr geschlossen');
    expect(heute.grund).toEqual({ text: 'Weihnachtsfeier' });
    expect(heute.offen).toBe(true);
  });

  it('gives the reason of a whole closed day and the next day that is open', () => {
    const { heute, wiederOffen } = on('2026-12-24');
    expect(heute).toMatchObject({ zeiten: 'geschlossen', grund: { text: 'Heiligabend' }, offen: false });
    // Christmas, a weekend, company holidays and New Year's Day lie between.
    expect(plain(wiederOffen)).toBe('Wieder geöffnet: Samstag, 2. Januar, 10:00–12:00 Uhr');
  });

  it('closes on a public holiday and says which', () => {
    expect(on('2026-12-25').heute).toMatchObject({
      zeiten: 'geschlossen',
      grund: { text: '1. Weihnachtstag' },
      offen: false,
    });
  });

  it('names reasons in the language of the page, else in German and marked so', () => {
    expect(on('2026-12-25', 'en').heute.grund).toEqual({ text: 'Christmas Day' });
    expect(on('2026-12-28', 'en').heute).toMatchObject({
      zeiten: 'closed',
      grund: { text: 'Betriebsferien', lang: 'de' },
    });
    expect(on('2026-12-28', 'de-simple').heute.grund).toEqual({ text: 'Betriebsferien' });
  });

  it('marks the words of an office as German where the page is not', () => {
    const [, tomorrow] = on(DAY, 'en').tage;
    expect(tomorrow?.grund).toEqual({ text: 'Weihnachtsfeier', lang: 'de' });
    expect(on(DAY, 'de-simple').tage[1]?.grund).toEqual({ text: 'Weihnachtsfeier' });
  });

  it('shows the coming days one by one, today first, closures and holidays among them', () => {
    const days = on(DAY).tage.map(({ tag, datum, zeiten, grund }) =>
      plain(`${tag}, ${datum}: ${zeiten.join(' / ')}${grund ? ` (${grund.text})` : ''}`),
    );
    expect(days).toEqual([
      'Heute, Dienstag, 22. Dezember: 8:00–12:00 Uhr / 14:00–18:00 Uhr (nur mit Termin)',
      'Mittwoch, 23. Dezember: 8:00–11:00 Uhr / ab 11:00 Uhr geschlossen (Weihnachtsfeier)',
      'Donnerstag, 24. Dezember: geschlossen (Heiligabend)',
      'Freitag, 25. Dezember: geschlossen (1. Weihnachtstag)',
      'Samstag, 26. Dezember: geschlossen',
      'Sonntag, 27. Dezember: geschlossen',
      'Montag, 28. Dezember: geschlossen (Betriebsferien)',
    ]);
  });

  it('announces closures and holidays after those days in order, each once', () => {
    expect(on(DAY).abweichend.map(({ tag, was, grund }) => plain(`${tag}: ${was} (${grund.text})`))).toEqual([
      '28.–31. Dezember 2026: geschlossen (Betriebsferien)',
      'Freitag, 1. Januar 2027: geschlossen (Neujahr)',
    ]);
  });

  it('shows hours that begin later apart from those that hold', () => {
    const before = on(DAY);
    expect(before.woche.map(({ tag }) => tag)).not.toContain('Samstag');
    expect(before.kuenftig.map(({ ab, zeiten }) => plain(`${ab}: ${zeiten}`))).toEqual([
      'Ab 1. Januar 2027: Samstag 10:00–12:00 Uhr',
    ]);
    const after = on('2027-01-04');
    expect(after.woche.map(({ tag }) => tag)).toContain('Samstag');
    expect(after.kuenftig).toEqual([]);
  });

  it('says nothing where no hours are recorded', () => {
    expect(
      hoursView(
        { oeffnungszeiten: [], schliesszeiten: [] },
        { day: DAY, feiertage, locale: 'de', format: FORMATS.de, words: WORDS.de },
      ),
    ).toBeUndefined();
  });
});

describe('an office that opens on public holidays', () => {
  const rows = (open: Partial<Record<string, [string, string]>>) =>
    Object.entries(open).map(([wochentag, span]) => ({
      wochentag: wochentag as 'sonntag',
      von: span![0],
      bis: span![1],
      nurMitTermin: false,
    }));
  const pool = {
    oeffnungszeiten: rows({ freitag: ['06:30', '21:00'], samstag: ['08:00', '18:00'], sonntag: ['08:00', '16:00'] }),
    schliesszeiten: [],
  };
  const view = (more: Partial<Organisationseinheit>, day = '2026-12-25') =>
    hoursView({ ...pool, ...more }, { day, feiertage, locale: 'de', format: FORMATS.de, words: WORDS.de })!;

  it('says the hours of a Sunday and which holiday it is', () => {
    const { heute } = view({ anFeiertagen: 'wie-sonntags' });
    expect(plain(heute.zeiten)).toBe('8:00–16:00 Uhr');
    expect(heute).toMatchObject({ grund: { text: '1. Weihnachtstag' }, offen: true });
  });

  it('says the hours of the weekday', () => {
    expect(plain(view({ anFeiertagen: 'wie-sonst' }).heute.zeiten)).toBe('6:30–21:00 Uhr');
  });

  it('is closed where nobody said otherwise, and where a closure says so', () => {
    expect(view({}).heute).toMatchObject({ zeiten: 'geschlossen', grund: { text: '1. Weihnachtstag' }, offen: false });
    const closure = { von: '2026-12-25', bis: '2026-12-25', grund: { de: 'Weihnachten' } };
    expect(view({ anFeiertagen: 'wie-sonntags', schliesszeiten: [closure] }).heute).toMatchObject({
      zeiten: 'geschlossen',
      grund: { text: 'Weihnachten' },
    });
  });

  it('announces a holiday only where its hours are others', () => {
    const ahead = (more: Partial<Organisationseinheit>) =>
      view(more, '2026-12-10').abweichend.map(({ tag, was }) => `${plain(tag)}: ${plain(was)}`);
    expect(ahead({ anFeiertagen: 'wie-sonst' })).toEqual([]);
    expect(ahead({ anFeiertagen: 'wie-sonntags' })).toEqual([
      'Freitag, 25. Dezember 2026: 8:00–16:00 Uhr',
      'Samstag, 26. Dezember 2026: 8:00–16:00 Uhr',
      'Freitag, 1. Januar 2027: 8:00–16:00 Uhr',
    ]);
    expect(ahead({})[0]).toBe('Freitag, 25. Dezember 2026: geschlossen');
  });
});

it('cuts an evening that ends tomorrow short where a closure begins', () => {
  const bar = {
    oeffnungszeiten: [{ wochentag: 'dienstag' as const, von: '18:00', bis: '02:00', nurMitTermin: false }],
    schliesszeiten: [{ von: DAY, bis: DAY, abUhrzeit: '22:00', grund: { de: 'Umbau' } }],
  };
  const { heute } = hoursView(bar, { day: DAY, feiertage, locale: 'de', format: FORMATS.de, words: WORDS.de })!;
  expect(plain(heute.zeiten)).toBe('18:00–22:00 Uhr, ab 22:00 Uhr geschlossen');
});
