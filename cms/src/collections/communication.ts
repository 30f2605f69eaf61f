import { DRINGLICHKEITEN, VERANSTALTUNG_RUBRIKEN } from '@serviceportal/content-types';
import type { CollectionConfig, Field } from 'payload';
import { kreisField } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import {
  downloadField,
  kommuneField,
  localizedText,
  localizedTextarea,
  optionsOf,
  pictureField,
  releasedField,
  slugField,
  webAddressField,
} from '../fields/common.ts';
import { dayField, instantField, timeField } from '../fields/calendar.ts';
import { complete } from '../fields/complete.ts';
import { erscheintField } from '../fields/erscheint.ts';
import { eventBegin, eventEnd } from '../fields/event-times.ts';
import { reachFields } from '../fields/reach.ts';
import { richText } from '../fields/rich-text.ts';
import { withScheduledDrafts } from '../fields/versions.ts';
import { askForConsent, endConsent, recordNotice } from '../hooks/ask-for-consent.ts';
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
  spanOf: Parameters<typeof erscheintField>[0],
  fields: Field[],
): CollectionConfig {
  return {
    slug,
    typescript: { interface: String(labels.singular) },
    labels,
    admin: {
      useAsTitle: 'titel',
      group: 'Öffentlichkeitsarbeit',
      defaultColumns: ['titel', 'kommune', ...columns, 'erscheint', '_status'],
    },
    versions: withScheduledDrafts,
    access: accessTo(slug),
    hooks: {
      beforeDelete: [keepReferenced(slug), endConsent(slug)],
      afterChange: [askForConsent(slug), requestPublishOnChange(slug)],
      afterDelete: [requestPublishOnDelete(slug)],
    },
    fields: [
      slugField('titel', 'kommune'),
      erscheintField(spanOf),
      releasedField,
      kommuneField(),
      ...reachFields,
      ...headline,
      ...fields,
    ],
  };
}

export const meldungen = communication(
  'meldungen',
  { singular: 'Meldung', plural: 'Meldungen' },
  ['datum'],
  ({ datum }) => ({ from: datum }),
  [
    richText('text', 'Text', { required: true }),
    instantField('datum', 'Datum'),
    { name: 'verantwortlich', label: 'Verantwortlich (§ 18 Abs. 2 MStV)', type: 'text' },
    pictureField(),
    downloadField('dateien', 'Dateien zum Herunterladen', { hasMany: true }),
  ],
);

export const veranstaltungen = communication(
  'veranstaltungen',
  { singular: 'Veranstaltung', plural: 'Veranstaltungen' },
  ['tag', 'rubrik'],
  ({ tag, bisTag }) => ({ to: bisTag || tag }),
  [
    {
      type: 'row',
      fields: [
        dayField('tag', 'Tag', { required: true }),
        dayField('bisTag', 'Letzter Tag, wenn mehrtägig', { notBefore: 'tag' }),
        { name: 'ganztaegig', label: 'ganztägig', type: 'checkbox', defaultValue: false },
        timeField('von', 'Beginn', { check: eventBegin }),
        timeField('bis', 'Ende', { isEnd: true, check: eventEnd }),
      ],
    },
    richText('text', 'Text', { required: true }),
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
  ({ von, bis }) => ({ from: von, to: bis }),
  [
    {
      type: 'row',
      fields: [
        dayField('von', 'Erster Tag', { required: true }),
        dayField('bis', 'Letzter Tag', { required: true, notBefore: 'von' }),
      ],
    },
    richText('text', 'Text', { required: true }),
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
    defaultColumns: ['text', 'kommune', 'von', 'bis', 'erscheint', '_status'],
  },
  versions: withScheduledDrafts,
  access: accessTo('hinweise'),
  hooks: {
    afterChange: [recordNotice, requestPublishOnChange('hinweise')],
    afterDelete: [requestPublishOnDelete('hinweise')],
  },
  fields: [
    erscheintField(({ von, bis }) => ({ from: von, to: bis })),
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
      options: optionsOf(DRINGLICHKEITEN),
    },
    {
      type: 'row',
      fields: [instantField('von', 'Anzeigen ab'), instantField('bis', 'Anzeigen bis', { after: 'von' })],
    },
    {
      type: 'row',
      fields: [
        complete(localizedText('linkText', 'Verweis: Text'), {
          with: 'linkUrl',
          sentence: 'Bitte schreiben Sie auch, wie der Verweis heißen soll.',
        }),
        complete(webAddressField('linkUrl', 'Verweis: Adresse'), {
          with: 'linkText',
          sentence: 'Bitte geben Sie auch die Adresse an, zu der der Verweis führt.',
        }),
      ],
    },
  ],
};
