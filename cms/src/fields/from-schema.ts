import { isBlank } from './blank.ts';

interface Schema {
  safeParse: (value: unknown) => { success: boolean };
}

/**
 * A field's check made of the schema that the site holds the value to, so that the form asks what the site asks. Empty is
 * left to `required`; of several values the sentence is about the first that does not fit.
 */
export function fromSchema(schema: Schema, sentence: (value: string) => string) {
  return (value: unknown): string | true => {
    const wrong = (Array.isArray(value) ? value : [value]).find(
      (one) => typeof one === 'string' && !isBlank(one) && !schema.safeParse(one).success,
    );
    return wrong === undefined || sentence(String(wrong));
  };
}
