/** Most characters of a name before its ending; file systems take 255 bytes. */
const LONGEST = 100;

/**
 * The name under which people know a file, as it may stand on a page and in a file system: without folders, signs that have a
 * meaning there, or signs that cannot be seen; with the ending of what the file is.
 */
export function readableName(given: string, extension: string): string {
  const base = given.split(/[\\/]/).at(-1)!.normalize('NFC');
  const words = base
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/[<>:"|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = [...words].slice(0, LONGEST).join('').trim();
  return `${short || 'Datei'}.${extension}`;
}
