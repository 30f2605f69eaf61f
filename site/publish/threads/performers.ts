import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../compress.ts';
import { PublishError, toldError } from '../error.ts';
import { drawCard } from '../preview-card.ts';
import { producePage, type RenderJob } from '../produce-page.ts';
import { hashOfFile } from '../hash.ts';
import { copyRelease } from '../store/copy-release.ts';
import { FolderWriter } from '../store/files.ts';
import { settleRelease } from '../store/settle.ts';
import { verifyRelease } from '../store/verify-release.ts';
import type { Steps, TaskName, Tasks } from './tasks.ts';

export type Performers = {
  [Name in TaskName]: (needs: Tasks[Name]['needs'] & { steps?: Steps }) => Promise<Tasks[Name]['answers']>;
};

/** The work itself. It runs to its end without giving way, because it has a thread of its own. */
export function performers(render: RenderJob): Performers {
  return {
    async pages({ pages, origin, folder, steps }) {
      const files = new FolderWriter(folder);
      const answers = [];
      for (const page of pages) {
        begin(steps);
        answers.push(await producePage(page, { render, origin, files }));
      }
      return answers;
    },
    async picture({ steps, ...card }) {
      try {
        return await drawCard(card, () => begin(steps));
      } catch (error) {
        if (error instanceof PublishError) return { error: toldError(error) };
        throw error;
      }
    },
    async compress({ files, quality }) {
      return files.map(({ file, content }) => compress(file, content, quality));
    },
    async hash({ folder, files }) {
      return Object.fromEntries(
        await Promise.all(files.map(async (file) => [file, await hashOfFile(join(folder, file))])),
      );
    },
    async verify({ release }) {
      return verifyRelease(release);
    },
    async copy(copy) {
      return copyRelease(copy);
    },
    async settle(unsettled) {
      await settleRelease(unsettled);
      return undefined;
    },
    async remove({ folder }) {
      rmSync(folder, { recursive: true, force: true });
      return undefined;
    },
  };
}

function begin(steps: Steps | undefined): void {
  if (steps) Atomics.add(steps, 0, 1);
}
