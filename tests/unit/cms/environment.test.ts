import { resolve } from 'node:path';
import { EnvironmentError, readEnvironment } from '@serviceportal/cms/environment';
import { expect, test } from 'vitest';

test('without variables, the standards hold', () => {
  expect(readEnvironment({})).toEqual({
    stateDir: resolve('var'),
    cmsPort: 3000,
    sitePort: 4321,
    cmsHost: '127.0.0.1',
    siteHost: '127.0.0.1',
    databaseUrl: null,
    secret: null,
    adminEmail: null,
    adminPassword: null,
  });
});

test('an empty variable counts as unset', () => {
  expect(readEnvironment({ DATABASE_URL: '', CMS_PORT: '' })).toMatchObject({ databaseUrl: null, cmsPort: 3000 });
});

test.each([
  ['CMS_PORT', 'eighty', 'CMS_PORT must be a port number from 1 to 65535'],
  ['CMS_PORT', '0', 'CMS_PORT must be a port number from 1 to 65535'],
  ['SITE_PORT', '65536', 'SITE_PORT must be a port number from 1 to 65535'],
  ['SITE_PORT', '80.5', 'SITE_PORT must be a whole number'],
  ['CMS_HOST', 'portal.kreis.example', 'CMS_HOST must be an IP address of this machine'],
  ['SITE_HOST', '300.0.0.1', 'SITE_HOST must be an IP address of this machine'],
  ['DATABASE_URL', 'postgres://localhost/x', 'DATABASE_URL must start with mongodb:// or mongodb+srv://'],
  ['DATABASE_URL', 'mongodb://', 'DATABASE_URL must start with mongodb:// or mongodb+srv://'],
  ['PORTAL_SECRET', 'short', 'PORTAL_SECRET must have at least 32 characters'],
  ['PORTAL_ADMIN_EMAIL', 'nobody', 'PORTAL_ADMIN_EMAIL must be an e-mail address'],
  ['PORTAL_ADMIN_PASSWORD', 'secret', 'PORTAL_ADMIN_PASSWORD must have at least 12 characters'],
])('%s=%s is refused with a sentence that names it', (name, value, sentence) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(EnvironmentError);
  expect(() => readEnvironment({ [name]: value })).toThrow(sentence);
});

test('every wrong variable is named at once, and a secret is never repeated', () => {
  const read = () => readEnvironment({ CMS_PORT: 'x', PORTAL_SECRET: 'geheim' });
  expect(read).toThrow(/CMS_PORT.*\n.*PORTAL_SECRET/);
  expect(read).not.toThrow(/geheim/);
});

test('both servers cannot listen on one port', () => {
  expect(() => readEnvironment({ CMS_PORT: '4000', SITE_PORT: '4000' })).toThrow('CMS_PORT and SITE_PORT must differ');
});
