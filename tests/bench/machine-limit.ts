import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PortalSnapshot } from '@serviceportal/content-types';
import { loadRenderer } from '@serviceportal/site/render';
import { sitePages } from '@serviceportal/site/view';
import { compress } from '../../site/publish/compress.ts';
import { fileOf } from '../../site/publish/manifest.ts';

/**
 * A process of its own that does what nobody can do without, one after the other in one warm thread: renders all pages of a
 * snapshot, compresses them and writes them. Prints the milliseconds of each; divided by the cores they are the machine's limit.
 */
const [snapshotFile, folder] = process.argv.slice(2);
if (!snapshotFile || !folder) throw new Error('usage: machine-limit.ts <snapshot> <folder>');

const snapshot = JSON.parse(readFileSync(snapshotFile, 'utf8')) as PortalSnapshot;
const pages = sitePages(snapshot);
const render = await loadRenderer();
const { baseUrl } = snapshot.kommune;

const renderAll = async (): Promise<Buffer[]> => {
  const bodies: Buffer[] = [];
  for (const page of pages)
    bodies.push(Buffer.from((await render(page.redirects ? '/' : page.path, page, baseUrl)).body));
  return bodies;
};

async function timed<T>(work: () => Promise<T> | T): Promise<{ milliseconds: number; result: T }> {
  const begin = performance.now();
  const result = await work();
  return { milliseconds: performance.now() - begin, result };
}

await renderAll();
const rendered = await timed(renderAll);
const bodies = rendered.result;
const compressed = await timed(() => pages.map(({ path }, index) => compress(fileOf(path), bodies[index]!)));
const write = await timed(() =>
  pages.forEach(({ path }, index) => {
    const file = join(folder, fileOf(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bodies[index]!);
    const copies = compressed.result[index];
    if (!copies) return;
    writeFileSync(`${file}.br`, copies.br);
    writeFileSync(`${file}.gz`, copies.gz);
  }),
);
process.stdout.write(
  JSON.stringify({ render: rendered.milliseconds, compress: compressed.milliseconds, write: write.milliseconds }),
);
