import { Parser } from 'htmlparser2';
import { linkOf, targetOf } from './links.ts';

/** Longest wording of a link that a warning quotes. */
const MAX_WORDS = 80;

export interface Unlinked {
  html: string;
  /** Where the tags led that are gone; each once. */
  targets: string[];
  /** German sentences for editors. */
  warnings: string[];
}

interface OpenLink {
  /** Its target, when it leads nowhere. */
  target: string | undefined;
  words: string;
}

/** Takes the tags that lead to missing internal paths (see `linkOf`) out of a page; what links contain stays. */
export function unlink(
  html: string,
  path: string,
  origin: string,
  leadsNowhere: (target: string) => boolean,
): Unlinked {
  const targets = new Set<string>();
  const warned = new Set<string>();
  const warnings = new Set<string>();
  const open: OpenLink[] = [];
  let kept = '';
  let position = 0;

  const cut = (): void => {
    // The parser takes an end tag to stop after its name, so what may follow there (`</a >`) is stepped over.
    kept += html.slice(position, html.indexOf('<', parser.startIndex));
    position = html.indexOf('>', parser.endIndex) + 1;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const url = linkOf(name, (attribute) => attributes[attribute]);
      const found = url === undefined ? undefined : targetOf(url, path, origin);
      const target = found?.kind === 'internal' && leadsNowhere(found.path) ? found.path : undefined;
      if (name === 'a') open.push({ target, words: '' });
      if (target === undefined) return;
      targets.add(target);
      cut();
    },
    ontext(text) {
      for (const link of open) link.words += text;
    },
    onclosetag(name, isImplied) {
      if (name !== 'a') return;
      const { target, words } = open.pop()!;
      if (target === undefined) return;
      if (!isImplied) cut();
      warned.add(target);
      warnings.add(warningOf(path, target, words));
    },
  });
  parser.end(html);
  for (const target of targets) if (!warned.has(target)) warnings.add(warningOf(path, target, ''));
  return { html: kept + html.slice(position), targets: [...targets], warnings: [...warnings] };
}

function warningOf(path: string, target: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const quoted = plain.length > MAX_WORDS ? `${plain.slice(0, MAX_WORDS).trimEnd()} …` : plain;
  const [link, outcome] = quoted
    ? [`ein Verweis („${quoted}“)`, 'erscheint als einfacher Text']
    : ['ein Verweis', 'entfällt'];
  return `Auf der Seite ${path} führte ${link} zu ${target}; das gibt es auf dieser Website nicht. Er ${outcome}.`;
}
