import { html } from '@serviceportal/content-types';
import { expect, test, vi } from 'vitest';
import { FaultyDocument } from '../../../cms/src/snapshot/faults.ts';
import { toHtml, type FindPage } from '../../../cms/src/snapshot/rich-text.ts';
import {
  element,
  heading,
  item,
  lineBreak,
  listOf,
  linkTo,
  linkToDocument,
  list,
  paragraph,
  richText,
  tab,
  text,
  type Node,
} from '../../support/rich-text.ts';

const shown = (...nodes: Node[]) => toHtml(richText(...nodes), 'de', nowhere, ignore);
const nowhere: FindPage = () => null;
const ignore = () => undefined;

test('says what it says with the tags of the XZuFi whitelist, and without attributes', () => {
  const state = richText(
    heading('h3', 'Gut zu wissen'),
    paragraph(text('Bitte '), text('sofort', 1), text(' und '), text('gern', 2), lineBreak(), text('heute.')),
    list('ul', 'Ausweis', 'Foto'),
    list('ol', 'Erstens'),
    paragraph(),
  );
  const shown = toHtml(state, 'de', nowhere, ignore);
  expect(shown).toBe(
    '<h3>Gut zu wissen</h3><p>Bitte <strong>sofort</strong> und <em>gern</em><br>heute.</p><ul><li>Ausweis</li><li>Foto</li></ul><ol><li>Erstens</li></ol>',
  );
  expect(html.safeParse(shown).success).toBe(true);
});

test('markup typed by an editor stays text', () => {
  const shown = toHtml(richText(paragraph(text('<script>alert("x")</script> & <img src=x>'))), 'de', nowhere, ignore);
  expect(shown).not.toMatch(/<script|<img/);
  expect(html.safeParse(shown).success).toBe(true);
});

test('nothing and only empty paragraphs are no text', () => {
  expect(toHtml(null, 'de', nowhere, ignore)).toBeUndefined();
  expect(toHtml(richText(paragraph()), 'de', nowhere, ignore)).toBeUndefined();
});

test.each(['https://example.org/a?b=1&c=2', 'mailto:post@example.org', 'tel:+492452130', '/leistungen/'])(
  'leads to %s',
  (url) => {
    const dead = vi.fn();
    const shown = toHtml(richText(paragraph(linkTo(url, 'hier'))), 'de', nowhere, dead);
    expect(shown).toBe(`<p><a href="${url.replaceAll('&', '&amp;')}">hier</a></p>`);
    expect(dead).not.toHaveBeenCalled();
  },
);

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  '',
  'https://a.example/"onclick="x',
  'www.example.org',
])('the address “%s” becomes plain text and is told of', (url) => {
  const dead = vi.fn();
  expect(toHtml(richText(paragraph(text('Siehe '), linkTo(url, 'hier'), text('.'))), 'de', nowhere, dead)).toBe(
    '<p>Siehe hier.</p>',
  );
  expect(dead).toHaveBeenCalledExactlyOnceWith('hier');
});

const findPage: FindPage = (collection, id, locale) =>
  collection === 'leistungen' && id === 'hund'
    ? {
        path: locale === 'en' ? '/en/leistungen/hundesteuer/' : '/leistungen/hundesteuer/',
        locale: locale === 'en' ? 'en' : 'de',
      }
    : null;

test('a link to a document leads to its page in the language of the text, or in German', () => {
  const state = richText(paragraph(linkToDocument('leistungen', 'hund', 'Hund')));
  expect(toHtml(state, 'de', findPage, ignore)).toBe('<p><a href="/leistungen/hundesteuer/">Hund</a></p>');
  expect(toHtml(state, 'en', findPage, ignore)).toBe('<p><a href="/en/leistungen/hundesteuer/">Hund</a></p>');
  expect(toHtml(state, 'nl', findPage, ignore)).toBe('<p><a href="/leistungen/hundesteuer/">Hund</a></p>');
});

test.each([
  ['a document without a page here', 'leistungen', 'katze'],
  ['a document that is gone', 'leistungen', null],
  ['a populated document', 'leistungen', { id: 'katze' }],
])('a link to %s becomes plain text and is told of', (_, relationTo, value) => {
  const dead = vi.fn();
  expect(toHtml(richText(paragraph(linkToDocument(relationTo, value, 'Katze'))), 'de', findPage, dead)).toBe(
    '<p>Katze</p>',
  );
  expect(dead).toHaveBeenCalledExactlyOnceWith('Katze');
});

const row = (...cells: string[]) =>
  element(
    'tablerow',
    cells.map((words) => element('tablecell', [paragraph(text(words))])),
  );

