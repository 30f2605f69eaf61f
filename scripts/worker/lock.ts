import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockFile = (stateDir: string) => join(stateDir, 'worker.pid');

/** Whether there is a process with this id, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process id of the worker of a state folder, or null where none runs. */
export function runningWorker(stateDir: string): number | null {
  let pid: number;
  try {
    pid = Number(readFileSync(lockFile(stateDir), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return Number.isInteger(pid) && pid > 0 && isRunning(pid) ? pid : null;
}

/**
 * Makes this process the one worker of a state folder; Payload's queue allows only one.
 * @returns gives the place back
 * @throws Error naming the process that has it
 */
export function becomeWorker(stateDir: string): () => void {
  mkdirSync(stateDir, { recursive: true });
  const file = lockFile(stateDir);
  if (!take(file)) {
    const other = runningWorker(stateDir);
    if (other !== null && other !== process.pid)
      throw new Error(`Another worker already runs on ${stateDir} (process ${other}). Only one may.`);
    // Left behind by a process that was killed.
    rmSync(file, { force: true });
    if (!take(file)) throw new Error(`Another worker just started on ${stateDir}. Only one may.`);
  }
  return () => rmSync(file, { force: true });
}

/** Writes this process into the file; false where it exists. */
function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
