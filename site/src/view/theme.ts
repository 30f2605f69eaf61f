import { createHash } from 'node:crypto';
import { clampChroma, formatHex, oklch, wcagContrast, type Oklch } from 'culori';

/** WCAG 2.2, 1.4.3: contrast of text. */
const ENOUGH = 4.5;
const STEP = 0.005;

/** Backgrounds the accent meets: page and tinted surface, in light and in dark (KERN's white, neutral-025, black, neutral-900). */
const GROUNDS = { light: ['#ffffff', '#f3f4f7'], dark: ['#000000', '#171a2b'] } as const;

/** The accent of a Kommune in both schemes, with the colour of text that stands on it. */
export interface Theme {
  light: { accent: string; onAccent: string; hover: string };
  dark: { accent: string; onAccent: string; hover: string };
}

/** Moves the lightness of a colour in OKLCH until it can be read on every ground of its scheme. */
export function accentFor(colour: string, scheme: 'light' | 'dark'): string {
  const base = oklch(colour);
  if (!base) throw new Error(`not a colour: ${colour}`);
  const direction = scheme === 'light' ? -STEP : STEP;
  for (let l = base.l; l >= 0 && l <= 1; l += direction) {
    const candidate = inGamut({ ...base, l });
    if (GROUNDS[scheme].every((ground) => wcagContrast(candidate, ground) >= ENOUGH)) return candidate;
  }
  return scheme === 'light' ? '#000000' : '#ffffff';
}

const inGamut = (colour: Oklch) => formatHex(clampChroma(colour, 'oklch'));

export function themeOf(colour: string): Theme {
  const scheme = (name: 'light' | 'dark') => {
    const accent = accentFor(colour, name);
    const own = oklch(accent);
    // The state under the pointer goes further in the same direction, so it keeps the contrast.
    const l = Math.min(1, Math.max(0, (own?.l ?? 0) + (name === 'light' ? -0.06 : 0.06)));
    const onAccent = name === 'light' ? '#ffffff' : '#000000';
    return { accent, onAccent, hover: own ? inGamut({ ...own, l }) : accent };
  };
  return { light: scheme('light'), dark: scheme('dark') };
}

const known = new Map<string, { css: string; path: string }>();

/** The stylesheet of one accent colour and its address, which carries the hash of its content. */
export function themeStylesheet(colour: string): { css: string; path: string } {
  let sheet = known.get(colour);
  if (!sheet) {
    const { light, dark } = themeOf(colour);
    const rule = (theme: Theme['light']) =>
      `:root{--akzent:${theme.accent};--auf-akzent:${theme.onAccent};--akzent-stark:${theme.hover}}`;
    const css = `${rule(light)}@media (prefers-color-scheme:dark){${rule(dark)}}\n`;
    sheet = { css, path: `/thema-${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css` };
    known.set(colour, sheet);
  }
  return sheet;
}
