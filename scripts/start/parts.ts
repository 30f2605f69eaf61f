import { join } from 'node:path';
import type { Environment } from '@serviceportal/cms/environment';
import { portalSecret, repositoryRoot } from '../state.ts';

/** The processes that a running portal is made of. */
export const PARTS = {
  // It makes little garbage, and files are kept outside the heap: with as much room as Node takes by itself it would be no
  // quicker, but twice as large.
  sites: {
    script: 'scripts/serve.ts',
    folder: '.',
    ready: 'Serving the sites',
    flags: ['--max-semi-space-size=1', '--max-old-space-size=128'],
  },
  // Its threads allocate and free much: glibc would keep what each of them freed for itself. V8 lets the heap of a thread whose
  // memory is limited grow by a third only, so it would collect five times a second, and the large one by four times. A thread
  // that rests collects once more, for which it needs a way to ask.
  worker: {
    script: 'scripts/worker.ts',
    folder: '.',
    ready: 'Worker is ready',
    flags: ['--max-semi-space-size=16', '--heap-growing-percent=100', '--expose-gc'],
    env: { MALLOC_ARENA_MAX: '2' },
  },
  admin: { script: 'cms/src/server/start.ts', folder: 'cms', ready: 'Admin is ready' },
} as const satisfies Record<string, Part>;

interface Part {
  /** Below the repository root, as is the folder it runs in. */
  script: string;
  folder: string;
  /** What it prints when it does its work. */
  ready: string;
  /** Of Node. */
  flags?: readonly string[];
  env?: Record<string, string>;
}

export type PartName = keyof typeof PARTS;

/** How a part is started. */
export function commandOf(name: PartName, env: NodeJS.ProcessEnv) {
  const { script, folder, ...more }: Part = PARTS[name];
  return {
    command: process.execPath,
    args: [...(more.flags ?? []), join(repositoryRoot, script)],
    cwd: join(repositoryRoot, folder),
    env: { ...env, ...more.env },
  };
}

/** The settings of a portal as its processes read them. */
export function environmentOf(environment: Environment): NodeJS.ProcessEnv {
  const { stateDir, cmsPort, cmsHost, sitePort, siteHost } = environment;
  return {
    ...process.env,
    NODE_ENV: 'production',
    PORTAL_STATE: stateDir,
    PORTAL_SECRET: portalSecret(environment),
    CMS_PORT: String(cmsPort),
    CMS_HOST: cmsHost,
    SITE_PORT: String(sitePort),
    SITE_HOST: siteHost,
  };
}
