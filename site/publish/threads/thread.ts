import { loadRenderer } from '../../render.ts';
import { performers } from './performers.ts';

// A page that fails in two places fails once, and the second failure is awaited by nobody: it must not end the thread, or
// whatever page is under way then would be taken for what ended it.
process.on('unhandledRejection', () => undefined);

/** What a thread of the pool can do: the names are those of `Tasks`. The site is loaded when the first page is asked for. */
let renderer: ReturnType<typeof loadRenderer> | undefined;

export async function load(): Promise<void> {
  await (renderer ??= loadRenderer());
}

/** Gives back the memory that nothing needs: a thread that waits for work does not come to it by itself. */
export function rest(): void {
  globalThis.gc?.();
}

export const { pages, picture, compress, hash, verify, copy, settle, remove } = performers(
  async ({ address, site, view }, origin) => {
    renderer ??= loadRenderer();
    return (await renderer)(address, { site, view }, origin);
  },
);
