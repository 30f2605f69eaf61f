import { randomUUID } from 'node:crypto';
import { httpUrl, SLUG_PATTERN } from '@serviceportal/content-types';
import { slugify } from '@serviceportal/content-types/slug';
import type {
  CheckboxField,
  CollectionConfig,
  FieldHook,
  NumberField,
  PayloadRequest,
  RelationshipField,
  SelectField,
  TextareaField,
  TextField,
  UploadField,
} from 'payload';
import { idOf, requestEditor } from '../access/roles.ts';
import { inGerman } from '../refuse.ts';
import { wholeTranslations } from '../hooks/whole-translations.ts';
import { ADDRESS_CHARACTERS, addressFaultOf, cleanAddress } from '../text/address.ts';
import { fromSchema } from './from-schema.ts';

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

/** The field with the slugs that a document's page had before. */
export const FORMER_SLUGS = 'fruehereSlugs';

/** What the address of a page is made from, and among whose documents it is one of its own. */
export interface PageAddress {
  /** The field with the title. */
  from: string;
  per: 'kommune' | 'portal';
}

/**
 * Address of the page, made from the title where left empty (`withOwnAddress`). A new title alone leaves it as it is. It
 * belongs to one document of its Kommune, or of the whole portal where documents belong to all.
 */
export function slugField(from: string, per: PageAddress['per']): TextField {
  return {
    name: 'slug',
    label: 'Adresse (Slug)',
    type: 'text',
    required: true,
    index: true,
    unique: per === 'portal',
    custom: { address: { from, per } satisfies PageAddress },
    admin: {
      position: 'sidebar',
      description:
        'Letzter Teil der Internet-Adresse. Bleibt das Feld leer, entsteht er aus dem Titel. Ändern Sie ihn später, führt die alte Adresse von selbst zur neuen.',
    },
    hooks: {
      // A copy has the title of what was copied, so its address needs something of its own.
      beforeDuplicate: [
        ({ value }) =>
          typeof value === 'string' ? `${value.slice(0, 60)}-kopie-${randomUUID().slice(0, 4)}` : undefined,
      ],
      beforeValidate: [({ value }): unknown => (typeof value === 'string' ? slugify(value) : value)],
    },
    validate: (value: string | null | undefined) =>
      (value && SLUG_PATTERN.test(value)) ||
      'Die Adresse darf nur kleine Buchstaben, Ziffern und einzelne Bindestriche enthalten, zum Beispiel „personalausweis-ausstellen“.',
  };
}

/** What the addresses of a collection's pages are made from; undefined where its documents have none. */
export const pageAddress = ({ fields }: Pick<CollectionConfig, 'fields'>): PageAddress | undefined =>
  fields.flatMap((field) => ('custom' in field ? ((field.custom?.address as PageAddress | undefined) ?? []) : []))[0];

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
  hooks: { beforeChange: [wholeTranslations] },
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
  min: 0,
  max: 9999,
  admin: { position: 'sidebar' },
};

/** A line of text per language. `required` asks for it in German, and in every language that is released. */
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
    required,
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
    required,
    ...options,
  } as TextareaField;
}

/** Writes an address as browsers know it, where people write it otherwise. */
export const tidyAddress: FieldHook = ({ value }): unknown => (typeof value === 'string' ? cleanAddress(value) : value);

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
    maxLength: ADDRESS_CHARACTERS,
    hooks: { beforeValidate: [tidyAddress] },
    validate: options.outside
      ? fromSchema(httpUrl, (value) => `„${value}“ ist keine Internet-Adresse. Sie beginnt mit https://.`)
      : (value: string | null | undefined) => (value ? (addressFaultOf(value) ?? true) : true),
  };
}

/** What an upload may hold: the beginning of its media type, and what editors call it. */
const FILE_KINDS = {
  bild: { mimeType: 'image/', words: 'ein Bild' },
  video: { mimeType: 'video/mp4', words: 'ein Video (MP4)' },
  untertitel: { mimeType: 'text/vtt', words: 'eine Datei mit Untertiteln (VTT)' },
} as const;

/** A choice of one file of a kind: a picture page shows no PDF. */
export function fileField(kind: keyof typeof FILE_KINDS, name: string, label: string): UploadField {
  const { mimeType, words } = FILE_KINDS[kind];
  return {
    name,
    label,
    type: 'upload',
    relationTo: 'media',
    maxDepth: 0,
    validate: async (value: unknown, { event, req }: { event?: string; req: PayloadRequest }) => {
      const id = idOf(value);
      if (!id || event !== 'submit') return true;
      const file = await req.payload.findByID({
        collection: 'media',
        id,
        depth: 0,
        disableErrors: true,
        select: { mimeType: true, filename: true },
        ...inGerman(req),
      });
      return (
        !file?.mimeType ||
        file.mimeType.startsWith(mimeType) ||
        `„${file.filename ?? label}“ ist nicht ${words}. Bitte wählen Sie unter „${label}“ ${words}.`
      );
    },
  } as UploadField;
}

export const pictureField = (name = 'bild', label = 'Bild'): UploadField => fileField('bild', name, label);

/** Files of any kind that people load, such as a PDF. */
export function downloadField(name: string, label: string, options: Partial<UploadField> = {}): UploadField {
  return { name, label, type: 'upload', relationTo: 'media', maxDepth: 0, ...options } as UploadField;
}
