import type { Where } from 'payload';
import { idOf, type Editor } from './roles.ts';

/** A document as it is stored or is about to be: relations are ids, or populated. */
export type Document = Readonly<Record<string, unknown>>;

/** Why an editor may not hold a document, in German. With `path` it can be mended at that field. */
export interface Refusal {
  sentence: string;
  path?: string;
}

/**
 * To whom the documents of a collection belong. Both halves say the same thing, once as a query over what is stored and
 * once about a single document, so that what is asked before a change is also asked of its result.
 */
export interface Ownership {
  /** Which stored documents the editor may change: all, none, or those that the query finds. */
  rows: (editor: Editor) => Where | boolean;
  /** The field that names the owner, if one does. */
  named?: string;
  /** Whether the editor may hold this document. */
  mayHold: (editor: Editor, document: Document) => true | Refusal;
}

const isKreis = ({ role }: Editor) => role === 'kreis-it' || role === 'kreis-redaktion';

const WITHOUT_OWNER: Refusal = {
  path: 'kommune',
  sentence: 'Bitte wählen Sie die Kommune, zu der dieses Dokument gehört.',
};
const OF_OTHERS: Refusal = {
  sentence:
    'So würde das Dokument einer anderen Kommune gehören. Sie können nur Dokumente Ihrer eigenen Kommune speichern.',
};
const OF_KREIS: Refusal = { sentence: 'Dieses Dokument gilt für alle Kommunen. Speichern kann es nur der Kreis.' };

/** Documents of one Kommune (for the Kreis’s editors that is the Kreis). Kreis-IT writes for all; nothing belongs to nobody. */
export const ofItsKommune: Ownership = {
  named: 'kommune',
  rows: ({ role, kommune }) => role === 'kreis-it' || (kommune !== null && { kommune: { equals: kommune } }),
  mayHold: ({ role, kommune }, document) => {
    const owner = idOf(document.kommune);
    if (owner === null) return WITHOUT_OWNER;
    return role === 'kreis-it' || owner === kommune || OF_OTHERS;
  },
};

/** What all Kommunen share is the Kreis’s. */
export const ofTheKreis: Ownership = {
  rows: isKreis,
  mayHold: (editor) => isKreis(editor) || OF_KREIS,
};

/** Without a Kommune shared, and then the Kreis’s; else that Kommune’s. */
export const sharedOrOfItsKommune: Ownership = {
  named: 'kommune',
  rows: (editor) => {
    if (editor.role === 'kreis-it') return true;
    const own: Where[] = editor.kommune ? [{ kommune: { equals: editor.kommune } }] : [];
    return isKreis(editor) ? { or: [{ kommune: { exists: false } }, ...own] } : (own[0] ?? false);
  },
  mayHold: (editor, document) =>
    idOf(document.kommune) === null ? ofTheKreis.mayHold(editor, document) : ofItsKommune.mayHold(editor, document),
};

/** A responsibility for the whole Kreis is the Kreis’s, one for a Kommune or a part of it is that Kommune’s alone. */
export const byArea: Ownership = {
  named: 'gebiet',
  rows: ({ role, kommune }) => {
    if (role === 'kreis-it') return true;
    if (role === 'kreis-redaktion') return { gebiet: { equals: 'kreis' } };
    return kommune !== null && { and: [{ kommune: { equals: kommune } }, { gebiet: { in: ['kommune', 'ortsteil'] } }] };
  },
  mayHold: (editor, document) => {
    if (document.gebiet === 'kreis') return ofTheKreis.mayHold(editor, document);
    if (editor.role !== 'kreis-redaktion') return ofItsKommune.mayHold(editor, document);
    return {
      sentence:
        'Zuständigkeiten einer Kommune trägt die Kommune selbst ein. Bitte wählen Sie als Gebiet den ganzen Kreis.',
    };
  },
};

/** The entry of a Kommune itself. */
export const aKommune: Ownership = {
  rows: ({ role, kommune }) => role === 'kreis-it' || (kommune !== null && { id: { equals: kommune } }),
  mayHold: ({ role, kommune }, document) => role === 'kreis-it' || idOf(document.id) === kommune || OF_OTHERS,
};

/** A person: Kreis-IT, or oneself with the role and the Kommune that one has. */
export const aPerson: Ownership = {
  rows: ({ role, id }) => role === 'kreis-it' || { id: { equals: id } },
  mayHold: (editor, document) =>
    editor.role === 'kreis-it' ||
    (idOf(document.id) === editor.id &&
      document.rolle === editor.role &&
      idOf(document.kommune) === editor.kommune) || {
      sentence: 'Konten anderer und Rechte ändert nur die Kreis-IT.',
    },
};

/** Records of the portal: no editor writes them. */
export const ofThePortal: Ownership = {
  rows: () => false,
  mayHold: () => ({ sentence: 'Diese Aufzeichnungen schreibt das Portal selbst.' }),
};
