import { randomUUID } from 'node:crypto';
import { href, httpUrl, SLUG_PATTERN } from '@serviceportal/content-types';
import { slugify } from '@serviceportal/content-types/slug';
import type {
  CheckboxField,
  DateField,
  Field,
  NumberField,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload';
import { idOf, requestEditor } from '../access/roles.ts';

/** Names the rows of a list by what they hold. */
export const ROW_LABEL = '/admin/RowName.tsx#RowName';

/** Select options from a code list: stored value → German words. */
export function optionsOf(codes: Record<string, string>): SelectField['options'] {
  return Object.entries(codes).map(([value, label]) => ({ value, label }));
}

/** Kommune a document belongs to. Editors of one Kommune find theirs filled in and cannot choose another. */
export function kommuneField(options: { label?: string; description?: string } = {}): RelationshipField {
  return {
    name: 'kommune',
    label: options.label ?? 'Kommune',
    type: 'relationship',
    relationTo: 'kommunen',
    required: true,
    index: true,
    maxDepth: 0,
    defaultValue: ({ user }) => (user as { kommune?: unknown } | null)?.kommune ?? undefined,
    // A document never moves to another Kommune but by Kreis-IT. Restoring a version sends the Kommune that it had.
    access: {
      update: ({ req, data }) => {
        const editor = requestEditor(req);
        if (editor?.role === 'kreis-it') return true;
        const target = idOf((data as { kommune?: unknown } | undefined)?.kommune);
        return target !== null && target === editor?.kommune;
      },
    },
    // The access rule sees what is sent, and a copy takes what was not sent from the document that is copied.
    hooks: {
      beforeDuplicate: [
        ({ value, req }) => {
          const editor = requestEditor(req);
          return editor && editor.role !== 'kreis-it' ? editor.kommune : value;
        },
      ],
    },
    filterOptions: ({ req }) => {
      const editor = requestEditor(req);
      return editor && editor.role !== 'kreis-it' ? { id: { equals: editor.kommune ?? '' } } : true;
    },
    admin: { position: 'sidebar', ...(options.description ? { description: options.description } : {}) },
  };
}

/** Address of the page, made from the title where left empty. */
export function slugField(from: string, options: { unique?: boolean } = {}): TextField {
  return {
    name: 'slug',
    label: 'Adresse (Slug)',
    type: 'text',
    required: true,
    index: true,
    unique: options.unique ?? true,
    admin: {
      position: 'sidebar',
      description: 'Letzter Teil der Internet-Adresse. Bleibt das Feld leer, entsteht er aus dem Titel.',
    },
    hooks: {
      // A copy has the title of what was copied, so its address needs something of its own.
      beforeDuplicate: [
        ({ value }) =>
          typeof value === 'string' ? `${value.slice(0, 60)}-kopie-${randomUUID().slice(0, 4)}` : undefined,
      ],
      beforeValidate: [
        ({ value, data, collection }) => {
          const typed = typeof value === 'string' && slugify(value);
          if (typed) return typed;
          const title = data?.[from];
          const german = typeof title === 'object' && title !== null ? (title as { de?: unknown }).de : title;
          if (typeof german !== 'string' || !german.trim()) return value;
          return slugify(german) || nameWithoutWords(collection?.labels.singular);
        },
      ],
    },
    validate: (value: string | null | undefined) =>
      (value && SLUG_PATTERN.test(value)) ||
      'Die Adresse darf nur kleine Buchstaben, Ziffern und einzelne Bindestriche enthalten, zum Beispiel „personalausweis-ausstellen“.',
  };
}

/** A slug for a title without any letter, as of emoji alone: what it is, and a number of its own. */
function nameWithoutWords(label: unknown): string {
  const [kind = ''] = typeof label === 'string' ? slugify(label).split('-') : [];
  return `${kind || 'eintrag'}-${randomUUID().slice(0, 8)}`;
}

/**
 * Releases a translation: without it, a half-written English text would go out with the next German correction.
 * German needs no release of its own: publishing is its release.
 */
export const releasedField: CheckboxField = {
  name: 'freigegeben',
  label: 'Diese Sprachfassung ist freigegeben',
  type: 'checkbox',
  localized: true,
  defaultValue: ({ locale }) => locale === 'de',
  admin: {
    position: 'sidebar',
    description: 'Andere Sprachen als Deutsch erscheinen erst, wenn sie hier freigegeben sind.',
  },
};

/** Where a document stands in lists; small numbers first. */
export const orderField: NumberField = {
  name: 'reihenfolge',
  label: 'Reihenfolge',
  type: 'number',
  defaultValue: 100,
  admin: { position: 'sidebar' },
};

/** A line of text per language. `required` asks for it in German; translations may be missing. */
export function localizedText(
  name: string,
  label: string,
  required = false,
  options: Partial<TextField> = {},
): TextField {
  return {
    name,
    label,
    type: 'text',
    localized: true,
    ...(required ? { validate: requiredInGerman(label) } : {}),
    ...options,
  } as TextField;
}

/** Like `localizedText`, over several lines. */
export function localizedTextarea(
  name: string,
  label: string,
  required = false,
  options: Partial<TextareaField> = {},
): TextareaField {
  return {
    name,
    label,
    type: 'textarea',
    localized: true,
    ...(required ? { validate: requiredInGerman(label) } : {}),
    ...options,
  } as TextareaField;
}

const requiredInGerman =
  (label: string) =>
  (value: string | null | undefined, { req }: { req: { locale?: string | null } }) =>
    Boolean(value?.trim()) || (req.locale ?? 'de') !== 'de' || `Bitte füllen Sie „${label}“ auf Deutsch aus.`;

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day, stored as `YYYY-MM-DD` text so that no time zone can move it. */
export function dayField(
  name: string,
  label: string,
  options: { required?: boolean; description?: string } = {},
): TextField {
  return {
    name,
    label,
    type: 'text',
    required: options.required ?? false,
    admin: {
      placeholder: 'JJJJ-MM-TT',
      width: '50%',
      ...(options.description ? { description: options.description } : {}),
    },
    validate: (value: string | null | undefined) => {
      if (!value) return options.required ? 'Bitte geben Sie einen Tag an, zum Beispiel 2027-01-01.' : true;
      const isReal = isoDay.test(value) && new Date(`${value}T12:00:00Z`).toISOString().startsWith(value);
      return isReal || `„${value}“ ist kein Tag. Bitte schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-01-01.`;
    },
  };
}

/** First and last day on which a row holds. */
export const validityFields: Field[] = [
  {
    type: 'row',
    fields: [
      dayField('gueltigAb', 'Gültig ab', { description: 'Leer: gilt schon.' }),
      {
        ...dayField('gueltigBis', 'Gültig bis', { description: 'Leer: gilt bis auf Weiteres.' }),
        validate: (value: string | null | undefined, { siblingData }: { siblingData: unknown }) => {
          if (!value) return true;
          if (!isoDay.test(value))
            return `„${value}“ ist kein Tag. Bitte schreiben Sie Jahr-Monat-Tag, zum Beispiel 2027-01-01.`;
          const from = (siblingData as { gueltigAb?: string | null }).gueltigAb;
          return !from || from <= value || `Das Ende (${value}) liegt vor dem Beginn (${from}).`;
        },
      } as TextField,
    ],
  },
];

/** Where a dated fact comes from: the Satzung or law, with its date. */
export const sourceField: TextField = {
  name: 'quelle',
  label: 'Quelle (Satzung oder Gesetz mit Datum)',
  type: 'text',
};

export function timeField(name: string, label: string, required = false): TextField {
  return {
    name,
    label,
    type: 'text',
    required,
    admin: { placeholder: 'HH:MM', width: '25%' },
    validate: (value: string | null | undefined) => {
      if (!value) return required ? 'Bitte geben Sie eine Uhrzeit an, zum Beispiel 08:30.' : true;
      return (
        /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ||
        `„${value}“ ist keine Uhrzeit. Bitte schreiben Sie Stunde:Minute, zum Beispiel 08:30.`
      );
    },
  };
}

/** An address on the web; `outside`: on another website, so neither a path of this portal nor a mail address. */
export function webAddressField(
  name: string,
  label: string,
  options: { required?: boolean; description?: string; outside?: boolean } = {},
): TextField {
  return {
    name,
    label,
    type: 'text',
    required: options.required ?? false,
    ...(options.description ? { admin: { description: options.description } } : {}),
    validate: (value: string | null | undefined) => {
      if (!value) return options.required ? 'Bitte geben Sie eine Internet-Adresse an.' : true;
      if (options.outside)
        return httpUrl.safeParse(value).success || `„${value}“ ist keine Internet-Adresse. Sie beginnt mit https://.`;
      return (
        href.safeParse(value).success ||
        `„${value}“ ist keine Internet-Adresse. Sie beginnt mit https://, für Seiten dieses Portals mit einem Schrägstrich.`
      );
    },
  };
}

export function pictureField(name = 'bild', label = 'Bild'): UploadField {
  return { name, label, type: 'upload', relationTo: 'media', maxDepth: 0 };
}

export function instantField(name: string, label: string, required = true): DateField {
  return {
    name,
    label,
    type: 'date',
    required,
    index: true,
    admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
  };
}
