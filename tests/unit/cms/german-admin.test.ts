import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { de } from '@payloadcms/translations/languages/de';
import { expect, test } from 'vitest';
import { germanTranslations } from '../../../cms/src/admin/german.ts';
import { repositoryRoot } from '../../../scripts/state.ts';

type Words = Record<string, Record<string, string>>;
const require = createRequire(join(repositoryRoot, 'cms', 'package.json'));

test('the admin says „Sie“', () => {
  const merged = Object.entries(de.translations as Words).flatMap(([group, words]) =>
    Object.entries({ ...words, ...(germanTranslations as Words)[group] }),
  );
  expect(merged.length).toBeGreaterThan(400);
  const familiar =
    /\b([Dd]u|[Dd]ein\w*|[Dd]ich|[Dd]ir|kannst|musst|möchtest|bist|hast)\b|^(Gib|Wähle|Klicke|Lade|Erstelle|Ziehe|Füge|Öffne)\b/;
  expect(merged.filter(([, words]) => familiar.test(words))).toEqual([]);
});

test('everything that Payload writes itself is there to be replaced', () => {
  const { GERMAN } = require('./german-interface.cjs') as { GERMAN: [string, string][] };
  const folder = join(repositoryRoot, 'node_modules/@payloadcms/ui/dist/exports/client');
  const source = globSync('*.js', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  expect(GERMAN.filter(([written]) => !source.includes(written))).toEqual([]);
});
