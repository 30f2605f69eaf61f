import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Where a state folder keeps uploads. */
export const mediaDirOf = (stateDir: string) => join(stateDir, 'media');
/** Where uploads lie while they arrive. */
export const incomingDirOf = (stateDir: string) => join(stateDir, 'incoming');
/** The SQLite file of a state folder. */
export const sqliteFile = (stateDir: string) => join(stateDir, 'portal.sqlite');

/** The one folder in it that is for others: what the web server of the operator serves, perhaps as another user. */
const PUBLIC = 'sites';

/**
 * Makes a state folder and closes it to the other accounts of the machine, also one that was open before: passwords' hashes,
 * drafts, reset links and logs are in it. Others may walk through it (0711) to `sites`, which everybody may read, but not
 * list it; every other folder is its owner's alone (0700), whatever is inside, and so is every file that lies in it directly
 * (0600). SQLite gives its journal files the mode of the database.
 */
export function secureStateFolder(stateDir: string): void {
  mkdirSync(stateDir, { recursive: true, mode: 0o711 });
  for (const folder of [mediaDirOf(stateDir), incomingDirOf(stateDir)]) mkdirSync(folder, { recursive: true });
  chmodSync(stateDir, 0o711);
  for (const entry of readdirSync(stateDir, { withFileTypes: true })) {
    const path = join(stateDir, entry.name);
    try {
      if (entry.isDirectory()) chmodSync(path, entry.name === PUBLIC ? 0o755 : 0o700);
      else if (entry.isFile()) chmodSync(path, 0o600);
    } catch (error) {
      // Another process of the portal was quicker to take it away (journals).
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}
