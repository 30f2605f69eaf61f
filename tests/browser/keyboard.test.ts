/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { describe, expect, test } from 'vitest';
import { open, PAGES, useTab, type Page } from './support/site.ts';
import { walk, type Stop } from './support/walk.ts';

/**
 * The least size of what one is meant to press, in CSS pixels. A link within a sentence is as high as its line, which
 * WCAG 2.5.8 allows; axe looks at all others.
 */
const TARGETS = [
  { what: 'button, summary, select, textarea, input:not([type="hidden"]), .kern-btn', width: 44, height: 44 },
  { what: 'nav a, header a', width: 24, height: 44 },
];

const IN_OTHER_LANGUAGES: readonly Page['kind'][] = ['start', 'leistung'];
/** On a phone with everything open that can be folded, on a wide screen as it comes. */
const DEVICES = [
  { device: 'a phone', viewport: { width: 390, height: 844 }, unfolded: true, languages: IN_OTHER_LANGUAGES },
  { device: 'a wide screen', viewport: { width: 1280, height: 900 }, unfolded: false, languages: [] },
];

describe.each(DEVICES)('on $device', ({ viewport, unfolded, languages }) => {
  const pages = PAGES.filter(({ kind, locale }) => locale === 'de' || languages.includes(kind));
  const tab = useTab({ viewport, reducedMotion: 'reduce' });

  test.each(pages.map(({ type, url }) => ({ type, url })))('$type', async ({ url }) => {
    await open(tab(), url);
    if (unfolded)
      await tab().evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    expect(await tab().evaluate(tooSmall, TARGETS), 'too small to press').toEqual([]);
    expect(await tab().evaluate(moving), 'moves for those who asked for rest').toEqual([]);

    const stops = await walk(tab());
    const those = (is: (stop: Stop) => boolean) => stops.filter(is).map(({ markup }) => markup);
    expect(stops.length).toBeGreaterThan(0);
    expect(
      those(({ ring }) => !ring),
      'the focus is not seen',
    ).toEqual([]);
    expect(
      those(({ covered }) => covered),
      'out of sight',
    ).toEqual([]);
    expect(
      those(({ follows }) => !follows),
      'before the one that led there',
    ).toEqual([]);
    expect(await tab().evaluate(unvisited), 'the keyboard does not reach it').toEqual([]);
  });
});

function moving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      if (!element.checkVisibility()) return false;
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      return !/^0s(?:, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior !== 'auto';
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** What can be focused and was not, by the mark that a walk leaves. */
function unvisited(): string[] {
  const groups = new Set<string>();
  return [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ]
    .filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled, [type="hidden"]') || !element.checkVisibility())
        return false;
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
      // One stop for a group of radio buttons: the one that is chosen, or the first.
      const first = !groups.has(element.name);
      groups.add(element.name);
      return element.checked || (first && !document.querySelector(`[name="${element.name}"]:checked`));
    })
    .filter((element) => !('visited' in element))
    .map((element) => element.outerHTML.slice(0, 80));
}

function tooSmall(targets: { what: string; width: number; height: number }[]): string[] {
  return targets.flatMap((least) =>
    [...document.querySelectorAll<HTMLElement>(least.what)]
      .map((element) => (element.matches('[type="radio"], [type="checkbox"]') && element.closest('label')) || element)
      .filter((element) => element.checkVisibility() && !element.closest('.unsichtbar, .sprung'))
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        // Half a pixel is what rounding makes of a size in rem.
        if (width > least.width - 0.5 && height > least.height - 0.5) return [];
        return [`${width.toFixed(1)} × ${height.toFixed(1)}: ${element.outerHTML.slice(0, 100)}`];
      }),
  );
}
