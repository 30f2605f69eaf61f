import { SEITEN_ZWECKE, type SeitenZweck } from '@serviceportal/content-types';
import type { Block, CollectionConfig, TextField } from 'payload';
import { accessTo } from '../access/table.ts';
import {
  downloadField,
  fileField,
  kommuneField,
  localizedText,
  localizedTextarea,
  pictureField,
  releasedField,
  slugField,
  webAddressField,
} from '../fields/common.ts';
import { richText } from '../fields/rich-text.ts';
import { withDrafts } from '../fields/versions.ts';
import { onePagePerPurpose } from '../hooks/one-page-per-purpose.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

const ZWECK_LABELS: Record<SeitenZweck, string> = {
  frei: 'Freie Seite',
  impressum: 'Impressum',
  datenschutz: 'Datenschutzerklärung',
  barrierefreiheit: 'Erklärung zur Barrierefreiheit',
  'leichte-sprache': 'Leichte Sprache',
  gebaerdensprache: 'Deutsche Gebärdensprache',
};

const plain = { localized: false } as const;
const line = (name: string, label: string, required = false) => localizedText(name, label, required, plain);

/** Blocks are stored per language as a whole, so nothing inside them is localized again. */
const blocks: Block[] = [
  {
    slug: 'text',
    labels: { singular: 'Text', plural: 'Texte' },
    fields: [richText('text', 'Text', { ...plain, required: true })],
  },
  {
    slug: 'bild',
    labels: { singular: 'Bild', plural: 'Bilder' },
    fields: [{ ...pictureField(), required: true }, line('bildunterschrift', 'Bildunterschrift')],
  },
  {
    slug: 'verweise',
    labels: { singular: 'Liste von Verweisen', plural: 'Listen von Verweisen' },
    fields: [
      line('ueberschrift', 'Überschrift', true),
      {
        name: 'verweise',
        label: 'Verweise',
        type: 'array',
        required: true,
        fields: [
          line('bezeichnung', 'Bezeichnung', true),
          line('beschreibung', 'Beschreibung'),
          webAddressField('url', 'Adresse', { required: true }),
        ],
      },
    ],
  },
  {
    slug: 'download',
    labels: { singular: 'Download', plural: 'Downloads' },
    fields: [
      { ...line('ueberschrift', 'Überschrift', true), defaultValue: 'Zum Herunterladen' } as TextField,
      {
        name: 'dateien',
        label: 'Dateien',
        labels: { singular: 'Datei', plural: 'Dateien' },
        type: 'array',
        required: true,
        fields: [
          downloadField('datei', 'Datei, zum Beispiel ein PDF', { required: true }),
          line('bezeichnung', 'Bezeichnung, wenn sie anders heißen soll als die Datei'),
          line('beschreibung', 'Beschreibung'),
        ],
      },
    ],
  },
  {
    slug: 'fragen',
    labels: { singular: 'Fragen und Antworten', plural: 'Fragen und Antworten' },
    fields: [
      line('ueberschrift', 'Überschrift', true),
      {
        name: 'fragen',
        label: 'Fragen',
        type: 'array',
        required: true,
        fields: [line('frage', 'Frage', true), richText('antwort', 'Antwort', { ...plain, required: true })],
      },
    ],
  },
  {
    slug: 'stelle',
    labels: { singular: 'Stelle', plural: 'Stellen' },
    fields: [
      {
        name: 'stelle',
        label: 'Stelle',
        type: 'relationship',
        relationTo: 'organisationseinheiten',
        required: true,
        maxDepth: 0,
      },
    ],
  },
  {
    slug: 'video',
    labels: { singular: 'Video', plural: 'Videos' },
    fields: [
      { ...fileField('video', 'video', 'Video (MP4)'), required: true },
      fileField('untertitel', 'untertitel', 'Untertitel (VTT)'),
      localizedTextarea('beschreibung', 'Was das Video zeigt', true, plain),
    ],
  },
];

/** Free pages made of blocks, and the pages that law asks for. */
export const seiten: CollectionConfig = {
  slug: 'seiten',
  typescript: { interface: 'Seite' },
  labels: { singular: 'Seite', plural: 'Seiten' },
  admin: { useAsTitle: 'titel', group: 'Portal', defaultColumns: ['titel', 'kommune', 'zweck', '_status'] },
  versions: withDrafts,
  access: accessTo('seiten'),
  hooks: {
    beforeChange: [onePagePerPurpose],
    afterChange: [requestPublishOnChange('seiten')],
    afterDelete: [requestPublishOnDelete('seiten')],
  },
  fields: [
    slugField('titel', 'kommune'),
    releasedField,
    kommuneField(),
    {
      name: 'zweck',
      label: 'Zweck',
      type: 'select',
      required: true,
      defaultValue: 'frei',
      options: SEITEN_ZWECKE.map((value) => ({ value, label: ZWECK_LABELS[value] })),
      admin: { position: 'sidebar' },
    },
    localizedText('titel', 'Titel', true),
    localizedTextarea('einleitung', 'Einleitung'),
    {
      name: 'bloecke',
      label: 'Inhalt',
      labels: { singular: 'Baustein', plural: 'Bausteine' },
      type: 'blocks',
      localized: true,
      required: true,
      blocks,
    },
  ],
};
