import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Adds a second entry to the server build, `dist/server/renderer.mjs`: the same pages and the same code as the adapter's
 * `entry.mjs`, called with a URL in place of a request of a server. What publishes renders thousands of pages this way.
 */
export function inProcessRenderer(): AstroIntegration {
  return {
    name: 'serviceportal-renderer',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'serviceportal-renderer',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'ssr',
                buildStart() {
                  this.emitFile({
                    type: 'chunk',
                    id: fileURLToPath(new URL('./entry.ts', import.meta.url)),
                    fileName: 'renderer.mjs',
                  });
                },
              },
            ],
          },
        });
      },
    },
  };
}
