import { beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { Api, ask, portal, releaseOf, untilIdle } from './support/portal.ts';
import { runScript } from './support/process.ts';
import { until } from './support/wait.ts';

const PAGE = '/leistungen/hundesteuer/';

interface Status {
  workers: { pid: number }[];
  sites: { slug: string; release: string; rolledBack: { from: string } | null; lastPublish: { state: string } }[];
}

interface Disk {
  disk: { free: number; sites: number };
  sites: { slug: string; disk: number; releases: { id: string }[] }[];
}

const command = (...args: string[]) => runScript('portal.ts', args, portal.settings);
async function status(slug: string) {
  const { code, output, stdout } = await command('status', '--json');
  expect(code, output).toBe(0);
  const { workers, sites } = JSON.parse(stdout) as Status;
  expect(workers).toHaveLength(1);
  expect(sites).toHaveLength(11);
  return sites.find((site) => site.slug === slug)!;
}

let api: Api;
beforeAll(async () => {
  api = await Api.signIn();
  await untilIdle(api);
});

test('a site is put back, stays there, and comes forward again', { timeout: 180_000 }, async () => {
  // A site that is held would fail every test after this one.
  onTestFailed(async () => void (await command('publish', '--kommune', 'erkelenz')));
  const kommune = await api.findOne('kommunen', { slug: 'erkelenz' });
  const service = await api.findOne('leistungen', { slug: 'hundesteuer' });
  const [offer] = await api.find('angebote', { kommune: kommune.id, leistung: service.id });
  const write = async (text: string) => {
    const teaser = { modus: 'ersetzen', wert: text };
    await api.update('angebote', offer!.id, { module: { teaser }, _status: 'published' });
  };
  const shows = async (text: string) => (await ask('erkelenz', PAGE)).body.includes(text);

  const [older, newer, newest] = ['Erster', 'Zweiter', 'Dritter'].map((word) => `${word} Stand ${Date.now()}.`) as [
    string,
    string,
    string,
  ];
  for (const text of [older, newer]) {
    await write(text);
    await until(text, () => shows(text));
    await untilIdle(api);
  }
  const replaced = releaseOf('erkelenz');

  const back = await command('rollback', 'erkelenz');
  expect(back.code, back.output).toBe(0);
  expect(await shows(older)).toBe(true);
  const held = await status('erkelenz');
  expect(held.rolledBack?.from).toBe(replaced);
  expect(held.release).not.toBe(replaced);

  await write(newest);
  await until('the automatic publish waits', async () => (await status('erkelenz')).lastPublish.state === 'angehalten');
  expect(await shows(older)).toBe(true);

  const forward = await command('publish', '--kommune', 'erkelenz');
  expect(forward.code, forward.output).toBe(0);
  expect(forward.output).toMatch(/^erkelenz: live\./m);
  expect(await shows(newest)).toBe(true);
  const released = await status('erkelenz');
  expect(released.rolledBack).toBeNull();
  expect(released.lastPublish.state).toBe('live');
});

test('says what the sites take of the disk, and which releases there are', async () => {
  const { code, output, stdout } = await command('status', '--json', '--disk');
  expect(code, output).toBe(0);
  const { disk, sites } = JSON.parse(stdout) as Disk;
  expect(disk.free).toBeGreaterThan(0);
  for (const site of sites) expect(site.disk).toBeGreaterThan(0);
  expect(disk.sites).toBeGreaterThanOrEqual(sites.reduce((sum, site) => sum + site.disk, 0));
  const { id } = sites.find(({ slug }) => slug === 'erkelenz')!.releases[0]!;
  const list = await command('rollback', 'erkelenz', '--list');
  expect(list.stdout).toMatch(new RegExp(`^${id}  \\S+  \\d+ pages, .* changed`));
  expect(list.stdout.match(/, live$/gm)).toHaveLength(1);
  for (const server of ['nginx', 'caddy']) {
    const include = await command('web-server', server);
    expect(include.stdout).toMatch(/'sha256-[\w+/]+=*'[\s\S]*[0-9a-f]{64}/);
  }
});

describe('refuses with exit code 1 and a sentence', () => {
  test.each([
    { args: ['publish', '--kommune', 'koeln'], sentence: /No such site: koeln\. There are: .*wegberg/ },
    { args: ['publish'], sentence: /Name the sites with --kommune <slug>, or give --all/ },
    { args: ['publish', '--all', '--kommune', 'wegberg'], sentence: /not both/ },
    { args: ['rollback', 'koeln'], sentence: /No site "koeln" was published/ },
    { args: ['rollback', 'wegberg', '20000101T000000000-0000'], sentence: /20000101T000000000-0000/ },
    { args: ['seed'], sentence: /The portal already has content/ },
    { args: ['seed', '--scale', 'viele'], sentence: /--scale takes a whole number above 0/ },
    { args: ['veroeffentliche'], sentence: /unknown command/ },
  ])('$args', async ({ args, sentence }) => {
    const { code, output } = await command(...args);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  });

  test('in a folder without a portal', async () => {
    const settings = { ...portal.settings, PORTAL_STATE: `${portal.stateDir}-nirgends` };
    const { code, output } = await runScript('portal.ts', ['status'], settings);
    expect(output).toContain('Run "npm start" first');
    expect(code).toBe(1);
  });
});

test.each([['publish'], ['status'], ['rollback'], ['seed'], []])('%s --help explains itself', async (...args) => {
  const { code, output } = await command(...args, '--help');
  expect(code).toBe(0);
  expect(output).toMatch(/^Usage: portal/);
  expect(output).toContain('--help');
});
