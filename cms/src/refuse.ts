import { APIError, isolateObjectProperty, ValidationError, type CollectionSlug, type PayloadRequest } from 'payload';

/** A field that a refusal is about. */
export interface RefusedField {
  collection: CollectionSlug;
  /** Path in the document, e.g. `termin.bis` or `kosten.0.betrag`. */
  path: string;
}

/**
 * Refuses a request with a German sentence that says what is wrong and how to mend it. Where it names a field, the form
 * marks that field and shows the sentence there; else the sentence is shown alone.
 * @throws ValidationError (400) or APIError with `status`
 */
export function refuse(
  req: PayloadRequest,
  sentence: string,
  { field, status = 409 }: { field?: RefusedField; status?: number } = {},
): never {
  if (field) {
    const errors = [{ path: field.path, message: sentence }];
    // The error's own words would name the field alone, and they are all that is left of it where many documents change.
    throw Object.assign(new ValidationError({ collection: field.collection, errors }, req.t), { message: sentence });
  }
  throw new APIError(sentence, status, undefined, true);
}

/**
 * The request of a hook, for reading German words. A read in another locale would otherwise turn the whole request to it,
 * and the save would overwrite the German.
 */
export function inGerman(req: PayloadRequest): { locale: 'de'; req: PayloadRequest } {
  return { locale: 'de', req: isolateObjectProperty(req, ['locale', 'fallbackLocale']) };
}
