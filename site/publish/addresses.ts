import type { SitePage } from '../src/view/page.ts';
import { PublishError } from './error.ts';
import type { PageFault } from './faults.ts';
import { fileOf, withEncodings } from './manifest.ts';

/** Bytes of a file's name (NAME_MAX of Linux's file systems is 255), with room for `.br` and for a temporary ending. */
const MOST_NAME_BYTES = 240;
/** Bytes of a path below the document root (PATH_MAX is 4096 for the whole). */
const MOST_PATH_BYTES = 2000;

/**
 * Addresses become file names, so they must be plain and short enough, name one page each and not be folder and file at once.
 * `others` are files that the site has besides its pages.
 */
export function addressFaults(pages: readonly SitePage[], others: readonly string[] = []): PageFault[] {
  const faults: PageFault[] = [];
  const files = new Set(others);
  const good: SitePage[] = [];
  for (const page of pages) {
    const error = nameFault(page.path) ?? (files.has(fileOf(page.path)) ? takenAddress(page.path) : undefined);
    if (error) faults.push(faultOf(page, error));
    else {
      // Whether compressed copies will lie beside it is known only when it is made.
      for (const file of withEncodings(fileOf(page.path), true)) files.add(file);
      good.push(page);
    }
  }
  for (const page of good) {
    const folders = page.path.split('/').slice(1, -1);
    if (folders.some((_, index) => files.has(folders.slice(0, index + 1).join('/'))))
      faults.push(faultOf(page, takenAddress(page.path)));
  }
  return faults;
}

/** What a page is, for a fault of it. */
export function faultOf({ path, document }: SitePage, error: PublishError): PageFault {
  return { work: { path, ...(document && { document }) }, error };
}

function nameFault(path: string): PublishError | undefined {
  const isPlain = /^\/(?:[^/\\\0?#]+\/)*(?:[^/\\\0?#]+)?$/.test(path) && !/\/\.{1,2}(\/|$)/.test(path);
  if (!isPlain)
    return new PublishError(
      'structure',
      `Die Adresse „${path}“ ist ungültig. Bitte die Kurzadresse oder Weiterleitung berichtigen.`,
    );
  const isShort =
    Buffer.byteLength(path) <= MOST_PATH_BYTES &&
    path.split('/').every((segment) => Buffer.byteLength(segment) <= MOST_NAME_BYTES);
  if (!isShort)
    return new PublishError(
      'structure',
      `Die Adresse „${path.slice(0, 80)} …“ ist zu lang. Bitte unter „Adresse (Slug)“ eine kürzere angeben.`,
    );
  return undefined;
}

function takenAddress(path: string): PublishError {
  return new PublishError(
    'structure',
    `Die Adresse ${path} ist doppelt vergeben. Bitte einem der beiden Inhalte eine andere Kurzadresse geben.`,
  );
}
