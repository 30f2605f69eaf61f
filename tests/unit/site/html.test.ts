import { describe, expect, it } from 'vitest';
import { formattedText, plainText, withHeadingsFrom } from '../../../site/src/view/html.ts';

describe('texts', () => {
  it('moves headings below that of their section, skipping none', () => {
    expect(withHeadingsFrom('<h1>a</h1><h4>b</h4><p>c</p><h1>d</h1>', 3)).toBe(
      '<h3>a</h3><h4>b</h4><p>c</p><h3>d</h3>',
    );
    expect(withHeadingsFrom('<h4>a</h4><h3>b</h3><h6>c</h6><h4>d</h4>', 2)).toBe(
      '<h2>a</h2><h2>b</h2><h3>c</h3><h3>d</h3>',
    );
    expect(withHeadingsFrom('<p>h1</p>', 3)).toBe('<p>h1</p>');
  });

  it('keeps a number with its unit, and leaves addresses as they are', () => {
    expect(
      formattedText('<h2>a</h2><p>30.000 € nach § 5, um 10 % <a href="/x%20y/">8 Uhr</a> am 3 Tage</p>', 3, 'de'),
    ).toBe('<h3>a</h3><p>30.000\u00a0€ nach §\u00a05, um 10\u00a0% <a href="/x%20y/">8\u00a0Uhr</a> am 3 Tage</p>');
  });

  it('says in the page’s language where a link leads to a German page', () => {
    const text = (path: string) => `<p><a href="${path}">Hund</a></p>`;
    expect(formattedText(text('/leistungen/hund/'), 2, 'nl')).toBe(
      '<p><a href="/leistungen/hund/">Hund (in het Duits)</a></p>',
    );
    expect(formattedText(text('/leistungen/hund/'), 2, 'de-simple')).toContain('Hund (in schwerer Sprache)</a>');
    for (const path of ['/en/leistungen/hund/', 'https://a.example/', '/medien/antrag.pdf'])
      expect(formattedText(text(path), 2, 'en')).toBe(text(path));
    expect(formattedText(text('/leistungen/hund/'), 2, 'de')).toBe(text('/leistungen/hund/'));
  });

  it('takes the words out of markup', () => {
    expect(plainText('<p>Müll &amp; Abfall</p><ul><li>A&nbsp;B</li><li>&#8222;C&#x201c;</li></ul>')).toBe(
      'Müll & Abfall A B „C“',
    );
  });
});
