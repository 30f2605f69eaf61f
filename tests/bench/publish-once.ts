import { readFileSync } from 'node:fs';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { createPublisher } from '@serviceportal/site/publish';

/** A process of its own that publishes one site from a snapshot: the counterpart of one `astro build` with its index. */
const [snapshotFile, stateDir, mediaDir] = process.argv.slice(2);
if (!snapshotFile || !stateDir || !mediaDir) throw new Error('usage: publish-once.ts <snapshot> <state> <media>');

const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as PortalSnapshot;
const begin = performance.now();
const publisher = createPublisher({ stateDir, mediaDir });
await publisher.publish({ snapshot });
const pages = performance.now();
await publisher.publishIndex({ snapshot });
await publisher.close();
process.stdout.write(JSON.stringify({ pages: pages - begin, index: performance.now() - pages }));
