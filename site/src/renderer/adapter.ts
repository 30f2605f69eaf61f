import type { AstroIntegration } from 'astro';

/**
 * Builds the site into one module (`dist/server/entry.mjs`) that renders pages in the process that imports it. No server,
 * no streams: what publishes and what previews call the same function.
 */
export function rendererAdapter(): AstroIntegration {
  return {
    name: 'serviceportal-renderer',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'serviceportal-renderer',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('./entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        });
      },
    },
  };
}
