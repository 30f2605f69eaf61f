import type { CollectionConfig, CollectionSlug, Field, FieldHook, Validate } from 'payload';
import { validations } from 'payload/shared';
import { noteFault } from '../errors/bulk.ts';
import { commonFault, isAsked } from './common-faults.ts';
import { relationFault } from './relation-fault.ts';
import { isBlank } from './blank.ts';
import { bounded } from './bounds.ts';
import { germanFirst } from '../hooks/german-first.ts';
import { ownRowIds } from '../hooks/own-row-ids.ts';
import { refuseForeignShapes } from '../hooks/refuse-foreign-shapes.ts';

type PayloadValidation = Validate<unknown, unknown, unknown, never>;

/**
 * What every field of a collection is held to, whoever wrote it: bounds of its length and number, the common faults with
 * German sentences, Payload's own checks (which a field's own `validate` would replace), and then the field's own. On top,
 * values of a foreign type are refused in drafts too. Applied to collections as a whole, so that no field can be forgotten.
 */
export function underContract(collection: CollectionConfig): CollectionConfig {
  const fields = collection.fields.map(heldToContract);
  return {
    ...collection,
    fields,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        refuseForeignShapes(collection.slug as CollectionSlug, fields),
        ...(collection.hooks?.beforeOperation ?? []),
      ],
      beforeValidate: [ownRowIds, ...(collection.hooks?.beforeValidate ?? [])],
    },
  };
}

function heldToContract(plain: Field): Field {
  const field = bounded(plain);
  if (field.type === 'tabs') return { ...field, tabs: field.tabs.map(within) };
  if (field.type === 'blocks') return checked({ ...field, blocks: field.blocks.map(within) });
  if ('fields' in field) return checked(within(field));
  return checked(field);
}

const within = <T extends { fields: Field[] }>(parent: T): T => ({
  ...parent,
  fields: parent.fields.map(heldToContract),
});

/** The field with all of its checks in one: the common ones first, because their sentences are the clearest. */
function checked(field: Field): Field {
  const payloads = (validations as Record<string, PayloadValidation | undefined>)[field.type];
  if (!payloads) return field;
  const own = 'validate' in field ? (field.validate as PayloadValidation | undefined) : undefined;
  const verdictOf: Validate = async (value, options) => {
    if (isUntouchedDraft(value, options)) return true;
    const fault = commonFault(value, options);
    if (fault !== undefined) return fault;
    if (field.type === 'relationship' || field.type === 'upload') {
      const broken = await relationFault(value, options);
      if (broken !== undefined) return broken;
    }
    const verdict = await payloads(value, { ...options, required: isAsked(options) } as never);
    if (verdict !== true) return field.type === 'richText' ? faultyLinks(options as never) : verdict;
    return own ? own(value, options as never) : true;
  };
  const validate: Validate = async (value, options) => {
    const verdict = await verdictOf(value, options);
    if (typeof verdict === 'string') noteFault(options.req, options.id, verdict);
    return verdict;
  };
  return { ...field, validate, ...hooksFor(field) } as Field;
}

/** Payload speaks English about what is wrong inside a formatted text: of its nodes only links have fields of their own. */
const faultyLinks = ({ label, name }: { label?: unknown; name?: unknown }) =>
  `In „${String(label ?? name)}“ führt ein Verweis zu keiner gültigen Adresse. Bitte öffnen Sie ihn und berichtigen Sie die Adresse.`;

function hooksFor(field: Field) {
  const { beforeValidate = [], beforeChange = [], ...hooks } = ('hooks' in field && field.hooks) || {};
  const written = WRITTEN.has(field.type);
  const german = 'localized' in field && field.localized && 'required' in field && field.required;
  const listed = field.type === 'array' || field.type === 'blocks';
  if (!written && !german && !listed) return {};
  return {
    hooks: {
      ...hooks,
      beforeValidate: [...(written ? [emptyWhereBlank] : []), ...(listed ? [emptyWhereNull] : []), ...beforeValidate],
      beforeChange: [...beforeChange, ...(german ? [germanFirst] : [])],
    },
  };
}
const WRITTEN = new Set(['text', 'textarea', 'email']);

/** What nobody can see is not there: white space and invisible characters alone are stored as nothing. */
const emptyWhereBlank: FieldHook = ({ value }) =>
  typeof value === 'string' && isBlank(value) ? null : (value as unknown);

/** SQLite's adapter cannot write a list that is null. */
const emptyWhereNull: FieldHook = ({ value }) => (value === null ? [] : (value as unknown));

/** What goes to no site may be put back as it is: a document from before a rule came can always be taken back. */
function isUntouchedDraft(value: unknown, { data, event, operation, previousValue }: Parameters<Validate>[1]): boolean {
  return (
    event === 'submit' &&
    operation === 'update' &&
    (data as { _status?: unknown } | undefined)?._status === 'draft' &&
    JSON.stringify(value) === JSON.stringify(previousValue)
  );
}
