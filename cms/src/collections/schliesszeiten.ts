import type { CollectionConfig } from 'payload';
import { idOf } from '../access/roles.ts';
import { accessTo } from '../access/table.ts';
import { dayField, timeField } from '../fields/calendar.ts';
import { kommuneField, localizedText } from '../fields/common.ts';
import { withDrafts } from '../fields/versions.ts';
import { closeOwnOffices } from '../hooks/close-own-offices.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Closures of a Träger: all of its offices or chosen ones, whole days or from a time on. */
export const schliesszeiten: CollectionConfig = {
  slug: 'schliesszeiten',
  typescript: { interface: 'Schliesszeit' },
  labels: { singular: 'Schließzeit', plural: 'Schließzeiten' },
  admin: { useAsTitle: 'grund', group: 'Zuständigkeit', defaultColumns: ['grund', 'kommune', 'von', 'bis', '_status'] },
  versions: withDrafts,
  access: accessTo('schliesszeiten'),
  hooks: {
    beforeChange: [closeOwnOffices],
    afterChange: [requestPublishOnChange('schliesszeiten')],
    afterDelete: [requestPublishOnDelete('schliesszeiten')],
  },
  fields: [
    kommuneField({ label: 'Träger' }),
    localizedText('grund', 'Grund', true),
    {
      type: 'row',
      fields: [
        dayField('von', 'Erster Tag', { required: true }),
        dayField('bis', 'Letzter Tag', { required: true, notBefore: 'von' }),
        timeField('abUhrzeit', 'erst ab Uhrzeit'),
      ],
    },
    {
      name: 'stellen',
      label: 'Nur diese Stellen',
      type: 'relationship',
      relationTo: 'organisationseinheiten',
      hasMany: true,
      maxDepth: 0,
      filterOptions: ({ data }) => {
        const kommune = idOf((data as { kommune?: unknown }).kommune);
        return kommune ? { kommune: { equals: kommune } } : true;
      },
      admin: { description: 'Leer: alle Stellen des Trägers.' },
    },
  ],
};
