/// <reference lib="dom" />
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPatiently, readRegularly } from '../../site/publish/read-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { checkWithNu } from '../support/nu-checker.ts';
import { addressesOf, elementsOf, isLoaded, pagesOf } from './support/html.ts';
import { Api, documentRoot, fileOf, siteUrl, SLUGS, untilIdle } from './support/portal.ts';

beforeAll(async () => untilIdle(await Api.signIn()));

describe.each(SLUGS)('the files of %s', (slug) => {
  /** Paths that the web server hands on to the admin. */
  const ANSWERED_ELSEWHERE = new Set(['/rueckmeldung', '/rueckmeldung/']);
  const origin = new URL(siteUrl(slug)).origin;

  test('every internal address on every page leads to a file', () => {
    const broken: string[] = [];
    let seen = 0;
    for (const { path, html } of pagesOf(slug)) {
      const ids = new Set(elementsOf(html).map(({ attributes }) => attributes.id));
      for (const address of elementsOf(html).flatMap(addressesOf)) {
        const url = new URL(address, `${origin}${path}`);
        if (url.origin !== origin || ANSWERED_ELSEWHERE.has(url.pathname)) continue;
        seen += 1;
        const file = fileOf(slug, decodeURIComponent(url.pathname));
        if (!statSync(file, { throwIfNoEntry: false })?.isFile()) broken.push(`${path} → ${address}`);
        else if (url.hash && url.pathname === path && !ids.has(decodeURIComponent(url.hash.slice(1))))
          broken.push(`${path} → ${address} (no such place on the page)`);
      }
    }
    expect(broken).toEqual([]);
    expect(seen).toBeGreaterThan(1000);
  });

  test('the quick reader of pages finds what the parser finds, and leaves it next to none', () => {
    let left = 0;
    for (const { path, html } of pagesOf(slug)) {
      const facts = readRegularly(html, path, origin);
      if (facts) expect(facts, path).toEqual(readPatiently(html, path, origin));
      else left += 1;
    }
    // The page that shows boxes in frames.
    expect(left).toBeLessThanOrEqual(1);
  });

  test('no page makes the browser ask another origin', () => {
    const foreign: string[] = [];
    for (const { path, html } of pagesOf(slug))
      for (const element of elementsOf(html).filter(isLoaded))
        for (const address of addressesOf(element)) {
          const url = new URL(address, `${origin}${path}`);
          if (url.protocol !== 'data:' && url.origin !== origin) foreign.push(`${path}: <${element.name}> ${address}`);
        }
    expect(foreign).toEqual([]);
  });

  test('no stylesheet names another origin', () => {
    const root = documentRoot(slug);
    const sheets = globSync('**/*.css', { cwd: root });
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets.map((file) => readFileSync(join(root, file), 'utf8')))
      expect(sheet).not.toMatch(/(?:url\(|@import)\s*["']?(?:https?:)?\/\//);
  });

  test('beside every text file stand its compressed forms, with the same content', () => {
    const root = documentRoot(slug);
    const files = globSync('**/*.{html,xml,ics,json}', { cwd: root, exclude: ['pagefind/**'] });
    expect(files.length).toBeGreaterThan(100);
    for (const file of files.map((name) => join(root, name))) {
      const content = readFileSync(file);
      // What is smaller fits in one packet as it is.
      if (content.length <= 200) continue;
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(content), file).toBe(true);
      expect(gunzipSync(readFileSync(`${file}.gz`)).equals(content), file).toBe(true);
    }
    const styles = globSync('_astro/*.{css,js,svg}', { cwd: root });
    for (const file of styles) expect(existsSync(join(root, `${file}.br`)), file).toBe(true);
  });

  test('no page is too large: 15 KB compressed, the list of all services 30', () => {
    const root = documentRoot(slug);
    const pages = globSync('**/*.html', { cwd: root });
    const sizes = pages.map((page) => ({ page, size: statSync(join(root, `${page}.br`)).size }));
    const most = (page: string) => (/(?:^|\/)leistungen\/index\.html$/.test(page) ? 30 : 15) * 1024;
    expect(sizes.filter(({ page, size }) => size > most(page))).toEqual([]);
  });

  test('the calendar is one', () => {
    const calendar = readFileSync(fileOf(slug, '/veranstaltungen.ics'), 'utf8');
    const lines = calendar.split('\r\n');
    expect(lines.some((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toBe(false);
    const open: string[] = [];
    const events: Set<string>[] = [];
    for (const line of calendar.replaceAll('\r\n ', '').split('\r\n').filter(Boolean)) {
      const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
      expect(name, line).toBeDefined();
      if (name === 'BEGIN') open.push(value!);
      else if (name === 'END') expect(open.pop()).toBe(value);
      if (name === 'BEGIN' && value === 'VEVENT') events.push(new Set());
      else if (open.at(-1) === 'VEVENT') events.at(-1)!.add(name!);
    }
    expect(open).toEqual([]);
    expect(lines.at(-1), 'the last line has an end, too').toBe('');
    for (const event of events)
      expect([...event]).toEqual(expect.arrayContaining(['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']));
  });

  test('robots.txt lets everybody in and names the sitemap', () => {
    const robots = readFileSync(fileOf(slug, '/robots.txt'), 'utf8');
    expect(robots).toMatch(/^User-agent: \*$/m);
    expect(robots).not.toMatch(/^Disallow: \/$/m);
    expect(robots).toMatch(new RegExp(`^Sitemap: ${origin}/sitemap\\.xml$`, 'm'));
  });
});

describe('feed and sitemap', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  test('are well-formed, and every address in them is there', async () => {
    const page = await browser.newPage();
    for (const slug of SLUGS) {
      const origin = new URL(siteUrl(slug)).origin;
      for (const [path, root, selector] of [
        ['/feed.xml', 'rss', 'item > link'],
        ['/sitemap.xml', 'urlset', 'url > loc'],
      ] as const) {
        const parsed = await page.evaluate(
          ([xml, selector]) => {
            const document = new DOMParser().parseFromString(xml, 'application/xml');
            return {
              root: document.querySelector('parsererror')?.textContent ?? document.documentElement.localName,
              addresses: Array.from(document.querySelectorAll(selector), (element) => element.textContent ?? ''),
            };
          },
          [readFileSync(fileOf(slug, path), 'utf8'), selector] as const,
        );
        expect(parsed.root, `${slug}${path}`).toBe(root);
        expect(parsed.addresses.length, `${slug}${path}`).toBeGreaterThan(0);
        for (const address of parsed.addresses) {
          expect(address.startsWith(`${origin}/`), address).toBe(true);
          expect(existsSync(fileOf(slug, new URL(address).pathname)), address).toBe(true);
        }
      }
    }
  });
});

test('the Nu Html Checker has nothing to say about any page, stylesheet or drawing', { timeout: 600_000 }, async () => {
  const { files, findings } = await checkWithNu(SLUGS.map(documentRoot));
  console.log(`Checked ${files} files.`);
  expect(findings).toEqual([]);
  expect(files).toBeGreaterThan(1000);
});
