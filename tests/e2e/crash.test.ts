import { beforeAll, expect, test } from 'vitest';
import { Api, ask, SLUGS, untilIdle } from './support/portal.ts';
import { until } from './support/wait.ts';

/** Sites that have work for a while. */
const CHANGED = ['gangelt', 'selfkant', 'wegberg'];

let api: Api;
beforeAll(async () => {
  api = await Api.signIn();
  await untilIdle(api);
});

test('a worker killed while it publishes is started again and finishes', { timeout: 240_000 }, async () => {
  const worker = async () => (await api.findOne('leases', { name: 'worker' })).pid as number;
  const killed = await worker();
  // Something that every page carries.
  for (const slug of CHANGED) {
    const kommune = await api.findOne('kommunen', { slug });
    await api.update('kommunen', kommune.id, { telefon: `02452 13-${1000 + Math.floor(Math.random() * 9000)}` });
  }
  const { ids } = (await (await api.send('POST', 'veroeffentlichungen/anfordern', { kommunen: CHANGED })).json()) as {
    ids: Record<string, string>;
  };
  expect(Object.keys(ids).sort()).toEqual(CHANGED);
  await until('a publish is under way', async () => (await api.find('veroeffentlichungen', { zustand: 'laeuft' }))[0]);
  process.kill(killed, 'SIGKILL');

  let asked = 0;
  const restarted = await until('there is a new worker', async () => {
    for (const slug of SLUGS) {
      expect((await ask(slug)).status, slug).toBe(200);
      expect((await ask(slug, '/leistungen/hundesteuer/')).body, slug).toContain('</html>');
      asked += 1;
    }
    const [living] = await api.find('leases', { name: 'worker' });
    return living && living.pid !== killed && living.pid;
  });
  expect(restarted).not.toBe(killed);
  expect(asked).toBeGreaterThan(0);
  await untilIdle(api);

  for (const [slug, id] of Object.entries(ids)) {
    const request = await api.findOne('veroeffentlichungen', { id });
    expect(request.zustand, `${slug}: ${String(request.ergebnis)}`).toBe('live');
    const { telefon } = await api.findOne('kommunen', { slug });
    expect((await ask(slug)).body, slug).toContain(String(telefon));
  }
});
