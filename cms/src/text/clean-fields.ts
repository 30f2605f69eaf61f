import { cleanLine, cleanText } from '@serviceportal/content-types';
import type { LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import type { CollectionConfig, CollectionSlug, Field, FieldHook } from 'payload';
import { refuse } from '../refuse.ts';
import { withoutDeadLinks } from './dead-links.ts';
import { cleanRichText, faultOf, nodeTypesOf } from './rich-text-value.ts';

/**
 * Text is cleaned once, where it comes in: every field of a collection that holds text cleans it before anything else reads
 * it, whichever way it came (form, REST, local API, many documents at once, copy, restored version), drafts too.
 */
export function withCleanText(collection: CollectionConfig): CollectionConfig {
  return { ...collection, fields: collection.fields.map(cleaned) };
}

function cleaned(field: Field): Field {
  switch (field.type) {
    case 'text':
    case 'email':
      return withHook(field, textHook(cleanLine));
    case 'textarea':
    case 'code':
      return withHook(field, textHook(cleanText));
    case 'richText': {
      const hooked = withHook(field, richTextHook) as typeof field;
      return { ...hooked, hooks: { ...hooked.hooks, afterRead: [...(field.hooks?.afterRead ?? []), deadLinksAsText] } };
    }
    case 'array':
    case 'group':
    case 'row':
    case 'collapsible':
      return { ...field, fields: field.fields.map(cleaned) } as Field;
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(cleaned) })) };
    case 'blocks':
      return { ...field, blocks: field.blocks.map((block) => ({ ...block, fields: block.fields.map(cleaned) })) };
    default:
      return field;
  }
}

type Hooked = Extract<Field, { type: 'text' | 'email' | 'textarea' | 'code' | 'richText' }>;

function withHook(field: Hooked, hook: FieldHook): Field {
  return {
    ...field,
    hooks: { ...field.hooks, beforeValidate: [hook, ...(field.hooks?.beforeValidate ?? [])] },
  } as Field;
}

/** Text of one field: a string, several where the field takes several, or either per language where all come at once. */
const textHook =
  (clean: (raw: string) => string): FieldHook =>
  ({ value, req }) => {
    const cleanValue = (given: unknown): unknown => {
      if (Array.isArray(given)) return given.map(cleanValue).filter((each) => each !== '');
      return typeof given === 'string' ? clean(given) : given;
    };
    return req.locale === 'all' && isRecord(value) ? mapValues(value, cleanValue) : cleanValue(value);
  };

/** The form shows what the page shows: a link to what is gone is text. */
const deadLinksAsText: FieldHook = ({ value, req }) => withoutDeadLinks(value, req);

/** Formatted text. What is none is refused, because neither the editor nor a page could show it. */
const richTextHook: FieldHook = async ({ value, field, collection, path, req }) => {
  const types = nodeTypesOf((field as unknown as { editor: LexicalRichTextAdapter }).editor);
  const cleanValue = async (given: unknown): Promise<unknown> => {
    if (given === null || given === undefined) return given;
    const fault = faultOf(given, types);
    if (fault)
      refuse(req, fault, {
        field: { collection: collection!.slug as CollectionSlug, path: path.join('.') },
        status: 400,
      });
    return withoutDeadLinks(cleanRichText(given), req);
  };
  if (req.locale !== 'all' || !isRecord(value) || 'root' in value) return cleanValue(value);
  const entries = Object.entries(value).map(async ([key, each]) => [key, await cleanValue(each)] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const mapValues = (record: Record<string, unknown>, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
