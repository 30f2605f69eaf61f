import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { angebote } from '../../scripts/demo/angebote.ts';
import { leistungen } from '../../scripts/demo/leistungen/index.ts';
import { leitfaeden } from '../../scripts/demo/leitfaeden.ts';
import { organisationseinheiten } from '../../scripts/demo/organisationseinheiten.ts';
import type { DemoLeistung, KommuneSlug } from '../../scripts/demo/types.ts';
import { launchBrowser } from '../support/browser.ts';
import { Api, siteUrl, untilIdle } from './support/portal.ts';

const MOST_STEPS = 3;

/** What a person does at once: each is one step. Names as they stand on the page. */
type Step =
  | { link: string; under?: string }
  /** Opens the menu and follows a link in it. */
  | { menu: string }
  | { fold: string }
  /** Writes into the search field and presses Enter. */
  | { search: string }
  /** Follows the first result of the search. */
  | { result: 'first' }
  /** Follows the first link under a heading. */
  | { firstUnder: string };

interface Task {
  task: string;
  kommune: KommuneSlug;
  steps: Step[];
  /** What stands in the content of the page reached. */
  shows: (string | RegExp)[];
  /** A link there that leads on, and where to. */
  door?: { name: string; to: RegExp };
}

const TASKS: Task[] = [
  {
    task: 'Neu in Wegberg mit Hund: Was kostet die Hundesteuer im Jahr, und geht die Anmeldung online?',
    kommune: 'wegberg',
    steps: [{ link: 'Hundesteuer', under: 'Am meisten genutzt' }],
    shows: [`${fee('hundesteuer', 'wegberg')} je Hund und Jahr`, 'Online erledigen'],
    door: { name: 'Hund online anmelden', to: /^https:/ },
  },
  {
    task: 'Der Personalausweis läuft ab: Was kostet der neue, was ist mitzubringen, wann ist das Bürgerbüro offen?',
    kommune: 'erkelenz',
    steps: [{ link: 'Personalausweis ausstellen', under: 'Am meisten genutzt' }],
    shows: [
      `Personalausweis ab 24 Jahren 10 Jahre gültig ${fee('personalausweis-ausstellen')}`,
      ...papers('personalausweis-ausstellen', 'de'),
      'Bürgerbüro Erkelenz',
      ...['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag'].map(
        (day) => new RegExp(`${day} \\d+\\. \\p{L}+ (?:\\d+:\\d\\d–\\d+:\\d\\d Uhr|geschlossen)`, 'u'),
      ),
    ],
  },
  {
    task: 'Die Mutter ist gestern zu Hause gestorben: Bis wann ist der Tod zu melden, und wo?',
    kommune: 'selfkant',
    steps: [{ link: 'Alle Leitfäden' }, { link: 'Ein Mensch ist gestorben' }, { link: 'Sterbefall anzeigen' }],
    shows: ['Spätestens am dritten Werktag nach dem Tod', 'Standesamt Selfkant'],
  },
  {
    task: 'Ein Auto ist gekauft: Wer lässt es zu, und geht es vom Sofa aus?',
    kommune: 'hueckelhoven',
    steps: [{ search: 'Auto anmelden' }, { result: 'first' }],
    shows: [
      'Dafür ist hier zuständig: Kreis Heinsberg, nicht Stadt Hückelhoven.',
      'Straßenverkehrsamt Kreis Heinsberg',
    ],
    door: { name: 'Fahrzeug online zulassen (i-Kfz)', to: /^https:/ },
  },
  {
    task: 'Neu in Geilenkirchen und nur Englisch: Was braucht die Anmeldung der Wohnung, und bis wann?',
    kommune: 'geilenkirchen',
    steps: [{ menu: 'English' }, { link: 'Registering your address' }],
    shows: [...papers('anmeldung-einer-wohnung', 'en'), 'Registration after moving in – 2 weeks'],
  },
  {
    task: 'Auf der Seite von Heinsberg, wohnt aber in Waldfeucht: Was kostet dort die Hundesteuer?',
    kommune: 'heinsberg',
    steps: [{ link: 'Gemeinde Waldfeucht' }, { link: 'Alle Leistungen von A bis Z' }, { link: 'Hundesteuer' }],
    shows: [`${fee('hundesteuer', 'waldfeucht')} je Hund und Jahr`, 'Steueramt Waldfeucht'],
  },
  {
    task: 'Zum Straßenverkehrsamt wegen des Führerscheins, Nachname mit S: Welche Telefonnummer, und geht es mit Rollstuhl?',
    kommune: 'kreis-heinsberg',
    steps: [{ menu: 'Ämter und Behörden' }, { link: 'Straßenverkehrsamt Kreis Heinsberg' }],
    shows: [
      new RegExp(`Führerscheine Nachnamen M–Z, Zimmer \\w+ ${phone('strassenverkehrsamt-kreis-heinsberg', 'M–Z')}`),
      'Mit dem Rollstuhl zugänglich',
    ],
  },
  {
    task: 'Umzug in zwei Monaten: Was ist in welcher Reihenfolge zu erledigen?',
    kommune: 'uebach-palenberg',
    steps: [{ link: 'Umziehen' }],
    shows: [stepsOf('umziehen')],
  },
  {
    task: 'Was ist die nächste Veranstaltung, und wie kommt sie in den Kalender?',
    kommune: 'gangelt',
    steps: [{ firstUnder: 'Veranstaltungen' }],
    shows: [/Zeit .*\d+\. \p{L}+ \d{4}/u, 'Ort'],
    door: { name: 'Termin in den Kalender übernehmen (ICS)', to: /\/veranstaltungen\/[^/]+\/termin\.ics$/ },
  },
  {
    task: 'Einen Reisepass bekommen, in einfacher Sprache',
    kommune: 'waldfeucht',
    steps: [{ menu: 'Leichte Sprache' }, { link: 'Ausweise und Papiere' }, { link: 'Reise-Pass bekommen' }],
    shows: [
      `Der Pass gilt 10 Jahre. ${fee('reisepass-ausstellen')}`,
      ...papers('reisepass-ausstellen', 'de-simple'),
      'Bürger-Büro Waldfeucht',
    ],
  },
  {
    task: 'Auf einer Seite steht etwas Falsches: Wie lässt es sich melden?',
    kommune: 'wassenberg',
    steps: [{ link: 'Anmeldung einer Wohnung' }, { fold: 'Etwas zu dieser Seite schreiben' }],
    shows: ['Was fehlt oder stimmt nicht?', 'Rückmeldung senden'],
  },
];

