import {
  ANGEBOT_MODULE,
  KOSTENARTEN,
  MODUL_MODI,
  ZEITEINHEITEN,
  type AngebotModul,
} from '@serviceportal/content-types';
import type {
  ArrayField,
  Field,
  GroupField,
  NumberField,
  SelectField,
  TextField,
  TextFieldSingleValidation,
  Validate,
} from 'payload';
import { sourceField, validityFields } from './calendar.ts';
import { isTranslation } from './common-faults.ts';
import { downloadField, localizedText, optionsOf, ROW_LABEL, webAddressField } from './common.ts';
import { complete } from './complete.ts';
import { endEarlierRows, type Facts } from './dated-rows.ts';
import { feeKey } from './fee-key.ts';
import { richText } from './rich-text.ts';

/** Whole or half units; what takes longer has a larger unit. */
const DURATION = { min: 0, max: 1000 };

/** A span of time (XZuFi Zeiteinheit). */
const durationFields: Field[] = [
  {
    type: 'row',
    fields: [
      complete<NumberField>(
        { name: 'von', label: 'Dauer (von)', type: 'number', ...DURATION, admin: { width: '25%' } },
        {
          with: ['bis', 'einheit'],
          sentence: 'Bitte geben Sie auch an, wie lange es mindestens dauert, oder leeren Sie „bis“ und „Einheit“.',
        },
      ),
      {
        name: 'bis',
        label: 'bis',
        type: 'number',
        ...DURATION,
        admin: { width: '25%' },
        validate: (value: unknown, { siblingData }: { siblingData: unknown }) => {
          const { von } = siblingData as { von?: unknown };
          return (
            typeof value !== 'number' ||
            typeof von !== 'number' ||
            von <= value ||
            `Die längste Dauer (${value}) liegt unter der kürzesten (${von}). Bitte berichtigen Sie eine der beiden.`
          );
        },
      },
      complete<SelectField>(
        {
          name: 'einheit',
          label: 'Einheit',
          type: 'select',
          options: optionsOf(ZEITEINHEITEN),
          admin: { width: '50%' },
        },
        { with: ['von', 'bis'], sentence: 'Bitte wählen Sie auch die Einheit, zum Beispiel Wochen.' },
      ),
    ],
  },
];

/** Most a fee may be, in Euro: beyond are slips of the pen. */
const HIGHEST_FEE = 1_000_000;

/** Prices per unit go down to hundredths of a cent (2,475 €/m³). Binary fractions: 46.1 * 10,000 is 461000.00000000006. */
const isPrice = (value: number) => Math.abs(value * 10_000 - Math.round(value * 10_000)) < 1e-5;

function amountField(name: string, label: string, needed: (art: unknown) => boolean): Field {
  return {
    name,
    label,
    type: 'number',
    min: 0,
    max: HIGHEST_FEE,
    admin: { step: 0.0001, width: '33%', condition: (_, sibling) => needed(sibling?.art) },
    validate: (value: number | null | undefined, { siblingData }: { siblingData: unknown }) => {
      const { art, betrag } = siblingData as { art?: unknown; betrag?: number | null };
      if (!needed(art)) return true;
      if (typeof value !== 'number') return 'Bitte geben Sie den Betrag in Euro an, zum Beispiel 46,00.';
      if (!isPrice(value)) return 'Der Betrag darf höchstens vier Stellen nach dem Komma haben, zum Beispiel 2,475.';
      if (name === 'betragBis' && typeof betrag === 'number' && value < betrag)
        return 'Der höchste Betrag liegt unter dem niedrigsten.';
      return true;
    },
  } as Field;
}

const FEES: Facts = {
  about: ({ bezeichnung, bezug }) => feeKey(bezeichnung, bezug),
  twoOfThem: 'zwei Preise',
  endsEarlier: true,
};

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
  ...validityFields(FEES),
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

const anyAddress = webAddressField('url', 'Adresse');
/** A form lies somewhere: on the web, or among the portal's own files. */
const formAddress = {
  ...anyAddress,
  validate: (value, options) => {
    const { datei } = options.siblingData as { datei?: unknown };
    if (!value && !datei) return 'Bitte geben Sie eine Adresse an, oder wählen Sie eine Datei.';
    return (anyAddress.validate as TextFieldSingleValidation)(value, options);
  },
} as TextField;

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
      return { ...rows(name, label, 'Gebühr', kostenFields), hooks: { beforeValidate: [endEarlierRows(FEES)] } };
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
        webAddressField('url', 'Adresse des Textes', { outside: true }),
      ]);
    case 'formulare':
      return rows(name, label, 'Formular', [
        localizedText('bezeichnung', 'Bezeichnung', true),
        { type: 'row', fields: [formAddress, downloadField('datei', 'oder Datei, zum Beispiel ein PDF')] },
      ]);
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

/** A page says one processing time; lists and texts can say what holds in an Ortsteil beside the rest. */
const forTheWholeKommune = (value: unknown, { data }: { data: unknown }): string | true =>
  value === 'uebernehmen' ||
  !(data as { ortsteil?: unknown }).ortsteil ||
  'Die Bearbeitungsdauer gilt für die ganze Kommune. Bitte beschreiben Sie, was im Ortsteil anders ist, unter „Hinweise“.';

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** True where a module's content says nothing, be it a text, a list or a group of fields. */
const saysNothing = (value: unknown): boolean =>
  isEmpty(value) ||
  (typeof value === 'object' && value !== null && !('root' in value) && Object.values(value).every(isEmpty));

/**
 * Checks that something replaces what the Stammtext says: else a page would say nothing of it, and nobody would notice. (A
 * teaser that is replaced by nothing stays.)
 */
const replacedBySomething: Validate = (value, { req, siblingData }) =>
  value !== 'ersetzen' ||
  isTranslation(req.locale) ||
  !saysNothing((siblingData as { wert?: unknown }).wert) ||
  'Was den Stammtext ersetzt, ist leer: Auf der Seite stünde dazu nichts mehr. Bitte schreiben Sie es, oder übernehmen Sie den Stammtext.';

const OWN_FEES =
  'Beim Ergänzen steht eine Gebühr, die „Wofür“ und „Bezug“ wie im Stammtext nennt, an dessen Stelle: So zahlt bei Ihnen niemand nach zwei Preisen.';

const ownDuration: Validate = async (value, options) => {
  const verdict = forTheWholeKommune(value, options);
  return verdict === true ? replacedBySomething(value, options) : verdict;
};

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
      ...(module === 'teaser' ? {} : { validate: module === 'bearbeitungsdauer' ? ownDuration : replacedBySomething }),
    } as SelectField,
    withCondition(
      module === 'kosten' ? withDescription(moduleField(module, 'wert'), OWN_FEES) : moduleField(module, 'wert'),
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

function withDescription(field: Field, description: string): Field {
  return { ...field, admin: { ...field.admin, description } } as Field;
}
