import { describe, expect, test } from 'vitest';
import { freePorts, runScript } from './support/process.ts';
import { portal, siteUrl, SLUGS } from './support/portal.ts';

describe('the first start', () => {
  const { output } = portal.first;

  test('says where everything is', () => {
    expect(output).toContain(`${portal.cmsUrl}/admin`);
    for (const slug of SLUGS) expect(output).toContain(siteUrl(slug));
  });

  test('shows the sign-in once', () => {
    expect(output).toMatch(new RegExp(`Sign in\\s+${portal.email}`));
    expect(portal.second.output).not.toContain('Sign in');
  });

  test('stops when asked to, and nothing stays behind', () => {
    expect(portal.firstStop.code).toBe(0);
    expect(portal.firstStop.processes).toBeGreaterThanOrEqual(2);
    expect(portal.firstStop.left).toBe(0);
  });
});

test('the second start builds, seeds and publishes nothing before it is ready', () => {
  const { output } = portal.second;
  expect(output).not.toMatch(/Building|example content|for the first time|brought up to date/);
});

describe('a start that cannot work ends with a sentence that names the variable', () => {
  const start = async (change: Record<string, string>) => {
    const [cmsPort, sitePort] = (await freePorts(2)) as [number, number];
    return runScript('start.ts', [], {
      PORTAL_STATE: `${portal.stateDir}-unbenutzt`,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      ...change,
    });
  };

  test.each([
    { variable: 'CMS_PORT', value: portal.settings.CMS_PORT!, sentence: /already in use\..* set CMS_PORT/ },
    { variable: 'SITE_PORT', value: portal.settings.SITE_PORT!, sentence: /already in use\..* set SITE_PORT/ },
    { variable: 'CMS_PORT', value: 'achtzig', sentence: /CMS_PORT must be a port number from 1 to 65535/ },
    { variable: 'SITE_PORT', value: '70000', sentence: /SITE_PORT must be a port number from 1 to 65535/ },
    { variable: 'PORTAL_SECRET', value: 'zu kurz', sentence: /PORTAL_SECRET must have at least 32 characters/ },
    { variable: 'PORTAL_ADMIN_EMAIL', value: 'niemand', sentence: /PORTAL_ADMIN_EMAIL must be an e-mail address/ },
    { variable: 'PORTAL_ADMIN_PASSWORD', value: 'kurz', sentence: /PORTAL_ADMIN_PASSWORD must have at least 12/ },
    { variable: 'DATABASE_URL', value: 'postgres://x', sentence: /DATABASE_URL must start with mongodb/ },
    { variable: 'PORTAL_STATE', value: portal.stateDir, sentence: /already runs on .* set PORTAL_STATE/ },
  ])('$variable=$value', async ({ variable, value, sentence }) => {
    const { code, output } = await start({ [variable]: value });
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/^ +at /m);
    expect(code).toBe(1);
  });
});
