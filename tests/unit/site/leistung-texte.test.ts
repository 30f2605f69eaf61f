import type { LeistungTexte } from '@serviceportal/content-types';
import { describe, expect, it } from 'vitest';
import { shownTexte } from '../../../site/src/view/leistung-texte.ts';

const texte = (more: Partial<LeistungTexte>): LeistungTexte => ({
  bezeichnung: 'Hundesteuer',
  synonyme: [],
  suchwoerter: [],
  teaser: [{ text: 'Hunde kosten.' }],
  volltext: [],
  voraussetzungen: [],
  verfahrensablauf: [],
  hinweise: [],
  unterlagen: [],
  kosten: [],
  kostenKuenftig: [],
  fristen: [],
  formulare: [],
  weiterfuehrendes: [],
  ...more,
});

describe('what holds in one Ortsteil alone', () => {
  it('says so before prose and steps, escaped', () => {
    const { volltext, hinweise, verfahrensablauf } = shownTexte(
      texte({
        volltext: [{ html: '<p>Alle.</p>' }, { html: '<p>Wenige.</p>', ortsteil: 'A & <b>' }],
        verfahrensablauf: [{ html: '<p>Gehen.</p>', ortsteil: 'Beeck' }],
      }),
      'de',
    );
    expect(volltext).toBe('<p>Alle.</p><p><strong>Nur in A &amp; &lt;b&gt;:</strong></p><p>Wenige.</p>');
    expect(verfahrensablauf).toEqual(['<p><strong>Nur in Beeck:</strong></p><p>Gehen.</p>']);
    expect(hinweise).toBeUndefined();
  });

  it('says so behind the teaser, and in the note of a row in the language of that note', () => {
    const shown = shownTexte(
      texte({
        teaser: [{ text: 'Dogs cost.' }, { text: 'Less here.', ortsteil: 'Beeck' }],
        unterlagen: [
          {
            bezeichnung: { text: 'Ausweis', lang: 'de' },
            hinweis: { text: 'im Original', lang: 'de' },
            ortsteil: 'Beeck',
          },
          { bezeichnung: { text: 'photo' }, ortsteil: 'Beeck' },
          { bezeichnung: { text: 'form' } },
        ],
      }),
      'en',
    );
    expect(shown.teaser).toBe('Dogs cost. Less here. (only in Beeck)');
    expect(shown.unterlagen.map(({ hinweis }) => hinweis)).toEqual([
      { text: 'im Original (nur in Beeck)', lang: 'de' },
      { text: 'only in Beeck' },
      undefined,
    ]);
  });
});

it('a refusal without a reason says that there is none, in the page’s language', () => {
  const refused = texte({ nichtAngeboten: {} });
  expect(shownTexte(refused, 'de').nichtAngeboten).toEqual({
    grund: { text: 'Diese Leistung wird hier nicht angeboten.' },
  });
  const reasoned = texte({ nichtAngeboten: { grund: { text: 'Zu klein.' } } });
  expect(shownTexte(reasoned, 'nl').nichtAngeboten).toEqual({ grund: { text: 'Zu klein.' } });
});
