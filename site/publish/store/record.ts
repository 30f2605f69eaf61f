import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { linkOrCopy, putFile } from './files.ts';
import { applyPatch, patchBetween, type Patch } from './patch.ts';

/** Bytes of changes from which on a record is written anew as a whole. */
const MOST_CHANGES = 256 * 1024;

/** What a release keeps beside its files: `<name>.json`, and in `<name>.changes`, a line of JSON each, what changed since. */
export type RecordName = 'manifest' | 'snapshot';

const baseOf = (dir: string, name: RecordName) => join(dir, `${name}.json`);
const changesOf = (dir: string, name: RecordName) => join(dir, `${name}.changes`);

/**
 * A record of a release.
 * @throws Error where it is not there or not whole
 */
export function readRecord(dir: string, name: RecordName): unknown {
  const base = JSON.parse(readFileSync(baseOf(dir, name), 'utf8')) as unknown;
  const changes = existsSync(changesOf(dir, name)) ? readFileSync(changesOf(dir, name), 'utf8') : '';
  const patches = changes.split('\n').filter(Boolean);
  return patches.reduce((state, line) => applyPatch(state, JSON.parse(line) as Patch), base);
}

export function hasRecord(dir: string, name: RecordName): boolean {
  return existsSync(baseOf(dir, name));
}

/** Gives a new release the record of another one, for `changeRecord`; as a whole where much changed since it was one. */
export function shareRecord(from: string, to: string, name: RecordName): void {
  if (sizeOf(changesOf(from, name)) > MOST_CHANGES / 2) return replaceRecord(to, name, readRecord(from, name));
  linkOrCopy(baseOf(from, name), baseOf(to, name));
  if (existsSync(changesOf(from, name))) linkOrCopy(changesOf(from, name), changesOf(to, name));
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** The files of a release's records. */
export function recordFiles(dir: string): string[] {
  const files = (['manifest', 'snapshot'] as const).flatMap((name) => [baseOf(dir, name), changesOf(dir, name)]);
  return files.filter((file) => existsSync(file));
}

/** Writes a record as a whole. Whoever makes the release brings it to the disk. */
export function replaceRecord(dir: string, name: RecordName, value: unknown): void {
  rmSync(changesOf(dir, name), { force: true });
  putFile(baseOf(dir, name), JSON.stringify(value));
}

/**
 * Brings the record of a release that has that of its predecessor up to date; costs what changed where `before` and `value`
 * share what is equal in both. The files are shared with other releases, so they are replaced, never written in place.
 */
export function changeRecord(dir: string, name: RecordName, before: unknown, value: unknown): void {
  const patch = patchBetween(before, value);
  if (!patch) return;
  const file = changesOf(dir, name);
  const line = `${JSON.stringify(patch)}\n`;
  const size = sizeOf(file);
  if (size + line.length > MOST_CHANGES) replaceRecord(dir, name, value);
  else putFile(file, `${size > 0 ? readFileSync(file, 'utf8') : ''}${line}`);
}
