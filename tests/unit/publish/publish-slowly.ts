// A publication in a process of its own that takes its time, so that a test can kill it. Argument: a JSON file of options.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { publishPages, type PublishPagesOptions } from '@serviceportal/site/publish';

const options = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Omit<PublishPagesOptions, 'render'>;

await publishPages({
  ...options,
  render: async ({ view }) => {
    await wait(100);
    const { title } = view as { title: string };
    return {
      status: 200,
      contentType: 'text/html',
      body: `<!doctype html><html lang="de"><title>${title}</title><h1>${title}</h1></html>`,
    };
  },
  onProgress: ({ step, done, total }) => process.stdout.write(`${step} ${done}/${total}\n`),
});
