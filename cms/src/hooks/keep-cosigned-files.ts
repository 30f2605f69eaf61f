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
import { approvingKommunen } from '../consent/stammtexte.ts';
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

/** True where a Kommune that accepts shared text shows one with this file. */
async function isAccepted(payload: Payload, file: string, req: PayloadRequest): Promise<boolean> {
  const where: Where = {
    and: [
      { kommune: { in: await approvingKommunen(payload, req) } },
      { stand: { in: [...GIVEN] } },
      { fassung: { exists: true } },
    ],
  };
  const query = { depth: 0, pagination: false, req } as const;
  const { docs } = await payload.find({ collection: 'uebernahmen', where, select: { fassung: true }, ...query });
  const accepted = [...new Set(docs.flatMap(({ fassung }) => idOf(fassung) ?? []))];
  // What a Fassung refers to is in its text alone, and long.
  for (let from = 0; from < accepted.length; from += AT_A_TIME) {
    const fassungen = await payload.find({
      collection: 'stammtextfassungen',
      where: { id: { in: accepted.slice(from, from + AT_A_TIME) } },
      select: { inhalt: true },
      ...query,
    });
    if (fassungen.docs.some(({ inhalt }) => JSON.stringify(inhalt).includes(`"${file}"`))) return true;
  }
  return false;
}
/** Fassungen that are in memory together. */
const AT_A_TIME = 100;

const isAgreedTo = async (...args: Parameters<typeof isCosigned>): Promise<boolean> =>
  (await isCosigned(...args)) || isAccepted(...args);

const REPLACED =
  'Diese Datei gehört zu einem Inhalt, dem eine andere Kommune zugestimmt hat, und kann nicht ausgetauscht werden. Bitte laden Sie die neue als eigene Datei hoch und wählen Sie sie dort aus.';
const DELETED =
  'Diese Datei gehört zu einem Inhalt, dem eine andere Kommune zugestimmt hat, und kann nicht gelöscht werden, solange diese Zustimmung gilt.';

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
  for (const file of docs) if (await isAgreedTo(req.payload, String(file.id), req)) refuse(req, REPLACED);
  return args;
};

/** Refuses to delete a file that a Kommune agreed to show. */
export const keepCosignedFromDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (await isAgreedTo(req.payload, String(id), req)) refuse(req, DELETED);
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
