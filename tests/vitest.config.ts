import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

export default defineConfig({
  test: {
    root,
    projects: [
      // They run while a portal is built and started beside them.
      { test: { name: 'unit', root, include: ['unit/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'integration',
          root,
          include: ['integration/**/*.test.ts'],
          globalSetup: ['support/site-build.ts'],
          // Each file opens a portal of its own, and a process can open only one. Two at once: some wait most of the time.
          pool: 'forks',
          maxWorkers: 2,
          // A MongoDB-compatible server that scans its collections is many times slower than SQLite.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['browser/**/*.test.ts'],
          globalSetup: ['browser/support/global-setup.ts'],
          // Each file has a browser of its own; Vitest would leave one processor to itself.
          maxWorkers: 2,
          // On a busy machine Chromium now and then never ends a request; what is broken fails twice.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          root,
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/support/global-setup.ts'],
          // All files share one running portal and change its content.
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
