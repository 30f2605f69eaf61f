import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { onTestFinished } from 'vitest';
import { prepareAssets } from '../../../site/publish/assets.ts';
import { CompressedFiles } from '../../../site/publish/compressed-files.ts';
import type { RenderJob } from '../../../site/publish/produce-page.ts';
import { publishIndex } from '../../../site/publish/publish-index.ts';
import { publishPages, type PublishPagesOptions } from '../../../site/publish/publish-pages.ts';
import type { IndexMemory } from '../../../site/publish/search-index.ts';
import { ReleaseFolder } from '../../../site/publish/store/release-store.ts';
import type { Threads } from '../../../site/publish/threads/tasks.ts';
import type { SitePage } from '../../../site/src/view/page.ts';
import { snapshot as fixture } from '../../fixtures/snapshot.ts';
import { inlineThreads } from '../../support/inline-threads.ts';
import { page, renderView } from './test-pages.ts';

export { page, renderView, type View } from './test-pages.ts';

export function leistung(slug: string, title: string, content = `Alles über ${title}.`): SitePage {
  return page(`/leistungen/${slug}/`, title, {
    kind: 'leistung',
    locale: 'de',
    title,
    excerpt: title,
    keywords: [],
    content,
  });
}

type MorePublishOptions = Partial<Omit<PublishPagesOptions, 'now'>> & { now?: () => Date };

/** A state folder of its own with everything a publication needs; gone after the test. */
export class Workshop {
  readonly state: string;
  readonly siteRoot: string;
  readonly mediaDir: string;
  readonly clientDir: string;
  media: PortalSnapshot['media'] = [];
  siteBuild = 'build-1';
  render: RenderJob = renderView;
  threads: Threads = inlineThreads((job, origin) => this.render(job, origin));
  store: ReleaseFolder;
  memory: IndexMemory = {};
  compressed = new CompressedFiles(this.threads);

  /** `state` is that of another one, as another process would have it. */
  constructor(state = mkdtempSync(join(tmpdir(), 'publish-test-'))) {
    this.state = state;
    this.siteRoot = join(state, 'sites', 'wegberg');
    this.mediaDir = join(state, 'media');
    this.clientDir = join(state, 'client');
    this.store = new ReleaseFolder(this.siteRoot, this.threads);
    mkdirSync(this.mediaDir, { recursive: true });
    mkdirSync(join(this.clientDir, '_astro'), { recursive: true });
    this.clientFile('_astro/site.1a2b3c.css', 'body { color: #123456; }\n'.repeat(80));
    onTestFinished(() => rmSync(this.state, { recursive: true, force: true }));
  }

  /** The same releases, of which as few as that stay. */
  keeping(releases: number): ReleaseFolder {
    return new ReleaseFolder(this.siteRoot, this.threads, releases);
  }

  clientFile(name: string, content: string): void {
    writeFileSync(join(this.clientDir, name), content);
  }

  /** Adds a medium to the snapshot and its file to the media folder. */
  medium(file: string, content: string): void {
    writeFileSync(join(this.mediaDir, file), content);
    this.media = [
      ...this.media,
      {
        ...fixture.media[0]!,
        id: file,
        original: { file, format: file.endsWith('.svg') ? 'svg' : 'webp' },
        variants: [],
      },
    ];
  }

  async publish(pages: readonly SitePage[], { now, ...more }: MorePublishOptions = {}) {
    const { siteBuild, clientDir, mediaDir, store, threads } = this;
    const cacheDir = join(this.state, 'cache', 'assets');
    const assets = await prepareAssets({ clientDir, cacheDir, siteBuild }, threads);
    const previewCacheDir = join(this.state, 'cache', 'vorschau');
    return store.inTurn(() =>
      publishPages(
        { store, threads, siteBuild, assets, previewCacheDir, mediaDir },
        { snapshot: { ...fixture, media: this.media }, pages, now: now?.() ?? new Date(), ...more },
      ),
    );
  }

  index(pages: readonly SitePage[], { now = () => new Date() }: { now?: () => Date } = {}) {
    return publishIndex(
      {
        store: this.store,
        threads: this.threads,
        compressed: this.compressed,
        memory: this.memory,
      },
      { pages, now },
    );
  }

  /** Publishes and expects a new release. */
  async live(pages: readonly SitePage[], more: MorePublishOptions = {}) {
    const result = await this.publish(pages, more);
    if (result.state !== 'live') throw new Error(`expected a new release, got ${result.state}`);
    return result;
  }

  /** Path of a published file. */
  published(file: string): string {
    return join(this.siteRoot, 'current', file);
  }

  read(file: string): string {
    return readFileSync(this.published(file), 'utf8');
  }
}
