/** Bytes of one name in an address: it becomes a file's name (255 at most), with room for `.br`. */
const MOST_NAME_BYTES = 240;
/** Bytes of a whole address. */
const MOST_BYTES = 2000;

/** Folders of files that a site brings along: of its build, uploads, preview pictures, the search index, redirects. */
const FILE_FOLDERS = new Set(['_astro', 'medien', 'vorschau', 'pagefind', '_weiterleitungen']);

/** True for an address at which a site keeps files of its own; beside each text file lie compressed copies of it. */
export const isOfFiles = (path: string): boolean =>
  FILE_FOLDERS.has(path.split('/')[1] ?? '') || /\.(?:br|gz)(?:\/|$)/.test(path);

const bytes = (text: string) => new TextEncoder().encode(text).length;

/**
 * An old address of a site in the one form in which it is stored and compared: the path as people read it (decoded, NFC),
 * then the query as it was sent. `/b%C3%BCrgerb%C3%BCro/` is `/bürgerbüro/`, `/index.php?id=12` stays. Null for what is no
 * path of a site: another origin, a fragment, a way out of the folder, a name that no file can bear, a place of its files.
 */
export function oldAddress(raw: string): string | null {
  const [written = '', ...queries] = raw.trim().split('?');
  const query = queries.join('?');
  let path: string;
  try {
    path = decodeURIComponent(written).normalize('NFC');
  } catch {
    return null;
  }
  const names = path.split('/').slice(1);
  if (names.at(-1) === '') names.pop();
  const isPath =
    path.startsWith('/') &&
    !/[\p{Cc}\\#?]/u.test(path) &&
    !/[\p{Cc}\s#]/u.test(query) &&
    !isOfFiles(path) &&
    names.every((name) => name !== '' && name !== '.' && name !== '..' && bytes(name) <= MOST_NAME_BYTES) &&
    bytes(path) + bytes(query) <= MOST_BYTES;
  return isPath ? path + (queries.length > 0 && query ? `?${query}` : '') : null;
}

/** What two old addresses have in common that are answered alike: with or without the slash at the end. */
export function addressKey(address: string): string {
  const [path = '', query] = address.split(/\?(.*)/s);
  const plain = path.length > 1 ? path.replace(/\/$/, '') : path;
  return query ? `${plain}?${query}` : plain;
}

export interface Redirect {
  von: string;
  nach: string;
}

/** The way from an address over redirects: each address it comes by, its end last. Where it goes round, the last stood there before. */
export function wayFrom(start: string, targets: ReadonlyMap<string, string>, ownOrigin?: string): string[] {
  const way = [start];
  const seen = new Set([addressKey(start)]);
  for (;;) {
    const next = targets.get(keyOfTarget(way.at(-1)!, ownOrigin));
    if (next === undefined) return way;
    way.push(next);
    const key = keyOfTarget(next, ownOrigin);
    if (seen.has(key)) return way;
    seen.add(key);
  }
}

/** The key of an address of this site, without its fragment; other addresses are no old address of it. */
function keyOfTarget(target: string, ownOrigin: string | undefined): string {
  const path = ownOrigin && target.startsWith(`${ownOrigin}/`) ? target.slice(ownOrigin.length) : target;
  return addressKey(oldAddress(path.split('#', 1)[0] ?? '') ?? path);
}

/** True where a way (see `wayFrom`) ends where it was before. */
export function goesRound(way: readonly string[], ownOrigin?: string): boolean {
  const keys = way.map((address) => keyOfTarget(address, ownOrigin));
  return new Set(keys).size < keys.length;
}
