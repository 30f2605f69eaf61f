import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { promisify } from 'node:util';

/** Bytes that sites take on the disk, as `du` has them: a file that several releases share counts once, for the first site that has it. */
export async function diskUse(sitesRoot: string): Promise<{ total: number; sites: ReadonlyMap<string, number> }> {
  if (!existsSync(sitesRoot)) return { total: 0, sites: new Map() };
  const { stdout } = await promisify(execFile)('du', ['-k', '-d', '1', sitesRoot], { maxBuffer: 16 * 1024 * 1024 });
  const lines = stdout.split('\n').flatMap((line) => {
    const [, kilobytes, folder] = /^(\d+)\t(.*)$/.exec(line) ?? [];
    return kilobytes === undefined || folder === undefined ? [] : [{ folder, bytes: Number(kilobytes) * 1024 }];
  });
  return {
    total: lines.find(({ folder }) => folder === sitesRoot)?.bytes ?? 0,
    sites: new Map(lines.map(({ folder, bytes }) => [basename(folder), bytes])),
  };
}
