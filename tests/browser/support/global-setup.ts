import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import buildSite from '../../support/site-build.ts';

/** Where the sites of the fixture are stored and served: as citizens get them, and with fonts that are waited for. */
interface Rendered {
  stateDir: string;
  port: number;
  patientPort: number;
}

declare module 'vitest' {
  export interface ProvidedContext {
    rendered: Rendered;
    /** Whether Vitest was asked to keep what it finds (`--update`). */
    update: boolean;
  }
}

/** Publishes and serves the fixture once for all tests in the browser. */
export default async function serveFixture(project: TestProject): Promise<() => Promise<void>> {
  await buildSite();
  const child = fork(fileURLToPath(new URL('serve-fixture.ts', import.meta.url)), { execArgv: [] });
  const ended = once(child, 'exit');
  const [rendered] = (await Promise.race([
    once(child, 'message'),
    ended.then(([code]) =>
      Promise.reject(new Error(`The fixture could not be served; its process ended with ${code}.`)),
    ),
  ])) as [Rendered];
  project.provide('rendered', rendered);
  project.provide('update', project.config.snapshotOptions.updateSnapshot === 'all');
  return async () => {
    child.disconnect();
    await ended;
  };
}
