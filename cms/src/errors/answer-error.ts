import type { AfterErrorHook, Config, FlattenedField, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { clientAddress } from '../sign-in/address.ts';
import { newReference } from './reference.ts';
import { germanOf, sentenceOf, unexpected } from './sentences.ts';

/** What an answer says about one field. */
interface FieldError {
  path: string;
  message: string;
  label?: string;
}

/** An error as hooks and Payload throw it. Asked for its shape: of a class there may be several copies. */
interface Thrown {
  name?: unknown;
  message?: unknown;
  status?: unknown;
  isPublic?: unknown;
  stack?: unknown;
  data?: { errors?: unknown } | null;
}

/**
 * Names of the errors that Payload throws when it refuses. It would log each with a stack of 1.5 KB; `answerError` logs a line
 * instead, of unexpected ones everything.
 */
export const loggingLevels: NonNullable<Config['loggingLevels']> = {
  APIError: false,
  AuthenticationError: false,
  ErrorDeletingFile: false,
  FileRetrievalError: false,
  FileUploadError: false,
  Forbidden: false,
  Locked: false,
  LockedAuth: false,
  MissingFile: false,
  NotFound: false,
  QueryError: false,
  UnverifiedEmail: false,
  ValidationError: false,
};

/**
 * Answers every request that failed with German: a refusal with its sentence, at its fields where it names some; anything
 * else with a sentence that carries a number, under which the log tells what happened. Nothing of an error that was not
 * meant for people leaves the server.
 */
export const answerError: AfterErrorHook = ({ error, req, collection }) => {
  const thrown = error as Thrown;
  const status = statusOf(thrown);
  const fields = fieldErrorsOf(thrown, collection);
  if (fields.length > 0) {
    logRefusal(req, status, fields.map(({ path, message }) => `${path}: ${message}`).join(' '));
    return { status, response: answerAtFields(fields) };
  }
  if (isRefusal(thrown, status)) {
    const sentence = sentenceOf(status, isUnreadable(thrown) ? '' : String(thrown.message ?? ''));
    logRefusal(req, status, sentence);
    const isAboutFile = collection?.upload && (status === 413 || thrown.name === 'FileUploadError');
    return {
      status,
      response: isAboutFile ? answerAtFields([{ path: 'file', message: sentence }]) : answer(sentence),
    };
  }
  const reference = newReference();
  req.payload.logger.error({ err: error, msg: `${requestLine(req)} failed, reference ${reference}` });
  return {
    status: 500,
    response: answer(unexpected(reference)),
  };
};

/** True where somebody sent what cannot be read: a broken address, a body that is no JSON or breaks off. */
const isUnreadable = ({ name, message }: Thrown): boolean =>
  name === 'SyntaxError' ||
  name === 'URIError' ||
  /^(?:Multipart: |Unexpected end of |Malformed )/.test(String(message));

const statusOf = (thrown: Thrown): number => {
  const { status } = thrown;
  if (isUnreadable(thrown)) return 400;
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : 500;
};

/** True where somebody wrote the error for the person who asked. */
const isRefusal = (thrown: Thrown, status: number): boolean =>
  thrown.isPublic === true || isUnreadable(thrown) || (thrown.isPublic !== false && status !== 500);

/** `message` is what lists and forms show, `errors` what Payload's other views and programs read. */
export const answer = (message: string) => ({ message, errors: [{ message }] });

/**
 * Marks the fields. The form shows `errors[0].message` as its notice, and cuts it into a list at the first colon and every
 * comma after; a sentence stays one without colons.
 */
function answerAtFields(errors: FieldError[]) {
  const notice =
    errors.length === 1
      ? errors[0]!.message.replaceAll(/:(?=\s)/g, ' –').replaceAll(':', '\u2236')
      : `Bitte prüfen Sie diese Felder: ${errors.map(({ label, path }) => (label ?? path).replaceAll(',', '')).join(', ')}`;
  return { errors: [{ name: 'ValidationError', message: notice, data: { errors } }] };
}

function fieldErrorsOf({ data }: Thrown, collection: SanitizedCollectionConfig | undefined): FieldError[] {
  if (!data || !Array.isArray(data.errors)) return [];
  return data.errors.flatMap((each: unknown) => {
    const { path, message, label } = (each ?? {}) as Record<string, unknown>;
    if (typeof path !== 'string' || typeof message !== 'string') return [];
    const words =
      typeof label === 'string' && label !== path ? label : labelOf(collection?.flattenedFields ?? [], path);
    return [{ path, message: germanOf(message), ...(words ? { label: words } : {}) }];
  });
}

/** What the form calls a field: the labels on the way to it, rows by their number. */
function labelOf(fields: readonly FlattenedField[], path: string): string | undefined {
  const words: string[] = [];
  let inside = fields;
  for (const segment of path.split('.')) {
    if (/^\d+$/.test(segment)) {
      words.push(String(Number(segment) + 1));
      continue;
    }
    const field = inside.find(({ name }) => name === segment);
    if (!field) break;
    if ('label' in field && typeof field.label === 'string') words.push(field.label);
    inside = 'flattenedFields' in field ? field.flattenedFields : [];
  }
  return words.length > 0 ? words.join(' > ') : undefined;
}

function logRefusal(req: PayloadRequest, status: number, reason: string): void {
  const who = req.user ? `user ${String(req.user.id)}` : 'nobody signed in';
  const words = reason.length > 200 ? `${reason.slice(0, 200)}…` : reason;
  req.payload.logger.warn(`${requestLine(req)} refused (${status}) to ${who} at ${clientAddress(req)}: ${words}`);
}

/** Without the query, where words of documents may be. */
const requestLine = ({ method, pathname }: PayloadRequest): string => `${method ?? '?'} ${pathname ?? '?'}`;
