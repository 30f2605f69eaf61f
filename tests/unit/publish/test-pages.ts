import type { RenderedPage } from '../../../site/publish/produce-page.ts';
import type { SitePage } from '../../../site/src/view/page.ts';

/** A view model of the test pages: what the page says and where it links to. */
export interface View {
  title: string;
  body?: string;
  links?: string[];
}

const shared = { footer: 'Impressum' };

export function page(path: string, view: View | string = path, search?: SitePage['search']): SitePage {
  return { path, site: shared, view: typeof view === 'string' ? { title: view } : view, ...(search ? { search } : {}) };
}

export const renderView = ({ path, view }: Pick<SitePage, 'path' | 'view'>): RenderedPage => {
  if (!path.endsWith('/') && !path.endsWith('.html')) {
    return { status: 200, contentType: 'text/plain', body: `${JSON.stringify(view)}\n` };
  }
  const { title, body = '', links = [] } = view as View;
  return {
    status: path === '/404.html' ? 404 : 200,
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="de"><head><title>${title}</title><link rel="stylesheet" href="/_astro/site.1a2b3c.css"></head><body><h1>${title}</h1>${body}${links.map((href) => `<a href="${href}">${href}</a>`).join('')}<p>${'Text der Seite. '.repeat(100)}</p></body></html>`,
  };
};
