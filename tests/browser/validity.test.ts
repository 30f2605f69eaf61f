import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { expect, inject, onTestFinished, test } from 'vitest';
import { kreisSnapshot, snapshot } from '../fixtures/snapshot.ts';
import { checkWithNu } from '../support/nu-checker.ts';

test('the Nu Html Checker has nothing to say about any page, stylesheet or drawing', async () => {
  const { stateDir } = inject('rendered');
  const roots = [snapshot, kreisSnapshot].map(({ kommune }) => siteLayout.current(siteRootOf(stateDir, kommune.slug)));
  const { files, findings } = await checkWithNu(roots);
  expect(findings).toEqual([]);
  expect(files).toBeGreaterThan(100);
});

test('the Nu Html Checker finds what is wrong', async () => {
  const root = mkdtempSync(join(tmpdir(), 'nu-checker-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(
    join(root, 'page.html'),
    '<!doctype html><html lang="de"><title>x</title><p><img src="x.png"></p></html>',
  );
  writeFileSync(join(root, 'style.css'), 'a { colour: red }');
  writeFileSync(join(root, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"><path fill="red" e="1"/></svg>');
  const { files, findings } = await checkWithNu([root]);
  expect(files).toBe(3);
  expect(findings.flatMap(({ files: where }) => where.map((file) => file.replace(/^[^/]+\/|:.*/g, ''))).sort()).toEqual(
    ['drawing.svg', 'page.html', 'style.css'],
  );
});
