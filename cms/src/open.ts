import { closeSync, openSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { buildPortalConfig, type PortalConfig } from './config.ts';
import { secureStateFolder, sqliteFile } from './state-folder.ts';

/** Opens the portal's content in this process. Only one per process; close it with `payload.destroy()`. */
export async function openContent(config: PortalConfig): Promise<Payload> {
  secureStateFolder(config.stateDir);
  // Made here, so that there is no moment in which others can read it.
  if (!config.databaseUrl) closeSync(openSync(sqliteFile(config.stateDir), 'a', 0o600));
  return getPayload({ config: buildPortalConfig(config), cron: false });
}
