import {
  anschrift,
  FEIERTAGSREGELN,
  ROLLSTUHL_ZUGAENGE,
  TRAEGER_ARTEN,
  WOCHENTAGE,
} from '@serviceportal/content-types';
import type { CollectionConfig, Field, NumberField, TextField } from 'payload';
import { accessTo } from '../access/table.ts';
import {
  kommuneField,
  localizedText,
  optionsOf,
  releasedField,
  ROW_LABEL,
  slugField,
  webAddressField,
} from '../fields/common.ts';
import { sourceField, timeField, validityFields } from '../fields/calendar.ts';
import { endEarlierRows, type Facts } from '../fields/dated-rows.ts';
import { complete } from '../fields/complete.ts';
import { fromSchema } from '../fields/from-schema.ts';
import { hoursEnd, soleHours } from '../fields/hours.ts';
import { richText } from '../fields/rich-text.ts';
import { withDrafts } from '../fields/versions.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** An office has one address at a time. */
const ADDRESSES: Facts = { about: () => 'anschrift', twoOfThem: 'zwei Anschriften', endsEarlier: true };

const addressFields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'strasse', label: 'Straße und Hausnummer', type: 'text', required: true },
      {
        name: 'plz',
        label: 'Postleitzahl',
        type: 'text',
        required: true,
        validate: fromSchema(
          anschrift.shape.plz,
          (value) => `„${value}“ ist keine Postleitzahl. Sie hat fünf Ziffern, zum Beispiel 41812.`,
        ),
      },
      { name: 'ort', label: 'Ort', type: 'text', required: true },
    ],
  },
  { name: 'zusatz', label: 'Zusatz (Gebäude, Etage)', type: 'text' },
  {
    type: 'row',
    fields: [
      complete<NumberField>(
        { name: 'lat', label: 'Breitengrad', type: 'number', min: -90, max: 90 },
        {
          with: 'lon',
          sentence: 'Bitte geben Sie auch den Breitengrad an, sonst ist der Ort auf keiner Karte zu finden.',
        },
      ),
      complete<NumberField>(
        { name: 'lon', label: 'Längengrad', type: 'number', min: -180, max: 180 },
        {
          with: 'lat',
          sentence: 'Bitte geben Sie auch den Längengrad an, sonst ist der Ort auf keiner Karte zu finden.',
        },
      ),
    ],
  },
  ...validityFields(ADDRESSES),
  sourceField,
];

const hoursFields: Field[] = [
  {
    name: 'wochentag',
    label: 'Wochentag',
    type: 'select',
    required: true,
    options: WOCHENTAGE.map((value) => ({ value, label: value[0]!.toUpperCase() + value.slice(1) })),
  },
  {
    type: 'row',
    fields: [
      { ...timeField('von', 'von', { required: true }), validate: soleHours } as TextField,
      timeField('bis', 'bis', { required: true, isEnd: true, check: hoursEnd }),
      { name: 'nurMitTermin', label: 'nur mit Termin', type: 'checkbox', defaultValue: false },
    ],
  },
  localizedText('hinweis', 'Hinweis'),
  ...validityFields(),
  sourceField,
];

