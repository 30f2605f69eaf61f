import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import next from 'next';
import { EnvironmentError, readEnvironment } from '../environment.ts';
import { incomingDirOf, secureStateFolder } from '../state-folder.ts';
import { createAdminServer } from './admin-server.ts';

/** The admin as a process of its own: Next, behind the portal's own server. */
try {
  const { stateDir, cmsPort, cmsHost } = readEnvironment();
  // Next reads its configuration in the folder that it was built in; a relative state folder means the one it was named in.
  const dir = fileURLToPath(new URL('../..', import.meta.url));
  process.env.PORTAL_STATE = stateDir;
  process.chdir(dir);
  // What was arriving when the process before was killed.
  rmSync(incomingDirOf(stateDir), { recursive: true, force: true });
  secureStateFolder(stateDir);
  const app = next({
    dev: false,
    dir,
    hostname: 'localhost',
    port: cmsPort,
  });
  await app.prepare();
  const server = createAdminServer(app.getRequestHandler());
  server.once('error', (error) => {
    console.error(`The admin cannot listen on ${cmsHost}:${cmsPort}: ${error.message}`);
    process.exit(1);
  });
  server.listen(cmsPort, cmsHost, () => console.log('Admin is ready.'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      // An open page keeps its connection; what is being saved has a moment to end.
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 5000);
    });
  }
} catch (error) {
  console.error(error instanceof EnvironmentError ? error.message : error);
  process.exit(1);
}
