import type { Field } from 'payload';

/** Bounds of fields that name none of their own: characters, rows, numbers. */
export const BOUNDS = { text: 300, textarea: 2000, rows: 50, related: 200, words: 100, number: 1_000_000 } as const;

/** Longest e-mail address (RFC 5321, section 4.5.3.1.3, without the angle brackets). */
export const EMAIL_CHARACTERS = 254;

/** Most characters of one formatted text: some twenty printed pages. */
export const RICH_TEXT_CHARACTERS = 60_000;

/**
 * The field with a bound wherever it names none: nothing that an editor fills in is endless. What no form shows, hooks make
 * of fields that have theirs.
 */
export function bounded(field: Field): Field {
  if (field.admin && 'hidden' in field.admin && field.admin.hidden) return field;
  switch (field.type) {
    case 'text':
      return field.hasMany
        ? { maxLength: BOUNDS.text, maxRows: BOUNDS.words, ...field }
        : { maxLength: BOUNDS.text, ...field };
    case 'textarea':
      return { maxLength: BOUNDS.textarea, ...field };
    case 'number':
      return { min: 0, max: BOUNDS.number, ...field };
    case 'array':
    case 'blocks':
      return { maxRows: BOUNDS.rows, ...field };
    case 'relationship':
    case 'upload':
      return field.hasMany ? ({ maxRows: BOUNDS.related, ...field } as Field) : field;
    default:
      return field;
  }
}
