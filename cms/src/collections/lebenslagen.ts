import { LEBENSLAGE_SYMBOLE } from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';
import { localizedText, localizedTextarea, orderField, releasedField, slugField } from '../fields/common.ts';
import { withDrafts } from '../fields/versions.ts';
import { keepReferenced } from '../hooks/keep-referenced.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Topics to browse by. */
export const lebenslagen: CollectionConfig = {
  slug: 'lebenslagen',
  typescript: { interface: 'Lebenslage' },
  labels: { singular: 'Lebenslage', plural: 'Lebenslagen' },
  admin: { useAsTitle: 'titel', group: 'Leistungen' },
  versions: withDrafts,
  access: accessTo('lebenslagen'),
  hooks: {
    beforeDelete: [keepReferenced('lebenslagen')],
    afterChange: [requestPublishOnChange('lebenslagen')],
    afterDelete: [requestPublishOnDelete('lebenslagen')],
  },
  fields: [
    slugField('titel', 'portal'),
    releasedField,
    localizedText('titel', 'Titel', true),
    localizedTextarea('beschreibung', 'Beschreibung'),
    {
      name: 'symbol',
      label: 'Symbol',
      type: 'select',
      required: true,
      options: LEBENSLAGE_SYMBOLE.map((value) => ({ value, label: value })),
    },
    orderField,
  ],
};
