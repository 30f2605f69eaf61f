/** What stopped a publication. */
export type PublishErrorCode =
  /** A page could not be rendered. */
  | 'render'
  /** A page came to no end in the time it may take, or its thread ended at it. */
  | 'time'
  /** A page of the site is malformed: no title, no or several main headings, a bad address. */
  | 'structure'
  /** A page is far too large. */
  | 'size'
  /** A page needs a file that is not there: a picture, a style, a script. */
  | 'links'
  /** A page would make the browser ask another origin. */
  | 'origin'
  /** Far fewer pages than the release before. */
  | 'shrink'
  /** A picture or file of the snapshot is not in the media folder. */
  | 'media'
  /** The build of the site is missing or faulty. */
  | 'assets'
  /** The search index could not be built. */
  | 'index'
  /** The machine does not let it: no space, no right to write, a faulty disk. Nothing is wrong with the content. */
  | 'system'
  /** Another process changed what is live in the meantime. */
  | 'conflict'
  /** The release asked for does not exist or cannot be used. */
  | 'release';

/** A publication that was stopped; what was live stays live. `message` is a German sentence for editors. */
export class PublishError extends Error {
  readonly code: PublishErrorCode;
  /** Technical cause, for logs. */
  readonly detail: string | undefined;

  constructor(code: PublishErrorCode, message: string, options: { detail?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'PublishError';
    this.code = code;
    this.detail = options.detail;
  }
}

/** Name of a system error (`ENOSPC`), also where only its message came over from another thread. */
export function systemErrorOf(error: unknown): string | undefined {
  const { code, message } = error as { code?: unknown; message?: unknown };
  const named = typeof code === 'string' ? code : (/^(\w+): /.exec(String(message))?.[1] ?? '');
  return /^E[A-Z0-9]{2,}$/.test(named) ? named : undefined;
}

/** A `PublishError` as it crosses between threads. */
export interface ToldError {
  code: PublishErrorCode;
  message: string;
  detail?: string;
}

export const toldError = ({ code, message, detail }: PublishError): ToldError => ({
  code,
  message,
  ...(detail !== undefined && { detail }),
});

export const errorTold = ({ code, message, detail }: ToldError): PublishError =>
  new PublishError(code, message, detail === undefined ? {} : { detail });
