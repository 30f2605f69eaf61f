import { VEROEFFENTLICHUNG_ZUSTAENDE } from '@serviceportal/content-types';
import type { CollectionConfig } from 'payload';
import { accessTo } from '../access/table.ts';
import { optionsOf } from '../fields/common.ts';
import { requestPublishEndpoint } from '../publishing/endpoint.ts';

/** Every publish of a site: what was asked, how far it is, how it ended. Written by the portal alone. */
export const veroeffentlichungen: CollectionConfig = {
  slug: 'veroeffentlichungen',
  typescript: { interface: 'Veroeffentlichung' },
  labels: { singular: 'Veröffentlichung', plural: 'Veröffentlichungen' },
  admin: {
    useAsTitle: 'titel',
    group: 'Betrieb',
    defaultColumns: ['titel', 'createdAt', 'zustand', 'ergebnis', 'anlaesse'],
  },
  defaultSort: '-createdAt',
  access: accessTo('veroeffentlichungen'),
  endpoints: [requestPublishEndpoint],
  fields: [
    { name: 'titel', label: 'Website', type: 'text', required: true },
    {
      name: 'kommune',
      label: 'Kommune',
      type: 'relationship',
      relationTo: 'kommunen',
      required: true,
      index: true,
      maxDepth: 0,
    },
    { name: 'slug', label: 'Kurzname', type: 'text', required: true, index: true },
    {
      name: 'zustand',
      label: 'Zustand',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'wartet',
      options: optionsOf(VEROEFFENTLICHUNG_ZUSTAENDE),
    },
    { name: 'ausdruecklich', label: 'Ausdrücklich angefordert', type: 'checkbox', defaultValue: false },
    { name: 'schrumpfenErlaubt', label: 'Darf viele Seiten verlieren', type: 'checkbox', defaultValue: false },
    { name: 'anlaesse', label: 'Anlässe', type: 'text', hasMany: true },
    { name: 'fortschritt', label: 'Fortschritt', type: 'text' },
    { name: 'ergebnis', label: 'Ergebnis', type: 'textarea' },
    { name: 'begonnenAm', label: 'Begonnen', type: 'date' },
    { name: 'liveAm', label: 'Seiten live', type: 'date' },
    { name: 'indexAm', label: 'Suche nachgezogen', type: 'date', index: true },
    { name: 'release', label: 'Release', type: 'text' },
    { name: 'geaenderteSeiten', label: 'Geänderte Seiten', type: 'number' },
    {
      name: 'zurueckgehalten',
      label: 'Zurückgehaltene Dokumente',
      type: 'json',
      admin: { disableListColumn: true, components: { Field: '/admin/records/HeldDocuments.tsx#HeldDocuments' } },
    },
    {
      name: 'warnungen',
      label: 'Warnungen',
      type: 'json',
      admin: { disableListColumn: true, components: { Field: '/admin/records/Warnings.tsx#Warnings' } },
    },
  ],
};
