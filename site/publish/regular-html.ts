import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

const SPACE = 0x20;
const EXCLAMATION = 0x21;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;

/** The value of an attribute; `undefined` where a tag does not have it. */
export type AttributeOf = (name: string) => string | undefined;

/** Hears of those tags of a page that say something, in the order in which they stand there. */
export interface TagListener {
  /** A tag that is asked for, or one with an `id`. */
  onopentag(name: string, attributeOf: AttributeOf): void;
  /** Text within `title`. */
  ontext(text: string): void;
  /** End of `title` or `svg`. */
  onclosetag(name: string): void;
}

/** The rest of an opening tag after its name: attributes of small letters with values in double quotes, perhaps a slash. */
const REST = /(?: (?:[a-z][a-z0-9:._-]*|viewBox)(?:="[^"]*")?)* ?\/?>/y;
const DOCTYPE = /<!doctype html>/iy;

/** Elements whose content is text up to what looks like their end tag. */
const TEXT_ONLY: Readonly<Record<string, RegExp>> = {
  script: /<\/script[ \t\n\f\r/>]/gi,
  style: /<\/style[ \t\n\f\r/>]/gi,
  title: /<\/title[ \t\n\f\r/>]/gi,
  textarea: /<\/textarea[ \t\n\f\r/>]/gi,
};
/** Elements with rules of their own that no template uses. */
const PARTICULAR = new Set(
  'image iframe noembed noframes xmp plaintext math mi mo mn ms mtext annotation-xml desc foreignobject'.split(' '),
);
/** What a drawing of the templates is made of. */
const SHAPES = new Set('circle defs ellipse g line path polygon polyline rect symbol use'.split(' '));

/**
 * Tells what a page says by its tags, where it is written as the site's templates write: lower-case names, values in quotes,
 * drawings of plain shapes. False where anything is otherwise: then what was told is worth nothing, and a parser that knows
 * all of HTML must read the page. Which elements the others are in does not matter to what is told, so it is not followed.
 */
export function readRegular(html: string, speaking: ReadonlySet<string>, listener: TagListener): boolean {
  let drawing: string[] | undefined;
  let inForm = false;
  let nextId = html.indexOf(' id="');
  let at = html.indexOf('<');
  while (at !== -1) {
    const first = html.charCodeAt(at + 1);
    if (first === SLASH) {
      const end = html.indexOf('>', at);
      if (end === -1) return false;
      const name = html.slice(at + 2, end);
      if (drawing) {
        if (drawing.pop() !== name) return false;
        if (name === 'svg') {
          drawing = undefined;
          listener.onclosetag('svg');
        }
      } else if (name === 'form') inForm = false;
      at = html.indexOf('<', end);
      continue;
    }
    if (first === EXCLAMATION) {
      const end = html.charCodeAt(at + 2) === DASH ? endOfComment(html, at) : endOfDoctype(html, at);
      if (end === -1) return false;
      at = html.indexOf('<', end);
      continue;
    }
    const nameEnd = endOfName(html, at + 1);
    if (nameEnd === at + 1) return false;
    const name = html.slice(at + 1, nameEnd);
    let next = nameEnd + 1;
    if (html.charCodeAt(nameEnd) !== GREATER) {
      REST.lastIndex = nameEnd;
      if (!REST.test(html)) return false;
      next = REST.lastIndex;
    }
    const isEmpty = html.charCodeAt(next - 2) === SLASH;
    if (nextId !== -1 && nextId < at) nextId = html.indexOf(' id="', at);
    const hasId = nextId !== -1 && nextId < next;
    if (hasId || speaking.has(name)) {
      const attributes = html.slice(nameEnd, next);
      listener.onopentag(name, (attribute) => attributeIn(attributes, attribute));
    }

    if (drawing) {
      if (!SHAPES.has(name)) return false;
      if (!isEmpty) drawing.push(name);
    } else if (name === 'svg') {
      if (!isEmpty) drawing = ['svg'];
      else listener.onclosetag('svg');
    } else if (name === 'form') {
      if (inForm) return false;
      inForm = true;
    } else if (PARTICULAR.has(name)) return false;
    const ending = TEXT_ONLY[name];
    if (ending) {
      if (isEmpty) return false;
      ending.lastIndex = next;
      const end = ending.exec(html)?.index;
      if (end === undefined || !html.startsWith(`</${name}>`, end)) return false;
      if (name === 'title') {
        const content = html.slice(next, end);
        listener.ontext(content.includes('&') ? decodeHTML(content) : content);
        listener.onclosetag('title');
      }
      next = ending.lastIndex;
    }
    at = html.indexOf('<', next);
  }
  return drawing === undefined;
}

/** Where a name of small letters, digits and dashes ends; `from` where none begins. */
function endOfName(html: string, from: number): number {
  let at = from;
  for (;;) {
    const code = html.charCodeAt(at);
    const isLetter = code >= 0x61 && code <= 0x7a;
    if (!isLetter && (at === from || !((code >= 0x30 && code <= 0x39) || code === DASH))) return at;
    at += 1;
  }
}

/** Where a comment that begins at `at` is over: after the first two dashes in it, which must end it. */
function endOfComment(html: string, at: number): number {
  const dashes = html.indexOf('--', at + 4);
  const isPlain = html.startsWith('<!--', at) && html[at + 4] !== '>' && !html.startsWith('->', at + 4);
  return isPlain && dashes !== -1 && html.charCodeAt(dashes + 2) === GREATER ? dashes + 3 : -1;
}

function endOfDoctype(html: string, at: number): number {
  DOCTYPE.lastIndex = at;
  return DOCTYPE.test(html) ? DOCTYPE.lastIndex : -1;
}

function attributeIn(attributes: string, name: string): string | undefined {
  const begin = ` ${name}`;
  // Of two of one name the first counts.
  for (let at = attributes.indexOf(begin); at !== -1; at = attributes.indexOf(begin, at + 1)) {
    if (isInValue(attributes, at)) continue;
    const after = attributes.charCodeAt(at + begin.length);
    if (after === EQUALS) {
      const value = attributes.slice(at + begin.length + 2, attributes.indexOf('"', at + begin.length + 2));
      return value.includes('&') ? decodeHTMLAttribute(value) : value;
    }
    if (after === SPACE || after === SLASH || after === GREATER) return '';
  }
  return undefined;
}

function isInValue(attributes: string, position: number): boolean {
  let isWithin = false;
  for (let at = attributes.indexOf('"'); at !== -1 && at < position; at = attributes.indexOf('"', at + 1))
    isWithin = !isWithin;
  return isWithin;
}
