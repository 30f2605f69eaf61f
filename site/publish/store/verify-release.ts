import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hashOf, hashOfFile } from '../hash.ts';
import { fileOf, filesBesidePages, type Manifest } from '../manifest.ts';
import { releaseLayout } from './layout.ts';
import { readRecord } from './record.ts';

/** A file of a release that is not what the manifest says. */
export interface FileFault {
  /** Below the document root. */
  file: string;
  fault: 'missing' | 'different';
}

/**
 * Compares every file of a release with its manifest: pages and their compressed copies by what they unpack to, all others by
 * their bytes.
 * @throws Error where the manifest cannot be read
 */
export async function verifyRelease(dir: string): Promise<FileFault[]> {
  const manifest = readRecord(dir, 'manifest') as Manifest;
  const root = releaseLayout.public(dir);
  const faults: FileFault[] = [];
  const check = async (file: string, isRight: (path: string) => boolean | Promise<boolean>): Promise<void> => {
    try {
      if (!(await isRight(join(root, file)))) faults.push({ file, fault: 'different' });
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      faults.push({ file, fault: isMissing ? 'missing' : 'different' });
    }
  };
  for (const [path, { bytes, compressed }] of Object.entries(manifest.pages)) {
    const file = fileOf(path);
    await check(file, (from) => hashOf(readFileSync(from)) === bytes);
    if (!compressed) continue;
    await check(`${file}.br`, (from) => hashOf(brotliDecompressSync(readFileSync(from))) === bytes);
    await check(`${file}.gz`, (from) => hashOf(gunzipSync(readFileSync(from))) === bytes);
  }
  for (const file of filesBesidePages(manifest))
    await check(file, async (from) => (await hashOfFile(from)) === manifest.bytes[file]);
  return faults;
}
