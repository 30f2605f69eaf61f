import { buildPortalConfig } from './config.ts';
import { readEnvironment } from './environment.ts';

/** The configuration of the admin's process (and of Payload's own command line): it asks for publishes, it does not publish. */
const environment = readEnvironment();

export default buildPortalConfig({
  stateDir: environment.stateDir,
  databaseUrl: environment.databaseUrl,
  secret: environment.secret ?? '',
  serverUrl: `http://localhost:${environment.cmsPort}`,
});
