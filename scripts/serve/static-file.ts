import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { REDIRECT_FOLDER, redirectFilesFor } from '@serviceportal/site/store';

export type Encoding = 'br' | 'gzip';

/** How a request for a path of one site is answered. */
export type Answer =
  | {
      kind: 'file';
      /** Below the document root. */
      file: string;
      encoding: Encoding | undefined;
    }
  /** A folder asked for without its slash. */
  | { kind: 'redirect'; to: string }
  | { kind: 'missing' }
  /** No address at all: a broken escape, a NUL, no path. */
  | { kind: 'malformed' };

const ENCODINGS = [
  { encoding: 'br', suffix: '.br' },
  { encoding: 'gzip', suffix: '.gz' },
] as const;

/** Where an old address leads now. */
export function findRedirect(documentRoot: string, url: string): string | undefined {
  for (const file of redirectFilesFor(url)) {
    try {
      return readFileSync(join(documentRoot, file), 'utf8');
    } catch (error) {
      if (!isNoFile(error)) throw error;
    }
  }
  return undefined;
}

/** Finds the file for a URL (path and query as in the request line). */
export function findFile(documentRoot: string, url: string, accepted: readonly Encoding[]): Answer {
  const [rawPath = '', query] = url.split(/\?(.*)/s);
  if (!/^\/(?:[^%]|%[0-9a-f]{2})*$/i.test(rawPath) || rawPath.includes('%00')) return { kind: 'malformed' };
  const path = plainPath(rawPath);
  if (path === undefined) return { kind: 'missing' };
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (isFile(documentRoot, file)) return { kind: 'file', file, encoding: bestEncoding(documentRoot, file, accepted) };
  if (!path.endsWith('/') && isFile(documentRoot, `${path}/index.html`)) {
    return { kind: 'redirect', to: `${rawPath}/${query ? `?${query}` : ''}` };
  }
  return { kind: 'missing' };
}

/** The decoded path, or `undefined` where it could leave the document root or is not for visitors. */
function plainPath(raw: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(raw);
  } catch {
    return undefined;
  }
  const segments = path.split('/').slice(1);
  const isPlain = !path.includes('\\') && !segments.some((segment) => segment === '.' || segment === '..');
  const hasEmpty = segments.slice(0, -1).includes('');
  const isOurs = /\.(?:br|gz)$/.test(path) || path.startsWith(`/${REDIRECT_FOLDER}`);
  return isPlain && !hasEmpty && !isOurs ? path : undefined;
}

function bestEncoding(documentRoot: string, file: string, accepted: readonly Encoding[]): Encoding | undefined {
  return ENCODINGS.find(({ encoding, suffix }) => accepted.includes(encoding) && isFile(documentRoot, file + suffix))
    ?.encoding;
}

const NONE: readonly Encoding[] = [];
/** As good as all browsers send one of a few headers. */
const read = new Map<string, readonly Encoding[]>();
const MOST_HEADERS = 200;

/** The encodings of ours that a request takes, best first (RFC 9110, 12.5.3). */
export function acceptedEncodings(header: string | string[] | undefined): readonly Encoding[] {
  if (header === undefined) return NONE;
  const text = header.toString();
  let accepted = read.get(text);
  if (!accepted) {
    const names = new Set(
      text
        .toLowerCase()
        .split(',')
        .map((part) => part.trim())
        .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
        .map((part) => part.split(';')[0]!.trim()),
    );
    accepted = ENCODINGS.map(({ encoding }) => encoding).filter((encoding) => names.has(encoding));
    if (read.size < MOST_HEADERS) read.set(text, accepted);
  }
  return accepted;
}

/** The file name of a representation. */
export function encodedFile(file: string, encoding: Encoding | undefined): string {
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
    if (isNoFile(error)) return false;
    throw error;
  }
}

/** A name that no file has or can have, or a file where a folder would have to be. */
function isNoFile(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOENT', 'ENAMETOOLONG', 'ENOTDIR', 'EISDIR', 'ELOOP', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes(code);
}
