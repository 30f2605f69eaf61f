import { isOfFiles, oldAddress, redirectTarget } from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';
import { kommuneField, tidyAddress } from '../fields/common.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';
import { normalOldAddress, workingRedirect } from '../hooks/working-redirect.ts';
import { ADDRESS_CHARACTERS } from '../text/address.ts';

const OF_FILES = 'Unter dieser Adresse legt das Portal selbst Dateien ab. Bitte geben Sie eine andere alte Adresse an.';

const NO_PATTERN =
  'Ein Stern steht hier nicht für beliebige Adressen. Bitte legen Sie für jede alte Adresse eine eigene Weiterleitung an.';

/** Old addresses of a site and where they lead now. */
export const weiterleitungen: CollectionConfig = {
  slug: 'weiterleitungen',
  typescript: { interface: 'Weiterleitung' },
  labels: { singular: 'Weiterleitung', plural: 'Weiterleitungen' },
  admin: { useAsTitle: 'von', group: 'Portal', defaultColumns: ['von', 'nach', 'kommune'] },
  access: accessTo('weiterleitungen'),
  hooks: {
    beforeValidate: [workingRedirect],
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
      hooks: { beforeValidate: [normalOldAddress] },
      validate: (value: string | null | undefined) =>
        (value?.includes('*') && NO_PATTERN) ||
        (value && oldAddress(value) === value) ||
        (value && isOfFiles(value) && OF_FILES) ||
        'Bitte schreiben Sie die alte Adresse ohne Domain, mit einem Schrägstrich am Anfang, zum Beispiel /alt/personalausweis/ oder /index.php?id=12.',
    },
    {
      name: 'nach',
      label: 'Neue Adresse',
      type: 'text',
      required: true,
      maxLength: ADDRESS_CHARACTERS,
      hooks: { beforeValidate: [tidyAddress] },
      validate: (value: string | null | undefined) =>
        (value && redirectTarget.safeParse(value).success) ||
        'Bitte geben Sie an, wohin die Weiterleitung führt: eine Seite dieser Website mit einem Schrägstrich am Anfang, zum Beispiel /leistungen/, oder eine vollständige Adresse mit https://.',
    },
  ],
};
