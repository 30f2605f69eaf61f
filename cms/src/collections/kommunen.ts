import { RICHTLINIEN, SLUG_PATTERN } from '@serviceportal/content-types';
import type { CollectionConfig, GroupField } from 'payload';
import { kreisItField } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { statementField } from '../fields/barrierefreiheit.ts';
import { localizedText, localizedTextarea, optionsOf, ROW_LABEL, webAddressField } from '../fields/common.ts';
import { withDrafts } from '../fields/versions.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { pinStammtexte } from '../hooks/pin-stammtexte.ts';
import { requestPublishOnChange } from '../hooks/request-publish.ts';

const matching = (pattern: RegExp, sentence: string) => (value: string | null | undefined) =>
  (typeof value === 'string' && pattern.test(value)) || sentence;

const operated = { create: kreisItField, update: kreisItField };

/** What the Kommune wants to be seen first on its start page; as a whole it may be missing. */
const spotlightField: GroupField = {
  name: 'imBlick',
  label: 'Im Blick',
  type: 'group',
  admin: {
    description:
      'Ein Thema Ihres Ortes, das die Startseite hervorhebt. Es erscheint in jeder Sprache, in der Überschrift und Text geschrieben sind.',
  },
  fields: [
    localizedText('ueberschrift', 'Überschrift'),
    localizedTextarea('text', 'Text: zwei bis drei Sätze', false, { maxLength: 600 }),
    {
      name: 'verweise',
      label: 'Verweise',
      labels: { singular: 'Verweis', plural: 'Verweise' },
      type: 'array',
      maxRows: 4,
      admin: { initCollapsed: true, components: { RowLabel: ROW_LABEL } },
      fields: [
        localizedText('bezeichnung', 'Bezeichnung', true),
        webAddressField('url', 'Adresse', { required: true }),
      ],
    },
  ],
};

