const MEGABYTE = 1024 * 1024;

/** The longest body that is no file: a document with all its languages. */
export const JSON_BYTES = 4 * MEGABYTE;

/** The largest file of each kind, in bytes: a film goes through the disk, what is looked into through memory. */
export const MOST_BYTES = {
  picture: 50 * MEGABYTE,
  drawing: 2 * MEGABYTE,
  document: 50 * MEGABYTE,
  film: 300 * MEGABYTE,
  captions: 1 * MEGABYTE,
} as const;

/** The largest file of all kinds. */
export const UPLOAD_BYTES = Math.max(...Object.values(MOST_BYTES));

/** Most pixels of a picture that is read line by line (JPEG, PNG), and of one that is unpacked as a whole. */
export const MOST_PIXELS = { inLines: 200_000_000, whole: 50_000_000 } as const;

/** Longest edge of a stored picture, in pixels: twice the widest that a page shows, with some reserve for cropping. */
export const LONGEST_EDGE = 4096;
