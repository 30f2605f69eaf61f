import { LOCALE_INFO, LOCALES, RUECKMELDUNG_STAENDE, RUECKMELDUNG_ZEICHEN } from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { writtenByPortal } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { optionsOf } from '../fields/common.ts';
import { submitEndpoint } from '../feedback/endpoint.ts';
import { RUECKMELDUNG_MONATE } from '../feedback/prune.ts';

/** What visitors said of a page of a site. Only the form under the pages writes it; nothing says who it was. */
export const rueckmeldungen: CollectionConfig = {
  slug: 'rueckmeldungen',
  typescript: { interface: 'Rueckmeldung' },
  labels: { singular: 'Rückmeldung', plural: 'Rückmeldungen' },
  admin: {
    useAsTitle: 'seite',
    group: 'Portal',
    description: `Was Besucherinnen und Besucher unter „War diese Seite hilfreich?“ zu Ihrer Website sagen. Gespeichert wird nicht, wer geschrieben hat. Steht doch etwas Persönliches in einer Nachricht, löschen Sie sie bitte, sobald sie erledigt ist. Nach ${RUECKMELDUNG_MONATE} Monaten wird jede Rückmeldung gelöscht.`,
    defaultColumns: ['createdAt', 'seite', 'hilfreich', 'nachricht', 'stand', 'kommune'],
    listSearchableFields: ['seite', 'nachricht'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  access: accessTo('rueckmeldungen'),
  endpoints: [submitEndpoint()],
  fields: [
    {
      name: 'stand',
      label: 'Stand',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'neu',
      options: optionsOf(RUECKMELDUNG_STAENDE),
      admin: { position: 'sidebar' },
    },
    {
      name: 'kommune',
      label: 'Kommune',
      type: 'relationship',
      relationTo: 'kommunen',
      required: true,
      index: true,
      maxDepth: 0,
      access: writtenByPortal,
      admin: { position: 'sidebar' },
    },
    {
      name: 'seite',
      label: 'Seite',
      type: 'text',
      required: true,
      maxLength: 300,
      index: true,
      access: writtenByPortal,
    },
    {
      name: 'sprache',
      label: 'Sprache der Seite',
      type: 'select',
      required: true,
      options: LOCALES.map((value) => ({ value, label: LOCALE_INFO[value].label })),
      access: writtenByPortal,
      admin: { position: 'sidebar' },
    },
    {
      name: 'hilfreich',
      label: 'War die Seite hilfreich?',
      type: 'select',
      options: [
        { value: 'ja', label: 'ja' },
        { value: 'nein', label: 'nein' },
      ],
      access: writtenByPortal,
    },
    {
      name: 'nachricht',
      label: 'Nachricht',
      type: 'textarea',
      maxLength: RUECKMELDUNG_ZEICHEN,
      access: writtenByPortal,
    },
  ],
};
