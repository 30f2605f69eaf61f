import {
  ANGEBOT_MODULE,
  KOSTENARTEN,
  MODUL_MODI,
  ZEITEINHEITEN,
  type AngebotModul,
} from '@serviceportal/content-types';
import type { ArrayField, Field, GroupField } from 'payload';
import { localizedText, optionsOf, ROW_LABEL, sourceField, validityFields, webAddressField } from './common.ts';
import { richText } from './rich-text.ts';

/** A span of time (XZuFi Zeiteinheit). */
const durationFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'von', label: 'Dauer (von)', type: 'number', min: 0, admin: { width: '25%' } },
      { name: 'bis', label: 'bis', type: 'number', min: 0, admin: { width: '25%' } },
      { name: 'einheit', label: 'Einheit', type: 'select', options: optionsOf(ZEITEINHEITEN), admin: { width: '50%' } },
    ],
  },
];

/** Binary fractions: 46.1 * 100 is 4610.000000000001. */
const isCents = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

function amountField(name: string, label: string, needed: (art: unknown) => boolean): Field {
  return {
    name,
    label,
    type: 'number',
    min: 0,
    admin: { step: 0.01, width: '33%', condition: (_, sibling) => needed(sibling?.art) },
    validate: (value: number | null | undefined, { siblingData }: { siblingData: unknown }) => {
      const { art, betrag } = siblingData as { art?: unknown; betrag?: number | null };
      if (!needed(art)) return true;
      if (typeof value !== 'number') return 'Bitte geben Sie den Betrag in Euro an, zum Beispiel 46,00.';
      if (value < 0 || !isCents(value))
        return 'Der Betrag darf höchstens zwei Stellen nach dem Komma haben und nicht negativ sein.';
      if (name === 'betragBis' && typeof betrag === 'number' && value < betrag)
        return 'Der höchste Betrag liegt unter dem niedrigsten.';
      return true;
    },
  } as Field;
}

/** One row per fee; amounts in Euro, rows dated so that next year's Satzung can be entered today. */
const kostenFields: Field[] = [
  localizedText('bezeichnung', 'Wofür', true),
  {
    type: 'row',
    fields: [
      {
        name: 'art',
        label: 'Art',
        type: 'select',
        required: true,
        defaultValue: 'fest',
        options: optionsOf(KOSTENARTEN),
        admin: { width: '34%' },
      },
      amountField('betrag', 'Betrag in Euro', (art) => art === 'fest' || art === 'ab' || art === 'rahmen'),
      amountField('betragBis', 'bis Betrag in Euro', (art) => art === 'rahmen'),
    ],
  },
  localizedText('bezug', 'Bezug, zum Beispiel „je Hund und Jahr“'),
  localizedText('hinweis', 'Hinweis'),
  ...validityFields,
  sourceField,
];

const rows = (name: string, label: string, singular: string, fields: Field[]): ArrayField => ({
  name,
  label,
  labels: { singular, plural: label },
  type: 'array',
  fields,
  admin: { initCollapsed: true, components: { RowLabel: ROW_LABEL } },
});

/** The field (or group of fields) that holds one module's content, under the given name. */
function moduleField(module: AngebotModul, name: string): Field {
  const { label } = ANGEBOT_MODULE[module];
  switch (module) {
    case 'teaser':
      return { name, label, type: 'textarea', localized: true, maxLength: 400 };
    case 'volltext':
    case 'voraussetzungen':
    case 'hinweise':
      return richText(name, label);
    case 'unterlagen':
      return rows(name, label, 'Unterlage', [
        localizedText('bezeichnung', 'Unterlage', true),
        localizedText('hinweis', 'Wer sie braucht, was zu beachten ist'),
      ]);
    case 'kosten':
      return rows(name, label, 'Gebühr', kostenFields);
    case 'verfahrensablauf':
      return {
        ...rows(name, label, 'Schritt', [richText('schritt', 'Schritt', { localized: false })]),
        localized: true,
      };
    case 'fristen':
      return rows(name, label, 'Frist', [
        localizedText('bezeichnung', 'Frist', true),
        ...durationFields,
        localizedText('hinweis', 'Hinweis'),
      ]);
    case 'bearbeitungsdauer':
      return { name, label, type: 'group', fields: [...durationFields, localizedText('hinweis', 'Hinweis')] };
    case 'rechtsgrundlagen':
      return rows(name, label, 'Rechtsgrundlage', [
        { name: 'bezeichnung', label: 'Gesetz oder Satzung mit Fundstelle', type: 'text', required: true },
        webAddressField('url', 'Adresse des Textes'),
      ]);
    case 'formulare':
    case 'weiterfuehrendes':
      return rows(name, label, 'Verweis', [
        localizedText('bezeichnung', 'Bezeichnung', true),
        webAddressField('url', 'Adresse', { required: true }),
      ]);
  }
}

const MODULES = Object.keys(ANGEBOT_MODULE) as AngebotModul[];

/** The Stammtext's modules: each under its own name. */
export const stammtextModules = (only: AngebotModul[]): Field[] => only.map((module) => moduleField(module, module));

/** The Angebot's modules: each a choice of adopt / add / replace, and the content where it is not adopted. */
export const angebotModules: GroupField[] = MODULES.map((module) => ({
  name: module,
  label: ANGEBOT_MODULE[module].label,
  type: 'group',
  fields: [
    {
      name: 'modus',
      label: 'Umgang mit dem Stammtext',
      type: 'select',
      required: true,
      defaultValue: 'uebernehmen',
      options: optionsOf(MODUL_MODI),
    },
    withCondition(
      moduleField(module, 'wert'),
      (sibling) => sibling?.modus !== undefined && sibling.modus !== 'uebernehmen',
    ),
  ],
}));

function withCondition(field: Field, condition: (sibling: { modus?: string } | undefined) => boolean): Field {
  return {
    ...field,
    admin: { ...field.admin, condition: (_: unknown, sibling: unknown) => condition(sibling as { modus?: string }) },
  } as Field;
}
