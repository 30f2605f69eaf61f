import { statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** How a request for a path of one site is answered. */
export type Answer =
  | {
      kind: 'file';
      /** Below the document root. */
      file: string;
      encoding: 'br' | 'gzip' | undefined;
    }
  /** A folder asked for without its slash. */
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' };

const ENCODINGS = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const;

/** Finds the file for a URL (path and query as in the request line). */
export function findFile(documentRoot: string, url: string, acceptEncoding: string | undefined): Answer {
  const [rawPath = '', query] = url.split(/\?(.*)/s);
  const path = plainPath(rawPath);
  if (path === undefined || /\.(br|gz)$/.test(path)) return { kind: 'missing' };
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (isFile(documentRoot, file))
    return { kind: 'file', file, encoding: bestEncoding(documentRoot, file, acceptEncoding) };
  if (!path.endsWith('/') && isFile(documentRoot, `${path}/index.html`)) {
    return { kind: 'redirect', to: `${encodePath(path)}/${query === undefined ? '' : `?${query}`}` };
  }
  return { kind: 'missing' };
}

/** The decoded path, or `undefined` when it is malformed or could leave the document root. */
function plainPath(raw: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  const segments = path.split('/').slice(1);
  const isPlain =
    path.startsWith('/') && !/[\\\0]/.test(path) && !segments.some((segment) => segment === '.' || segment === '..');
  const hasEmpty = segments.slice(0, -1).includes('');
  return isPlain && !hasEmpty ? path : undefined;
}

export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

function bestEncoding(documentRoot: string, file: string, acceptEncoding = ''): 'br' | 'gzip' | undefined {
  const accepted = new Set(
    acceptEncoding
      .toLowerCase()
      .split(',')
      .map((part) => part.trim())
      .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
      .map((part) => part.split(';')[0]!.trim()),
  );
  return ENCODINGS.find(({ encoding, suffix }) => accepted.has(encoding) && isFile(documentRoot, file + suffix))
    ?.encoding;
}

/** The file name of a representation. */
export function encodedFile(file: string, encoding: 'br' | 'gzip' | undefined): string {
  return file + (ENCODINGS.find((entry) => entry.encoding === encoding)?.suffix ?? '');
}

/** Answers to these differ with `Accept-Encoding`. */
export function variesByEncoding(file: string): boolean {
  return /^\.(html|css|js|mjs|json|xml|ics|svg|txt|webmanifest|pagefind|pf_\w+)$/.test(extname(file));
}

function isFile(documentRoot: string, file: string): boolean {
  try {
    return statSync(join(documentRoot, file), { throwIfNoEntry: false })?.isFile() ?? false;
  } catch (error) {
    // A name that no file can have, or a file where a folder would have to be.
    if (['ENAMETOOLONG', 'ENOTDIR', 'ELOOP', 'EINVAL'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return false;
    throw error;
  }
}
