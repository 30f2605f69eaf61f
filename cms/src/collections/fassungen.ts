import type { CollectionConfig, RelationshipField } from 'payload';
import { accessTo } from '../access/table.ts';
import { fassungFields } from '../records/fassungen.ts';

const titel = { name: 'titel', label: 'Titel', type: 'text', required: true } as const;

/** Every published state of a Stammtext: a Kommune on `freigeben` shows the one it accepted. Added by a hook of `leistungen`. */
export const stammtextfassungen: CollectionConfig = {
  slug: 'stammtextfassungen',
  typescript: { interface: 'Stammtextfassung' },
  labels: { singular: 'Stammtextfassung', plural: 'Stammtextfassungen' },
  admin: { useAsTitle: 'titel', group: 'Leistungen', defaultColumns: ['titel', 'nummer', 'createdAt'] },
  access: accessTo('stammtextfassungen'),
  fields: [
    titel,
    {
      name: 'leistung',
      label: 'Leistung',
      type: 'relationship',
      relationTo: 'leistungen',
      required: true,
      index: true,
      maxDepth: 0,
    },
    ...fassungFields,
  ],
};

/** The Fassung that a consent is about. */
export const beitragsfassungField: RelationshipField = {
  name: 'beitragsfassung',
  label: 'Fassung des Beitrags',
  type: 'relationship',
  relationTo: 'beitragsfassungen',
  index: true,
  maxDepth: 0,
};

/**
 * Every published state of a joint or offered item: another Kommune’s site shows the one it agreed to. Joint urgent notices
 * appear by mandate, given in advance; theirs are kept as the record of what was shown by it.
 */
export const beitragsfassungen: CollectionConfig = {
  slug: 'beitragsfassungen',
  typescript: { interface: 'Beitragsfassung' },
  labels: { singular: 'Fassung eines Beitrags', plural: 'Fassungen von Beiträgen' },
  admin: { useAsTitle: 'titel', group: 'Öffentlichkeitsarbeit', defaultColumns: ['titel', 'nummer', 'createdAt'] },
  access: accessTo('beitragsfassungen'),
  fields: [
    titel,
    {
      name: 'beitrag',
      label: 'Beitrag',
      type: 'relationship',
      relationTo: ['meldungen', 'veranstaltungen', 'kampagnen', 'hinweise'],
      maxDepth: 0,
      // Not required: the record outlives what it speaks of.
    },
    ...fassungFields,
    { name: 'medien', label: 'Bilder und Dateien, wie sie waren', type: 'json', admin: { hidden: true } },
    {
      name: 'dateien',
      label: 'Bilder und Dateien',
      type: 'relationship',
      relationTo: 'media',
      hasMany: true,
      maxDepth: 0,
    },
  ],
};
