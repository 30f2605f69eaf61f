/** A formatted text as a page shows it: its topmost heading is of level `top`, amounts stay with their units. */
export function formattedText(html: string, top: 2 | 3 | 4): string {
  return withUnits(withHeadingsFrom(html, top));
}

/** No line ends between a number and what it counts: `30.000 €`, `10 %`, `§ 5`, `8:00 Uhr`. */
const withUnits = (html: string) => html.replace(/(?<=\d) (?=(?:€|%|Euro\b|Uhr\b|km\b|m²))|(?<=§) (?=\d)/g, '\u00a0');

/** Heading levels of a text moved so that its topmost one is `top` and none is skipped. */
export function withHeadingsFrom(html: string, top: 2 | 3 | 4): string {
  if (!html.includes('<h')) return html;
  const levels = [...new Set([...html.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level)))].sort();
  return html.replace(/<(\/?)h([1-6])>/g, (_, slash: string, level: string) => {
    return `<${slash}h${Math.min(6, top + levels.indexOf(Number(level)))}>`;
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
