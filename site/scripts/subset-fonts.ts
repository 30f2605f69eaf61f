/**
 * Makes the fonts in `src/fonts` from the full ones. They are committed: run this only when the characters or the font
 * change (`npm run fonts -w @serviceportal/site`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** Letters of German, Dutch, English and their neighbours, and the signs the site writes. */
const LETTERS = 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßẞàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿĄąĆćĘęĞğİıĲĳŁłŃńŒœŚśŞşŠšŸŹźŻżŽž';
const SIGNS = '\u00a0¡§©«°²³·»¼½¾¿×÷‐‑–—‘’‚“”„†•…‹›€→';
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

const source = new URL('../../node_modules/@fontsource/fira-sans/', import.meta.url);
const target = new URL('../src/fonts/', import.meta.url);

for (const weight of [400, 600]) {
  // fontsource ships the alphabet in slices; German and Dutch lie in the Latin one, the neighbours in its extension.
  const full = await readFile(new URL(`files/fira-sans-latin-${weight}-normal.woff2`, source));
  const subset = await subsetFont(full, ascii + LETTERS + SIGNS, {
    targetFormat: 'woff2',
    keepFeatures: ['kern'],
    noHinting: true,
  });
  const file = new URL(`fira-sans-${weight}.woff2`, target);
  await writeFile(file, subset);
  console.log(`${file.pathname.split('/').pop()}: ${subset.length} bytes`);
}
await writeFile(new URL('OFL.txt', target), await readFile(new URL('LICENSE', source)));
