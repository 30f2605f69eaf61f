import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  Payload,
  PayloadRequest,
  Where,
} from 'payload';
import { idOf } from '../access/roles.ts';
import { askForConsents } from '../consent/ask.ts';
import { GIVEN } from '../consent/transitions.ts';
import { SHARED, WAYS, type SharedCollection } from '../consent/ways.ts';
import { refuse } from '../refuse.ts';
import { forOtherDocuments } from './other-documents.ts';

/** The Fassungen of items that show a file. */
async function fassungenWith(payload: Payload, file: string, req: PayloadRequest) {
  const { docs } = await payload.find({
    collection: 'beitragsfassungen',
    where: { dateien: { in: [file] } },
    depth: 0,
    pagination: false,
    select: { beitrag: true },
    req,
  });
  return docs;
}

/** True where a Kommune agreed to an item with this file, and still does. */
async function isCosigned(payload: Payload, file: string, req: PayloadRequest): Promise<boolean> {
  const fassungen = (await fassungenWith(payload, file, req)).map(({ id }) => id);
  if (fassungen.length === 0) return false;
  const where: Where = { and: [{ beitragsfassung: { in: fassungen } }, { stand: { in: [...GIVEN] } }] };
  const counts = await Promise.all(
    Object.values(WAYS).map(({ collection }) => payload.count({ collection, where, req })),
  );
  return counts.some(({ totalDocs }) => totalDocs > 0);
}

const REPLACED =
  'Diese Datei gehört zu einem Beitrag, dem eine andere Kommune zugestimmt hat, und kann nicht ausgetauscht werden. Bitte laden Sie die neue als eigene Datei hoch und wählen Sie sie im Beitrag aus.';
const DELETED =
  'Diese Datei gehört zu einem Beitrag, dem eine andere Kommune zugestimmt hat, und kann nicht gelöscht werden, solange diese Zustimmung gilt.';

/** Refuses a new file in the place of one that a Kommune agreed to: its site would show what it never saw. */
export const keepCosignedFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args;
  const { id, where } = args as { id?: string; where?: Where };
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection: 'media',
    where: where ?? { id: { equals: id ?? '' } },
    pagination: false,
    limit: 0,
    req,
  });
  for (const file of docs) if (await isCosigned(req.payload, String(file.id), req)) refuse(req, REPLACED);
  return args;
};

/** Refuses to delete a file that a Kommune agreed to show. */
export const keepCosignedFromDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isCosigned(req.payload, String(id), req)) refuse(req, DELETED);
};

/** What is said of a file (alternative text, licence) belongs to the items that show it: they are asked about again. */
export const askAboutFile: CollectionAfterChangeHook = async ({ doc, operation, req: original }) => {
  if (operation !== 'update') return doc;
  const req = forOtherDocuments(original);
  const subjects = new Map<string, { collection: SharedCollection; id: string }>();
  for (const { beitrag } of await fassungenWith(req.payload, String(doc.id), req)) {
    const id = idOf(beitrag?.value);
    const collection = SHARED.find((shared) => shared === beitrag?.relationTo);
    if (collection && id) subjects.set(`${collection}:${id}`, { collection, id });
  }
  for (const subject of subjects.values()) await askForConsents(req.payload, subject, req);
  return doc;
};
