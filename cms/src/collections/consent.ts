import { MITZEICHNUNG_STAENDE, UEBERNAHME_STAENDE } from '@serviceportal/content-types';
import type { CollectionConfig, Field } from 'payload';
import { writtenByPortal } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { optionsOf } from '../fields/common.ts';
import { beitragsfassungField } from './fassungen.ts';
import { recordDecision } from '../hooks/record-decision.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

const kommune: Field = {
  name: 'kommune',
  label: 'Kommune',
  type: 'relationship',
  relationTo: 'kommunen',
  required: true,
  index: true,
  maxDepth: 0,
  access: writtenByPortal,
};
const decision: Field[] = [
  { ...beitragsfassungField, access: writtenByPortal },
  {
    name: 'aenderung',
    label: 'Was sich geändert hat',
    type: 'textarea',
    access: writtenByPortal,
    admin: { readOnly: true, condition: (data) => Boolean(data?.aenderung) },
  },
  { name: 'kommentar', label: 'Bemerkung', type: 'textarea' },
  {
    name: 'entschiedenVon',
    label: 'Entschieden von',
    type: 'relationship',
    relationTo: 'users',
    maxDepth: 0,
    access: writtenByPortal,
  },
  { name: 'entschiedenAm', label: 'Entschieden am', type: 'date', access: writtenByPortal },
];

/** Made of what it is about and whom it asks, so longer than a title that somebody types. */
const titel: Field = {
  name: 'titel',
  label: 'Titel',
  type: 'text',
  required: true,
  maxLength: 1000,
  access: writtenByPortal,
};

/** Co-signing of joint content before it appears on a Kommune's site. The row is kept when its item is deleted. */
export const mitzeichnungen: CollectionConfig = {
  slug: 'mitzeichnungen',
  typescript: { interface: 'Mitzeichnung' },
  labels: { singular: 'Mitzeichnung', plural: 'Mitzeichnungen' },
  admin: {
    useAsTitle: 'titel',
    group: 'Öffentlichkeitsarbeit',
    defaultColumns: ['titel', 'kommune', 'stand', 'entschiedenAm'],
  },
  access: accessTo('mitzeichnungen'),
  hooks: {
    beforeChange: [recordDecision],
    afterChange: [requestPublishOnChange('mitzeichnungen')],
    afterDelete: [requestPublishOnDelete('mitzeichnungen')],
  },
  fields: [
    titel,
    kommune,
    {
      name: 'gegenstand',
      label: 'Gegenstand',
      type: 'relationship',
      relationTo: ['meldungen', 'veranstaltungen', 'kampagnen'],
      maxDepth: 0,
      access: writtenByPortal,
    },
    {
      name: 'stand',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'offen',
      options: optionsOf(MITZEICHNUNG_STAENDE),
    },
    ...decision,
  ],
};

/** A Kommune's answer to offered content or to a changed Stammtext, pinned to a version. */
export const uebernahmen: CollectionConfig = {
  slug: 'uebernahmen',
  typescript: { interface: 'Uebernahme' },
  labels: { singular: 'Übernahme', plural: 'Übernahmen' },
  admin: { useAsTitle: 'titel', group: 'Leistungen', defaultColumns: ['titel', 'kommune', 'stand', 'createdAt'] },
  access: accessTo('uebernahmen'),
  hooks: {
    beforeChange: [recordDecision],
    afterChange: [requestPublishOnChange('uebernahmen')],
    afterDelete: [requestPublishOnDelete('uebernahmen')],
  },
  fields: [
    titel,
    kommune,
    {
      name: 'quelle',
      label: 'Quelle',
      type: 'relationship',
      relationTo: ['leistungen', 'meldungen', 'veranstaltungen', 'kampagnen'],
      maxDepth: 0,
      access: writtenByPortal,
    },
    {
      name: 'fassung',
      label: 'Stammtextfassung',
      type: 'relationship',
      relationTo: 'stammtextfassungen',
      index: true,
      maxDepth: 0,
      access: writtenByPortal,
    },
    {
      name: 'stand',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'offen',
      index: true,
      options: optionsOf(UEBERNAHME_STAENDE),
    },
    { name: 'frist', label: 'Bitte antworten bis', type: 'date', access: writtenByPortal },
    ...decision,
  ],
};
