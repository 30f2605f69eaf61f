import { describe, expect, test } from 'vitest';
import { readForm } from '../../../cms/src/feedback/submission.ts';

const form = (fields: Record<string, string>) => readForm(new URLSearchParams(fields).toString());
const filled = { seite: '/leistungen/hundesteuer/', sprache: 'de', hilfreich: 'nein', nachricht: 'Die Gebühr fehlt.' };

test('what a visitor said is read', () => {
  expect(form(filled)).toEqual({ kind: 'submission', submission: filled });
  expect(form({ seite: '/en/', sprache: 'en', hilfreich: 'ja', nachricht: '', website: '' })).toEqual({
    kind: 'submission',
    submission: { seite: '/en/', sprache: 'en', hilfreich: 'ja', nachricht: null },
  });
  expect(form({ seite: '/', nachricht: 'Danke' })).toMatchObject({
    submission: { sprache: 'de', hilfreich: null, nachricht: 'Danke' },
  });
});

test('the field that people do not see unmasks a machine', () => {
  expect(form({ ...filled, sprache: 'nl', website: 'https://example.com' })).toEqual({ kind: 'robot', sprache: 'nl' });
});

test.each([
  ['nothing was said', { hilfreich: '', nachricht: ' \r\n ' }],
  ['the answer is none', { hilfreich: 'vielleicht', nachricht: '' }],
  ['the message is too long', { nachricht: 'ä'.repeat(1501) }],
])('incomplete: %s', (_, fields) => {
  expect(form({ ...filled, ...fields, sprache: 'en' })).toEqual({ kind: 'incomplete', sprache: 'en' });
});

test.each([
  '',
  'leistungen/',
  '//example.com/',
  'https://example.com/',
  '/\\example.com/',
  '/suche/?q=a',
  '/a b/',
  '/<b>',
  '/#oben',
  `/${'a'.repeat(300)}`,
])('%j is no page of the site', (seite) => {
  expect(form({ ...filled, seite })).toEqual({ kind: 'incomplete', sprache: 'de' });
});

test('an unknown language is German', () => {
  expect(form({ ...filled, sprache: 'fr' })).toMatchObject({ submission: { sprache: 'de' } });
});

describe('A message', () => {
  const messageOf = (nachricht: string) => {
    const read = form({ ...filled, nachricht });
    return read.kind === 'submission' ? read.submission.nachricht : read.kind;
  };

  test('may be as long as the text field lets it be, whose line ends are sent as two characters', () => {
    expect(messageOf('ä'.repeat(1500))).toHaveLength(1500);
    expect(messageOf(`${'a\r\n'.repeat(749)}ab`)).toHaveLength(1500);
  });

  test('keeps its lines and loses other control characters', () => {
    expect(messageOf('eins\r\nzwei\u0000\u0007\tdrei')).toBe('eins\nzwei\tdrei');
  });
});
