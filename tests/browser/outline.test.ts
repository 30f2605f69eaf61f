/// <reference lib="dom" />
import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { open, urlOf, useTab } from './support/site.ts';
import { walk } from './support/walk.ts';

/**
 * What a page is to somebody who does not see it: its accessibility tree and the way of the Tab key through it, written down
 * in `__baselines__/<name>.txt`. After a change on purpose: `npm test -- browser outline --update`, then read the difference.
 */
const OUTLINES = [
  { name: 'start-phone', path: '/', width: 390 },
  { name: 'start-wide', path: '/', width: 1280 },
  { name: 'start-leicht', path: '/leicht/', width: 390 },
  { name: 'leistung-phone', path: '/leistungen/personalausweis/', width: 390 },
  { name: 'leistung-wide', path: '/leistungen/personalausweis/', width: 1280 },
  { name: 'leistung-en', path: '/en/leistungen/personalausweis/', width: 390 },
  { name: 'suche', path: '/suche/', width: 390 },
  { name: 'suche-treffer', path: '/suche/?q=ausweis', width: 390 },
  { name: 'suche-leer', path: '/suche/?q=qxzvbnw', width: 390 },
  { name: 'rueckmeldung', path: '/leistungen/personalausweis/', width: 390, part: '#rueckmeldung' },
  { name: 'sprachen-da', path: '/leistungen/personalausweis/', width: 390, part: '.sprachen' },
  { name: 'sprachen-fehlt', path: '/leistungen/hundesteuer/', width: 390, part: '.sprachen' },
  { name: 'sprachen-en', path: '/en/leistungen/personalausweis/', width: 1280, part: '.sprachen' },
];

/** Role and name in one line. What opens and closes has no role in ARIA, so that it is named here. */
async function nameOf(focus: Locator): Promise<string> {
  const [line = ''] = (await focus.ariaSnapshot()).split('\n');
  const isSummary = await focus.evaluate((element) => element.localName === 'summary');
  return isSummary ? line.replace(/^- text: (.*)$/, '- disclosure "$1"') : line.replace(/:$/, '');
}

const tab = useTab({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });

test.each(OUTLINES)('$name: $path', async ({ name, path, width, part }) => {
  await tab().setViewportSize({ width, height: 844 });
  await open(tab(), urlOf('wegberg', path));
  const scope = tab().locator(part ?? 'body');
  // A part is looked at with everything unfolded in it and around it.
  if (part) {
    const details = await tab().locator(`details:has(${part}), ${part} details`).all();
    for (const each of details) await each.evaluate((element: HTMLDetailsElement) => (element.open = true));
  }
  const stops: string[] = [];
  await walk(tab(), async () => {
    const focus = scope.locator(':focus');
    if ((await focus.count()) === 0) return;
    // The search field gets its suggestions when it is used, as soon as their script is there.
    if ((await focus.getAttribute('name')) === 'q') await scope.locator('[role="combobox"]:focus').waitFor();
    stops.push(await nameOf(focus));
  });
  const tree = await scope.ariaSnapshot();
  const outline = `Accessibility tree\n\n${tree}\n\nTab key\n\n${stops.join('\n')}\n`;
  await expect(outline).toMatchFileSnapshot(`__baselines__/${name}.txt`);
});
