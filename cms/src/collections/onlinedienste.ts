import { randomUUID } from 'node:crypto';
import {
  BETREIBER,
  EINSATZ_ZUSTAENDE,
  KONTEN,
  ONLINEDIENST_ARTEN,
  VERTRAUENSNIVEAUS,
} from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';
import { soleEinsatz, validTemplate } from '../fields/einsatz.ts';
import { validityFields } from '../fields/calendar.ts';
import { localizedText, localizedTextarea, optionsOf, releasedField } from '../fields/common.ts';
import { withDrafts } from '../fields/versions.ts';
import { ADDRESS_CHARACTERS } from '../text/address.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Forms, appointment books and enquiries online; per Kommune an Einsatz with its address and state. */
export const onlinedienste: CollectionConfig = {
  slug: 'onlinedienste',
  typescript: { interface: 'Onlinedienst' },
  labels: { singular: 'Onlinedienst', plural: 'Onlinedienste' },
  admin: {
    useAsTitle: 'bezeichnung',
    group: 'Leistungen',
    defaultColumns: ['bezeichnung', 'art', 'betreiber', '_status'],
  },
  versions: withDrafts,
  access: accessTo('onlinedienste'),
  hooks: {
    afterChange: [requestPublishOnChange('onlinedienste')],
    afterDelete: [requestPublishOnDelete('onlinedienste')],
  },
  fields: [
    releasedField,
    {
      name: 'schluessel',
      label: 'Schlüssel',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { position: 'sidebar' },
      hooks: { beforeDuplicate: [({ value }) => `${String(value).slice(0, 280)}-kopie-${randomUUID().slice(0, 4)}`] },
    },
    localizedText('bezeichnung', 'Bezeichnung', true),
    {
      type: 'row',
      fields: [
        {
          name: 'art',
          label: 'Art',
          type: 'select',
          required: true,
          defaultValue: 'antrag',
          options: optionsOf(ONLINEDIENST_ARTEN),
        },
        {
          name: 'betreiber',
          label: 'Betreiber',
          type: 'select',
          required: true,
          defaultValue: 'gemeinsam',
          options: optionsOf(BETREIBER),
        },
        { name: 'betreiberName', label: 'Name des Betreibers', type: 'text' },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'konto',
          label: 'Konto',
          type: 'select',
          required: true,
          defaultValue: 'keines',
          options: optionsOf(KONTEN),
        },
        {
          name: 'vertrauensniveau',
          label: 'Vertrauensniveau',
          type: 'select',
          required: true,
          defaultValue: '00',
          options: optionsOf(VERTRAUENSNIVEAUS),
        },
      ],
    },
    {
      name: 'leistungen',
      label: 'Dient diesen Leistungen',
      type: 'relationship',
      relationTo: 'leistungen',
      hasMany: true,
      required: true,
      maxDepth: 0,
    },
    localizedTextarea('benoetigt', 'Was man dafür braucht'),
    // Pages in other languages do without.
    localizedTextarea('ohneInternet', 'Der Weg ohne Internet', true, { custom: { inGermanOnly: true } }),
    {
      name: 'einsaetze',
      label: 'Einsätze',
      labels: { singular: 'Einsatz', plural: 'Einsätze' },
      type: 'array',
      required: true,
      admin: { description: 'Wo der Dienst im Einsatz ist. Ein Einsatz für bestimmte Kommunen geht dem für alle vor.' },
      fields: [
        {
          name: 'kommunen',
          label: 'Kommunen (leer: alle)',
          type: 'relationship',
          relationTo: 'kommunen',
          hasMany: true,
          maxDepth: 0,
          validate: soleEinsatz,
        },
        {
          name: 'urlVorlage',
          label: 'Adresse mit Platzhaltern {ars}, {ags}, {leikaId}, {lang}',
          type: 'text',
          required: true,
          maxLength: ADDRESS_CHARACTERS,
          validate: validTemplate,
        },
        {
          name: 'zustand',
          label: 'Zustand',
          type: 'select',
          required: true,
          defaultValue: 'verfuegbar',
          options: optionsOf(EINSATZ_ZUSTAENDE),
        },
        localizedText('zustandHinweis', 'Hinweis bei Störung oder Wartung'),
        ...validityFields(),
      ],
    },
  ],
};
