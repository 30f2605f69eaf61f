import { cpSync, globSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { repositoryRoot } from '../../scripts/state.ts';

const site = join(repositoryRoot, 'site');
const pagesModule = fileURLToPath(new URL('./rival-pages.ts', import.meta.url));

/**
 * Writes the Astro project a site would be without the engine: the same templates and settings, but every page comes from
 * `getStaticPaths`. Each of its pages hands its props to the portal's own page and shows that.
 */
export function writeRivalProject(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  symlinkSync(join(repositoryRoot, 'node_modules'), join(dir, 'node_modules'));
  // A copy: Astro takes templates outside of a project's folder for others than they are.
  cpSync(join(site, 'src'), join(dir, 'src', 'portal'), { recursive: true });
  writeFileSync(join(dir, 'package.json'), JSON.stringify({ name: 'rival', private: true, type: 'module' }));
  writeFileSync(join(dir, 'astro.config.ts'), config(dir));
  // The second pattern is for `.well-known`, which the first leaves out.
  const files = globSync(['**/*.{astro,ts}', '.*/**/*.ts'], { cwd: join(site, 'src', 'pages') }).sort();
  const routes = files.map((file) => file.replace(/\.(astro|ts)$/, '')).sort(byParticularity);
  for (const file of files) {
    const target = join(dir, 'src', 'pages', file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, wrapper(join(dir, 'src', 'portal', 'pages', file), file, routes));
  }
}

function config(dir: string): string {
  return `import { defineConfig } from 'astro/config';
import portal from ${JSON.stringify(join(site, 'astro.config.ts'))};

const { adapter: _, integrations: __, session: ___, ...same } = portal;
export default defineConfig({
  ...same,
  output: 'static',
  cacheDir: ${JSON.stringify(join(dir, '.cache'))},
  vite: { ...same.vite, cacheDir: ${JSON.stringify(join(dir, '.vite'))} },
});
`;
}

/** A page belongs to the route that spells out most of its address. */
function byParticularity(a: string, b: string): number {
  const spelledOut = (route: string) =>
    route.split('/').filter((segment) => segment !== 'index' && !segment.startsWith('[')).length;
  const open = (route: string) => route.split('[').length;
  return spelledOut(b) - spelledOut(a) || open(a) - open(b);
}

/** The address of a page or file that no parameter is part of. */
function addressOf(route: string, isPage: boolean): string {
  if (!isPage) return `/${route}`;
  return route === '404' ? '/404.html' : `/${route}/`.replace(/\/index\/$/, '/');
}

function wrapper(originalFile: string, file: string, routes: readonly string[]): string {
  const original = JSON.stringify(originalFile);
  const route = file.replace(/\.(astro|ts)$/, '');
  const isPage = file.endsWith('.astro');
  const hasParameters = route.includes('[');
  const address = JSON.stringify(addressOf(route, isPage));
  const helper = hasParameters ? 'pathsOf' : 'pageAt';
  const paths = `export const getStaticPaths = () => pathsOf(${JSON.stringify(route)}, ${JSON.stringify(routes)});`;
  const imported = `import { ${helper} } from ${JSON.stringify(pagesModule)};`;
  if (isPage)
    return `---
import Original from ${original};
${imported}
${hasParameters ? paths : ''}
Object.assign(Astro.locals, ${hasParameters ? 'Astro.props' : `pageAt(${address})`});
---
<Original />
`;
  return `import { GET as original } from ${original};
${imported}
${hasParameters ? paths : ''}
export const GET = (context) => {
  Object.assign(context.locals, ${hasParameters ? 'context.props' : `pageAt(${address})`});
  return original(context);
};
`;
}
