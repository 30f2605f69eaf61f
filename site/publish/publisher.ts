import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressKey, type PortalSnapshot } from '@serviceportal/content-types';
import { buildHash, CLIENT_FOLDER } from '../render.ts';
import { sitePages, type Guard, type SitePage } from '../src/view/index.ts';
import { missingBuild, prepareAssets, type ClientAssets } from './assets.ts';
import { CompressedFiles } from './compressed-files.ts';
import { noJournal, PageFaults, renderError, type PageFault, type WorkJournal } from './faults.ts';
import { pageHash } from './hash.ts';
import { IdleWork } from './idle-work.ts';
import { publishIndex, type PublishIndexResult } from './publish-index.ts';
import { publishPages, type PublishPagesOptions, type PublishPagesResult } from './publish-pages.ts';
import { closeIndexing, type IndexMemory } from './search-index.ts';
import type { Release } from './store/read-release.ts';
import { ReleaseFolder, type ReleaseStore } from './store/release-store.ts';
import type { FileFault } from './store/verify-release.ts';
import { createPool } from './threads/pool.ts';
import type { Threads } from './threads/tasks.ts';

export interface PublisherOptions {
  /** `$PORTAL_STATE` */
  stateDir: string;
  /** Where the CMS keeps media; by default `media` in the state folder. */
  mediaDir?: string;
  keepReleases?: number;
  /** Milliseconds that one page or picture may take. */
  mostTime?: number | undefined;
  /** How many threads make pages; by default one for each processor. */
  threads?: number | undefined;
}

export interface PublishIndexOfSnapshot {
  snapshot: PortalSnapshot;
  confirm?: () => Promise<void>;
  now?: () => Date;
}

export type PublishSnapshotOptions = Omit<PublishPagesOptions, 'pages' | 'warnings' | 'now'> & { now?: () => Date };

/** The folder of one site in the state folder. */
export function siteRootOf(stateDir: string, slug: string): string {
  return join(stateDir, 'sites', slug);
}

/** Publishes sites of one state folder with the built site. It keeps what the next publication can use again. */
export interface Publisher {
  /** Publishes the pages of a snapshot. The index follows with `publishIndex`. */
  publish(options: PublishSnapshotOptions): Promise<PublishPagesResult>;
  /** Publishes the search index of a snapshot whose pages were published. */
  publishIndex(options: PublishIndexOfSnapshot): Promise<PublishIndexResult>;
  /** Compares every file that a site shows with its manifest; the next publication mends what is named. */
  verify(slug: string): Promise<FileFault[]>;
  /** The pages that publishing a snapshot would make anew or take away. */
  changes(snapshot: PortalSnapshot): Promise<Pick<SitePage, 'path' | 'document'>[]>;
  /** What a site shows, and the snapshot it was made from. */
  live(slug: string): Release | undefined;
  snapshot(slug: string): PortalSnapshot | undefined;
  /** Names the build that pages are rendered with. */
  build(): Promise<string>;
  /** Ends its threads, when what is under way is done. */
  close(): Promise<void>;
}

export function createPublisher(options: PublisherOptions): Publisher {
  return new FolderPublisher(options);
}

class FolderPublisher implements Publisher {
  readonly #stateDir: string;
  readonly #mediaDir: string;
  readonly #threads: Threads;
  readonly #idle = new IdleWork();
  readonly #keepReleases: number | undefined;
  readonly #stores = new Map<string, ReleaseStore>();
  /** The index needs the same pages as the publication before, and their hashes are remembered by object. */
  readonly #pages = new WeakMap<PortalSnapshot, readonly SitePage[]>();
  readonly #compressed: CompressedFiles;
  readonly #indexes = new Map<string, IndexMemory>();
  #built: Promise<{ hash: string; assets: ClientAssets }> | undefined;

  constructor({ stateDir, mediaDir, keepReleases, mostTime, threads }: PublisherOptions) {
    this.#stateDir = stateDir;
    this.#mediaDir = mediaDir ?? join(stateDir, 'media');
    this.#threads = createPool({ mostTime, count: threads });
    this.#compressed = new CompressedFiles(this.#threads);
    this.#keepReleases = keepReleases;
  }

  async publish({ now, ...options }: PublishSnapshotOptions): Promise<PublishPagesResult> {
    const { snapshot, heldPaths, journal } = options;
    const store = this.#store(snapshot.kommune.slug);
    const { hash, assets } = await this.#site(store.damaged);
    const pages = this.#pagesOf(snapshot, heldPaths, journal);
    const means = {
      store,
      threads: this.#threads,
      siteBuild: hash,
      assets,
      previewCacheDir: join(this.#stateDir, 'cache', 'vorschau'),
      mediaDir: this.#mediaDir,
    };
    const warnings = hiddenRedirects(snapshot, pages);
    return this.#idle.after(store, () =>
      store.inTurn(() => publishPages(means, { ...options, pages, warnings, now: now?.() ?? new Date() })),
    );
  }

