import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { descendantsOf, freePorts, isRunning, Script, type Ended } from './process.ts';

/** One life of the portal's processes. */
export interface Life {
  output: string;
}

export interface Stop extends Ended {
  /** Processes it had when it was asked to stop. */
  processes: number;
  /** Those of them that were still there when it had ended. */
  left: number;
}

/** The portal that all tests share. */
export interface RunningPortal {
  settings: Record<string, string>;
  stateDir: string;
  cmsUrl: string;
  sitePort: number;
  email: string;
  password: string;
  first: Life;
  firstStop: Stop;
  second: Life;
}

declare module 'vitest' {
  export interface ProvidedContext {
    portal: RunningPortal;
  }
}

/**
 * Starts the portal as a person does: from nothing, then stops it and starts it again, so that the tests run on the second
 * start. At the end it stops it and makes sure that nothing stays behind.
 */
export default async function startPortal(project: TestProject): Promise<() => Promise<void>> {
  const stateDir = mkdtempSync(join(tmpdir(), 'portal-e2e-'));
  const [cmsPort, sitePort] = (await freePorts(2)) as [number, number];
  const email = 'kreis-it@kreis-heinsberg.example';
  const password = 'nur-fuer-diese-Pruefung';
  const settings = {
    PORTAL_STATE: stateDir,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    PORTAL_ADMIN_EMAIL: email,
    PORTAL_ADMIN_PASSWORD: password,
  };
  let script: Script | undefined;
  const takeAway = () => rmSync(stateDir, { recursive: true, force: true });
  try {
    console.log(`Starting the portal in ${stateDir} …`);
    const first = await live((script = begin(settings)));
    const firstStop = await stop(script);
    console.log('Starting it a second time …');
    const second = await live((script = begin(settings)));
    project.provide('portal', {
      settings,
      stateDir,
      cmsUrl: `http://localhost:${cmsPort}`,
      sitePort,
      email,
      password,
      first,
      firstStop,
      second,
    });
  } catch (error) {
    if (script) await stop(script);
    takeAway();
    throw error;
  }
  const running = script;
  return async () => {
    const { code, left } = await stop(running);
    takeAway();
    if (code !== 0 || left > 0)
      throw new Error(`The portal did not stop as it should: exit code ${code}, ${left} processes left.`);
  };
}

const begin = (settings: Record<string, string>) =>
  new Script('start.ts', [], settings, (line) => console.log(`  | ${line}`));

async function live(script: Script): Promise<Life> {
  const begun = performance.now();
  // What it says last: the addresses and the sign-in are complete.
  await script.untilLine('Stop with Ctrl+C.');
  const seconds = (performance.now() - begun) / 1000;
  console.log(`Ready after ${seconds.toFixed(1)} s.`);
  return { output: script.output };
}

async function stop(script: Script): Promise<Stop> {
  const processes = descendantsOf(script.pid);
  script.kill('SIGTERM');
  const ended = await script.ended;
  return { ...ended, processes: processes.length, left: processes.filter(isRunning).length };
}
