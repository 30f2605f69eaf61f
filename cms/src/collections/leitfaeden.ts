import { LEBENSLAGE_SYMBOLE } from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';
import { localizedText, localizedTextarea, orderField, releasedField, ROW_LABEL, slugField } from '../fields/common.ts';
import { richText } from '../fields/rich-text.ts';
import { withDrafts } from '../fields/versions.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Guides that lead through a life event, step by step, across several Leistungen; written by the Kreis for all. */
export const leitfaeden: CollectionConfig = {
  slug: 'leitfaeden',
  typescript: { interface: 'Leitfaden' },
  labels: { singular: 'Leitfaden', plural: 'Leitfäden' },
  admin: {
    useAsTitle: 'titel',
    group: 'Leistungen',
    defaultColumns: ['titel', 'lebenslagen', 'updatedAt', '_status'],
    description:
      'Ein Leitfaden führt Schritt für Schritt durch eine Lebenslage und erscheint auf allen Websites. Jede Website verlinkt die Leistungen, die sie selbst hat.',
  },
  versions: withDrafts,
  access: accessTo('leitfaeden'),
  hooks: {
    afterChange: [requestPublishOnChange('leitfaeden')],
    afterDelete: [requestPublishOnDelete('leitfaeden')],
  },
  fields: [
    slugField('titel', 'portal'),
    releasedField,
    localizedText('titel', 'Titel', true),
    localizedTextarea('teaser', 'Teaser: ein bis zwei Sätze', true, { maxLength: 400 }),
    richText('einleitung', 'Einleitung'),
    {
      name: 'schritte',
      label: 'Schritte',
      labels: { singular: 'Schritt', plural: 'Schritte' },
      type: 'array',
      required: true,
      minRows: 1,
      admin: {
        initCollapsed: true,
        components: { RowLabel: ROW_LABEL },
        description:
          'In der Reihenfolge, in der man sie braucht. Ein Schritt ohne Überschrift fehlt in dieser Sprache.',
      },
      fields: [
        localizedText('ueberschrift', 'Überschrift', true),
        localizedText('wann', 'Wann, zum Beispiel „innerhalb von zwei Wochen nach dem Einzug“'),
        richText('text', 'Text'),
        {
          name: 'leistungen',
          label: 'Leistungen dazu',
          type: 'relationship',
          relationTo: 'leistungen',
          hasMany: true,
          maxDepth: 0,
        },
      ],
    },
    {
      name: 'symbol',
      label: 'Symbol',
      type: 'select',
      required: true,
      options: LEBENSLAGE_SYMBOLE.map((value) => ({ value, label: value })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'lebenslagen',
      label: 'Lebenslagen',
      type: 'relationship',
      relationTo: 'lebenslagen',
      hasMany: true,
      maxDepth: 0,
      admin: { position: 'sidebar' },
    },
    orderField,
  ],
};
