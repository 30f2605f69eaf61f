import type { CollectionBeforeOperationHook, CollectionSlug, Field } from 'payload';
import { tooMany } from '../fields/common-faults.ts';
import { instantFault } from '../fields/days.ts';
import { refuse } from '../refuse.ts';

type Data = Record<string, unknown>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
const isGiven = (value: unknown) => value !== undefined && value !== null && value !== '';

/** What each type of field takes, as the API sends it; the words are what an editor is told. */
const SHAPES: Record<string, { takes: string; holds: (value: unknown) => boolean }> = {
  text: { takes: 'Text', holds: (value) => typeof value === 'string' },
  textarea: { takes: 'Text', holds: (value) => typeof value === 'string' },
  email: { takes: 'Text', holds: (value) => typeof value === 'string' },
  code: { takes: 'Text', holds: (value) => typeof value === 'string' },
  number: {
    takes: 'eine Zahl (mit Punkt statt Komma)',
    // Payload would read the number a text begins with, and make 66 of „66,50“.
    holds: (value) =>
      typeof value === 'number'
        ? Number.isFinite(value)
        : typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value),
  },
  checkbox: {
    takes: 'Ja oder Nein',
    holds: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  },
  date: { takes: 'ein Zeitpunkt', holds: (value) => instantFault(value) === undefined },
  richText: { takes: 'formatierter Text', holds: (value) => isObject(value) && isObject(value.root) },
};

/**
 * Refuses values of a type that a field does not have, at their field, also in drafts: Payload would turn some of them into
 * something else, drop others, and keep the rest for whoever reads the document next. Lists that are too long are refused here
 * too, before anything is done for each of their entries: a body has room for so many that nobody else would be answered.
 */
export function refuseForeignShapes(collection: CollectionSlug, fields: Field[]): CollectionBeforeOperationHook {
  return ({ args, operation, req }) => {
    if (operation !== 'create' && operation !== 'update') return args;
    const { data } = args as { data?: unknown };
    if (isObject(data)) {
      if (req.locale === 'all')
        refuse(req, 'Bitte speichern Sie eine Sprache nach der anderen, nicht alle auf einmal.', { status: 400 });
      const fault = faultOfFields(fields, data, '');
      if (fault) refuse(req, fault.sentence, { field: { collection, path: fault.path } });
    }
    return args;
  };
}

interface Fault {
  path: string;
  sentence: string;
}

function faultOfFields(fields: Field[], data: Data, parent: string): Fault | undefined {
  for (const field of fields) {
    const fault = faultOfField(field, data, parent);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfField(field: Field, data: Data, parent: string): Fault | undefined {
  if (field.type === 'tabs') {
    for (const tab of field.tabs) {
      const fault =
        'name' in tab
          ? faultOfGroup(tab.fields, data[tab.name], `${parent}${tab.name}`, tab.label)
          : faultOfFields(tab.fields, data, parent);
      if (fault) return fault;
    }
    return undefined;
  }
  if (!('name' in field)) return 'fields' in field ? faultOfFields(field.fields, data, parent) : undefined;
  const value = data[field.name];
  const path = `${parent}${field.name}`;
  if (field.type === 'group') return faultOfGroup(field.fields, value, path, field.label);
  if (!isGiven(value)) return undefined;
  switch (field.type) {
    case 'array':
    case 'blocks':
      return faultOfRows(field, value, path);
    case 'relationship':
    case 'upload':
      return faultOfRelation(field, value, path);
    case 'select':
      return faultOfChoice(field, value, path);
    case 'text':
      if (field.hasMany)
        return Array.isArray(value) && value.every((word) => !isGiven(word) || typeof word === 'string')
          ? tooLong(field, value, path)
          : foreign(field.label, path, 'eine Liste von Wörtern');
  }
  const shape = SHAPES[field.type];
  if (field.type === 'date' && shape && !shape.holds(value)) return { path, sentence: instantFault(value) ?? '' };
  return !shape || shape.holds(value) ? undefined : foreign(field.label, path, shape.takes);
}

const foreign = (label: unknown, path: string, takes: string): Fault => ({
  path,
  sentence: `„${typeof label === 'string' ? label : path}“ kann diesen Wert nicht aufnehmen: erwartet wird ${takes}.`,
});

function tooLong(field: { label?: unknown; maxRows?: number | undefined }, list: unknown[], path: string) {
  const sentence = tooMany(list.length, field.maxRows, typeof field.label === 'string' ? field.label : path);
  return sentence === undefined ? undefined : { path, sentence };
}

const faultOfGroup = (fields: Field[], value: unknown, path: string, label: unknown): Fault | undefined => {
  // Payload cannot read a group that is null.
  if (value === undefined) return undefined;
  return isObject(value) ? faultOfFields(fields, value, `${path}.`) : foreign(label, path, 'eine Gruppe von Angaben');
};

function faultOfRows(
  field: Extract<Field, { type: 'array' | 'blocks' }>,
  value: unknown,
  path: string,
): Fault | undefined {
  // The form sends the number of its rows where there are none.
  if (value === 0 || value === '0') return undefined;
  if (!Array.isArray(value)) return foreign(field.label, path, 'eine Liste von Einträgen');
  const long = tooLong(field, value, path);
  if (long) return long;
  for (const [index, row] of value.entries()) {
    const at = `${path}.${index}`;
    if (!isObject(row)) return foreign(field.label, at, 'ein Eintrag aus einzelnen Angaben');
    const fields =
      field.type === 'array' ? field.fields : field.blocks.find(({ slug }) => slug === row.blockType)?.fields;
    if (!fields) return { path: `${at}.blockType`, sentence: `Den Baustein „${String(row.blockType)}“ gibt es nicht.` };
    const fault = faultOfFields(fields, row, `${at}.`);
    if (fault) return fault;
  }
  return undefined;
}

function faultOfRelation(
  field: Extract<Field, { type: 'relationship' | 'upload' }>,
  value: unknown,
  path: string,
): Fault | undefined {
  // An object without an id is refused by the access rules where it says whose a document is, else by the field.
  const isId = (one: unknown) => typeof one === 'string' || isObject(one);
  const isOne = (one: unknown) =>
    Array.isArray(field.relationTo)
      ? isObject(one) && (field.relationTo as string[]).includes(String(one.relationTo)) && isId(one.value)
      : isId(one);
  const holds = field.hasMany ? Array.isArray(value) && value.every(isOne) : isOne(value);
  if (!holds) return foreign(field.label, path, field.hasMany ? 'eine Liste von Dokumenten' : 'ein Dokument');
  return Array.isArray(value) ? tooLong(field, value, path) : undefined;
}

function faultOfChoice(field: Extract<Field, { type: 'select' }>, value: unknown, path: string): Fault | undefined {
  const known = new Set(field.options.map((option) => (typeof option === 'string' ? option : option.value)));
  const isChoice = (one: unknown) => typeof one === 'string' && known.has(one);
  const holds = field.hasMany ? Array.isArray(value) && value.every(isChoice) : isChoice(value);
  return holds
    ? undefined
    : { path, sentence: `„${String(value)}“ steht unter „${String(field.label)}“ nicht zur Auswahl.` };
}
