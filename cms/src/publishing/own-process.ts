import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** What tells one process from every other one, also from a later one with the same number. */
export interface ProcessIdentity {
  /** Name of the machine, for people. */
  host: string;
  /** One start of one machine, and the world of process numbers in it (containers have their own). */
  machine: string;
  pid: number;
  /** When the process began, in ticks of that machine since it was started. */
  startedAt: string;
}

/** This process. Where the system does not tell (no Linux), nothing can be proven of it later. */
export function thisProcess(): ProcessIdentity {
  const { pid } = process;
  return { host: hostname(), machine: thisMachine(), pid, startedAt: startOf(pid) ?? '' };
}

/**
 * Whether a process is gone for certain: it ran on this machine, and no process there has its number and its start. Of
 * another machine nothing is certain.
 */
export function isProvablyGone({ machine, pid, startedAt }: ProcessIdentity, here = thisProcess()): boolean {
  return machine === here.machine && startOf(pid) !== startedAt;
}

let machine: string | undefined;

function thisMachine(): string {
  try {
    machine ??= `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    machine ??= randomUUID();
  }
  return machine;
}

/** When a process began (field 22 of `/proc/<pid>/stat`, see proc(5)); nothing for one that has ended. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may have spaces and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const state = fields[0]!;
    return state === 'Z' || state === 'X' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}
