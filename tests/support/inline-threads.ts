import { performers } from '../../site/publish/threads/performers.ts';
import type { Tasks, Threads } from '../../site/publish/threads/tasks.ts';
import type { RenderJob } from '../../site/publish/produce-page.ts';

/** Does the work of the threads in this one, so that a test can render as it likes. */
export function inlineThreads(render: RenderJob): Threads {
  const work = performers(render);
  return {
    count: 2,
    started: 2,
    warm: () => Promise.resolve(),
    perform: (name, needs) => work[name](needs as never) as Promise<Tasks[typeof name]['answers']>,
    close: () => Promise.resolve(),
  };
}
