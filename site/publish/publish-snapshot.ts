import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addressKey, type PortalSnapshot } from '@serviceportal/content-types';
import { buildHash, CLIENT_FOLDER, loadRenderer, type Renderer } from '../render.ts';
import { sitePages, type Guard, type SitePage } from '../src/view/index.ts';
import { missingBuild } from './assets.ts';
import { noJournal, PageFaults, renderError, type PageFault, type WorkJournal } from './faults.ts';
import { publishIndex, type PublishIndexOptions, type PublishIndexResult } from './publish-index.ts';
import { publishPages, type PublishPagesOptions, type PublishPagesResult } from './publish-pages.ts';

export interface PublishSnapshotOptions extends Pick<
  PublishPagesOptions,
  'held' | 'heldPaths' | 'journal' | 'allowShrink' | 'keepReleases' | 'onProgress' | 'now'
> {
  /** `$PORTAL_STATE` */
  stateDir: string;
  snapshot: PortalSnapshot;
  /** Where the CMS keeps media; by default `media` in the state folder. */
  mediaDir?: string;
}

/** The folder of one site in the state folder. */
export function siteRootOf(stateDir: string, slug: string): string {
  return join(stateDir, 'sites', slug);
}

/** Publishes the pages of a snapshot with the built site. The index follows with `publishSnapshotIndex`. */
export async function publishSnapshot({
  stateDir,
  snapshot,
  mediaDir,
  ...more
}: PublishSnapshotOptions): Promise<PublishPagesResult> {
  const site = await builtSite();
  const pages = pagesOf(snapshot, more.heldPaths, more.journal);
  const origin = snapshot.kommune.baseUrl;
  return publishPages({
    ...more,
    siteRoot: siteRootOf(stateDir, snapshot.kommune.slug),
    snapshot,
    pages,
    // Old addresses may look like anything; the page that leads on is the same wherever it lies.
    render: (page) => site.render(page.redirects ? '/' : page.path, page, origin),
    warnings: hiddenRedirects(snapshot, pages),
    siteBuild: site.hash,
    clientDir: fileURLToPath(CLIENT_FOLDER),
    assetCacheDir: join(stateDir, 'cache', 'assets'),
    previewCacheDir: join(stateDir, 'cache', 'vorschau'),
    mediaDir: mediaDir ?? join(stateDir, 'media'),
  });
}

/** Publishes the search index of a snapshot whose pages were published. */
export function publishSnapshotIndex({
  stateDir,
  snapshot,
  ...more
}: { stateDir: string; snapshot: PortalSnapshot } & Pick<
  PublishIndexOptions,
  'keepReleases' | 'now'
>): Promise<PublishIndexResult> {
  return publishIndex({ ...more, siteRoot: siteRootOf(stateDir, snapshot.kommune.slug), pages: pagesOf(snapshot) });
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

const known = new WeakMap<PortalSnapshot, readonly SitePage[]>();

/**
 * The pages of a snapshot. The index needs the same ones once more, and their hashes are remembered by object.
 * @throws PageFaults where views cannot be made of pages that are not held
 */
function pagesOf(
  snapshot: PortalSnapshot,
  heldPaths: ReadonlySet<string> = new Set(),
  journal: WorkJournal = noJournal,
): readonly SitePage[] {
  const before = known.get(snapshot);
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
  known.set(snapshot, pages);
  return pages;
}

/** Names the build that pages are rendered with. */
export async function currentBuild(): Promise<string> {
  return (await builtSite()).hash;
}

let built: Promise<{ render: Renderer; hash: string }> | undefined;

/** The build this process renders with. It is loaded once, and its hash is taken then: a later build needs a new process. */
function builtSite(): Promise<{ render: Renderer; hash: string }> {
  built ??= Promise.all([loadRenderer(), buildHash()]).then(
    ([render, hash]) => ({ render, hash }),
    (cause: unknown) => {
      built = undefined;
      throw missingBuild(String(cause));
    },
  );
  return built;
}
