import { readEnvironment } from '@serviceportal/cms/environment';
import { handoverKey } from '@serviceportal/cms/handover';
import { RUECKMELDUNG_ENDPOINT } from '@serviceportal/content-types';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { serveInThreads } from './serve/index.ts';
import { portalSecret, reachableAdmin, stateLayout } from './state.ts';

/** The process that serves the sites. */
const environment = readEnvironment();
const { stateDir, sitePort, siteHost } = environment;
const served = await serveInThreads(
  {
    sitesRoot: stateLayout.sites(stateDir),
    scriptHashes: SCRIPT_HASHES,
    feedback: {
      target: `${reachableAdmin(environment)}${RUECKMELDUNG_ENDPOINT}`,
      key: handoverKey(portalSecret(environment)),
    },
  },
  { port: sitePort, host: siteHost },
);
console.log(`Serving the sites on port ${served.port}.`);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void served.close().then(() => process.exit(0)));
