import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '@serviceportal/site/publish';

const markOf = (stateDir: string) => join(stateDir, 'worker.clean');

/** Notes that the worker came to its end in order: what it published is on the disk. */
export function leaveCleanMark(stateDir: string): void {
  replaceFile(markOf(stateDir), '');
}

/** Whether the last worker of a state folder came to its end in order; told once. */
export function takeCleanMark(stateDir: string): boolean {
  try {
    rmSync(markOf(stateDir));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
