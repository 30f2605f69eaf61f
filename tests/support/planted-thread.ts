import { performers } from '../../site/publish/threads/performers.ts';

/** A thread of the pool whose pages may be what no page should be: their titles say what. */
export const { pages, picture, compress, hash, verify, copy, remove } = performers(({ view }) => {
  const { title } = view as { title: string };
  if (title === 'endless') for (;;);
  if (title === 'silent') return new Promise(() => undefined);
  if (title === 'exit') process.exit(1);
  if (title === 'hungry') {
    const hoard: unknown[] = [];
    for (;;) hoard.push(Array.from({ length: 1000 }, () => ({ title })));
  }
  return {
    status: 200,
    contentType: 'text/html',
    body: `<!doctype html><html lang="de"><title>${title}</title><h1>${title}</h1></html>`,
  };
});
