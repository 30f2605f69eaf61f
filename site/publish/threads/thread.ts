import { loadRenderer } from '../../render.ts';
import { performers } from './performers.ts';

/** What a thread of the pool can do: the names are those of `Tasks`. The site is loaded when the first page is asked for. */
let renderer: ReturnType<typeof loadRenderer> | undefined;

export async function load(): Promise<void> {
  await (renderer ??= loadRenderer());
}

export const { pages, picture, compress, hash, verify, copy, settle, remove } = performers(
  async ({ address, site, view }, origin) => {
    renderer ??= loadRenderer();
    return (await renderer)(address, { site, view }, origin);
  },
);