/** Offices (Stellen), whoever runs them. The Kommune of a foreign office (court, Land) is the one that keeps its entry up to date. */
export const organisationseinheiten: CollectionConfig = {
  slug: 'organisationseinheiten',
  typescript: { interface: 'Organisationseinheit' },
  // Names made from the slug would be longer than databases allow.
  dbName: 'stellen',
  labels: { singular: 'Stelle (Organisationseinheit)', plural: 'Stellen (Organisationseinheiten)' },
  admin: { useAsTitle: 'name', group: 'Zuständigkeit', defaultColumns: ['name', 'kommune', 'telefon', '_status'] },
  versions: withDrafts,
  access: accessTo('organisationseinheiten'),
  hooks: {
    beforeDelete: [keepReferenced('organisationseinheiten')],
    afterChange: [requestPublishOnChange('organisationseinheiten')],
    afterDelete: [requestPublishOnDelete('organisationseinheiten')],
  },
  fields: [
    slugField('name', 'kommune'),
    releasedField,
    kommuneField({
      label: 'Gepflegt von',
      description: 'Wer diesen Eintrag pflegt. Bei Gerichten und Landesbehörden: der Kreis.',
    }),
    localizedText('name', 'Name', true),
    {
      name: 'traeger',
      label: 'Träger',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'art',
              label: 'Art',
              type: 'select',
              required: true,
              defaultValue: 'kommune',
              options: optionsOf(TRAEGER_ARTEN),
            },
            { name: 'name', label: 'Name des Trägers', type: 'text', required: true },
          ],
        },
      ],
    },
    richText('beschreibung', 'Beschreibung'),
    {
      name: 'anschriften',
      label: 'Anschriften',
      labels: { singular: 'Anschrift', plural: 'Anschriften' },
      type: 'array',
      admin: { initCollapsed: true, components: { RowLabel: ROW_LABEL } },
      fields: addressFields,
      hooks: { beforeValidate: [endEarlierRows(ADDRESSES)] },
    },
    {
      type: 'row',
      fields: [
        { name: 'telefon', label: 'Telefon', type: 'text' },
        { name: 'email', label: 'E-Mail', type: 'email' },
      ],
    },
    webAddressField('website', 'Website', { outside: true }),
    webAddressField('terminUrl', 'Terminbuchung', { outside: true }),
    {
      name: 'ansprechpunkte',
      label: 'Ansprechpunkte (FIM 23)',
      labels: { singular: 'Ansprechpunkt', plural: 'Ansprechpunkte' },
      type: 'array',
      admin: { initCollapsed: true, components: { RowLabel: ROW_LABEL } },
      fields: [
        localizedText('bezeichnung', 'Bezeichnung', true),
        {
          type: 'row',
          fields: [
            { name: 'telefon', label: 'Telefon', type: 'text' },
            { name: 'email', label: 'E-Mail', type: 'email' },
            { name: 'zimmer', label: 'Zimmer', type: 'text' },
          ],
        },
        {
          type: 'row',
          fields: [
            { name: 'gebiet', label: 'Nur für (Ortsteile, Gebiet)', type: 'text' },
            { name: 'buchstaben', label: 'Nur für Nachnamen, zum Beispiel „A–K“', type: 'text' },
          ],
        },
      ],
    },
    {
      name: 'oeffnungszeiten',
      label: 'Öffnungszeiten',
      labels: { singular: 'Öffnungszeit', plural: 'Öffnungszeiten' },
      type: 'array',
      admin: { initCollapsed: true, components: { RowLabel: ROW_LABEL } },
      fields: hoursFields,
    },
    {
      name: 'anFeiertagen',
      label: 'An gesetzlichen Feiertagen',
      type: 'select',
      required: true,
      defaultValue: 'geschlossen',
      options: optionsOf(FEIERTAGSREGELN),
      admin: {
        description:
          'Für Schwimmbäder, Museen und andere, die an Feiertagen öffnen. Einzelne Feiertage, an denen doch geschlossen ist, tragen Sie als Schließzeit ein.',
      },
    },
    {
      name: 'barrierefreiheit',
      label: 'Barrierefreiheit des Gebäudes',
      type: 'group',
      fields: [
        {
          name: 'rollstuhl',
          label: 'Mit dem Rollstuhl zugänglich',
          type: 'select',
          required: true,
          defaultValue: 'unbekannt',
          options: optionsOf(ROLLSTUHL_ZUGAENGE),
        },
        { name: 'merkmale', label: 'Merkmale', type: 'array', fields: [localizedText('text', 'Merkmal', true)] },
      ],
    },
  ],
};
