import { createApp } from 'astro/app/entrypoint';
import type { SiteView, View } from '../view/index.ts';

const app = createApp({ streaming: false });

/** Renders the page at `url` with what its template may use. */
export function render(url: URL, locals: { site: SiteView; view: View }): Promise<Response> {
  return app.render(new Request(url), { locals });
}
