import { join } from 'node:path';
import { hashOf, hashOfFile } from '../hash.ts';
import { fileOf, filesBesidePages, withEncodings, type Manifest } from '../manifest.ts';
import { releaseLayout } from './layout.ts';
import { readRecord } from './record.ts';
import { redirectFiles } from './redirects.ts';

/** A file of a release that is not what the manifest says. */
export interface FileFault {
  /** Below the document root. */
  file: string;
  fault: 'missing' | 'different';
}

/**
 * Compares the bytes of every file of a release with its manifest.
 * @throws Error where the manifest cannot be read
 */
export async function verifyRelease(dir: string): Promise<FileFault[]> {
  const manifest = readRecord(dir, 'manifest') as Manifest;
  const root = releaseLayout.public(dir);
  const faults: FileFault[] = [];
  const check = async (file: string, bytes: string | undefined): Promise<void> => {
    try {
      if ((await hashOfFile(join(root, file))) !== bytes) faults.push({ file, fault: 'different' });
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      faults.push({ file, fault: isMissing ? 'missing' : 'different' });
    }
  };
  for (const [path, { bytes, compressed }] of Object.entries(manifest.pages))
    for (const [index, file] of withEncodings(fileOf(path), compressed).entries()) await check(file, bytes[index]);
  for (const [file, location] of redirectFiles(manifest.redirects)) await check(file, hashOf(location));
  for (const file of filesBesidePages(manifest)) await check(file, manifest.bytes[file]);
  return faults;
}
