import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';

/**
 * Every published state of a Stammtext, whole and for ever: a Kommune on `freigeben` shows the one it accepted, however
 * old. Only added to, by the hook of `leistungen`.
 */
export const stammtextfassungen: CollectionConfig = {
  slug: 'stammtextfassungen',
  typescript: { interface: 'Stammtextfassung' },
  labels: { singular: 'Stammtextfassung', plural: 'Stammtextfassungen' },
  admin: { useAsTitle: 'titel', group: 'Leistungen', defaultColumns: ['titel', 'nummer', 'createdAt'] },
  access: accessTo('stammtextfassungen'),
  fields: [
    { name: 'titel', label: 'Titel', type: 'text', required: true },
    {
      name: 'leistung',
      label: 'Leistung',
      type: 'relationship',
      relationTo: 'leistungen',
      required: true,
      index: true,
      maxDepth: 0,
    },
    { name: 'nummer', label: 'Nummer', type: 'number', required: true },
    { name: 'pruefsumme', label: 'Prüfsumme des Inhalts (SHA-256)', type: 'text', required: true, index: true },
    {
      name: 'inhalt',
      label: 'Inhalt in allen Sprachen',
      type: 'json',
      required: true,
      admin: { disableListColumn: true, components: { Field: '/admin/records/Stammtext.tsx#Stammtext' } },
    },
  ],
};
