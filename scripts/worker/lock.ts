import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockFile = (stateDir: string) => join(stateDir, 'worker.pid');

function isRunning(pid: number): boolean {
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
  const other = runningWorker(stateDir);
  if (other !== null && other !== process.pid)
    throw new Error(`Another worker already runs on ${stateDir} (process ${other}). Only one may.`);
  rmSync(file, { force: true });
  // Exclusive: of two that start in the same moment, one fails here.
  writeFileSync(file, String(process.pid), { flag: 'wx' });
  return () => rmSync(file, { force: true });
}
