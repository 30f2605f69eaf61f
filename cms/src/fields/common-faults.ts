import { emailAddress, isLocale } from '@serviceportal/content-types';
import type { Validate } from 'payload';
import { isBlank, wordsOf } from './blank.ts';
import { EMAIL_CHARACTERS, RICH_TEXT_CHARACTERS } from './bounds.ts';
import { instantFault } from './days.ts';

type Options = Parameters<Validate>[1];

/** What a check of any field may look at; which of it a field has depends on its type. */
interface Checked {
  type?: string;
  name?: string;
  label?: unknown;
  required?: boolean;
  localized?: boolean;
  custom?: { inGermanOnly?: boolean };
  hasMany?: boolean;
  maxLength?: number;
  minRows?: number;
  maxRows?: number;
  min?: number;
  max?: number;
}

const thousands = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 4 });

/** True for a language other than German. Whatever names no language is German. */
export const isTranslation = (locale: unknown): boolean => isLocale(locale) && locale !== 'de';

/**
 * True where a required field has to be filled in: always in German, and in another language where that one is released and
 * the field is no row of structured facts, which fall back to their German words.
 */
export function isAsked(options: Options): boolean {
  const { required, localized, custom } = options as Checked;
  if (!required) return false;
  if (!localized || !isTranslation(options.req.locale)) return true;
  if (custom?.inGermanOnly) return false;
  const { freigegeben } = (options.data ?? {}) as { freigegeben?: unknown };
  const path = (options as { path?: (number | string)[] }).path ?? [];
  return freigegeben === true && !path.some((segment) => /^\d+$/.test(String(segment)));
}

/** The German sentence about what is wrong with a value, whatever the field is for; undefined where nothing is. */
export function commonFault(value: unknown, options: Options): string | undefined {
  const field = options as Checked;
  const label = typeof field.label === 'string' ? field.label : (field.name ?? 'Dieses Feld');
  if (isMissing(field.type, value)) return isAsked(options) ? missing(field.type, label, options) : undefined;
  switch (field.type) {
    case 'text':
      return Array.isArray(value) ? faultOfWords(value, field, label) : tooLong(String(value), field.maxLength, label);
    case 'textarea':
      return tooLong(String(value), field.maxLength, label);
    case 'email':
      return tooLong(String(value), EMAIL_CHARACTERS, label) ?? faultOfEmail(String(value));
    case 'richText':
      return tooLong(wordsOf(value), RICH_TEXT_CHARACTERS, label);
    case 'number':
      return faultOfNumber(value, field, label);
    case 'date':
      return instantFault(value);
    case 'array':
    case 'blocks':
    case 'relationship':
    case 'upload':
      return Array.isArray(value) ? tooMany(value.length, field.maxRows, label) : undefined;
    default:
      return undefined;
  }
}

/** True where a field of a type holds nothing that anybody would see. */
export function isMissing(type: string | undefined, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (type === 'richText') return isBlank(wordsOf(value));
  return typeof value === 'string' && isBlank(value);
}

const faultOfEmail = (value: string): string | undefined =>
  emailAddress.safeParse(value).success
    ? undefined
    : `„${value}“ ist keine E-Mail-Adresse, die alle Programme verstehen. Bitte schreiben Sie eine einzelne wie post@kreis.example, ohne Umlaute und Leerzeichen.`;

const CHOSEN = new Set(['select', 'radio', 'relationship', 'upload']);

function missing(type: string | undefined, label: string, { req, ...options }: Options): string {
  if (isTranslation(req.locale) && (options as Checked).localized)
    return `Diese Sprachfassung ist freigegeben. Bitte füllen Sie „${label}“ aus oder nehmen Sie die Freigabe zurück.`;
  if (type === 'array' || type === 'blocks') return `Bitte fügen Sie unter „${label}“ mindestens einen Eintrag hinzu.`;
  if (CHOSEN.has(type ?? '')) return `Bitte wählen Sie „${label}“ aus.`;
  return `Bitte füllen Sie „${label}“${(options as Checked).localized ? ' auf Deutsch' : ''} aus.`;
}

function tooLong(text: string, most: number | undefined, label: string): string | undefined {
  if (most === undefined || text.length <= most) return undefined;
  return `„${label}“ hat ${thousands.format(text.length)} von höchstens ${thousands.format(most)} Zeichen. Bitte kürzen Sie den Text.`;
}

/** The sentence about a list that is longer than it may be. */
export function tooMany(count: number, most: number | undefined, label: string): string | undefined {
  if (most === undefined || count <= most) return undefined;
  return `„${label}“ hat ${thousands.format(count)} von höchstens ${thousands.format(most)} Einträgen. Bitte entfernen Sie einige.`;
}

function faultOfWords(words: unknown[], { maxLength, maxRows }: Checked, label: string): string | undefined {
  const long = words.find((word) => String(word).length > (maxLength ?? Infinity));
  if (long !== undefined)
    return `„${String(long).slice(0, 40)}…“ hat ${thousands.format(String(long).length)} von höchstens ${thousands.format(maxLength ?? 0)} Zeichen. Bitte kürzen Sie den Eintrag.`;
  if (words.some((word) => isBlank(String(word ?? ''))))
    return `„${label}“ enthält einen leeren Eintrag. Bitte entfernen Sie ihn.`;
  return tooMany(words.length, maxRows, label);
}

function faultOfNumber(value: unknown, { min, max }: Checked, label: string): string | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return `„${label}“ ist keine Zahl. Bitte geben Sie eine Zahl an.`;
  if (min !== undefined && value < min)
    return `„${label}“ ist mindestens ${thousands.format(min)}. Sie haben ${thousands.format(value)} angegeben.`;
  if (max !== undefined && value > max)
    return `„${label}“ ist höchstens ${thousands.format(max)}. Sie haben ${thousands.format(value)} angegeben.`;
  return undefined;
}
