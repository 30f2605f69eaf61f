import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentRoot } from './portal.ts';

export interface Element {
  name: string;
  attributes: Record<string, string>;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'", '#38': '&' };

/** The elements of a page that is known to be well-formed, in their order. */
export function elementsOf(html: string): Element[] {
  const markup = html.replace(/<!--.*?-->/gs, '').replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gis, '$1');
  return [...markup.matchAll(TAG)].map(([, name, attributes]) => ({
    name: name!.toLowerCase(),
    attributes: Object.fromEntries(
      [...attributes!.matchAll(ATTRIBUTE)].map(([, key, ...values]) => [
        key!.toLowerCase(),
        decode(values.find((value) => value !== undefined) ?? ''),
      ]),
    ),
  }));
}

const decode = (text: string) => text.replace(/&([a-z]+|#\d+);/gi, (whole, name: string) => ENTITIES[name] ?? whole);

/** Every HTML page of a site: its path as in the address, and its text. */
export function* pagesOf(slug: string): Generator<{ path: string; html: string }> {
  const root = documentRoot(slug);
  for (const file of globSync('**/*.html', { cwd: root }).sort())
    yield { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html: readFileSync(join(root, file), 'utf8') };
}

/** Addresses that an element leads to or loads. */
export function addressesOf({ attributes }: Element): string[] {
  const { href, src, srcset, action, poster, data, imagesrcset } = attributes;
  const sets = [srcset, imagesrcset].flatMap(
    (set) => set?.split(',').map((part) => part.trim().split(/\s+/)[0]!) ?? [],
  );
  return [href, src, action, poster, data, ...sets].filter((address) => address !== undefined);
}

/** Whether the browser asks for the address of an element by itself, or sends what people write there. */
export function isLoaded({ name, attributes }: Element): boolean {
  if (name === 'link')
    return /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest)\b/.test(
      attributes.rel ?? '',
    );
  return name !== 'a' && name !== 'area' && name !== 'base';
}
