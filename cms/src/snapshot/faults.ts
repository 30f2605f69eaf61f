/** A document that cannot be published as it is. The message is a German sentence for editors. */
export class FaultyDocument extends Error {
  override name = 'FaultyDocument';
}

/** The snapshot as a whole cannot be made. The message is a German sentence for editors. */
export class SnapshotError extends Error {
  override name = 'SnapshotError';
}
