import { SLUG_PATTERN } from '@serviceportal/content-types';
import { SLUG_LENGTH, slugify } from '@serviceportal/content-types/slug';
import { expect, test } from 'vitest';

test.each([
  ['Größe & Maß: § 29', 'groesse-mass-29'],
  ['U\u0308bach', 'uebach'],
  ['Ge\u00adwer\u00adbe\u00adan\u00admel\u00addung', 'gewerbeanmeldung'],
  ['Інформація для біженців', 'informatsiya-dlya-bizhentsiv'],
  ['Πληροφορίες', 'plirofories'],
  ['हिन्दी जानकारी', 'hindi-jankari'],
  ['Łódź, Đà Nẵng', 'lodz-da-nang'],
  ['🎉 Stadtfest 🎉', 'stadtfest'],
])('%s → %s', (title, slug) => expect(slugify(title)).toBe(slug));

test.each(['معلومات للاجئين', '信息', '한국어 안내', 'ข้อมูล', 'ברוכים הבאים', 'გამარჯობა'])(
  '%s has an address of Latin letters',
  (title) => expect(slugify(title)).toMatch(SLUG_PATTERN),
);

test.each(['🎉🎉', '👨‍👩‍👧', '—', '…', '\u00ad'])('%j leaves nothing', (title) => expect(slugify(title)).toBe(''));

test('a long title ends at a word, and one long word ends somewhere', () => {
  const title = `Öffentliche Bekanntmachung ${'der Feststellung des Ergebnisses '.repeat(9)}`;
  expect(slugify(title)).toBe('oeffentliche-bekanntmachung-der-feststellung-des-ergebnisses-der-feststellung');
  expect(slugify('x'.repeat(300))).toBe('x'.repeat(SLUG_LENGTH));
});
