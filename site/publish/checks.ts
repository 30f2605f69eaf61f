import { PublishError } from './error.ts';
import type { PageFacts } from './read-page.ts';

/** Largest HTML answer, Brotli-compressed, before editors are told: pages, and the A–Z of services. */
const PAGE_BUDGET = 15 * 1024;
const A_TO_Z_BUDGET = 30 * 1024;
/** A release with less than this share of its predecessor's pages is stopped. */
const SHRINK_LIMIT = 0.8;

/** Stops a page that would harm its readers; returns what is only worth knowing. */
export function checkPage(path: string, facts: PageFacts, compressedBytes: number): string[] {
  if (facts.foreignRequests.length) {
    throw new PublishError(
      'origin',
      `Die Seite ${path} würde beim Aufruf Daten von einer fremden Adresse laden (${facts.foreignRequests[0]}). Das ist aus Gründen des Datenschutzes nicht erlaubt. Bitte die Datei in die eigene Medienverwaltung laden oder den Verweis entfernen.`,
      { detail: `${path}: ${facts.foreignRequests.join(', ')}` },
    );
  }
  const faults = [
    facts.h1 === 1
      ? ''
      : facts.h1 === 0
        ? 'hat keine Hauptüberschrift'
        : `hat ${facts.h1} Hauptüberschriften statt einer`,
    facts.title ? '' : 'hat keinen Titel',
    facts.lang ? '' : 'nennt ihre Sprache nicht',
  ].filter(Boolean);
  if (faults.length) {
    throw new PublishError(
      'structure',
      `Die Seite ${path} ${faults.join(' und ')}. Bitte Titel und Überschriften dieses Inhalts prüfen.`,
      {
        detail: `${path}: h1 ${facts.h1}, title ${facts.title}, lang ${facts.lang}`,
      },
    );
  }
  const warnings = facts.missingFragments.map((id) => `Auf der Seite ${path} führt der Sprung zu „#${id}“ ins Leere.`);
  const budget = path.endsWith('/leistungen/') ? A_TO_Z_BUDGET : PAGE_BUDGET;
  if (compressedBytes > budget) {
    warnings.push(
      `Die Seite ${path} ist mit ${kilobytes(compressedBytes)} komprimiert größer als vorgesehen (${kilobytes(budget)}). Bitte lange Texte kürzen oder aufteilen.`,
    );
  }
  return warnings;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toLocaleString('de-DE', { maximumFractionDigits: 1 })} KB`;
}

/** A page that needs files which are not there. */
export function missingFile(path: string, missing: readonly string[]): PublishError {
  return new PublishError(
    'links',
    `Die Seite ${path} braucht ${missing[0]}; das gibt es auf dieser Website nicht. Bitte das Bild oder die Datei noch einmal hochladen; hilft das nicht, bitte die Technik benachrichtigen.`,
    { detail: `${path}: ${missing.join(', ')}` },
  );
}

/** Stops a release that lost so many pages that a fault is likelier than an intention. */
export function checkShrink(before: number, after: number): void {
  if (after >= before * SHRINK_LIMIT) return;
  throw new PublishError(
    'shrink',
    `Die Website hätte nur noch ${after} statt bisher ${before} Seiten. Weil mehr als ein Fünftel fehlt, bleibt der bisherige Stand online. Bitte prüfen, ob Inhalte versehentlich zurückgezogen wurden; ist es beabsichtigt, kann die Technik mit --allow-shrink veröffentlichen.`,
    { detail: `html pages: ${before} -> ${after}` },
  );
}
