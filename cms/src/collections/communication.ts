import { VERANSTALTUNG_RUBRIKEN } from '@serviceportal/content-types';
import type { CollectionConfig, Field } from 'payload';
import { kreisField } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import {
  dayField,
  instantField,
  kommuneField,
  localizedText,
  localizedTextarea,
  optionsOf,
  pictureField,
  releasedField,
  slugField,
  timeField,
  webAddressField,
} from '../fields/common.ts';
import { reachFields } from '../fields/reach.ts';
import { richText } from '../fields/rich-text.ts';
import { withScheduledDrafts } from '../fields/versions.ts';
import { askForConsent } from '../hooks/ask-for-consent.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

const headline: Field[] = [
  localizedText('titel', 'Titel', true),
  localizedTextarea('teaser', 'Teaser: ein bis zwei Sätze', true, { maxLength: 400 }),
];

/** News, events and campaigns share who they belong to, whom they are for and how they are published. */
function communication(
  slug: 'meldungen' | 'veranstaltungen' | 'kampagnen',
  labels: NonNullable<CollectionConfig['labels']>,
  columns: string[],
  fields: Field[],
): CollectionConfig {
  return {
    slug,
    typescript: { interface: String(labels.singular) },
    labels,
    admin: {
      useAsTitle: 'titel',
      group: 'Öffentlichkeitsarbeit',
      defaultColumns: ['titel', 'kommune', ...columns, '_status'],
    },
    versions: withScheduledDrafts,
    access: accessTo(slug),
    hooks: {
      beforeDelete: [keepReferenced(slug)],
      afterChange: [askForConsent(slug), requestPublishOnChange(slug)],
      afterDelete: [requestPublishOnDelete(slug)],
    },
    fields: [slugField('titel'), releasedField, kommuneField(), ...reachFields, ...headline, ...fields],
  };
}

export const meldungen = communication(
  'meldungen',
  { singular: 'Meldung', plural: 'Meldungen' },
  ['datum'],
  [
    richText('text', 'Text'),
    instantField('datum', 'Datum'),
    { name: 'verantwortlich', label: 'Verantwortlich (§ 18 Abs. 2 MStV)', type: 'text' },
    pictureField(),
  ],
);

export const veranstaltungen = communication(
  'veranstaltungen',
  { singular: 'Veranstaltung', plural: 'Veranstaltungen' },
  ['tag', 'rubrik'],
  [
    {
      type: 'row',
      fields: [
        dayField('tag', 'Tag', { required: true }),
        dayField('bisTag', 'Letzter Tag, wenn mehrtägig'),
        { name: 'ganztaegig', label: 'ganztägig', type: 'checkbox', defaultValue: false },
        timeField('von', 'Beginn'),
        timeField('bis', 'Ende'),
      ],
    },
    richText('text', 'Text'),
    {
      name: 'ort',
      label: 'Ort',
      type: 'group',
      fields: [
        { name: 'name', label: 'Name', type: 'text', required: true },
        { name: 'anschrift', label: 'Anschrift', type: 'text' },
      ],
    },
    localizedText('eintritt', 'Eintritt'),
    localizedText('anmeldung', 'Anmeldung'),
    {
      name: 'rubrik',
      label: 'Rubrik',
      type: 'select',
      options: optionsOf(VERANSTALTUNG_RUBRIKEN),
      admin: { position: 'sidebar', description: 'Danach kann man die Veranstaltungen auswählen.' },
    },
    { name: 'abgesagt', label: 'Abgesagt', type: 'checkbox', defaultValue: false, admin: { position: 'sidebar' } },
    pictureField(),
  ],
);

export const kampagnen = communication(
  'kampagnen',
  { singular: 'Kampagne', plural: 'Kampagnen' },
  ['von', 'bis'],
  [
    {
      type: 'row',
      fields: [dayField('von', 'Erster Tag', { required: true }), dayField('bis', 'Letzter Tag', { required: true })],
    },
    richText('text', 'Text'),
    {
      name: 'leistungen',
      label: 'Leistungen dazu',
      type: 'relationship',
      relationTo: 'leistungen',
      hasMany: true,
      maxDepth: 0,
    },
    pictureField(),
  ],
);

/** Urgent notices: on every page while they hold. A joint one appears where the Kommune gave its mandate in advance. */
export const hinweise: CollectionConfig = {
  slug: 'hinweise',
  typescript: { interface: 'Hinweis' },
  labels: { singular: 'Dringender Hinweis', plural: 'Dringende Hinweise' },
  admin: {
    useAsTitle: 'text',
    group: 'Öffentlichkeitsarbeit',
    defaultColumns: ['text', 'kommune', 'von', 'bis', '_status'],
  },
  versions: withScheduledDrafts,
  access: accessTo('hinweise'),
  hooks: {
    afterChange: [requestPublishOnChange('hinweise')],
    afterDelete: [requestPublishOnDelete('hinweise')],
  },
  fields: [
    releasedField,
    kommuneField(),
    {
      name: 'gemeinsam',
      label: 'Auch bei allen Kommunen zeigen, die dem Kreis dazu ihr Mandat gegeben haben',
      type: 'checkbox',
      defaultValue: false,
      access: { create: kreisField, update: kreisField },
      admin: { position: 'sidebar' },
    },
    localizedTextarea('text', 'Hinweis: ein bis zwei Sätze', true, { maxLength: 400 }),
    {
      name: 'dringlichkeit',
      label: 'Dringlichkeit',
      type: 'select',
      required: true,
      defaultValue: 'information',
      options: [
        { value: 'information', label: 'Information' },
        { value: 'warnung', label: 'Warnung' },
        { value: 'gefahr', label: 'Gefahr' },
      ],
    },
    { type: 'row', fields: [instantField('von', 'Anzeigen ab'), instantField('bis', 'Anzeigen bis')] },
    {
      type: 'row',
      fields: [localizedText('linkText', 'Verweis: Text'), webAddressField('linkUrl', 'Verweis: Adresse')],
    },
  ],
};
