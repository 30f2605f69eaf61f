import { LOCALE_INFO, LOCALES, type Locale } from '@serviceportal/content-types';
import type { JSONFieldServerProps } from 'payload';
import { StoredFields, wordsIn } from './StoredFields.tsx';
import './record.css';

/** A Stammtext as it was published, in words: each language that it was written in, module by module. */
export function Stammtext({ data, field, payload, path }: JSONFieldServerProps) {
  const inhalt = (data?.[field.name] ?? {}) as Record<string, unknown>;
  const { flattenedFields } = payload.collections.leistungen.config;
  const written = LOCALES.filter((locale) => wordsIn(inhalt.bezeichnung, locale) !== undefined);
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
