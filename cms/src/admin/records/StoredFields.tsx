import { germanDay, isLocale, type Locale } from '@serviceportal/content-types';
import { RichText } from '@payloadcms/richtext-lexical/react';
import type { FlattenedField } from 'payload';
import type { ReactNode } from 'react';
import { germanInstant } from '../../fields/days.ts';
import { isDay } from '../entry/day.ts';
import { writeNumber } from '../entry/number.ts';

type Stored = Record<string, unknown>;

const isObject = (value: unknown): value is Stored =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A localized value in one language; undefined where it was not written in it. */
export function wordsIn(value: unknown, locale: Locale): unknown {
  const perLocale = isObject(value) && Object.keys(value).every(isLocale) ? value[locale] : value;
  return perLocale === '' || perLocale === null ? undefined : perLocale;
}

interface StoredFieldsProps {
  fields: readonly FlattenedField[];
  /** As the database holds it: localized values by language. */
  data: Stored;
  locale: Locale;
}

/**
 * What a document held, field by field, as one reads it. Relations are left out: they were stored as ids, and what they
 * meant then may be gone.
 */
export function StoredFields(props: StoredFieldsProps) {
  return (
    <dl>
      {shownFields(props).map(({ name, label, words }) => (
        <div key={name}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

const shownFields = ({ fields, data, locale }: StoredFieldsProps) =>
  fields.flatMap((field) => {
    const label = 'label' in field && typeof field.label === 'string' ? field.label : undefined;
    const words = label === undefined || isHidden(field) ? undefined : inWords(field, data[field.name], locale);
    return words === undefined ? [] : [{ name: field.name, label, words }];
  });

const isHidden = (field: FlattenedField) =>
  'admin' in field && field.admin !== undefined && field.admin.hidden === true;

/** A stored value as one reads it; undefined where there is nothing to read. */
function inWords(field: FlattenedField, stored: unknown, locale: Locale): ReactNode | undefined {
  const value = wordsIn(stored, locale);
  if (value === undefined) return undefined;
  switch (field.type) {
    case 'checkbox':
      return value === true ? 'ja' : 'nein';
    case 'select':
      return optionLabel(field.options, value);
    case 'number':
      return typeof value === 'number' ? writeNumber(value) : undefined;
    case 'text':
    case 'textarea':
    case 'email':
      return isDay(value) ? germanDay(value) : Array.isArray(value) ? value.join(', ') || undefined : String(value);
    case 'date':
      return Number.isNaN(Date.parse(String(value))) ? String(value) : germanInstant(new Date(String(value)));
    case 'richText':
      return isObject(value) && isObject(value.root) ? <StoredText value={value} /> : undefined;
    case 'group':
      return isObject(value) ? groupInWords({ fields: field.flattenedFields, data: value, locale }) : undefined;
    case 'array':
      return Array.isArray(value) && value.length > 0 ? (
        <ol>
          {value.filter(isObject).map((row, index) => (
            <li key={index}>
              <StoredFields data={row} fields={field.flattenedFields} locale={locale} />
            </li>
          ))}
        </ol>
      ) : undefined;
    default:
      return undefined;
  }
}

const groupInWords = (group: StoredFieldsProps) =>
  shownFields(group).length > 0 ? <StoredFields {...group} /> : undefined;

function optionLabel(options: readonly (string | { value: string; label: unknown })[], value: unknown): string {
  const option = options.find((known) => typeof known !== 'string' && known.value === value);
  return option && typeof option !== 'string' && typeof option.label === 'string' ? option.label : String(value);
}

/** Formatted text; a link shows where it led, and leads nowhere: the address may be anybody's by now. */
function StoredText({ value }: { value: Stored }) {
  return (
    <RichText
      converters={({ defaultConverters }) => ({
        ...defaultConverters,
        link: ({ node, nodesToJSX }) => withAddress(nodesToJSX({ nodes: node.children }), node.fields.url),
        autolink: ({ node, nodesToJSX }) => withAddress(nodesToJSX({ nodes: node.children }), node.fields.url),
      })}
      data={value as unknown as Parameters<typeof RichText>[0]['data']}
      disableContainer
    />
  );
}

const withAddress = (words: ReactNode[], url: string | undefined) => (
  <>
    {words}
    {url ? ` (${url})` : null}
  </>
);
