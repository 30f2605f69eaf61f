import { LOCALE_INFO, LOCALES } from '@serviceportal/content-types';
import type { CollectionSlug, Field, FieldHook } from 'payload';
import { isMissing } from '../fields/common-faults.ts';
import { refuse } from '../refuse.ts';

type ByLocale = Record<string, Record<string, unknown> | undefined>;

/**
 * Refuses to publish while another language is released but not whole: it would be missing on the site although its release
 * says otherwise. The language that is being saved is checked by its own fields.
 */
export const wholeTranslations: FieldHook = ({
  collection,
  data,
  req,
  siblingDocWithLocales,
  siblingFields,
  value,
}) => {
  const stored = siblingDocWithLocales as ByLocale | undefined;
  if (!collection || (data as { _status?: unknown })._status !== 'published' || !stored) return value as unknown;
  const asked = requiredPerLocale(siblingFields);
  for (const locale of LOCALES) {
    if (locale === 'de' || locale === req.locale || stored.freigegeben?.[locale] !== true) continue;
    const missing = asked.find(({ name, type }) => isMissing(type, stored[name]?.[locale]));
    if (missing)
      refuse(
        req,
        `Die Sprachfassung „${LOCALE_INFO[locale].label}“ ist freigegeben, aber „${missing.label}“ fehlt dort. Bitte ergänzen Sie die Fassung oder nehmen Sie ihre Freigabe zurück.`,
        { field: { collection: collection.slug as CollectionSlug, path: 'freigegeben' } },
      );
  }
  return value as unknown;
};

/** The fields of a document, wherever the form shows them, without which a language cannot appear. */
function requiredPerLocale(fields: readonly unknown[]): { name: string; type: string; label: string }[] {
  return (fields as Field[]).flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : requiredPerLocale(tab.fields)));
    if (field.type === 'row' || field.type === 'collapsible') return requiredPerLocale(field.fields);
    if (!('name' in field) || !('required' in field) || !field.required || !field.localized) return [];
    if (field.custom?.inGermanOnly === true) return [];
    return [{ name: field.name, type: field.type, label: typeof field.label === 'string' ? field.label : field.name }];
  });
}
