import { buildSnapshot, DatabaseCorpus, Derivations, SnapshotError } from '@serviceportal/cms';
import type { HeldDocument, PortalSnapshot } from '@serviceportal/content-types';
import type { Publisher } from '@serviceportal/site/publish';
import type { Payload } from 'payload';

/** Compares what sites show with what is saved, as of one moment. */
export class Revisions {
  readonly #corpus: DatabaseCorpus;
  readonly #publisher: Publisher;
  readonly #baseUrlOf: (slug: string) => string;

  private constructor(corpus: DatabaseCorpus, publisher: Publisher, baseUrlOf: (slug: string) => string) {
    this.#corpus = corpus;
    this.#publisher = publisher;
    this.#baseUrlOf = baseUrlOf;
  }

  /** Reads all content. */
  static async read(payload: Payload, publisher: Publisher, baseUrlOf: (slug: string) => string): Promise<Revisions> {
    const corpus = new DatabaseCorpus(payload);
    await corpus.refresh();
    return new Revisions(corpus, publisher, baseUrlOf);
  }

  /**
   * Pages of a site that show another state of a document than the one that is saved, too many or too few; without those of
   * documents that are held back on purpose.
   */
  async behind(slug: string): Promise<string[]> {
    const previous = this.#publisher.snapshot(slug) ?? null;
    let saved: PortalSnapshot;
    let held: readonly HeldDocument[];
    try {
      ({ snapshot: saved, held } = buildSnapshot(this.#corpus, {
        kommune: slug,
        now: new Date(),
        baseUrlOf: this.#baseUrlOf,
        previous,
        derivations: new Derivations(),
      }));
    } catch (error) {
      if (error instanceof SnapshotError) return [error.message];
      throw error;
    }
    const known = [...held, ...(this.#publisher.live(slug)?.manifest.held ?? [])];
    const isHeld = (document: { collection: string; id: string } | undefined) =>
      known.some(({ collection, id }) => document?.collection === collection && document.id === id);
    const changes = await this.#publisher.changes(saved);
    return changes.filter(({ document }) => !isHeld(document)).map(({ path }) => path);
  }
}
