import { html } from '@serviceportal/content-types';
import { expect, test, vi } from 'vitest';
import { toHtml, type FindPage } from '../../../cms/src/snapshot/rich-text.ts';
import {
  heading,
  lineBreak,
  linkTo,
  linkToDocument,
  list,
  paragraph,
  richText,
  text,
} from '../../support/rich-text.ts';

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

test('a link to a document leads to its page in the language of the text, or says that the page is German', () => {
  const state = richText(paragraph(linkToDocument('leistungen', 'hund', 'Hund')));
  expect(toHtml(state, 'de', findPage, ignore)).toBe('<p><a href="/leistungen/hundesteuer/">Hund</a></p>');
  expect(toHtml(state, 'en', findPage, ignore)).toBe('<p><a href="/en/leistungen/hundesteuer/">Hund</a></p>');
  expect(toHtml(state, 'nl', findPage, ignore)).toBe(
    '<p><a href="/leistungen/hundesteuer/">Hund (in het Duits)</a></p>',
  );
  expect(toHtml(state, 'de-simple', findPage, ignore)).toContain('(in schwerer Sprache)');
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
