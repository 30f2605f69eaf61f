import type { Access, CollectionConfig, Where } from 'payload';
import {
  aKommune,
  aPerson,
  byArea,
  ofItsKommune,
  ofThePortal,
  ofTheKreis,
  sharedOrOfItsKommune,
  type Document,
  type Ownership,
} from './ownership.ts';
import { requestEditor, type Editor } from './roles.ts';
import { kreisIt, nobody, signedIn } from './rules.ts';

interface Rights {
  owner: Ownership;
  /** `all`: every editor; `published`: what is published, and drafts their owners; `own`: their owners alone; `kreis-it`: who runs the portal. */
  read: 'all' | 'published' | 'own' | 'kreis-it';
  /** Who may make or delete documents, where it is not whoever may hold them. */
  create?: Access;
  delete?: Access;
}

/** Who may do what, by collection. The public reads the published sites, never the CMS. */
const TABLE = {
  leistungen: { owner: ofTheKreis, read: 'all' },
  lebenslagen: { owner: ofTheKreis, read: 'all' },
  leitfaeden: { owner: ofTheKreis, read: 'all' },
  onlinedienste: { owner: ofTheKreis, read: 'all' },
  // What people search for, and whether a neighbour is responsible, is no secret.
  suchwoerter: { owner: sharedOrOfItsKommune, read: 'all' },
  zustaendigkeiten: { owner: byArea, read: 'all' },
  angebote: { owner: ofItsKommune, read: 'published' },
  organisationseinheiten: { owner: ofItsKommune, read: 'published' },
  schliesszeiten: { owner: ofItsKommune, read: 'published' },
  meldungen: { owner: ofItsKommune, read: 'published' },
  veranstaltungen: { owner: ofItsKommune, read: 'published' },
  kampagnen: { owner: ofItsKommune, read: 'published' },
  hinweise: { owner: ofItsKommune, read: 'published' },
  seiten: { owner: ofItsKommune, read: 'published' },
  media: { owner: ofItsKommune, read: 'all' },
  weiterleitungen: { owner: ofItsKommune, read: 'all' },
  kommunen: { owner: aKommune, read: 'all', create: kreisIt, delete: kreisIt },
  // Only the form under the pages makes one.
  rueckmeldungen: { owner: ofItsKommune, read: 'own', create: nobody },
  // The portal asks, a Kommune answers; what was answered is kept.
  mitzeichnungen: { owner: ofItsKommune, read: 'own', create: nobody, delete: nobody },
  uebernahmen: { owner: ofItsKommune, read: 'own', create: nobody, delete: nobody },
  stammtextfassungen: { owner: ofThePortal, read: 'all' },
  beitragsfassungen: { owner: ofThePortal, read: 'all' },
  veroeffentlichungen: { owner: ofThePortal, read: 'own' },
  leases: { owner: ofThePortal, read: 'kreis-it' },
  users: { owner: aPerson, read: 'own', create: kreisIt, delete: kreisIt },
} as const satisfies Record<string, Rights>;

export type OwnCollection = keyof typeof TABLE;

/** To whom the documents of a collection belong; Payload’s own collections are not in the table. */
export const ownershipOf = (collection: string): Ownership | undefined =>
  (TABLE as Record<string, Rights | undefined>)[collection]?.owner;

type Rows = (editor: Editor) => Where | boolean;

const asked =
  (rows: Rows): Access =>
  ({ req }) => {
    const editor = requestEditor(req);
    return editor !== null && rows(editor);
  };

/** The records of a Kommune are read by its editors although nobody writes them. */
const readersOf = (owner: Ownership): Rows => (owner === ofThePortal ? ofItsKommune.rows : owner.rows);

const orPublished =
  (rows: Rows): Rows =>
  (editor) => {
    const own = rows(editor);
    return own === true || { or: [{ _status: { equals: 'published' } }, ...(own ? [own] : [])] };
  };

/** The same query, asked of versions. */
function ofVersions(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      key === 'and' || key === 'or' ? [key, (value as Where[]).map(ofVersions)] : [`version.${key}`, value],
    ),
  ) as Where;
}

const inVersions =
  (rows: Rows): Rows =>
  (editor) => {
    const own = rows(editor);
    return typeof own === 'boolean' ? own : ofVersions(own);
  };

/**
 * Whoever may hold documents may make them. Where the request names an owner already, a foreign one is refused before
 * anything is done; else the field fills it in, and the result is asked.
 */
const maker =
  (owner: Ownership): Access =>
  ({ req, data }) => {
    const editor = requestEditor(req);
    if (!editor || owner.rows(editor) === false) return false;
    const named = owner.named && (data as Document | undefined)?.[owner.named];
    return !named || owner.mayHold(editor, data as Document) === true;
  };

/**
 * The access rules of a collection, from the table. That a new or changed document is one that its editor may hold is
 * asked once more of the result, when everything has been merged.
 */
export function accessTo(collection: OwnCollection): NonNullable<CollectionConfig['access']> {
  const { owner, read, create, delete: remove }: Rights = TABLE[collection];
  const readers = readersOf(owner);
  const write = asked(owner.rows);
  const byRole = { all: signedIn, 'kreis-it': kreisIt, published: undefined, own: undefined }[read];
  return {
    read: byRole ?? asked(read === 'published' ? orPublished(readers) : readers),
    readVersions: byRole ?? asked(inVersions(readers)),
    create: create ?? maker(owner),
    update: write,
    delete: remove ?? write,
  };
}
