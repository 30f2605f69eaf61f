import { buildPortalConfig } from './src/config.ts';

/** The portal's configuration for what only reads its fields: no database is opened, and nothing is signed. */
export const fieldsOnlyConfig = () =>
  buildPortalConfig({
    stateDir: 'var',
    databaseUrl: null,
    secret: 'nothing is signed with it',
    serverUrl: 'http://localhost',
  });
