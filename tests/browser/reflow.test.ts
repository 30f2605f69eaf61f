/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { KREIS_PAGES, open, PAGES, useTab } from './support/site.ts';

/** 1280 × 1024 at 400 % (WCAG 1.4.10). */
const ZOOMED = { width: 320, height: 256 };
const WIDE = { width: 1280, height: 900 };
/** WCAG 1.4.12 */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

const addresses = [...PAGES, ...KREIS_PAGES].map(({ type, slug, url }) => ({ name: `${type}, ${slug}`, url }));

/** What of a page cannot be read at this width: what sticks out at the side, and text that is cut off. */
function whatIsLost(): string[] {
  const nameOf = (element: Element): string => {
    const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${element.localName}${[...element.classList].map((name) => `.${name}`).join('')} "${words}"`;
  };
  const root = document.documentElement;
  const sticksOut = (element: Element) => element.getBoundingClientRect().right > root.clientWidth + 1;
  // Seen by screen readers alone, on purpose; or folded away.
  const isUnseen = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true }) ||
    /inset\(50%\)/.test(getComputedStyle(element).clipPath) ||
    element.closest('.unsichtbar') !== null;
  const lost: string[] = [];
  if (root.scrollWidth > root.clientWidth) lost.push(`the page is ${root.scrollWidth} of ${root.clientWidth} px wide`);
  for (const element of document.body.querySelectorAll('*')) {
    if (isUnseen(element) || element.closest('svg, video, picture') || element.textContent?.trim() === '') continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1)
      lost.push(`cut at the side: ${nameOf(element)}`);
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) lost.push(`cut below: ${nameOf(element)}`);
    // A table too wide for the page scrolls in a box of its own (1.4.10 excepts tables), which needs the keyboard's focus.
    const scrolls = overflowX === 'auto' || overflowX === 'scroll';
    if (
      scrolls &&
      element.scrollWidth > element.clientWidth + 1 &&
      !(element.matches('[tabindex="0"]') && element.querySelector('table'))
    )
      lost.push(`scrolls at the side: ${nameOf(element)}`);
    if (sticksOut(element) && ![...element.children].some(sticksOut) && !element.closest('[tabindex="0"]'))
      lost.push(`sticks out: ${nameOf(element)}`);
  }
  return lost;
}

describe('at 320 px, which is 1280 px at 400 %', () => {
  const tab = useTab({ viewport: ZOOMED, reducedMotion: 'reduce' });

  test.each(addresses)('$name loses nothing, with more space in its text neither', async ({ url }) => {
    await tab().setViewportSize(ZOOMED);
    await open(tab(), url);
    expect(await tab().evaluate(whatIsLost), 'as it is').toEqual([]);
    await tab().evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, SPACING);
    expect(await tab().evaluate(whatIsLost), 'with more space, narrow').toEqual([]);
    await tab().setViewportSize(WIDE);
    expect(await tab().evaluate(whatIsLost), 'with more space, wide').toEqual([]);
  });
});

describe('with text of 200 %', () => {
  const tab = useTab({ viewport: { width: 640, height: 900 }, reducedMotion: 'reduce' }, () =>
    launchBrowser('--blink-settings=defaultFontSize=32,defaultFixedFontSize=26'),
  );

  test.each(addresses)('$name loses nothing', async ({ url }) => {
    for (const width of [640, 1280]) {
      await tab().setViewportSize({ width, height: 900 });
      await open(tab(), url);
      expect(await tab().evaluate(() => getComputedStyle(document.documentElement).fontSize)).toMatch(/^3[2-9]/);
      expect(await tab().evaluate(whatIsLost), `${width} px`).toEqual([]);
    }
  });
});
