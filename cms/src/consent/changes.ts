import type { FlattenedField } from 'payload';
import { stableJson } from '../records/fassungen.ts';

type Content = Readonly<Record<string, unknown>>;

/** The labels of the fields that differ, as editors know them, e.g. `Titel`, `Text`. */
export function changedFields(fields: readonly FlattenedField[], before: Content, after: Content): string[] {
  return fields.flatMap((field) => {
    if (stableJson(before[field.name] ?? null) === stableJson(after[field.name] ?? null)) return [];
    return [typeof field.label === 'string' ? field.label : field.name];
  });
}