  async publishIndex({ snapshot, confirm, now }: PublishIndexOfSnapshot): Promise<PublishIndexResult> {
    const { slug } = snapshot.kommune;
    const store = this.#store(slug);
    const memory = this.#indexes.get(slug) ?? {};
    this.#indexes.set(slug, memory);
    const means = { store, threads: this.#threads, compressed: this.#compressed, memory };
    const pages = this.#pagesOf(snapshot);
    // Most of it is done elsewhere, and what is prepared meanwhile it can use itself.
    try {
      return await publishIndex(means, { pages, confirm, now: now ?? (() => new Date()) });
    } finally {
      this.#idle.note(store);
    }
  }

  verify(slug: string): Promise<FileFault[]> {
    return this.#store(slug).verify();
  }

  async changes(snapshot: PortalSnapshot): Promise<Pick<SitePage, 'path' | 'document'>[]> {
    const live = this.live(snapshot.kommune.slug)?.manifest.pages ?? {};
    const { hash } = await this.#site();
    const pages = this.#pagesOf(snapshot);
    const paths = new Set(pages.map(({ path }) => path));
    return [
      ...pages.filter((page) => live[page.path]?.hash !== pageHash(page, hash)),
      ...Object.keys(live).flatMap((path) => (paths.has(path) ? [] : [{ path }])),
    ];
  }

  live(slug: string): Release | undefined {
    return this.#store(slug).live();
  }

  snapshot(slug: string): PortalSnapshot | undefined {
    return this.#store(slug).snapshot();
  }

  async build(): Promise<string> {
    return (await this.#site()).hash;
  }

  async close(): Promise<void> {
    await this.#idle.close();
    await closeIndexing();
    await this.#threads.close();
  }

  #store(slug: string): ReleaseStore {
    const known = this.#stores.get(slug);
    if (known) return known;
    const store = new ReleaseFolder(siteRootOf(this.#stateDir, slug), this.#threads, this.#keepReleases);
    this.#stores.set(slug, store);
    return store;
  }

  /** The build this process renders with. Its hash is taken once: a later build needs a new process. */
  async #site(damaged: ReadonlySet<string> = new Set()) {
    const built = this.#built && (await this.#built);
    // Releases share the files of the cache, so these are damaged as well.
    const isSpoilt = built?.assets.files.some((file) => damaged.has(file));
    if (isSpoilt) rmSync(built!.assets.dir, { recursive: true, force: true });
    if (!built || isSpoilt)
      this.#built = this.#readSite().catch((error: unknown) => {
        this.#built = undefined;
        throw error;
      });
    return this.#built!;
  }

  async #readSite() {
    const clientDir = fileURLToPath(CLIENT_FOLDER);
    if (!existsSync(clientDir)) throw missingBuild(`no folder ${clientDir}`);
    const hash = await buildHash();
    const cacheDir = join(this.#stateDir, 'cache', 'assets');
    const assets = await prepareAssets({ clientDir, cacheDir, siteBuild: hash }, this.#threads);
    return { hash, assets };
  }

  /** @throws PageFaults where views cannot be made of pages that are not held */
  #pagesOf(
    snapshot: PortalSnapshot,
    heldPaths: ReadonlySet<string> = new Set(),
    journal: WorkJournal = noJournal,
  ): readonly SitePage[] {
    const before = this.#pages.get(snapshot);
    if (before) return before;
    const faults: PageFault[] = [];
    const guard: Guard = (work, make) => {
      if (work.path !== undefined && heldPaths.has(work.path)) return undefined;
      const end = journal.begin(work);
      try {
        return make();
      } catch (error) {
        faults.push({ work, error: renderError(work.path, error) });
        return undefined;
      } finally {
        end();
      }
    };
    const pages = sitePages(snapshot, guard);
    const [first, ...more] = faults;
    if (first) throw new PageFaults([first, ...more]);
    this.#pages.set(snapshot, pages);
    return pages;
  }
}

/** Redirects from an address that a page has: the page stays. */
function hiddenRedirects({ weiterleitungen }: PortalSnapshot, pages: readonly SitePage[]): string[] {
  const shown = new Set(pages.flatMap(({ redirects }) => Object.keys(redirects ?? {})));
  return weiterleitungen
    .filter(({ von }) => !shown.has(addressKey(von)))
    .map(
      ({ von, nach }) =>
        `Die Weiterleitung von „${von}“ nach „${nach}“ entfällt, weil unter dieser Adresse eine Seite steht. Bitte löschen Sie die Weiterleitung.`,
    );
}
