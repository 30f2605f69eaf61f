import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { requestPublish } from '@serviceportal/cms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { repositoryRoot } from '../../scripts/state.ts';
import { meldung, write, writeContent, type Content } from '../support/content.ts';
import { NOW, openPortal, type Portal } from '../support/portal.ts';
import { paragraph, richText, text } from '../support/rich-text.ts';

let portal: Portal;
let content: Content;
const quietly = { publishLater: true };

beforeAll(async () => {
  portal = await openPortal();
  content = await writeContent(portal.payload);
  await portal.publish();
});
afterAll(() => portal.close());

/**
 * Runs workers as `npm start` does: one that ends is followed by the next. Ends the last one when `done` says so, and answers
 * how many there were.
 */
async function superviseUntil(done: () => Promise<boolean>, env: Record<string, string>): Promise<number> {
  const { stateDir, databaseUrl, secret } = portal.environment;
  for (let workers = 1; workers <= 8; workers += 1) {
    const support = join(repositoryRoot, 'tests', 'support');
    const planted = ['--require', join(support, 'planted-loops.cjs'), join(support, 'planted-worker.ts')];
    const worker = spawn(process.execPath, planted, {
      cwd: repositoryRoot,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NOW: NOW.toISOString(),
        PORTAL_STATE: stateDir,
        PORTAL_SECRET: secret ?? '',
        ...(databaseUrl && { DATABASE_URL: databaseUrl }),
        ...env,
      },
    });
    const ended = once(worker, 'exit').then(() => true);
    for (;;) {
      if (await Promise.race([ended, sleep(250).then(() => false)])) break;
      if (!(await done())) continue;
      worker.kill('SIGKILL');
      await ended;
      return workers;
    }
  }
  throw new Error('the workers came to no end');
}

test('endless loops in a view, a page and a picture are found: nothing waits for them, and everything else goes out', async () => {
  const { payload } = portal;
  const { ahausen, bergstadt } = content.kommunen;
  const news = (titel: string, kommune: string, teaser: string) =>
    write(payload, 'meldungen', meldung(titel, kommune, { teaser }));
  const inPicture = await news('Endloses Bild', ahausen, 'Ein Teaser.');
  const inPage = await news('Endlose Seite', ahausen, 'Ein Teaser.');
  const good = await news('Alles gut', ahausen, 'Ein Teaser.');
  const elsewhere = await news('Nebenan', bergstadt, 'Ein Teaser.');
  await payload.update({
    collection: 'meldungen',
    id: content.meldung,
    data: { text: richText(paragraph(text('Endlose Ansicht'))) as never },
    locale: 'de',
    depth: 0,
    context: quietly,
  });
  await payload.update({
    collection: 'kommunen',
    id: ahausen,
    data: { telefon: '02452 777' },
    depth: 0,
    context: quietly,
  });
  const shown = portal.site('ahausen').snapshot.meldungen.find(({ id }) => id === content.meldung)!;
  const rows = await requestPublish(payload, { kommunen: [ahausen, bergstadt], anlass: 'Test' });
  const isLive = async () => {
    const { docs } = await payload.find({
      collection: 'veroeffentlichungen',
      where: { id: { in: Object.values(rows) } },
      depth: 0,
    });
    return docs.every(({ zustand }) => zustand === 'live');
  };
  const loops = { LOOP_IN_VIEW: 'Endlose Ansicht', LOOP_IN_PAGE: 'Endlose Seite', LOOP_IN_PICTURE: 'Endloses Bild' };
  // The view is made in the thread that decides, which ends with its process; the others end only a thread.
  expect(await superviseUntil(isLive, loops)).toBe(2);

  const row = await payload.findByID({ collection: 'veroeffentlichungen', id: rows.ahausen!, depth: 0 });
  const site = portal.site('ahausen');
  expect(row.zurueckgehalten).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ collection: 'meldungen', id: inPage, shown: 'absent' }),
      expect.objectContaining({ collection: 'meldungen', id: content.meldung, shown: 'previous' }),
    ]),
  );
  expect(row.ergebnis).toContain('nicht in der vorgesehenen Zeit');
  expect(row.warnungen).toContainEqual(
    expect.stringContaining('Vorschaubild zu „Endloses Bild“ konnte nicht gezeichnet'),
  );
  expect(site.has('/aktuelles/endloses-bild/')).toBe(true);
  expect(site.has('/aktuelles/endlose-seite/')).toBe(false);
  expect(site.text(`/aktuelles/${shown.slug}/`)).not.toContain('Endlose Ansicht');
  expect(site.has('/aktuelles/alles-gut/')).toBe(true);
  expect(site.text('/')).toContain('02452 777');
  expect(portal.site('bergstadt').has('/aktuelles/nebenan/')).toBe(true);

  // The next worker does not touch them again, and a document that is mended goes out.
  await payload.update({
    collection: 'meldungen',
    id: inPage,
    data: { titel: 'Eine Seite' },
    locale: 'de',
    depth: 0,
    context: quietly,
  });
  await requestPublish(payload, { kommunen: [ahausen], anlass: 'Test' });
  const isMended = () => Promise.resolve(site.has('/aktuelles/endlose-seite/'));
  expect(await superviseUntil(isMended, loops)).toBe(1);
  expect(good && elsewhere && inPicture).toBeTruthy();
}, 300_000);

test('a person who asks for a site with an endless view starts no endless row of workers', async () => {
  const { payload } = portal;
  const { cronau } = content.kommunen;
  await write(
    payload,
    'meldungen',
    meldung('Ausdrücklich', cronau, { text: richText(paragraph(text('Endlos gefragt'))) as never }),
  );
  const rows = await requestPublish(payload, { kommunen: [cronau], anlass: 'Test', ausdruecklich: true });
  const hasEnded = async () => {
    const row = await payload.findByID({ collection: 'veroeffentlichungen', id: rows.cronau!, depth: 0 });
    return row.zustand === 'live' || row.zustand === 'fehlgeschlagen';
  };
  expect(await superviseUntil(hasEnded, { LOOP_IN_VIEW: 'Endlos gefragt' })).toBeLessThanOrEqual(3);
  expect(portal.site('cronau').has('/aktuelles/ausdruecklich/')).toBe(false);
  const row = await payload.findByID({ collection: 'veroeffentlichungen', id: rows.cronau!, depth: 0 });
  expect([row.zustand, row.zurueckgehalten]).toEqual(['live', [expect.objectContaining({ titel: 'Ausdrücklich' })]]);
}, 300_000);
