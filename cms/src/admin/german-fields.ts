import type { Block, CollectionConfig, Field, Tab } from 'payload';

const ENTRY = '/admin/entry';

/** Components of a day that is stored as `YYYY-MM-DD` text. */
export const DAY_COMPONENTS = {
  Field: `${ENTRY}/DayField.tsx#DayField`,
  Cell: `${ENTRY}/cells.tsx#DayCell`,
  Diff: `${ENTRY}/diffs.tsx#DayDiff`,
  Filter: `${ENTRY}/DayFilter.tsx#DayFilter`,
};

/** Components of a time of day that is stored as `HH:MM` text. */
export const TIME_COMPONENTS = { Field: `${ENTRY}/TimeField.tsx#TimeField` };

const NUMBER_COMPONENTS = {
  Field: `${ENTRY}/NumberField.tsx#NumberField`,
  Cell: `${ENTRY}/cells.tsx#NumberCell`,
  Diff: `${ENTRY}/diffs.tsx#NumberDiff`,
};

/** Several words in one field. */
const WORDS_COMPONENTS = { Cell: `${ENTRY}/cells.tsx#WordsCell` };

/**
 * A collection whose fields show and take numbers and times as one writes them in German, whatever the language and the
 * zone of the browser. Every number and every date of the collection, however deep, and none by name.
 * @throws Error where a field would show its value as program text: that loads an editor from a foreign server, and says
 *   nothing to an editor
 */
export function germanFields(collection: CollectionConfig): CollectionConfig {
  return {
    ...collection,
    admin: { ...collection.admin, hideAPIURL: true },
    fields: collection.fields.map((field) => germanField(field, collection.slug)),
  };
}

function germanField(field: Field, where: string): Field {
  const at = 'name' in field && field.name ? `${where}.${field.name}` : where;
  switch (field.type) {
    case 'number':
      return { ...field, admin: { ...field.admin, components: { ...NUMBER_COMPONENTS, ...field.admin?.components } } };
    case 'date':
      return {
        ...field,
        admin: {
          ...field.admin,
          date: {
            displayFormat: field.admin?.date?.pickerAppearance === 'dayOnly' ? 'dd.MM.yyyy' : 'dd.MM.yyyy HH:mm',
            timeFormat: 'HH:mm',
            ...field.admin?.date,
          } as NonNullable<NonNullable<typeof field.admin>['date']>,
          components: { Field: `${ENTRY}/InstantField.tsx#InstantField`, ...field.admin?.components },
        },
      };
    case 'text':
      return field.hasMany
        ? { ...field, admin: { ...field.admin, components: { ...WORDS_COMPONENTS, ...field.admin?.components } } }
        : field;
    case 'json':
    case 'code':
      if (!field.admin?.hidden && !field.admin?.components?.Field)
        throw new Error(`${at} needs a component that shows its value in words.`);
      return field;
    case 'blocks':
      return { ...field, blocks: field.blocks.map((block) => withFields<Block>(block, at)) };
    case 'tabs':
      return { ...field, tabs: field.tabs.map((tab) => withFields<Tab>(tab, at)) };
    case 'array':
    case 'collapsible':
    case 'group':
    case 'row':
      return withFields(field, at);
    default:
      return field;
  }
}

const withFields = <Part extends { fields: Field[] }>(part: Part, at: string): Part => ({
  ...part,
  fields: part.fields.map((field) => germanField(field, at)),
});
