import { Parser } from 'htmlparser2';
import { targetOf } from './html.ts';

/** Longest wording of a link that a warning quotes. */
const MAX_WORDS = 80;

export interface Unlinked {
  html: string;
  /** Where the links led that are text now; each once. */
  targets: string[];
  /** German sentences for editors. */
  warnings: string[];
}

interface OpenLink {
  /** Its target, when it leads nowhere. */
  target: string | undefined;
  words: string;
}

/** Takes the tags of links to internal paths that lead nowhere out of a page; what the links contain stays. */
export function unlink(
  html: string,
  path: string,
  origin: string,
  leadsNowhere: (target: string) => boolean,
): Unlinked {
  const targets = new Set<string>();
  const warnings = new Set<string>();
  const open: OpenLink[] = [];
  let kept = '';
  let position = 0;

  const cut = (): void => {
    kept += html.slice(position, parser.startIndex);
    position = parser.endIndex + 1;
  };
  const parser = new Parser({
    onopentag(name, { href }) {
      if (name !== 'a') return;
      const found = href === undefined ? undefined : targetOf(href, path, origin);
      const target = found?.kind === 'internal' && leadsNowhere(found.path) ? found.path : undefined;
      open.push({ target, words: '' });
      if (target !== undefined) cut();
    },
    ontext(text) {
      for (const link of open) link.words += text;
    },
    onclosetag(name, isImplied) {
      if (name !== 'a') return;
      const { target, words } = open.pop()!;
      if (target === undefined) return;
      if (!isImplied) cut();
      targets.add(target);
      warnings.add(warningOf(path, target, words));
    },
  });
  parser.end(html);
  return { html: kept + html.slice(position), targets: [...targets], warnings: [...warnings] };
}

function warningOf(path: string, target: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const quoted = plain.length > MAX_WORDS ? `${plain.slice(0, MAX_WORDS).trimEnd()} …` : plain;
  const link = quoted ? `ein Verweis („${quoted}“)` : 'ein Verweis';
  return `Auf der Seite ${path} führte ${link} zu ${target}; das gibt es auf dieser Website nicht. Er erscheint als einfacher Text.`;
}
