import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RUECKMELDUNG_PATH } from '@serviceportal/content-types';
import { sitesLayout } from '@serviceportal/site/store';
import { cacheControl, contentType, isBox, isUpload, securityHeaders, UPLOAD_POLICY } from './headers.ts';
import { ReadyAnswer } from './ready-answer.ts';
import { Sites } from './sites.ts';
import {
  acceptedEncodings,
  encodedFile,
  findFile,
  findRedirect,
  variesByEncoding,
  type Encoding,
} from './static-file.ts';

/** Bytes of answers that are kept in memory, and of the largest file among them; others are read from the disk each time. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_BYTES_OF_ONE = 512 * 1024;
/** What an answer costs besides its bytes, which are there twice: as the file, and as what goes over the line. */
const OVERHEAD = 2048;

/** What of a request for reading decides about its answer. */
export interface Asked {
  /** Path and query as in the request line. */
  url: string;
  host: string | undefined;
  acceptEncoding: string | undefined;
}

/** A file of a site, with the headers it is sent with. */
export interface ServedFile {
  status: 200 | 404;
  documentRoot: string;
  /** Below the document root: the file itself, compressed where `encoding` says so. */
  file: string;
  headers: Record<string, string>;
}

export interface AnswersOptions {
  /** `$PORTAL_STATE/sites` */
  sitesRoot: string;
  /** CSP sources (`'sha256-…'`) of the inline scripts the pages carry. */
  scriptHashes: readonly string[];
  /** Forms are taken, so that somebody may come by their address. */
  takesForms: boolean;
}

/** Answers requests for reading; what is asked often is kept in memory. */
export class Answers {
  /** Headers of every answer that is no file. */
  readonly pageHeaders: Readonly<Record<string, string>>;
  readonly sites: Sites;
  readonly #options: AnswersOptions;
  readonly #boxHeaders: Record<string, string>;
  /**
   * By what was asked. The key has the release in it, so that none outlives its release for longer than it takes others to push it out.
   */
  readonly #kept = new Map<string, ReadyAnswer>();
  #bytes = 0;

  constructor(options: AnswersOptions) {
    this.#options = options;
    this.sites = new Sites(options.sitesRoot);
    this.pageHeaders = securityHeaders(options.scriptHashes);
    this.#boxHeaders = securityHeaders(options.scriptHashes, true);
  }

  /** The answer, or the file that it is where that is too large to be kept. */
  find({ url, host, acceptEncoding }: Asked): ReadyAnswer | ServedFile {
    const documentRoot = this.sites.find(host);
    if (documentRoot === undefined) return this.#unknownSite();
    const encodings = acceptedEncodings(acceptEncoding);
    const queryAt = url.indexOf('?');
    const key = `${documentRoot} ${encodings.join()} ${queryAt === -1 ? url : url.slice(0, queryAt)}`;
    // With its query an address may be an old one that leads on; what is there without it was looked at before.
    const known = queryAt === -1 || findRedirect(documentRoot, url) === undefined ? this.#get(key) : undefined;
    return known ?? this.#look(documentRoot, url, encodings, key);
  }

  /** A file of a site, whatever its size; nothing where the answer is none. */
  file({ url, host, acceptEncoding }: Asked): ServedFile | undefined {
    const documentRoot = this.sites.find(host);
    if (documentRoot === undefined || findRedirect(documentRoot, url) !== undefined) return undefined;
    const found = findFile(documentRoot, url, acceptedEncodings(acceptEncoding));
    return found.kind === 'file' ? this.#served(documentRoot, found, 200) : undefined;
  }

  text(status: number, text: string, more: Record<string, string> = {}): ReadyAnswer {
    const headers = { ...this.pageHeaders, ...more, 'Content-Type': 'text/plain; charset=utf-8' };
    return new ReadyAnswer(status, Object.entries(headers).flat(), Buffer.from(`${text}\n`));
  }

