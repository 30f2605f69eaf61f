import type { CollectionConfig } from 'payload';
import { requestEditor } from '../access/roles.ts';
import { writtenByPortal } from '../access/rules.ts';
import { accessTo } from '../access/table.ts';
import { kommuneField } from '../fields/common.ts';
import { oneVocabularyPerOwner } from '../hooks/one-vocabulary-per-owner.ts';
import { requestPublishOnChange, requestPublishOnDelete } from '../hooks/request-publish.ts';

/** Longest word or phrase, in characters: what one types into a search field, not a sentence. */
const WORD_CHARACTERS = 60;

/**
 * Everyday words that lead the search to a Leistung: one document of the Kreis for all sites, and one of each Kommune that
 * adds its own. No page shows them, so they have no drafts: a change goes into the search at once.
 */
export const suchwoerter: CollectionConfig = {
  slug: 'suchwoerter',
  typescript: { interface: 'Suchwoerter' },
  labels: { singular: 'Suchwörter', plural: 'Suchwörter' },
  admin: {
    useAsTitle: 'titel',
    group: 'Leistungen',
    defaultColumns: ['titel', 'kommune', 'woerter', 'updatedAt'],
    description:
      'Wörter, mit denen Menschen suchen, wenn sie den amtlichen Namen nicht kennen: „Perso“, „Ausweis weg“. Sie stehen auf keiner Seite und wirken in der Suche kurz nach dem Speichern. Die gemeinsamen Wörter pflegt der Kreis; jede Kommune kann eigene ergänzen, zum Beispiel den Namen ihres Wertstoffhofs.',
  },
  defaultSort: 'titel',
  // A copy would be a second one for the same Leistung and Kommune.
  disableDuplicate: true,
  access: accessTo('suchwoerter'),
  hooks: {
    beforeChange: [oneVocabularyPerOwner],
    afterChange: [requestPublishOnChange('suchwoerter')],
    afterDelete: [requestPublishOnDelete('suchwoerter')],
  },
  fields: [
    // Written by the hook from Leistung and Kommune, so that lists can show and search it.
    { name: 'titel', label: 'Titel', type: 'text', index: true, access: writtenByPortal, admin: { hidden: true } },
    {
      ...kommuneField({ description: 'Leer: gemeinsam für alle Kommunen. Sonst zusätzliche Wörter dieser Kommune.' }),
      required: false,
      defaultValue: ({ req }) => {
        const editor = requestEditor(req);
        return editor?.role === 'kommune-redaktion' ? editor.kommune : undefined;
      },
    },
    {
      name: 'leistung',
      label: 'Leistung, zu der die Wörter führen',
      type: 'relationship',
      relationTo: 'leistungen',
      required: true,
      index: true,
      maxDepth: 0,
    },
    {
      name: 'woerter',
      label: 'Wörter, mit denen Menschen suchen',
      type: 'text',
      hasMany: true,
      localized: true,
      required: true,
      maxLength: WORD_CHARACTERS,
      admin: {
        description:
          'Zum Beispiel „Perso“, „Ausweis weg“, „Ausweis geklaut“. Das treffendste zuerst. Tippfehler und Beugungen brauchen Sie nicht: die findet die Suche selbst.',
      },
    },
  ],
};
