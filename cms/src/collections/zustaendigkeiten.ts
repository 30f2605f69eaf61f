import { GEBIETE, LEISTUNGSGRUPPEN, ROLLEN } from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { writtenByPortal } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { sourceField, validityFields } from '../fields/calendar.ts';
import { soleZustaendigkeit } from '../fields/sole-zustaendigkeit.ts';
import { knownOrtsteil } from '../fields/ortsteil.ts';
import { localizedText, optionsOf } from '../fields/common.ts';
import { withDrafts } from '../fields/versions.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';
import { titleZustaendigkeit } from '../hooks/title-zustaendigkeit.ts';

/** Who is responsible: Leistung or group × Gebiet × Stelle × Rolle, from day to day. The only source of responsibility. */
export const zustaendigkeiten: CollectionConfig = {
  slug: 'zustaendigkeiten',
  typescript: { interface: 'Zustaendigkeit' },
  labels: { singular: 'Zuständigkeit', plural: 'Zuständigkeiten' },
  admin: {
    useAsTitle: 'titel',
    group: 'Zuständigkeit',
    defaultColumns: ['titel', 'rolle', 'gueltigAb', 'gueltigBis', '_status'],
  },
  defaultSort: 'titel',
  versions: withDrafts,
  access: accessTo('zustaendigkeiten'),
  hooks: {
    beforeChange: [titleZustaendigkeit],
    afterChange: [requestPublishOnChange('zustaendigkeiten')],
    afterDelete: [requestPublishOnDelete('zustaendigkeiten')],
  },
  fields: [
    // Written by the hook, so that lists can show and search it.
    { name: 'titel', label: 'Titel', type: 'text', index: true, access: writtenByPortal, admin: { hidden: true } },
    {
      type: 'row',
      fields: [
        {
          name: 'leistung',
          label: 'Leistung',
          type: 'relationship',
          relationTo: 'leistungen',
          index: true,
          maxDepth: 0,
          admin: { width: '50%' },
        },
        {
          name: 'gruppe',
          label: 'oder ganze Gruppe',
          type: 'select',
          index: true,
          options: optionsOf(LEISTUNGSGRUPPEN),
          admin: {
            width: '50%',
            description: 'Eine Zeile für eine einzelne Leistung geht der Zeile für ihre Gruppe vor.',
          },
          validate: (value: unknown, { siblingData }: { siblingData: unknown }) =>
            Boolean(value) !== Boolean((siblingData as { leistung?: unknown }).leistung) ||
            'Bitte wählen Sie entweder eine Leistung oder eine Gruppe.',
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'gebiet',
          label: 'Gebiet',
          type: 'select',
          required: true,
          defaultValue: 'kommune',
          options: optionsOf(GEBIETE),
        },
        {
          name: 'kommune',
          label: 'Kommune',
          type: 'relationship',
          relationTo: 'kommunen',
          index: true,
          maxDepth: 0,
          admin: { condition: (data) => data?.gebiet !== 'kreis' },
          required: true,
        },
        {
          name: 'ortsteil',
          label: 'Ortsteil',
          type: 'text',
          admin: { condition: (data) => data?.gebiet === 'ortsteil' },
          required: true,
          validate: knownOrtsteil,
        },
      ],
    },
    {
      name: 'stelle',
      label: 'Zuständige Stelle',
      type: 'relationship',
      relationTo: 'organisationseinheiten',
      required: true,
      validate: soleZustaendigkeit,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'rolle',
      label: 'Rolle',
      type: 'select',
      required: true,
      defaultValue: 'entscheidet',
      options: optionsOf(ROLLEN),
    },
    localizedText('hinweis', 'Hinweis'),
    { name: 'rechtsgrundlage', label: 'Rechtsgrundlage', type: 'text' },
    ...validityFields(),
    sourceField,
  ],
};
