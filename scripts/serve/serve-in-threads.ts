import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createSiteServer, type SiteServer, type SiteServerOptions } from './site-server.ts';
import type { ThreadData } from './thread.ts';

/** More threads would answer more than a network can carry. */
const MOST_THREADS = 4;

export interface Served {
  port: number;
  close(): Promise<void>;
}

/**
 * Serves the sites with a thread for each processor; the system shares the connections out among them. Where it cannot (it can
 * on Linux), this thread serves alone. A thread that fails ends the process.
 */
export async function serveInThreads(
  options: SiteServerOptions,
  {
    port,
    host,
    threads = Math.min(availableParallelism(), MOST_THREADS),
  }: { port: number; host: string; threads?: number },
): Promise<Served> {
  const server = createSiteServer(options);
  const shared = threads > 1 ? await listenShared(server, port, host) : undefined;
  if (shared === undefined) return { port: await server.listen(port, host), close: () => server.close() };
  const workerData: ThreadData = { options, port: shared, host };
  const others = Array.from(
    { length: threads - 1 },
    () => new Worker(new URL('./thread.ts', import.meta.url), { workerData }),
  );
  await Promise.all(others.map((thread) => once(thread, 'message')));
  return {
    port: shared,
    async close() {
      const ended = others.map((thread) => once(thread, 'exit'));
      for (const thread of others) thread.postMessage('close');
      await Promise.all([server.close(), ...ended]);
    },
  };
}

async function listenShared(server: SiteServer, port: number, host: string): Promise<number | undefined> {
  try {
    return await server.listen(port, host, true);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTSUP') throw error;
    return undefined;
  }
}
