/// <reference lib="dom" />
import axe from 'axe-core';
import type { Page } from 'playwright';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** WCAG 2.2 A and AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Rules whose answer can differ between light and dark. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

export interface Barriers {
  found: { rule: string; help: string; where: string[] }[];
  /** Rules that had something to look at and found it good. */
  passed: string[];
}

/** What axe holds against the page in a tab: by all rules, or by some only. */
export async function findBarriers(tab: Page, rules?: readonly string[]): Promise<Barriers> {
  const options: axe.RunOptions = {
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: TAGS },
    ...(!rules && { rules: { 'target-size': { enabled: true } } }),
    resultTypes: ['violations'],
  };
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.evaluate(axe.source);
  const { violations, passes } = await tab.evaluate((given) => window.axe.run(document, given), options);
  return {
    found: violations.map(({ id, help, nodes }) => ({ rule: id, help, where: nodes.map(({ html }) => html) })),
    passed: passes.map(({ id }) => id),
  };
}
