import { PublishError } from './error.ts';
import type { PageFacts } from './html.ts';
import { carriedFilesOf, fileOf, type Manifest } from './manifest.ts';

/** Largest HTML answer, Brotli-compressed, before editors are told: pages, and the A–Z of services. */
const PAGE_BUDGET = 15 * 1024;
const A_TO_Z_BUDGET = 30 * 1024;
/** A release with less than this share of its predecessor's pages is stopped. */
const SHRINK_LIMIT = 0.8;

/** Answered by the CMS behind the same address, not by a file. */
const ANSWERED_ELSEWHERE = new Set(['/rueckmeldung', '/rueckmeldung/']);
/** The first index follows the first release; its files are loaded only when somebody searches. */
const INDEX_FOLDER = '/pagefind/';

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

/** Stops a release in which a page links to something that is not in it. */
export function checkLinks(release: Pick<Manifest, 'pages' | 'linkTargets' | 'assets' | 'media'>): void {
  const published = new Set<string>();
  for (const path of Object.keys(release.pages)) published.add(fileOf(path));
  for (const file of carriedFilesOf(release.assets)) published.add(file);
  for (const file of release.media) published.add(file);

  const leadsNowhere = (target: string): boolean =>
    !ANSWERED_ELSEWHERE.has(target) &&
    !target.startsWith(INDEX_FOLDER) &&
    !published.has(fileOf(target)) &&
    !published.has(fileOf(`${target}/`));
  const broken = new Set([...release.linkTargets.keys()].filter((index) => leadsNowhere(release.linkTargets[index]!)));
  if (!broken.size) return;

  const places = Object.entries(release.pages).flatMap(([path, page]) =>
    page.links.filter((index) => broken.has(index)).map((index) => ({ path, target: release.linkTargets[index]! })),
  );
  const [first, ...others] = places;
  if (!first) return;
  const further =
    others.length === 0
      ? ''
      : others.length === 1
        ? ' Ein weiterer Link ist ebenso betroffen.'
        : ` ${others.length} weitere Links sind ebenso betroffen.`;
  throw new PublishError(
    'links',
    `Auf der Seite ${first.path} führt ein Link zu ${first.target}; das gibt es auf dieser Website nicht.${further} Bitte den Link berichtigen oder das Ziel veröffentlichen.`,
    {
      detail: places
        .slice(0, 50)
        .map(({ path, target }) => `${path} -> ${target}`)
        .join('\n'),
    },
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
