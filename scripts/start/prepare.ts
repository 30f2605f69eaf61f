import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../state.ts';
import type { PreparedContent } from './prepare-content.ts';

/** How the process that prepares the content tells what came of it. */
export type Prepared = { content: PreparedContent } | { error: string };

export interface Preparation {
  /** @throws Error with a sentence for whoever starts the portal */
  content: Promise<PreparedContent>;
  /** Ends it; what it left half done is begun again by the next one. */
  stop(): Promise<void>;
}

/** Prepares the content in a process of its own (`scripts/prepare.ts`), which prints what it does. */
export function prepare(env: NodeJS.ProcessEnv): Preparation {
  const child = fork(join(repositoryRoot, 'scripts', 'prepare.ts'), [], { cwd: repositoryRoot, env });
  const ended = new Promise<string>((resolve) =>
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)),
  );
  return {
    content: answerOf(child, ended),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function answerOf(child: ChildProcess, ended: Promise<string>): Promise<PreparedContent> {
  let prepared: Prepared | undefined;
  child.on('message', (message: Prepared) => (prepared = message));
  const end = await ended;
  if (prepared && 'content' in prepared) return prepared.content;
  throw new Error(prepared?.error ?? `The content could not be prepared (${end}).`);
}
