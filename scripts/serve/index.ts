export { serveInThreads, type Served } from './serve-in-threads.ts';
export { createSiteServer, type SiteServer, type SiteServerOptions } from './site-server.ts';
