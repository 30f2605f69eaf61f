import type { Field } from 'payload';

/** Whom a piece of communication is for. Nothing appears on another Kommune's site before that Kommune said so. */
export const reachFields: Field[] = [
  {
    name: 'reichweite',
    label: 'Wo es erscheinen soll',
    type: 'select',
    required: true,
    defaultValue: 'eigene',
    options: [
      { value: 'eigene', label: 'nur auf unserer Website' },
      { value: 'gemeinsam', label: 'gemeinsam: nach Mitzeichnung auch bei anderen' },
      { value: 'angeboten', label: 'angeboten: andere können es übernehmen' },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'gemeinsamMit',
    label: 'Mit diesen Kommunen (leer: allen)',
    type: 'relationship',
    relationTo: 'kommunen',
    hasMany: true,
    maxDepth: 0,
    admin: {
      position: 'sidebar',
      condition: (data) => data?.reichweite === 'gemeinsam' || data?.reichweite === 'angeboten',
    },
  },
];
