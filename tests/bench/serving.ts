import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Environment } from '@serviceportal/cms/environment';
import { readLiveRelease, siteLayout, siteRootOf } from '@serviceportal/site/publish';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { freePort, missingWebServers, startWebServer, type RunningWebServer } from '../support/web-servers.ts';
import { startPart } from './portal-process.ts';
import { median } from './statistics.ts';
import { kilobytes, table, times } from './table.ts';

/** As many connections as wrk keeps busy, with a thread for each processor of a small machine. */
const CONNECTIONS = 64;
const THREADS = 2;

/** What one round of wrk saw. */
interface Round {
  perSecond: number;
  /** Milliseconds that one request in a hundred takes longer than. */
  p99: number;
}

export interface Serving {
  page: { path: string; bytes: number };
  bundled: Round[];
  nginx: Round[];
  /** Bytes of memory of the bundled server's process after the rounds. */
  memory: number;
}

/**
 * How many requests for one compressed page the bundled server and nginx answer, in turn: both as an operator runs them, on the
 * same release of one site. Nothing where wrk or nginx is not installed.
 */
export async function measureServing(
  environment: Environment,
  slug: string,
  { rounds, seconds }: { rounds: number; seconds: number },
): Promise<Serving | undefined> {
  if (missingWebServers().includes('nginx') || spawnSync('wrk', ['-v']).error) return undefined;
  const { stateDir } = environment;
  const path = typicalPage(siteRootOf(stateDir, slug));
  const body = readFileSync(join(siteLayout.current(siteRootOf(stateDir, slug)), `${path}index.html.br`));
  const nginx = await startWebServer('nginx', {
    stateDir,
    scriptHashes: SCRIPT_HASHES,
    cms: '127.0.0.1:9',
    key: 'nobody',
  });
  const bundled = await startBundled(environment);
  try {
    const ask = ({ port }: RunningWebServer, duration: number) => wrk(port, `${slug}.localhost`, path, duration);
    // Both have read the page once.
    for (const server of [bundled, nginx]) await ask(server, 1);
    const serving: Serving = { page: { path, bytes: body.length }, bundled: [], nginx: [], memory: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const turns = [
        async () => serving.bundled.push(await ask(bundled, seconds)),
        async () => serving.nginx.push(await ask(nginx, seconds)),
      ];
      for (const turn of round % 2 === 0 ? turns : turns.reverse()) await turn();
    }
    return { ...serving, memory: bundled.memory() };
  } finally {
    await Promise.all([nginx.stop(), bundled.stop()]);
  }
}

/** The page of a service whose compressed size is in the middle. */
function typicalPage(siteRoot: string): string {
  const pages = Object.keys(readLiveRelease(siteRoot)!.manifest.pages);
  const services = pages.filter((path) => /^\/leistungen\/[^/]+\/$/.test(path));
  const sizes = services.map((path) => ({
    path,
    bytes: readFileSync(join(siteLayout.current(siteRoot), `${path}index.html.br`)).length,
  }));
  return sizes.sort((a, b) => a.bytes - b.bytes)[Math.floor(sizes.length / 2)]!.path;
}

async function startBundled(environment: Environment): Promise<RunningWebServer & { memory: () => number }> {
  const port = await freePort();
  const server = startPart('sites', { ...environment, sitePort: port });
  await server.ready;
  return { port, stop: server.stop, memory: () => server.memory().now };
}

async function wrk(port: number, host: string, path: string, seconds: number): Promise<Round> {
  const { stdout } = await promisify(execFile)('wrk', [
    ...[`-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency'],
    ...['-H', `Host: ${host}`, '-H', 'Accept-Encoding: gzip, deflate, br, zstd'],
    `http://127.0.0.1:${port}${path}`,
  ]);
  if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`Not every request was answered:\n${stdout}`);
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]);
  const [, value, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout)!;
  return { perSecond, p99: Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit as 'us' | 'ms' | 's'] };
}

export function servingTable(serving: Serving | undefined): string {
  if (!serving)
    return '  The bundled server and nginx: not measured, because wrk or nginx (with its Perl module) is not installed.';
  const { page, bundled, nginx, memory } = serving;
  const middle = (rounds: Round[], of: (round: Round) => number) => median(rounds.map(of));
  const row = (name: string, rounds: Round[]) => [
    name,
    middle(rounds, ({ perSecond }) => perSecond).toFixed(0),
    `${middle(rounds, ({ p99 }) => p99).toFixed(1)} ms`,
  ];
  const ratios = (of: (round: Round) => number) => bundled.map((round, index) => of(round) / of(nginx[index]!));
  const speed = ratios(({ perSecond }) => perSecond);
  return [
    `Serving one page, ${kilobytes(page.bytes)} as Brotli, to ${CONNECTIONS} connections (wrk, in turn, median of ${bundled.length} rounds)`,
    table(
      ['', 'requests/s', 'p99'],
      [
        row('bundled server', bundled),
        row('nginx', nginx),
        ['bundled against nginx', times(median(speed)), times(median(ratios(({ p99 }) => p99)))],
        ['goal', '≥ 0.70 ×', '≤ 2.00 ×'],
      ],
    ),
    `  By round: ${speed.map(times).join(', ')}. The bundled server has ${Math.round(memory / 1_000_000)} MB of memory after that.`,
  ].join('\n');
}
