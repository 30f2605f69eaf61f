import { slugify } from '@serviceportal/content-types/slug';

/** Most characters of a name before its ending; file systems take 255 bytes. */
const LONGEST = 100;
/** No file system takes longer names; of what says it is one, the rest is not read. */
const LONGEST_GIVEN = 1000;

/**
 * The name under which people know a file, as it may stand on a page and in a file system: without folders, signs that have a
 * meaning there, or signs that cannot be seen; with the ending of what the file is.
 */
export function readableName(given: string, extension: string): string {
  const base = given.split(/[\\/]/).at(-1)!.slice(0, LONGEST_GIVEN).normalize('NFC');
  const words = base
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    // So browsers write quotes and line ends in the names of files that they send.
    .replace(/%22|%0[ad]/gi, ' ')
    .replace(/[<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = [...words].slice(0, LONGEST).join('').trim();
  return `${short || 'Datei'}.${extension}`;
}

/** Most characters that a stored name has before the hash; sizes of pictures add some of their own. */
const LONGEST_STORED = 60;

/**
 * The name under which a file is stored, and saved by whoever loads it: what people call it, in signs that every system and
 * address takes, and the hash of its content, so that it never changes its meaning.
 */
export function storedName(name: string, hash: string, extension: string): string {
  const words = slugify(name.slice(0, -extension.length - 1))
    .slice(0, LONGEST_STORED)
    .replace(/-$/, '');
  return `${words || 'datei'}-${hash}.${extension}`;
}
