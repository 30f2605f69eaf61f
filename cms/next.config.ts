import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';
import { GERMAN } from './german-interface.cjs';
import { JSON_BYTES } from './src/uploads/limits.ts';

const nextConfig: NextConfig = {
  // The workspace packages are TypeScript sources.
  transpilePackages: ['@serviceportal/content-types'],
  // Types are checked once for the whole repository (`npm run typecheck`), not again in every build.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  serverExternalPackages: [
    // Bundled, each of them would be there twice, in the rendering of the admin and in its API: an error of one copy is
    // none of the other's (`instanceof`), and its sentence is lost on the way to the form.
    'payload',
    '@payloadcms/db-mongodb',
    '@payloadcms/db-sqlite',
    '@payloadcms/drizzle',
    // Reaches for drivers of databases that are not here.
    'rate-limiter-flexible',
  ],
  // The forms of the admin send whole documents.
  experimental: { serverActions: { bodySizeLimit: JSON_BYTES } },
  turbopack: {
    rules: {
      '*.js': {
        condition: { path: /@payloadcms\/ui\/dist\/exports\/client\// },
        // The bundler keeps what a loader made of a file for the same options.
        loaders: [{ loader: new URL('german-interface.cjs', import.meta.url).pathname, options: { words: GERMAN } }],
      },
    },
  },
  outputFileTracingRoot: new URL('..', import.meta.url).pathname,
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
