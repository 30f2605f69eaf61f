import { EnvironmentError, readEnvironment } from '@serviceportal/cms/environment';
import { handoverKey } from '@serviceportal/cms/handover';
import { RUECKMELDUNG_ENDPOINT } from '@serviceportal/content-types';
import { SCRIPT_HASHES } from '@serviceportal/site/render';
import { serveInThreads } from './serve/index.ts';
import { portalSecret, reachableAdmin, stateLayout } from './state.ts';

/** The server of the sites as a process of its own: `start` runs it beside admin and worker. */
try {
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void served.close().then(() => process.exit(0));
    });
  }
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
}
