import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhatChanged } from '../../scripts/build.ts';

/** Publishing renders with the built site, so it must be there before the first test. */
export default async function buildSite(): Promise<void> {
  await buildWhatChanged(join(tmpdir(), 'portal-test-logs'), (line) => console.log(line), ['site']);
}
