import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { createPublisher } from '@serviceportal/site/publish';

/**
 * A process of its own that publishes one site from a snapshot: the counterpart of one `astro build` with its index. Then it
 * publishes the same content as another site, as a worker does that runs: nothing but the program is warm.
 */
const [snapshotFile, stateDir, mediaDir] = process.argv.slice(2);
if (!snapshotFile || !stateDir || !mediaDir) throw new Error('usage: publish-once.ts <snapshot> <state> <media>');

const publisher = createPublisher({ stateDir, mediaDir });

async function publish(snapshot: PortalSnapshot): Promise<{ pages: number; index: number }> {
  const begin = performance.now();
  await publisher.publish({ snapshot });
  const pages = performance.now();
  await publisher.publishIndex({ snapshot });
  return { pages: pages - begin, index: performance.now() - pages };
}

const read = () => JSON.parse(readFileSync(snapshotFile, 'utf8')) as PortalSnapshot;
const first = await publish(read());
const total = performance.now();
const { kommune, ...content } = read();
// Its pictures are its own.
const pictures = join(stateDir, 'cache', 'vorschau');
renameSync(pictures, `${pictures}-first`);
const second = await publish({ ...content, kommune: { ...kommune, slug: `${kommune.slug}-noch-einmal` } });
await publisher.close();
process.stdout.write(JSON.stringify({ ...first, total, running: second }));
