import { FEIERTAGSREGELN, TRAEGER_ARTEN, WOCHENTAGE } from '@serviceportal/content-types';
import type { CollectionConfig, Field } from 'payload';
import { accessTo } from '../access/table.ts';
import {
  kommuneField,
  localizedText,
  optionsOf,
  releasedField,
  ROW_LABEL,
  slugField,
  sourceField,
  timeField,
  validityFields,
  webAddressField,
} from '../fields/common.ts';
import { richText } from '../fields/rich-text.ts';
import { withDrafts } from '../fields/versions.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

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
        validate: (value: string | null | undefined) =>
          (value && /^\d{5}$/.test(value)) || 'Eine Postleitzahl hat fünf Ziffern.',
      },
      { name: 'ort', label: 'Ort', type: 'text', required: true },
    ],
  },
  { name: 'zusatz', label: 'Zusatz (Gebäude, Etage)', type: 'text' },
  {
    type: 'row',
    fields: [
      { name: 'lat', label: 'Breitengrad', type: 'number', min: -90, max: 90 },
      { name: 'lon', label: 'Längengrad', type: 'number', min: -180, max: 180 },
    ],
  },
  ...validityFields,
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
      timeField('von', 'von', true),
      timeField('bis', 'bis', true),
      { name: 'nurMitTermin', label: 'nur mit Termin', type: 'checkbox', defaultValue: false },
    ],
  },
  localizedText('hinweis', 'Hinweis'),
  ...validityFields,
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
    slugField('name'),
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
          options: [
            { value: 'ja', label: 'ja' },
            { value: 'teilweise', label: 'teilweise' },
            { value: 'nein', label: 'nein' },
            { value: 'unbekannt', label: 'noch nicht erfasst' },
          ],
        },
        { name: 'merkmale', label: 'Merkmale', type: 'array', fields: [localizedText('text', 'Merkmal', true)] },
      ],
    },
  ],
};
