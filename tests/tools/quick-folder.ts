import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY_DISK = '/dev/shm';
/** Bytes that must be free there, and of memory: several times what all tests keep at a time. */
const ENOUGH = 8 * 1024 ** 3;

/**
 * Where tests keep what they make: in memory, where a machine has plenty, because they make hundreds of portals and wait for the
 * disk at each step of them; else where temporary files go.
 */
export function quickFolder(): string {
  try {
    accessSync(MEMORY_DISK, constants.W_OK);
    const { bavail, bsize } = statfsSync(MEMORY_DISK);
    if (bavail * bsize >= ENOUGH && process.availableMemory() >= ENOUGH) return MEMORY_DISK;
  } catch {
    // Not on this system.
  }
  return tmpdir();
}
