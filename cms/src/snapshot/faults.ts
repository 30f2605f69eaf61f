/** A document that cannot be published as it is. The message is a German sentence for editors. */
export class FaultyDocument extends Error {
  override name = 'FaultyDocument';
  readonly collection: string;
  readonly id: string;
  readonly titel: string;

  constructor(document: { collection: string; id: string; titel: string }, reason: string) {
    super(reason);
    this.collection = document.collection;
    this.id = document.id;
    this.titel = document.titel;
  }
}

/** The snapshot as a whole cannot be made. The message is a German sentence for editors. */
export class SnapshotError extends Error {
  override name = 'SnapshotError';
}
