import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { publishPages, type PublishPagesOptions, type Render } from '@serviceportal/site/publish';
import { onTestFinished } from 'vitest';
import type { SitePage } from '../../../site/src/view/page.ts';
import { snapshot as fixture } from '../../fixtures/snapshot.ts';

/** A view model of the test pages: what the page says and where it links to. */
export interface View {
  title: string;
  body?: string;
  links?: string[];
}

const shared = { footer: 'Impressum' };

export function page(path: string, view: View | string = path, search?: SitePage['search']): SitePage {
  return { path, site: shared, view: typeof view === 'string' ? { title: view } : view, ...(search ? { search } : {}) };
}

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

export const renderView: Render = ({ path, view }) => {
  if (!path.endsWith('/') && !path.endsWith('.html')) {
    return { status: 200, contentType: 'text/plain', body: `${JSON.stringify(view)}\n` };
  }
  const { title, body = '', links = [] } = view as View;
  return {
    status: path === '/404.html' ? 404 : 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="de"><head><title>${title}</title><link rel="stylesheet" href="/_astro/site.1a2b3c.css"></head><body><h1>${title}</h1>${body}${links.map((href) => `<a href="${href}">${href}</a>`).join('')}<p>${'Text der Seite. '.repeat(100)}</p></body></html>`,
  };
};

/** A state folder of its own with everything a publication needs; gone after the test. */
export class Workshop {
  readonly state = mkdtempSync(join(tmpdir(), 'publish-test-'));
  readonly siteRoot = join(this.state, 'sites', 'wegberg');
  readonly mediaDir = join(this.state, 'media');
  readonly clientDir = join(this.state, 'client');
  media: PortalSnapshot['media'] = [];
  siteBuild = 'build-1';
  render: Render = renderView;

  constructor() {
    mkdirSync(this.mediaDir);
    mkdirSync(join(this.clientDir, '_astro'), { recursive: true });
    this.clientFile('_astro/site.1a2b3c.css', 'body { color: #123456; }\n'.repeat(80));
    onTestFinished(() => rmSync(this.state, { recursive: true, force: true }));
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

  options(pages: readonly SitePage[], more: Partial<PublishPagesOptions> = {}): PublishPagesOptions {
    return {
      siteRoot: this.siteRoot,
      snapshot: { ...fixture, media: this.media },
      pages,
      render: this.render,
      siteBuild: this.siteBuild,
      clientDir: this.clientDir,
      assetCacheDir: join(this.state, 'cache', 'assets'),
      previewCacheDir: join(this.state, 'cache', 'vorschau'),
      mediaDir: this.mediaDir,
      ...more,
    };
  }

  /** Publishes and expects a new release. */
  async live(pages: readonly SitePage[], more: Partial<PublishPagesOptions> = {}) {
    const result = await publishPages(this.options(pages, more));
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
