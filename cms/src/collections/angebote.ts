import type { CollectionConfig } from 'payload';
import { writtenByPortal } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { kommuneField, localizedText, localizedTextarea, webAddressField } from '../fields/common.ts';
import { complete } from '../fields/complete.ts';
import { knownOrtsteil } from '../fields/ortsteil.ts';
import { angebotModules } from '../fields/modules.ts';
import { withDrafts } from '../fields/versions.ts';
import { oneAngebotPerPlace } from '../hooks/one-angebot-per-place.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** What one Kommune says about one Leistung. It exists only where there is something to say, and never says who is responsible. */
export const angebote: CollectionConfig = {
  slug: 'angebote',
  typescript: { interface: 'Angebot' },
  labels: { singular: 'Angebot', plural: 'Angebote' },
  admin: { useAsTitle: 'titel', group: 'Leistungen', defaultColumns: ['titel', 'kommune', 'angeboten', '_status'] },
  defaultSort: 'titel',
  versions: withDrafts,
  access: accessTo('angebote'),
  hooks: {
    beforeChange: [oneAngebotPerPlace],
    afterChange: [requestPublishOnChange('angebote')],
    afterDelete: [requestPublishOnDelete('angebote')],
  },
  fields: [
    // Written by the hook from Leistung and Kommune, so that lists can show and search it.
    { name: 'titel', label: 'Titel', type: 'text', index: true, access: writtenByPortal, admin: { hidden: true } },
    kommuneField(),
    {
      name: 'leistung',
      label: 'Leistung',
      type: 'relationship',
      relationTo: 'leistungen',
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'ortsteil',
      label: 'Nur für einen Ortsteil',
      type: 'text',
      validate: knownOrtsteil,
      admin: { description: 'Leer: gilt in der ganzen Kommune. Sonst genau so geschrieben wie bei der Kommune.' },
    },
    {
      name: 'angeboten',
      label: 'Wird bei uns angeboten',
      type: 'checkbox',
      defaultValue: true,
      validate: (value: unknown, { data }: { data: unknown }) =>
        value !== false ||
        !(data as { ortsteil?: unknown }).ortsteil ||
        '„Nicht angeboten“ gilt für die ganze Kommune. Bitte leeren Sie den Ortsteil, oder beschreiben Sie, was dort anders ist.',
    },
    {
      name: 'nichtAngeboten',
      label: 'Nicht angeboten',
      type: 'group',
      admin: { condition: (data) => data?.angeboten === false },
      fields: [
        localizedTextarea('grund', 'Warum nicht'),
        complete(localizedText('stattdessen', 'Wohin sich Bürgerinnen und Bürger wenden können'), {
          with: 'url',
          inGermanOnly: true,
          sentence: 'Bitte schreiben Sie auch, wohin die Adresse führt.',
        }),
        webAddressField('url', 'Adresse dazu'),
      ],
    },
    {
      name: 'module',
      label: 'Was bei uns anders ist',
      type: 'group',
      admin: { condition: (data) => data?.angeboten !== false },
      fields: angebotModules,
    },
  ],
};
