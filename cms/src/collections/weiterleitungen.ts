import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';
import { kommuneField, webAddressField } from '../fields/common.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Old addresses of a site and where they lead now. */
export const weiterleitungen: CollectionConfig = {
  slug: 'weiterleitungen',
  typescript: { interface: 'Weiterleitung' },
  labels: { singular: 'Weiterleitung', plural: 'Weiterleitungen' },
  admin: { useAsTitle: 'von', group: 'Portal', defaultColumns: ['von', 'nach', 'kommune'] },
  access: accessTo('weiterleitungen'),
  hooks: {
    afterChange: [requestPublishOnChange('weiterleitungen')],
    afterDelete: [requestPublishOnDelete('weiterleitungen')],
  },
  fields: [
    kommuneField(),
    {
      name: 'von',
      label: 'Alte Adresse (ohne Domain)',
      type: 'text',
      required: true,
      index: true,
      validate: (value: string | null | undefined) =>
        (value && /^\/\S*$/.test(value)) ||
        'Die alte Adresse beginnt mit einem Schrägstrich, zum Beispiel /alt/personalausweis/.',
    },
    webAddressField('nach', 'Neue Adresse', { required: true }),
  ],
};
