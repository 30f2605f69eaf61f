import type { Field } from 'payload';

/** All fields of a form, those within rows, tabs, groups, lists and blocks too. */
export function fieldsWithin(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsWithin(tab.fields));
    if (field.type === 'blocks') return [field, ...field.blocks.flatMap((block) => fieldsWithin(block.fields))];
    return 'fields' in field ? [field, ...fieldsWithin(field.fields)] : [field];
  });
}