let browser: Browser;
beforeAll(async () => {
  await untilIdle(await Api.signIn());
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test.each(TASKS)('$kommune: $task', async ({ kommune, steps, shows, door }) => {
  expect(steps.length).toBeLessThanOrEqual(MOST_STEPS);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'de-DE' });
  const page = await context.newPage();
  await page.goto(siteUrl(kommune));
  for (const step of steps) await take(page, step);

  const content = page.getByRole('main');
  const text = (await content.innerText()).replace(/\s+/g, ' ');
  for (const words of shows) expect(text).toMatch(words);
  if (door) expect(await content.getByRole('link', { name: door.name }).getAttribute('href')).toMatch(door.to);
  await context.close();
});

async function take(page: Page, step: Step): Promise<void> {
  if ('fold' in step) return page.getByText(step.fold, { exact: true }).click();
  const before = page.url();
  if ('search' in step) {
    const field = page.getByLabel('Leistung, Amt oder Stichwort suchen').filter({ visible: true }).first();
    await field.fill(step.search);
    await field.press('Enter');
  } else if ('menu' in step) {
    const header = page.getByRole('banner');
    await header.getByText('Menü', { exact: true }).click();
    await header.getByRole('link', { name: step.menu, exact: true }).click();
  } else if ('result' in step) {
    await page.locator('[data-suchtreffer]').getByRole('link').first().click();
  } else if ('firstUnder' in step) {
    await page.getByRole('region', { name: step.firstUnder, exact: true }).getByRole('link').first().click();
  } else {
    const place = step.under ? page.getByRole('region', { name: step.under, exact: true }) : page;
    await place.getByRole('link', { name: step.link, exact: true }).first().click();
  }
  await page.waitForURL(({ href }) => href !== before);
}

function service(slug: string): DemoLeistung {
  return only(leistungen, (leistung) => leistung.slug === slug);
}

/** The first fee of a Leistung in a Kommune, else of the Stammtext, as it is written in German. */
function fee(slug: string, kommune?: KommuneSlug): string {
  const kosten = kommune
    ? only(angebote, (angebot) => angebot.kommune === kommune && angebot.leistung === slug).module?.kosten?.wert
    : service(slug).kosten;
  return `${kosten![0]!.betrag!.toFixed(2).replace('.', ',')} €`;
}

/** What is to be brought along. */
function papers(slug: string, locale: 'de' | 'de-simple' | 'en'): string[] {
  return service(slug).unterlagen!.map(({ bezeichnung }) => bezeichnung[locale]!);
}

/** The steps of a guide as its list names them, one after the other. */
function stepsOf(slug: string): string {
  const { schritte } = only(leitfaeden, (leitfaden) => leitfaden.slug === slug);
  return schritte.map(({ ueberschrift }) => ueberschrift.de).join(' ');
}

/** The telephone number of an office for surnames of these letters. */
function phone(slug: string, letters: string): string {
  const { ansprechpunkte } = only(organisationseinheiten, (stelle) => stelle.slug === slug);
  return only(ansprechpunkte!, ({ buchstaben }) => buchstaben === letters).telefon!;
}

function only<T>(all: readonly T[], wanted: (one: T) => boolean): T {
  const found = all.filter(wanted);
  if (found.length !== 1) throw new Error(`${found.length} of the example content instead of 1`);
  return found[0]!;
}
