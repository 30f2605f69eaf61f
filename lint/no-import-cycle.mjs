import { readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** @type {Map<string, {changed: number, imports: string[]}>} What each file imports, as it was when last read. */
const read = new Map();

/**
 * The files that a file imports by a relative path, those it takes only types from among them: whoever wants to understand
 * it must know them too.
 */
function importsOf(file) {
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return [];
  const known = read.get(file);
  if (known?.changed === changed) return known.imports;
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  const imports = ts
    .preProcessFile(code)
    .importedFiles.filter(({ fileName }) => /^\.\.?\/.*\.(tsx?|mjs|astro)$/.test(fileName))
    .map(({ fileName }) => resolve(dirname(file), fileName));
  read.set(file, { changed, imports });
  return imports;
}

/** The way from one file to another along imports, the shortest there is; null where there is none. */
function wayBetween(from, to) {
  const cameFrom = new Map([[from, null]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const way = [];
      for (let step = file; step !== null; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const next of importsOf(file)) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

/** No file leads back to itself along its imports. The rule of eslint-plugin-import passes over imports of types. */
export default {
  meta: { type: 'problem', schema: [], messages: { cycle: 'This import leads back here: {{way}}' } },
  create: (context) => {
    const check = (node) => {
      const path = node.source?.value;
      if (!path?.startsWith('.')) return;
      const way = wayBetween(resolve(dirname(context.filename), path), context.filename);
      if (!way) return;
      const names = way.map((file) => file.slice(context.cwd.length + 1));
      context.report({ node, messageId: 'cycle', data: { way: names.join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
