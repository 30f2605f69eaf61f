import type { PortalSnapshot } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../../../site/src/view/index.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { page, view } from './views.ts';

const { barrierefreiheit, ...withoutStatement } = snapshot.kommune;

describe('the Erklärung zur Barrierefreiheit', () => {
  it('says what the model statement asks for', () => {
    const statement = view('barrierefreiheit', '/barrierefreiheit/');
    expect(statement.einleitung).toContain('Die Stadt Wegberg');
    expect(statement.geltung).toBe('Diese Erklärung gilt für die Website wegberg.localhost:4321.');
    expect(statement.stand).toContain('teilweise mit der BITVNRW vereinbar');
    expect(statement.maengel.map(({ grund, inhalte }) => [grund, inhalte.length])).toEqual([
      ['Nicht mit der BITVNRW vereinbar', 1],
      ['Nicht im Anwendungsbereich der Vorschriften', 1],
    ]);
    expect(statement.erstellung).toEqual([
      'Diese Erklärung wurde am 23.\u00a0September\u00a02025 erstellt.',
      'Sie beruht auf einer Selbstbewertung.',
      'Sie wurde zuletzt am 15.\u00a0September\u00a02026 überprüft.',
    ]);
    expect(statement.meldestelle.email).toBe('barrierefrei@wegberg.example');
    expect(statement.ombudsstelle.name.text).toContain('Ombudsstelle');
  });

  it('stands in every language of the site, with German facts marked as German', () => {
    expect(view('barrierefreiheit', '/en/barrierefreiheit/').maengel[0]?.inhalte).toEqual([
      { inhalt: { text: 'Older PDF files are not accessible.' } },
    ]);
    expect(view('barrierefreiheit', '/nl/barrierefreiheit/').maengel[0]?.inhalte[0]?.inhalt).toEqual({
      text: 'Ältere PDF-Dateien sind nicht barrierefrei.',
      lang: 'de',
    });
    expect(view('barrierefreiheit', '/leicht/barrierefreiheit/').ombudsstelle.name.lang).toBeUndefined();
    expect(page('/nl/').site.rechtliches.map(({ href }) => href)).toContain('/nl/barrierefreiheit/');
  });

  it('takes in the blocks that were written for its page', () => {
    const seite = {
      id: 's-barriere',
      slug: 'barrierefreiheit',
      zweck: 'barrierefreiheit' as const,
      updatedAt: '2026-12-01T09:30:00.000Z',
      locales: {
        de: { titel: 'Barrierefreiheit', bloecke: [{ art: 'text' as const, html: '<h2>Im Rathaus</h2>' }] },
      },
    };
    const withBlocks: PortalSnapshot = { ...snapshot, seiten: [...snapshot.seiten, seite] };
    expect(view('barrierefreiheit', '/barrierefreiheit/', sitePages(withBlocks)).bloecke).toEqual([
      { art: 'text', html: '<h2>Im Rathaus</h2>' },
    ]);
    const unstructured = sitePages({ ...withBlocks, kommune: withoutStatement });
    expect(view('seite', '/barrierefreiheit/', unstructured).titel).toBe('Barrierefreiheit');
  });

  it('says plainly where it was not written', () => {
    expect(barrierefreiheit).toBeDefined();
    const missing = sitePages({ ...snapshot, kommune: withoutStatement });
    expect(view('seite', '/barrierefreiheit/', missing).fehlt).toContain('Stadt Wegberg');
    expect(missing.map(({ path }) => path)).not.toContain('/en/barrierefreiheit/');
    expect(page('/en/', missing).site.rechtliches.map(({ href }) => href)).toContain('/barrierefreiheit/');
  });
});
