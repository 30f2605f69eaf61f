import { REICHWEITEN } from '@serviceportal/content-types';
import type { Field } from 'payload';
import { optionsOf } from './common.ts';

/** Whom a piece of communication is for. Nothing appears on another Kommune's site before that Kommune said so. */
export const reachFields: Field[] = [
  {
    name: 'reichweite',
    label: 'Wo es erscheinen soll',
    type: 'select',
    required: true,
    defaultValue: 'eigene',
    options: optionsOf(REICHWEITEN),
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
