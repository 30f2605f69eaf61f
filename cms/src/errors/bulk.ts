import type { CollectionAfterOperationHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import { newReference } from './reference.ts';
import { germanOf, unexpected } from './sentences.ts';

/** What is wrong with each of the documents that change together, by id. Of a fault Payload keeps the field's name alone. */
type Faults = Map<string, string[]>;

const faultsOf = ({ context }: PayloadRequest) => context.faults as Faults | undefined;

/** A change of many documents at once begins: what is wrong with each is kept. */
export const expectFaults: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' && 'where' in args && !('id' in args)) req.context.faults = new Map() satisfies Faults;
  return args;
};

/** Keeps what is wrong with a field of one of many documents. */
export function noteFault(req: PayloadRequest, id: unknown, sentence: string): void {
  const faults = faultsOf(req);
  faults?.set(String(id), [...(faults.get(String(id)) ?? []), sentence]);
}

/** What Payload says of a document that did not change with the others. */
interface Failed {
  id: unknown;
  isPublic: boolean;
  message: string;
}

/**
 * Says of each of many documents why it was not changed or deleted, in the sentences that a form shows at its fields. Nothing
 * of an error that was not meant for people leaves the server.
 */
export const explainFaults: CollectionAfterOperationHook = ({ req, result }) => {
  const { errors } = (result ?? {}) as unknown as { errors?: Failed[] };
  if (!Array.isArray(errors) || errors.length === 0) return result;
  const explained = errors.map(({ id, isPublic, message }) => {
    const sentences = faultsOf(req)?.get(String(id));
    if (sentences) return { id, isPublic: true, message: [...new Set(sentences)].join(' ') };
    if (isPublic) return { id, isPublic, message: germanOf(message) };
    const reference = newReference();
    req.payload.logger.error(`Document ${String(id)} failed among others, reference ${reference}: ${message}`);
    return { id, isPublic: true, message: unexpected(reference) };
  });
  return { ...(result as object), errors: explained } as typeof result;
};
