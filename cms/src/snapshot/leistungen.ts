import { LOCALES, type Zustaendigkeit } from '@serviceportal/content-types';
import type { Corpus } from './corpus.ts';
import type { Reading } from './derivation.ts';
import type { ZustaendigkeitDoc } from './documents.ts';
import { fileLinkOf, htmlOf } from './references.ts';
import { present, translated } from './localize.ts';
import { rechtsgrundlagenOf, textsOf } from './merge.ts';
import type { SiteContent } from './site-content.ts';

/** What a Leistung asks beside what every entry may. */
export interface LeistungQuestions extends SiteContent {
  /** Ids of the entries of online services that serve it. */
  onlinediensteOf: (leistung: string) => readonly string[];
}

/** A Leistung as the Kommune shows it: Stammtext and Angebote merged, with who is responsible. */
export function leistungOf(id: string, reading: Reading<LeistungQuestions>) {
  const head = reading.leistung(id);
  const shown = reading.stammtextOf(id);
  if (!head || !shown) return undefined;
  const { stammtext, since } = shown;
  const angebote = reading.angeboteOf(id);
  const sources = { stammtext, angebote, suchwoerter: reading.suchwoerterOf(id) };
  const html = htmlOf(reading, head.titel);
  const file = fileLinkOf(reading, head.titel);
  const { am, durch } = stammtext.fachlicheFreigabe ?? {};
  return present({
    id,
    slug: head.slug,
    leikaId: head.leikaId,
    typisierung: stammtext.typisierung,
    ebene: stammtext.ebene ?? 'kommune',
    anknuepfung: stammtext.anknuepfung ?? 'wohnort',
    lebenslagen: (stammtext.lebenslagen ?? []).flatMap((topic) => reading.lebenslageSlug(topic) ?? []),
    angeboten: !angebote.some((angebot) => angebot.angeboten === false && !angebot.ortsteil),
    hatLokalesAngebot: angebote.length > 0,
    zustaendigkeiten: reading.zustaendigkeitenOf(id).flatMap((row) => zustaendigkeitOf(row, head.titel, reading) ?? []),
    onlinedienste: reading.onlinediensteOf(id),
    rechtsgrundlagen: rechtsgrundlagenOf(sources),
    urheber: stammtext.urheber,
    fachlicheFreigabe: am && durch ? { am, durch } : undefined,
    // Not the Suchwörter: no page shows them.
    updatedAt: [since, ...angebote.map(({ updatedAt }) => updatedAt)].sort().at(-1),
    locales: Object.fromEntries(
      LOCALES.flatMap((locale) => {
        const texts = textsOf(sources, locale, reading.day(), html, file);
        return texts ? [[locale, texts]] : [];
      }),
    ),
  });
}

/** A row of responsibility, or undefined where it cannot be shown, which its owner is told. */
function zustaendigkeitOf(
  row: ZustaendigkeitDoc,
  leistung: string,
  reading: Reading<SiteContent>,
): Zustaendigkeit | undefined {
  const leftOut = (reason: string) => {
    reading.warn(`„${row.titel ?? 'Zuständigkeit'}“ fehlt bei „${leistung}“: ${reason}`);
    return undefined;
  };
  const { stelle } = row;
  const traeger = reading.traegerArt(stelle);
  if (!stelle || !traeger)
    return leftOut(
      'Die zuständige Stelle ist nicht veröffentlicht oder gelöscht. Bitte wählen Sie in dieser Zuständigkeit eine veröffentlichte Stelle.',
    );
  const kommune = reading.slugOf(row.kommune);
  if (row.gebiet !== 'kreis' && !kommune)
    return leftOut(
      'Die Kommune dieser Zuständigkeit ist nicht veröffentlicht oder gelöscht. Bitte wählen Sie sie neu.',
    );
  reading.need(stelle);
  return present({
    rolle: row.rolle,
    stelle,
    traeger,
    gebiet:
      row.gebiet === 'kreis'
        ? { art: 'kreis' as const }
        : row.gebiet === 'ortsteil'
          ? { art: 'ortsteil' as const, kommune: kommune!, ortsteil: row.ortsteil ?? '' }
          : { art: 'kommune' as const, kommune: kommune! },
    hinweis: translated(row.hinweis),
    rechtsgrundlage: row.rechtsgrundlage,
  }) as Zustaendigkeit;
}

/** German sentences about a Kommune's Angebote whose Leistung is not published any more. */
export function lostAngebote(corpus: Corpus, ownId: string): string[] {
  return [...corpus.all('angebote').values()].flatMap(({ kommune, leistung, titel }) =>
    kommune === ownId && !corpus.get('leistungen', leistung)
      ? `„${titel ?? 'Angebot'}“: Die Leistung, zu der dieses Angebot gehört, ist nicht veröffentlicht oder gelöscht, deshalb steht es nicht auf der Website. Bitte wählen Sie die Leistung neu oder löschen Sie das Angebot.`
      : [],
  );
}
