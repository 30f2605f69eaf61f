import { isDeepStrictEqual } from 'node:util';
import { cleanCharacters, cleanLine, cleanText } from '@serviceportal/content-types';
import type { CollectionSlug, FlattenedField, Payload } from 'payload';
import { cleanRichText, isFormattedText } from '../../text/rich-text-value.ts';

type Row = Record<string, unknown>;

/** Documents read at once. */
const PAGE = 200;

/** What Payload writes of a file and of a sign-in; a file lies where its name says. */
const PAYLOADS_OWN = new Set(['id', 'filename', 'mimeType', 'url', 'thumbnailURL', 'sizes']);

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Cleans the texts of documents from before texts were cleaned where they come in, and of the Fassungen that sites show: of
 * control characters and what else is no text. Past all hooks, so that nothing is published and no date changes. Idempotent.
 * @returns a line that says how many documents had such, where there were any
 */
export async function cleanStoredText(payload: Payload): Promise<string[]> {
  let cleaned = 0;
  for (const { config } of Object.values(payload.collections)) {
    if (config.auth || config.slug.startsWith('payload-')) continue;
    const collection = config.slug as CollectionSlug;
    for (let page = 1; ; page += 1) {
      const { docs } = await payload.db.find<Row & { id: string }>({ collection, limit: PAGE, page, sort: 'id' });
      for (const doc of docs) {
        const clean = { ...doc, ...cleanFields(config.flattenedFields, doc) };
        if (isDeepStrictEqual(clean, doc)) continue;
        // The whole document: of a language a database may keep only what it is given.
        await payload.db.updateOne({ collection, id: doc.id, data: { ...clean, updatedAt: null } });
        cleaned += 1;
      }
      if (docs.length < PAGE) break;
    }
  }
  return cleaned > 0 ? [`${cleaned} documents lost characters that are no text`] : [];
}

/** The values of fields, as the database keeps them, with their texts cleaned. */
function cleanFields(fields: readonly FlattenedField[], row: Row): Row {
  return Object.fromEntries(
    fields
      .filter(({ name }) => name in row && !PAYLOADS_OWN.has(name))
      .map((field) => [field.name, inEachLanguage(field, row[field.name])]),
  );
}

function inEachLanguage(field: FlattenedField, value: unknown): unknown {
  if (!('localized' in field) || !field.localized || !isRow(value)) return cleanValue(field, value);
  return Object.fromEntries(Object.entries(value).map(([locale, each]) => [locale, cleanValue(field, each)]));
}

function cleanValue(field: FlattenedField, value: unknown): unknown {
  if (value === null || value === undefined) return value;
  switch (field.type) {
    case 'text':
    case 'email':
      return eachText(value, cleanLine);
    case 'textarea':
    case 'code':
      return eachText(value, cleanText);
    case 'json':
      return eachText(value, cleanCharacters);
    case 'richText':
      return isFormattedText(value) ? cleanRichText(value) : value;
    case 'group':
    case 'tab':
      return isRow(value) ? { ...value, ...cleanFields(field.flattenedFields, value) } : value;
    case 'array':
      return rows(value, (row) => cleanFields(field.flattenedFields, row));
    case 'blocks':
      return rows(value, (row) => {
        const block = field.blocks.find((one) => typeof one === 'object' && one.slug === row['blockType']);
        return block ? cleanFields(block.flattenedFields, row) : {};
      });
    default:
      return value;
  }
}

const rows = (value: unknown, clean: (row: Row) => Row): unknown =>
  Array.isArray(value) ? value.map((row: unknown) => (isRow(row) ? { ...row, ...clean(row) } : row)) : value;

/** All texts in a value, at any depth. */
function eachText(value: unknown, clean: (text: string) => string): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((each) => eachText(each, clean));
  if (!isRow(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, eachText(each, clean)]));
}
