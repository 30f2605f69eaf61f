import { describe, expect, it } from 'vitest';
import { plainText, withHeadingsFrom } from '../../../site/src/view/html.ts';

describe('texts', () => {
  it('moves headings below that of their section, skipping none', () => {
    expect(withHeadingsFrom('<h1>a</h1><h4>b</h4><p>c</p><h1>d</h1>', 3)).toBe(
      '<h3>a</h3><h4>b</h4><p>c</p><h3>d</h3>',
    );
    expect(withHeadingsFrom('<p>h1</p>', 3)).toBe('<p>h1</p>');
  });

  it('takes the words out of markup', () => {
    expect(plainText('<p>Müll &amp; Abfall</p><ul><li>A&nbsp;B</li><li>&#8222;C&#x201c;</li></ul>')).toBe(
      'Müll & Abfall A B „C“',
    );
  });
});
