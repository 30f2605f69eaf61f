import type { Field, Validate } from 'payload';
import { isBlank } from './blank.ts';
import { isTranslation } from './common-faults.ts';

const isFilled = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'string'
      ? !isBlank(value)
      : value !== null && value !== undefined;

interface Complete {
  /** Sibling fields that say nothing without this one. */
  with: string | string[];
  /** Said where one of them is filled and this one is not. */
  sentence: string;
  /** Siblings that are the same in every language ask for this one in German alone. */
  inGermanOnly?: boolean;
}

/** The field, asked for as soon as one of its siblings is filled: half a pair would appear nowhere. */
export function complete<F extends Field>(field: F, { with: siblings, sentence, inGermanOnly }: Complete): F {
  const own = 'validate' in field ? (field.validate as Validate | undefined) : undefined;
  const validate: Validate = (value, options) => {
    if (isFilled(value)) return own ? own(value, options) : true;
    if (inGermanOnly && isTranslation(options.req.locale)) return true;
    const around = (options.siblingData ?? {}) as Record<string, unknown>;
    return [siblings].flat().some((name) => isFilled(around[name])) ? sentence : true;
  };
  return { ...field, validate } as F;
}
