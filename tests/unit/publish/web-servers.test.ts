import { existsSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollback } from '@serviceportal/site/publish';
import { redirectFilesFor } from '@serviceportal/site/store';
import { expect, test } from 'vitest';
import { redirectFile } from '../../../site/publish/store/redirects.ts';
import { snapshot } from '../../fixtures/snapshot.ts';
import { page, Workshop } from './workshop.ts';

const moved = (path: string, redirects: Record<string, string>) => ({ ...page(path, 'Verschoben'), redirects });
const FOLDER = '_weiterleitungen';

test('a redirect is a file with the address it leads to; one that did not change is shared', async () => {
  const workshop = new Workshop();
  const pages = [
    page('/', 'Start'),
    moved('/rathaus/alt/', { '/rathaus/alt': '/behoerden/rathaus/#zeiten' }),
    moved('/index.php/', { '/index.php?id=1&a=b/c': '/eins/', '/index.php?id=2': 'https://verein.example/größe' }),
    moved('/kaputt/', { '/kaputt': 'javascript:alert(1)' }),
    moved('/vorlage/', { '/vorlage': '/?a={{.Host}}' }),
  ];
  await workshop.live(pages);
  expect(workshop.read(`${FOLDER}/rathaus/alt/#`)).toBe('/behoerden/rathaus/#zeiten');
  expect(workshop.read(`${FOLDER}/index.php/#id=1&a=b%2Fc`)).toBe('/eins/');
  expect(workshop.read(`${FOLDER}/index.php/#id=2`)).toBe('https://verein.example/gr%C3%B6%C3%9Fe');
  expect(existsSync(workshop.published(`${FOLDER}/kaputt`))).toBe(false);
  expect(workshop.read(`${FOLDER}/vorlage/#`), 'no template').not.toContain('{');

  const inode = (file: string) => statSync(workshop.published(`${FOLDER}/${file}`)).ino;
  const before = ['rathaus/alt/#', 'index.php/#id=2'].map(inode);
  const again = [page('/', 'Neu'), pages[1]!, moved('/index.php/', { '/index.php?id=2': '/zwei/' })];
  await workshop.live(again, { allowShrink: true });
  expect(inode('rathaus/alt/#'), 'the same file').toBe(before[0]);
  expect(inode('index.php/#id=2'), 'another file: releases share the old one').not.toBe(before[1]);
  expect(workshop.read(`${FOLDER}/index.php/#id=2`)).toBe('/zwei/');
  expect(readdirSync(workshop.published(`${FOLDER}/index.php`))).toEqual(['#id=2']);
});

test('a damaged redirect is named and mended', async () => {
  const workshop = new Workshop();
  const pages = [page('/', 'Start'), moved('/a/', { '/a': '/neu/' }), moved('/b/', { '/b': '/neu/' })];
  await workshop.live(pages);
  rmSync(workshop.published(`${FOLDER}/a/#`));
  rmSync(workshop.published(`${FOLDER}/b/#`));
  writeFileSync(workshop.published(`${FOLDER}/b/#`), '');
  expect(await workshop.store.verify()).toEqual([
    { file: `${FOLDER}/a/#`, fault: 'missing' },
    { file: `${FOLDER}/b/#`, fault: 'different' },
  ]);
  await workshop.live(pages);
  expect(await workshop.store.verify()).toEqual([]);
});

test.each([
  ['/alt', ['alt/#']],
  ['/alt/', ['alt/#']],
  ['/alt?id=1', ['alt/#id=1', 'alt/#']],
  ['/?id=1', ['#id=1', '#']],
  ['/?a=../../x', ['#a=..%2F..%2Fx', '#']],
  ['/b%C3%BCro/', ['büro/#']],
  ['/bu%CC%88ro', ['büro/#']],
  ['/../alt', []],
  ['/%2e%2e/alt', []],
  ['/a%2F..%2Fb', []],
  ['/alt#x', []],
  [`/${'x'.repeat(300)}`, []],
])('an old address is looked for by its name: %.20s', (url, files) => {
  expect(redirectFilesFor(url)).toEqual(files.map((file) => `${FOLDER}/${file}`));
});

test('a query that no file can bear has no file', () => {
  expect(redirectFile(`/alt?${'x'.repeat(254)}`)).toHaveLength(`${FOLDER}/alt/`.length + 255);
  expect(redirectFile(`/alt?${'x'.repeat(255)}`)).toBeUndefined();
});

test('web servers find a site by its host name, and all sites on a page', async () => {
  const workshop = new Workshop();
  const sites = join(workshop.state, 'sites');
  const at = (baseUrl: string, anzeigeName: string) => ({
    snapshot: { ...snapshot, media: [], kommune: { ...snapshot.kommune, baseUrl, anzeigeName } },
  });
  const first = await workshop.live([page('/', 'Eins')], at('https://service.wegberg.de', 'Stadt <Wegberg>'));
  expect(readlinkSync(join(sites, '.hosts', 'service.wegberg.de'))).toBe('../wegberg');
  const list = () => readFileSync(join(sites, 'index.html'), 'utf8');
  expect(list()).toContain('<a href="https://service.wegberg.de/">Stadt &lt;Wegberg&gt;</a>');
  const written = statSync(join(sites, 'index.html')).ino;
  await workshop.live([page('/', 'Zwei')], at('https://service.wegberg.de', 'Stadt <Wegberg>'));
  expect(statSync(join(sites, 'index.html')).ino, 'nothing to write').toBe(written);

  await workshop.live([page('/', 'Drei')], at('https://www.wegberg.de', 'Wegberg'));
  expect(readdirSync(join(sites, '.hosts'))).toEqual(['www.wegberg.de']);
  expect(list()).toContain('<a href="https://www.wegberg.de/">Wegberg</a>');
  rollback({ siteRoot: workshop.siteRoot, release: first.release });
  expect(readdirSync(join(sites, '.hosts'))).toEqual(['service.wegberg.de']);

  await workshop.live([page('/', 'Vier')], at('http://wegberg.localhost:4321', 'Wegberg'));
  expect(readdirSync(join(sites, '.hosts')), 'that name says by itself which site it is').toEqual([]);
});
