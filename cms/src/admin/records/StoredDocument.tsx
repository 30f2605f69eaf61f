import { LOCALE_INFO, LOCALES, type Locale } from '@serviceportal/content-types';
import type { CollectionSlug, JSONFieldServerProps } from 'payload';
import { StoredFields, wordsIn } from './StoredFields.tsx';
import './record.css';

/** The collection that a Fassung's content is of: the one it says, else the Leistungen. */
const collectionOf = (data: Record<string, unknown> | undefined): CollectionSlug =>
  (data?.beitrag as { relationTo?: CollectionSlug } | null | undefined)?.relationTo ?? 'leistungen';

/** A document as it was published, in words: each language that it was written in, field by field. */
export function StoredDocument({ data, field, payload, path }: JSONFieldServerProps) {
  const inhalt = (data?.[field.name] ?? {}) as Record<string, unknown>;
  const { flattenedFields, admin } = payload.collections[collectionOf(data)].config;
  const written = LOCALES.filter((locale) => wordsIn(inhalt[admin.useAsTitle ?? 'titel'], locale) !== undefined);
  return (
    <section aria-label={String(field.label)} className="field-type record" id={`field-${path}`}>
      <h3 className="record__name">{String(field.label)}</h3>
      {written.map((locale: Locale) => (
        <details key={locale} open={locale === 'de'}>
          <summary>{LOCALE_INFO[locale].label}</summary>
          <div lang={LOCALE_INFO[locale].htmlLang}>
            <StoredFields data={inhalt} fields={flattenedFields} locale={locale} />
          </div>
        </details>
      ))}
    </section>
  );
}
