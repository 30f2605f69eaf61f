import node from '@astrojs/node';
import { defineConfig } from 'astro/config';
import { inProcessRenderer } from './src/renderer/in-process.ts';
import { unusedCustomProperties } from './src/renderer/unused-custom-properties.ts';

/** Built once per version of the code. Content comes in later, page by page, as `Astro.locals`. */
export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'middleware' }),
  integrations: [inProcessRenderer()],
  // Nobody signs in to the site, so nothing has to be remembered between two pages.
  session: false,
  trailingSlash: 'always',
  // Keeps the space between inline elements that stand on lines of their own.
  compressHTML: true,
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // The policy of the web server allows files of the site alone, so nothing may end up inside the HTML.
    build: { assetsInlineLimit: 0 },
    css: {
      postcss: { plugins: [unusedCustomProperties()] },
      preprocessorOptions: { scss: { loadPaths: ['../node_modules/@kern-ux/native/src/scss/core'], quietDeps: true } },
    },
  },
});
