import { readEnvironment } from '@serviceportal/cms/environment';
import { prepareContent } from './start/prepare-content.ts';
import type { Prepared } from './start/prepare.ts';

/** Brings the content to where the portal can run, as a process of its own: the memory it takes is given back with its end. */
// Database drivers would keep it alive.
const tell = (prepared: Prepared) => process.send?.(prepared, () => process.exit());
try {
  const content = await prepareContent(readEnvironment(), (line) => console.log(line));
  tell({ content });
} catch (error) {
  process.exitCode = 1;
  tell({ error: error instanceof Error ? error.message : String(error) });
}
