import { parentPort, workerData } from 'node:worker_threads';
import { createSiteServer, type SiteServerOptions } from './site-server.ts';

/** What a thread of `serveInThreads` is given. */
export interface ThreadData {
  options: SiteServerOptions;
  port: number;
  host: string;
}

const { options, port, host } = workerData as ThreadData;
const server = createSiteServer(options);
await server.listen(port, host, true);
parentPort!.postMessage('listening');
parentPort!.once('message', () => void server.close());
