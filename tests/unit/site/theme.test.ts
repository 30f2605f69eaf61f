import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { themeOf, themeStylesheet } from '../../../site/src/view/theme.ts';

describe('theme', () => {
  it.each(['#2f9e5b', '#c8102e', '#ffdd00', '#ffffff', '#000000', '#0000ff', '#7f7f7f'])(
    '%s can be read in both schemes',
    (colour) => {
      const { light, dark } = themeOf(colour);
      for (const ground of ['#ffffff', '#f3f4f7'])
        expect(wcagContrast(light.accent, ground)).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['#000000', '#171a2b'])
        expect(wcagContrast(dark.accent, ground)).toBeGreaterThanOrEqual(4.5);
      for (const scheme of [light, dark]) {
        expect(wcagContrast(scheme.onAccent, scheme.accent)).toBeGreaterThanOrEqual(4.5);
        expect(wcagContrast(scheme.onAccent, scheme.hover)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('leaves a colour alone that passes already', () => {
    expect(themeOf('#005a9c').light.accent).toBe('#005a9c');
  });

  it('gives other colours other addresses', () => {
    expect(themeStylesheet('#005a9c').path).toMatch(/^\/thema-[0-9a-f]{10}\.css$/);
    expect(themeStylesheet('#005a9c').path).not.toBe(themeStylesheet('#c8102e').path);
  });
});
