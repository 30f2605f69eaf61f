import { pagePath, type Locale } from '@serviceportal/content-types';
import { WORDS } from '../words/index.ts';

/**
 * A formatted text as a page in a locale shows it: its topmost heading is of level `top`, amounts stay with their units,
 * and links to pages that exist in German alone say so.
 */
export function formattedText(html: string, top: 2 | 3 | 4, locale: Locale): string {
  return withUnits(withHeadingsFrom(withLanguageOfLinks(html, locale), top));
}

/** Links to pages of the site that are not in the page's own language; those lead to German. */
function withLanguageOfLinks(html: string, locale: Locale): string {
  const { aufDeutsch } = WORDS[locale];
  if (!aufDeutsch || !html.includes('<a href="/')) return html;
  const own = pagePath(locale);
  return html.replace(/<a href="(\/[^"]*)">(.*?)<\/a>/gs, (link, path: string, words: string) =>
    path.startsWith(own) || path.startsWith('/medien/') ? link : `<a href="${path}">${words} (${aufDeutsch})</a>`,
  );
}

/** No line ends between a number and what it counts: `30.000 €`, `10 %`, `§ 5`, `8:00 Uhr`. */
const withUnits = (html: string) => html.replace(/(?<=\d) (?=(?:€|%|Euro\b|Uhr\b|km\b|m²))|(?<=§) (?=\d)/g, '\u00a0');

/** Heading levels of a text moved so that it begins at `top`, and each heading is at most one level below the one before. */
export function withHeadingsFrom(html: string, top: 2 | 3 | 4): string {
  if (!html.includes('<h')) return html;
  /** Levels, as they were written, of the headings that the current one stands below. */
  const above: number[] = [];
  return html.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => {
    if (!slash) {
      while (above.length > 0 && above.at(-1)! >= Number(level)) above.pop();
      above.push(Number(level));
    }
    return `<${slash}h${Math.min(6, top + above.length - 1)}>`;
  });
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of a formatted text without its markup. */
export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#\d+|#x[0-9a-f]+|[a-z]+);/gi, (entity, name: string) => {
      if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
      if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
      return ENTITIES[name.toLowerCase()] ?? entity;
    })
    .replace(/\s+/g, ' ')
    .trim();
}
