import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';

/**
 * Which worker lives, and which of them looks after which site (`publishing/lease.ts`). Written by the workers alone; Kreis-IT
 * sees here which machine does what.
 */
export const leases: CollectionConfig = {
  slug: 'leases',
  typescript: { interface: 'Lease' },
  labels: { singular: 'Zuständiger Dienst', plural: 'Zuständige Dienste' },
  defaultSort: 'key',
  admin: {
    useAsTitle: 'key',
    group: 'Betrieb',
    defaultColumns: ['key', 'host', 'pid', 'beatAt', 'owner'],
    hidden: ({ user }) => (user as { rolle?: string } | null)?.rolle !== 'kreis-it',
  },
  access: accessTo('leases'),
  lockDocuments: false,
  fields: [
    { name: 'key', label: 'Schlüssel', type: 'text', required: true, unique: true },
    { name: 'name', label: 'Wofür', type: 'text', required: true },
    { name: 'term', label: 'Amtszeit', type: 'number', required: true },
    { name: 'owner', label: 'Kennung des Dienstes', type: 'text' },
    { name: 'beat', label: 'Lebenszeichen, gezählt', type: 'number', required: true },
    { name: 'beatAt', label: 'Letztes Lebenszeichen', type: 'date', required: true },
    { name: 'host', label: 'Rechner', type: 'text', required: true },
    { name: 'machine', label: 'Start des Rechners', type: 'text', required: true },
    { name: 'pid', label: 'Prozess', type: 'number', required: true },
    { name: 'startedAt', label: 'Start des Prozesses', type: 'text' },
  ],
};
