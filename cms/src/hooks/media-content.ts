import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload';
import { requestEditor } from '../access/roles.ts';
import { refuse } from '../refuse.ts';
import { detectKind } from '../uploads/detect.ts';
import { kindOfMimeType } from '../uploads/kinds.ts';
import { cleanPicture, meanColour } from '../uploads/picture.ts';
import { readableName, storedName } from '../uploads/readable-name.ts';

type UploadedFile = NonNullable<PayloadRequest['file']>;

/** What is worked out from the content; sent by anybody, it would say what the file is not. */
const DERIVED = ['hash', 'farbe', 'dateiname', 'mimeType', 'filesize', 'width', 'height', 'thumbnailURL'];

const contentHash = (data: Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 16);

async function hashOf({ data, tempFilePath }: UploadedFile): Promise<string> {
  if (!tempFilePath) return contentHash(data);
  const hash = createHash('sha256');
  await pipeline(createReadStream(tempFilePath), hash);
  return hash.digest('hex').slice(0, 16);
}

/**
 * Stores an upload under a name with the hash of its content, with the type and ending of what it is: name and type that the
 * uploader's program declared are the uploader's words. A picture comes without what its camera noted. What cannot be shown
 * is refused at the field `file`.
 */
export const nameByContent: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const { duplicateFromID } = args as { duplicateFromID?: unknown };
  const data = { ...('data' in args ? (args.data as Record<string, unknown>) : {}), ...takeFocalPoint(req) };
  for (const name of DERIVED) Reflect.deleteProperty(data, name);
  // Hooks come before access; who may not upload anything has nothing unpacked.
  if (!overrideAccess && !requestEditor(req)) return { ...args, data };
  refuseFocalPointOutside(data, req);
  const { file } = req;
  if (duplicateFromID) req.context.dateiname = await nameOfFile(String(duplicateFromID), req);
  else if (file) await makeStorable(file, req);
  else if (operation === 'create' && (await collection.access.create({ req, data })))
    refuse(req, 'Bitte wählen Sie die Datei aus, die hochgeladen werden soll.', {
      field: { collection: 'media', path: 'file' },
    });
  return { ...args, data };
};

/** A copy of a file is called like it. */
async function nameOfFile(id: string, req: PayloadRequest): Promise<string | null | undefined> {
  const file = await req.payload.db.findOne<{ id: string; dateiname?: string | null }>({
    collection: 'media',
    where: { id: { equals: id } },
    req,
  });
  return file?.dateiname;
}

/**
 * The point of a picture that counts most is all that a request may say of how it is edited: what is cut off would change
 * the content under its name, on the sites of those too who agreed to it.
 */
function takeFocalPoint({ query }: PayloadRequest): { focalX?: unknown; focalY?: unknown } {
  const { focalPoint } = (query.uploadEdits ?? {}) as { focalPoint?: { x?: unknown; y?: unknown } };
  delete query.uploadEdits;
  return focalPoint ? { focalX: percentOf(focalPoint.x), focalY: percentOf(focalPoint.y) } : {};
}

/** Numbers of a query come as text. */
const percentOf = (given: unknown): unknown => (typeof given === 'string' && given !== '' ? Number(given) : given);

function refuseFocalPointOutside({ focalX, focalY }: Record<string, unknown>, req: PayloadRequest): void {
  const isInside = (value: unknown) =>
    value === undefined || value === null || (typeof value === 'number' && value >= 0 && value <= 100);
  if (![focalX, focalY].every(isInside))
    refuse(req, 'Der wichtigste Punkt des Bildes liegt nicht im Bild. Bitte wählen Sie ihn neu.', {
      field: { collection: 'media', path: 'file' },
    });
}

async function makeStorable(file: UploadedFile, req: PayloadRequest): Promise<void> {
  const detected = await detectKind(file);
  if (detected.refused !== undefined)
    return refuse(req, detected.refused, { field: { collection: 'media', path: 'file' } });
  const { kind } = detected;
  const name = readableName(file.name, kind.extension);
  req.context.dateiname = name;
  if (kind.use === 'picture') {
    const cleaned = await cleanPicture(file);
    if (cleaned.refused !== undefined)
      return refuse(req, cleaned.refused, { field: { collection: 'media', path: 'file' } });
    if (file.tempFilePath) await rm(file.tempFilePath, { force: true });
    delete file.tempFilePath;
    file.data = cleaned.data;
    file.size = cleaned.data.byteLength;
  }
  req.context.arrivedAt = file.tempFilePath;
  file.mimetype = kind.mimeType;
  file.name = storedName(name, await hashOf(file), kind.extension);
}

/** Keeps the hash, the name that people know the file by, and the mean colour of a picture. */
export const recordContent: CollectionBeforeChangeHook = async ({ data, req }) => {
  const { file } = req;
  if (!file) return data;
  return {
    ...data,
    hash: await hashOf(file),
    dateiname: req.context.dateiname,
    farbe: kindOfMimeType(file.mimetype)?.use === 'picture' ? await meanColour(file.data) : null,
  };
};

/** Takes away what arrived; Payload forgets it where another hook wrote a document in the same request. */
export const removeArrived: CollectionAfterOperationHook<'media'> = async ({ req, result }) => {
  const { arrivedAt } = req.context;
  if (typeof arrivedAt === 'string') {
    await rm(arrivedAt, { force: true });
    delete req.context.arrivedAt;
    delete req.file?.tempFilePath;
  }
  return result;
};