test.each<[string, Node, string]>([
  ['a tab', paragraph(text('Montag'), tab(), text('8:00–12:00 Uhr')), '<p>Montag 8:00–12:00 Uhr</p>'],
  ['a quotation', element('quote', [text('Zitat')]), '<p>Zitat</p>'],
  ['code', element('code', [text('a'), lineBreak(), { ...text('b'), type: 'code-highlight' }]), '<p>a<br>b</p>'],
  ['a table', element('table', [row('Tag', 'Uhrzeit'), row('Montag', '')]), '<p>Tag, Uhrzeit</p><p>Montag</p>'],
  ['a list to tick off', { ...list('ul', 'Ausweis'), listType: 'check' }, '<ul><li>Ausweis</li></ul>'],
  ['paragraphs in an item', listOf('ul', item(paragraph(text('A')), paragraph(text('B')))), '<ul><li>A<br>B</li></ul>'],
  [
    'a node nobody knows',
    element('spalten', [element('spalte', [text('links')]), paragraph(text('rechts'))]),
    '<p>links</p><p>rechts</p>',
  ],
  ['words without a paragraph', text('lose'), '<p>lose</p>'],
  ['a list within a paragraph', paragraph(text('Das:'), list('ul', 'A')), '<p>Das:</p><ul><li>A</li></ul>'],
  [
    'formats without a tag of their own',
    paragraph(text('a', 4 | 8), text('b', 16), text('2', 64)),
    '<p>ab<sup>2</sup></p>',
  ],
  ['a heading of no level', { ...heading('h9', 'Titel') }, '<h3>Titel</h3>'],
])('%s is shown, or its words are', (_, node, expected) => {
  expect(shown(node)).toBe(expected);
  expect(html.safeParse(expected).success).toBe(true);
});

test('a line has no words of its own', () => {
  expect(shown(paragraph(text('vor')), { type: 'horizontalrule', version: 1 }, paragraph(text('nach')))).toBe(
    '<p>vor</p><p>nach</p>',
  );
});

test('a list within a list belongs to the item before it', () => {
  const inner = listOf('ul', item(text('im Original')), item(text('gültig')));
  expect(shown(listOf('ul', item(text('Ausweis')), item(inner), item(text('Foto'))))).toBe(
    '<ul><li>Ausweis<ul><li>im Original</li><li>gültig</li></ul></li><li>Foto</li></ul>',
  );
  expect(shown(listOf('ol', item(text('Ausweis'), inner), item(listOf('ol', item(text('b'))))))).toBe(
    '<ol><li>Ausweis<ul><li>im Original</li><li>gültig</li></ul><ol><li>b</li></ol></li></ol>',
  );
  expect(shown(listOf('ul', item(inner), item(text('Foto'))))).toBe(
    '<ul><li>im Original</li><li>gültig</li><li>Foto</li></ul>',
  );
});

test.each<[string, Node]>([
  ['a heading', heading('h3', '\u00a0')],
  ['a paragraph', paragraph(text(' '), lineBreak(), text('\u00ad'))],
  ['a list', list('ul', '', ' ')],
  ['a link', paragraph(linkTo('', ''))],
])('%s without words is left out', (_, node) => {
  expect(shown(node, paragraph(text('Ausweis')))).toBe('<p>Ausweis</p>');
  expect(shown(node)).toBeUndefined();
});

test('a link without words says its address', () => {
  expect(shown(paragraph(linkTo('https://kreis.example/bauen/', '')))).toBe(
    '<p><a href="https://kreis.example/bauen/">kreis.example/bauen</a></p>',
  );
});

test.each<[string, unknown]>([
  ['a list', []],
  ['an empty object', {}],
  ['a root without children', { root: { type: 'root' } }],
  ['children that are none', { root: { type: 'root', children: [null, 'x', 7, { type: 'paragraph', children: {} }] } }],
])('%s in place of formatted text says nothing', (_, value) => {
  expect(toHtml(value as never, 'de', nowhere, ignore)).toBeUndefined();
});

test.each<[string, unknown]>([
  ['words', 'x'],
  ['a number', 7],
  ['yes', true],
  ['a root that is none', { root: 'x' }],
])('%s in place of formatted text is a fault of the document', (_, value) => {
  expect(() => toHtml(value as never, 'de', nowhere, ignore)).toThrow(FaultyDocument);
});

test('a tree of any depth ends', () => {
  let node: Node = paragraph(text('tief'));
  for (let depth = 0; depth < 20_000; depth += 1)
    node = depth % 2 ? element('quote', [node]) : listOf('ul', item(node));
  expect(shown(node, paragraph(text('danach')))).toBe('<p>danach</p>');
});

test('a line of a hundred thousand breaks is shown, without those at its ends', () => {
  const breaks = Array.from({ length: 100_000 }, lineBreak);
  const html = shown(element('paragraph', [breaks, text('oben'), breaks, text('unten'), breaks].flat()));
  expect(html?.slice(0, 15)).toBe('<p>oben<br><br>');
  expect(html?.slice(-13)).toBe('<br>unten</p>');
});
