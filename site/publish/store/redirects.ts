import { oldAddress, addressKey, redirectTarget } from '@serviceportal/content-types';

/**
 * Folder of a document root with a file for each old address. In it stands where the address leads now, as a header may bear
 * it and nothing else, so that every web server finds it without knowing the release. It is not for visitors.
 */
export const REDIRECT_FOLDER = '_weiterleitungen/';

/** Bytes that the name of a file may have. */
const MOST_NAME_BYTES = 255;

/**
 * The file of an old address, as `addressKey` has it: a folder for its path, in it `#` and the query (with `%2F` for `/`); no
 * address has a `#`. None where no file can bear the name: then the page that stands for the address leads on by itself.
 */
export function redirectFile(key: string): string | undefined {
  const [path = '', query = ''] = key.split(/\?(.*)/s);
  const name = `#${query.replaceAll('/', '%2F')}`;
  if (Buffer.byteLength(name) > MOST_NAME_BYTES) return undefined;
  return `${REDIRECT_FOLDER}${path.slice(1)}${path === '/' ? '' : '/'}${name}`;
}

/** The files for what is asked, given as in the request line: with its query an address may be another old one, else it does not matter. */
export function redirectFilesFor(url: string): string[] {
  const address = oldAddress(url);
  if (address === null) return [];
  const keys = new Set([addressKey(address), addressKey(address.split('?', 1)[0]!)]);
  return [...keys].flatMap((key) => redirectFile(key) ?? []);
}

/**
 * What is in the file of a redirect; nothing for what is no address, which must not hurt the other redirects. It has no braces:
 * a web server reads the file as a template.
 */
export function locationOf(to: string): string | undefined {
  if (!redirectTarget.safeParse(to).success) return undefined;
  const { href, pathname, search, hash } = new URL(to, 'http://localhost');
  const location = to.startsWith('/') ? `${pathname}${search}${hash}` : href;
  return location.replaceAll('{', '%7B').replaceAll('}', '%7D');
}

type Redirects = Readonly<Record<string, string>> | undefined;

/** The files of redirects, and what is in them. */
export function redirectFiles(redirects: Redirects): Map<string, string> {
  return new Map(
    Object.entries(redirects ?? {}).flatMap(([key, to]) => {
      const file = redirectFile(key);
      const location = locationOf(to);
      return file === undefined || location === undefined ? [] : [[file, location] as const];
    }),
  );
}

/** The redirects of one state that another has not, or has otherwise. */
export function redirectsBeside(redirects: Redirects, others: Redirects): Record<string, string> {
  return Object.fromEntries(Object.entries(redirects ?? {}).filter(([key, to]) => others?.[key] !== to));
}
