import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { currentId, readCurrent, siteLayout, siteRootOf } from '@serviceportal/site/publish';

/** What one site shows: the files a web server would answer with. */
export class Site {
  readonly root: string;

  constructor(stateDir: string, slug: string) {
    this.root = siteRootOf(stateDir, slug);
  }

  /** Id of the release that is live. */
  get release(): string | undefined {
    return currentId(this.root);
  }

  get snapshot() {
    const current = readCurrent(this.root);
    if (!current) throw new Error(`${this.root} is not published`);
    return current.snapshot;
  }

  has(path: string): boolean {
    return existsSync(this.#file(path));
  }

  /** The page at a path, e.g. `/leistungen/hundesteuer/`. */
  html(path: string): string {
    return readFileSync(this.#file(path), 'utf8');
  }

  /** The words of a page, without tags. */
  text(path: string): string {
    return this.html(path)
      .replace(/<(script|style)[^>]*>.*?<\/\1>/gs, ' ')
      .replace(/<[^>]+>/g, ' ')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\u00a0', ' ')
      .replace(/\s+/g, ' ');
  }

  /** Content, inode and time of every file: equal only if nobody touched any of them. */
  fingerprint(): Record<string, string> {
    const current = siteLayout.current(this.root);
    const files = globSync('**/*', { cwd: current }).filter((file) => statSync(join(current, file)).isFile());
    return Object.fromEntries(
      files.sort().map((file) => {
        const { ino, mtimeMs } = statSync(join(current, file));
        const hash = createHash('sha256')
          .update(readFileSync(join(current, file)))
          .digest('hex');
        return [file, `${ino} ${mtimeMs} ${hash}`];
      }),
    );
  }

  /** Names of unfinished releases. */
  drafts(): string[] {
    const releases = siteLayout.releases(this.root);
    return existsSync(releases) ? readdirSync(releases).filter((name) => name.startsWith('.draft-')) : [];
  }

  #file(path: string): string {
    return join(siteLayout.current(this.root), path.endsWith('/') ? `${path}index.html` : path);
  }
}
