import { withPayload } from '@payloadcms/next/withPayload';
import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  // The workspace packages are TypeScript sources.
  transpilePackages: ['@serviceportal/content-types'],
  // Types are checked once for the whole repository (`npm run typecheck`), not again in every build.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Reaches for drivers of databases that are not here.
  serverExternalPackages: ['rate-limiter-flexible'],
  outputFileTracingRoot: new URL('..', import.meta.url).pathname,
};

export default withPayload(nextConfig, { devBundleServerPackages: false });
