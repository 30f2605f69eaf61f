import type { CollectionBeforeOperationHook } from 'payload';

/** What the portal reads off a file; where a picture is cropped (`focalX`, `focalY`) is an editor’s choice. */
const READ_OFF_THE_FILE = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width'];

/** What an editor sends for such a field is passed over: it says what the file is, and is served with it. */
export const keepFileFacts: CollectionBeforeOperationHook = ({ args, collection, operation, overrideAccess }) => {
  if (!collection.upload || overrideAccess === true || (operation !== 'create' && operation !== 'update')) return args;
  const { data } = args as { data?: Record<string, unknown> };
  if (!data) return args;
  const kept = Object.fromEntries(Object.entries(data).filter(([name]) => !READ_OFF_THE_FILE.includes(name)));
  return { ...args, data: kept };
};