/** The eleven: the Kreis and its Kommunen, each with a site of its own. */
export const kommunen: CollectionConfig = {
  slug: 'kommunen',
  typescript: { interface: 'Kommune' },
  labels: { singular: 'Kommune', plural: 'Kommunen' },
  admin: { useAsTitle: 'anzeigeName', group: 'Portal', defaultColumns: ['anzeigeName', 'typ', 'richtlinie'] },
  versions: withDrafts,
  access: accessTo('kommunen'),
  hooks: {
    afterChange: [pinStammtexte, requestPublishOnChange('kommunen')],
    beforeDelete: [keepReferenced('kommunen')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Allgemeines',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'name',
                  label: 'Name',
                  type: 'text',
                  required: true,
                  access: operated,
                  admin: { width: '33%' },
                },
                {
                  name: 'anzeigeName',
                  label: 'Name mit Bezeichnung, zum Beispiel „Stadt Wegberg“',
                  type: 'text',
                  required: true,
                  access: operated,
                  admin: { width: '67%' },
                },
              ],
            },
            {
              type: 'row',
              fields: [
                {
                  name: 'slug',
                  label: 'Kurzname in Adressen',
                  type: 'text',
                  required: true,
                  unique: true,
                  index: true,
                  access: operated,
                  validate: matching(
                    SLUG_PATTERN,
                    'Bitte nur kleine Buchstaben, Ziffern und einzelne Bindestriche, zum Beispiel uebach-palenberg.',
                  ),
                },
                {
                  name: 'typ',
                  label: 'Art',
                  type: 'select',
                  required: true,
                  options: ['Kreis', 'Stadt', 'Gemeinde'],
                  access: operated,
                },
                {
                  name: 'ags',
                  label: 'AGS',
                  type: 'text',
                  required: true,
                  access: operated,
                  validate: matching(/^(\d{5}|\d{8})$/, 'Der AGS hat acht Ziffern, der eines Kreises fünf.'),
                },
                {
                  name: 'ars',
                  label: 'ARS',
                  type: 'text',
                  required: true,
                  access: operated,
                  validate: matching(/^\d{12}$/, 'Der ARS hat zwölf Ziffern.'),
                },
              ],
            },
            {
              name: 'host',
              label: 'Internet-Adresse der Website (leer: Adresse des Portals)',
              type: 'text',
              access: operated,
              validate: (value: string | null | undefined) =>
                !value ||
                /^https?:\/\/[^\s/]+$/.test(value) ||
                'Bitte mit https:// beginnen und ohne Schrägstrich am Ende, zum Beispiel https://service.wegberg.de.',
            },
            { name: 'plz', label: 'Postleitzahlen', type: 'text', hasMany: true },
            { name: 'ortsteile', label: 'Ortsteile', type: 'text', hasMany: true },
            {
              name: 'richtlinie',
              label: 'Umgang mit geänderten Stammtexten',
              type: 'select',
              required: true,
              defaultValue: 'freigeben',
              options: optionsOf(RICHTLINIEN),
            },
            {
              name: 'mandatHinweise',
              label: 'Der Kreis darf dringende gemeinsame Hinweise auf unserer Website zeigen (jederzeit widerruflich)',
              type: 'checkbox',
              defaultValue: false,
            },
          ],
        },
        {
          label: 'Kontakt',
          fields: [
            {
              name: 'anschrift',
              label: 'Anschrift',
              type: 'group',
              fields: [
                { name: 'strasse', label: 'Straße und Hausnummer', type: 'text', required: true },
                { name: 'plz', label: 'Postleitzahl', type: 'text', required: true },
                { name: 'ort', label: 'Ort', type: 'text', required: true },
              ],
            },
            {
              type: 'row',
              fields: [
                { name: 'telefon', label: 'Telefon', type: 'text', required: true },
                { name: 'email', label: 'E-Mail', type: 'email', required: true },
              ],
            },
            webAddressField('website', 'Eigene Website der Kommune', { outside: true }),
            {
              name: 'nimmtAn115Teil',
              label: 'Nimmt an der Behördennummer 115 teil',
              type: 'checkbox',
              defaultValue: false,
            },
            {
              name: 'rathaus',
              label: 'Stelle, deren Öffnungszeiten die Startseite zeigt',
              type: 'relationship',
              relationTo: 'organisationseinheiten',
              maxDepth: 0,
            },
          ],
        },
        {
          label: 'Aussehen und Navigation',
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'wappen',
                  label: 'Wappen oder Emblem',
                  type: 'upload',
                  relationTo: 'media',
                  required: true,
                  maxDepth: 0,
                  admin: { width: '50%' },
                },
                {
                  name: 'farbe',
                  label: 'Akzentfarbe',
                  type: 'text',
                  required: true,
                  admin: { placeholder: '#1d5b8f', width: '50%' },
                  validate: (value: string | null | undefined) =>
                    (value && /^#[0-9a-f]{6}$/i.test(value)) || 'Bitte eine Farbe wie #1d5b8f angeben.',
                },
              ],
            },
            {
              name: 'navigation',
              label: 'Weitere Einträge der Navigation',
              labels: { singular: 'Eintrag', plural: 'Einträge' },
              type: 'array',
              admin: { initCollapsed: true, components: { RowLabel: ROW_LABEL } },
              fields: [
                localizedText('bezeichnung', 'Bezeichnung', true),
                webAddressField('url', 'Adresse', { required: true }),
              ],
            },
          ],
        },
        {
          label: 'Startseite',
          fields: [
            {
              name: 'startseite',
              label: 'Startseite',
              type: 'group',
              fields: [
                localizedTextarea('begruessung', 'Begrüßung'),
                spotlightField,
                {
                  name: 'meistGenutzt',
                  label: 'Am meisten genutzt (von Hand gewählt)',
                  type: 'relationship',
                  relationTo: 'leistungen',
                  hasMany: true,
                  maxDepth: 0,
                },
                { name: 'haeufigGesucht', label: 'Häufig gesucht (Suchwörter)', type: 'text', hasMany: true },
              ],
            },
          ],
        },
        { label: 'Barrierefreiheit', fields: [statementField] },
      ],
    },
  ],
};
