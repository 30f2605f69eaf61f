import { germanDay } from '@serviceportal/content-types';
import type { DateField, Field, TextField, Validate } from 'payload';
import { DAY_COMPONENTS, TIME_COMPONENTS } from '../admin/german-fields.ts';
import { clockFault, dayFault, germanInstant, isRealDay } from './days.ts';
import { soleOnItsDays, type Facts } from './dated-rows.ts';

type Sibling = Record<string, unknown>;

const siblingOf = (options: Parameters<Validate>[1]): Sibling => (options.siblingData ?? {}) as Sibling;

interface DayOptions {
  required?: boolean;
  description?: string;
  /** Name of the sibling field with the first day; this one is the last. */
  notBefore?: string;
  /** What is to be checked besides, also where no day is given. */
  check?: (options: Parameters<Validate>[1]) => string | true;
}

/** A calendar day, stored as `YYYY-MM-DD` text so that no time zone can move it. */
export function dayField(name: string, label: string, options: DayOptions = {}): TextField {
  const { required = false, description, notBefore, check } = options;
  return {
    name,
    label,
    type: 'text',
    required,
    admin: { components: DAY_COMPONENTS, width: '50%', ...(description ? { description } : {}) },
    validate: (value: unknown, context: Parameters<Validate>[1]) => {
      const day = typeof value === 'string' && value ? value : undefined;
      const fault = day && (dayFault(day) ?? (notBefore && endsBefore(day, siblingOf(context)[notBefore])));
      return fault ? fault : (check?.(context) ?? true);
    },
  } as TextField;
}

function endsBefore(last: string, first: unknown): string | undefined {
  if (typeof first !== 'string' || !isRealDay(first) || first <= last) return undefined;
  return `Das Ende (${germanDay(last)}) liegt vor dem Beginn (${germanDay(first)}). Bitte berichtigen Sie einen der beiden Tage.`;
}

/**
 * First and last day on which a row holds. Of rows about the same fact (`facts`) one alone may hold on a day; where a later
 * one begins while an earlier has no end, the earlier ends on the day before.
 */
export function validityFields(facts?: Facts): Field[] {
  return [
    {
      type: 'row',
      fields: [
        dayField('gueltigAb', 'Gültig ab', {
          description: 'Leer: gilt schon.',
          ...(facts ? { check: (context) => soleOnItsDays(context, facts) } : {}),
        }),
        dayField('gueltigBis', 'Gültig bis', {
          description: facts?.endsEarlier
            ? 'Leer: gilt bis auf Weiteres. Löst eine weitere Zeile diese ab, trägt das Portal beim Speichern hier den Tag davor ein.'
            : 'Leer: gilt bis auf Weiteres.',
          notBefore: 'gueltigAb',
        }),
      ],
    },
  ];
}

/** Where a dated fact comes from: the Satzung or law, with its date. */
export const sourceField: TextField = {
  name: 'quelle',
  label: 'Quelle (Satzung oder Gesetz mit Datum)',
  type: 'text',
};

interface TimeOptions {
  required?: boolean;
  /** An end may be 24:00. */
  isEnd?: boolean;
  check?: (value: string | undefined, sibling: Sibling) => string | true;
}

/** A time of day in Germany, stored as `HH:MM` text. */
export function timeField(name: string, label: string, options: TimeOptions = {}): TextField {
  const { required = false, isEnd = false, check } = options;
  return {
    name,
    label,
    type: 'text',
    required,
    admin: { components: TIME_COMPONENTS, width: '25%' },
    validate: (value: unknown, context: Parameters<Validate>[1]) => {
      const time = typeof value === 'string' && value ? value : undefined;
      return (time && clockFault(time, isEnd)) ?? check?.(time, siblingOf(context)) ?? true;
    },
  } as TextField;
}

/** A moment, chosen by day and time. `after` names the sibling that must come before it. */
export function instantField(
  name: string,
  label: string,
  { required = true, after }: { required?: boolean; after?: string } = {},
): DateField {
  return {
    name,
    label,
    type: 'date',
    required,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
    validate: (value: unknown, context: Parameters<Validate>[1]) => {
      const begin = after && siblingOf(context)[after];
      if (!value || !begin) return true;
      const [from, to] = [new Date(String(begin)), new Date(String(value))];
      return (
        Number.isNaN(from.getTime()) ||
        from < to ||
        `Das Ende (${germanInstant(to)}) liegt nicht nach dem Beginn (${germanInstant(from)}). Bitte berichtigen Sie einen der beiden Zeitpunkte.`
      );
    },
  } as DateField;
}