  redirect(status: 301 | 303, to: string, cache = 'no-cache'): ReadyAnswer {
    const text = status === 301 ? `Moved to ${to}` : `See ${to}`;
    return this.text(status, text, { Location: to, 'Cache-Control': cache });
  }

  #look(documentRoot: string, url: string, encodings: readonly Encoding[], key: string): ReadyAnswer | ServedFile {
    // Whoever reloads after the form was sent, or types the address, is led to where a page is.
    if (this.#options.takesForms && url.split('?', 1)[0] === RUECKMELDUNG_PATH) return this.redirect(303, '/');
    const moved = findRedirect(documentRoot, url);
    if (moved !== undefined) return this.redirect(301, moved);
    const found = findFile(documentRoot, url, encodings);
    if (found.kind === 'malformed') return this.text(400, 'Bad request');
    if (found.kind === 'redirect') return this.redirect(301, found.to);
    if (found.kind === 'file') return this.#read(this.#served(documentRoot, found, 200), key);
    // What is not there is asked for by whoever looks for holes, each time under another name.
    const keyOfMissing = `${documentRoot} ${encodings.join()}`;
    const missing = this.#get(keyOfMissing);
    if (missing) return missing;
    const page = findFile(documentRoot, '/404.html', encodings);
    if (page.kind !== 'file') return this.text(404, 'Not found');
    return this.#read(this.#served(documentRoot, page, 404), keyOfMissing);
  }

  #served(
    documentRoot: string,
    { file, encoding }: { file: string; encoding: Encoding | undefined },
    status: 200 | 404,
  ): ServedFile {
    const headers = {
      ...(status === 200 && isBox(file) ? this.#boxHeaders : this.pageHeaders),
      ...(status === 200 && isUpload(file) && { 'Content-Security-Policy': UPLOAD_POLICY }),
      'Content-Type': contentType(file),
      'Cache-Control': status === 200 ? cacheControl(file) : 'no-cache',
      ...(status === 200 && { 'Accept-Ranges': 'bytes' }),
      ...(variesByEncoding(file) && { Vary: 'Accept-Encoding' }),
      ...(encoding && { 'Content-Encoding': encoding }),
    };
    return { status, documentRoot, file: encodedFile(file, encoding), headers };
  }

  /** With a `key` the answer is kept under it. */
  #read(served: ServedFile, key?: string): ReadyAnswer | ServedFile {
    const { status, documentRoot, headers } = served;
    const file = join(documentRoot, served.file);
    const { size, mtimeMs } = statSync(file);
    if (size > MOST_BYTES_OF_ONE) return served;
    // As `send` has it, so that a browser may ask for either.
    const etag = `W/"${size.toString(16)}-${Math.trunc(mtimeMs).toString(16)}"`;
    const answer = new ReadyAnswer(status, Object.entries(headers).flat(), readFileSync(file), etag);
    if (key !== undefined) this.#keep(key, answer);
    return answer;
  }

  #unknownSite(): ReadyAnswer | ServedFile {
    try {
      const page = sitesLayout.page(this.#options.sitesRoot);
      return this.#read(this.#served(dirname(page), { file: `/${basename(page)}`, encoding: undefined }, 404));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return this.text(404, 'No site is published yet');
    }
  }

  #get(key: string): ReadyAnswer | undefined {
    const answer = this.#kept.get(key);
    // What goes first is the oldest: who is asked for goes last, as soon as that will matter.
    if (answer && this.#bytes > MOST_BYTES / 2) {
      this.#kept.delete(key);
      this.#kept.set(key, answer);
    }
    return answer;
  }

  #keep(key: string, answer: ReadyAnswer): void {
    this.#kept.set(key, answer);
    this.#bytes += costOf(key, answer);
    for (const [oldest, old] of this.#kept) {
      if (this.#bytes <= MOST_BYTES) return;
      this.#kept.delete(oldest);
      this.#bytes -= costOf(oldest, old);
    }
  }
}

const costOf = (key: string, { body }: ReadyAnswer) => 2 * (body.length + key.length) + OVERHEAD;
