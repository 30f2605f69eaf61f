import { anschrift, kommune, KOMMUNE_TYPEN, RICHTLINIEN } from '@serviceportal/content-types';
import type { CollectionConfig, GroupField } from 'payload';
import { kreisItField } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { statementField } from '../fields/barrierefreiheit.ts';
import {
  localizedText,
  localizedTextarea,
  optionsOf,
  pictureField,
  ROW_LABEL,
  webAddressField,
} from '../fields/common.ts';
import { complete } from '../fields/complete.ts';
import { originAlone, ownOrigin } from '../fields/host.ts';
import { fromSchema } from '../fields/from-schema.ts';
import { withDrafts } from '../fields/versions.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { pinLateStammtexte, pinStammtexte } from '../hooks/pin-stammtexte.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

const postleitzahl = (value: string) => `„${value}“ ist keine Postleitzahl. Sie hat fünf Ziffern, zum Beispiel 41812.`;

/** The site of a Kommune without a host of its own is found by its short name, as one part of a host name (RFC 1035). */
const HOST_LABEL_CHARACTERS = 63;

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
    complete(
      complete(localizedText('ueberschrift', 'Überschrift'), {
        with: 'verweise',
        inGermanOnly: true,
        sentence:
          'Verweise erscheinen erst mit einer Überschrift. Bitte schreiben Sie eine oder entfernen Sie die Verweise.',
      }),
      { with: 'text', sentence: 'Bitte schreiben Sie auch eine Überschrift: ohne sie erscheint der Text nicht.' },
    ),
    complete(localizedTextarea('text', 'Text: zwei bis drei Sätze', false, { maxLength: 600 }), {
      with: 'ueberschrift',
      sentence: 'Bitte schreiben Sie auch einen Text: ohne ihn erscheint die Überschrift nicht.',
    }),
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
  // A copy would have the keys, the emblem and the address of another.
  disableDuplicate: true,
  access: accessTo('kommunen'),
  hooks: {
    beforeChange: [pinStammtexte],
    afterChange: [pinLateStammtexte, requestPublishOnChange('kommunen')],
    afterDelete: [requestPublishOnDelete('kommunen')],
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
                  maxLength: HOST_LABEL_CHARACTERS,
                  access: operated,
                  validate: fromSchema(
                    kommune.shape.slug,
                    (value) =>
                      `„${value}“ kann kein Kurzname sein. Bitte nur kleine Buchstaben, Ziffern und einzelne Bindestriche, zum Beispiel uebach-palenberg.`,
                  ),
                },
                {
                  name: 'typ',
                  label: 'Art',
                  type: 'select',
                  required: true,
                  options: optionsOf(KOMMUNE_TYPEN),
                  access: operated,
                },
                {
                  name: 'ags',
                  label: 'AGS',
                  type: 'text',
                  required: true,
                  access: operated,
                  validate: fromSchema(kommune.shape.ags, () => 'Der AGS hat acht Ziffern, der eines Kreises fünf.'),
                },
                {
                  name: 'ars',
                  label: 'ARS',
                  type: 'text',
                  required: true,
                  access: operated,
                  validate: fromSchema(kommune.shape.ars, () => 'Der ARS hat zwölf Ziffern.'),
                },
              ],
            },
            {
              name: 'host',
              label: 'Internet-Adresse der Website (leer: Adresse des Portals)',
              type: 'text',
              access: operated,
              hooks: { beforeValidate: [originAlone] },
              validate: ownOrigin,
            },
            {
              name: 'plz',
              label: 'Postleitzahlen',
              type: 'text',
              hasMany: true,
              validate: fromSchema(kommune.shape.plz.element, postleitzahl),
            },
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
                {
                  name: 'plz',
                  label: 'Postleitzahl',
                  type: 'text',
                  required: true,
                  validate: fromSchema(anschrift.shape.plz, postleitzahl),
                },
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
                { ...pictureField('wappen', 'Wappen oder Emblem'), required: true, admin: { width: '50%' } },
                {
                  name: 'farbe',
                  label: 'Akzentfarbe',
                  type: 'text',
                  required: true,
                  admin: { placeholder: '#1d5b8f', width: '50%' },
                  hooks: { beforeValidate: [({ value }) => (typeof value === 'string' ? value.toLowerCase() : value)] },
                  validate: fromSchema(
                    kommune.shape.farbe,
                    (value) => `„${value}“ ist keine Farbe. Bitte schreiben Sie sie wie #1d5b8f.`,
                  ),
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
                localizedTextarea('begruessung', 'Begrüßung', false, { maxLength: 600 }),
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
