/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page as Tab } from 'playwright';

/** Where the keyboard stops on its way through a page. */
export interface Stop {
  /** The beginning of its markup. */
  markup: string;
  /** Whether one sees that it has the focus. */
  ring: boolean;
  /** Whether it lies outside the window or behind something else. */
  covered: boolean;
  /** Whether it comes after the stop before in the page, too. */
  follows: boolean;
}

/** More than any page has. */
const MOST = 500;

/** Presses Tab from the beginning of a page until its end; `visit` is called at each stop. */
export async function walk(tab: Tab, visit?: () => Promise<void>): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let pressed = 0; pressed < MOST; pressed++) {
    await tab.keyboard.press('Tab');
    const stop = await tab.evaluate(look);
    if (stop === 'end') return stops;
    if (stop === 'within') continue;
    stops.push(stop);
    await visit?.();
  }
  throw new Error(`${tab.url()} does not let go of the keyboard.`);
}

/**
 * What has the focus. `within`: still the film or the frame of the stop before, at another of its own controls. `end`: the
 * page has no more, or begins again.
 */
function look(): Stop | 'within' | 'end' {
  const element = document.activeElement as (HTMLElement & { visited?: true }) | null;
  const marked = window as unknown as { before?: Element };
  const { before } = marked;
  if (!element || element === document.body) return 'end';
  if (element === before) return 'within';
  if (element.visited) return 'end';
  marked.before = element;
  element.visited = true;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  // A link may be broken into two lines, of which the first counts. Of a field that is higher than what is left of the
  // window, the browser shows the line one writes on.
  const [line] = element.getClientRects();
  const bottom = line && Math.min(line.bottom, innerHeight);
  const top = line && bottom && document.elementFromPoint(line.x + line.width / 2, (line.y + bottom) / 2);
  const isThere = top && (element.contains(top) || top.closest('label')?.contains(element));
  return {
    markup: element.outerHTML.slice(0, 100),
    ring:
      element.matches('iframe, video') ||
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor)),
    covered: !isThere && !element.matches('iframe'),
    follows: !before || Boolean(before.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
  };
}
