import { mkdirSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { buildPortalConfig, mediaDirOf, type PortalConfig } from './config.ts';

/** Opens the portal's content in this process. Only one per process; close it with `payload.destroy()`. */
export async function openContent(config: PortalConfig): Promise<Payload> {
  mkdirSync(mediaDirOf(config.stateDir), { recursive: true });
  return getPayload({ config: buildPortalConfig(config), cron: false });
}
