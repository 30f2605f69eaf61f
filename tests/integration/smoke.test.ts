import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent, type Content } from '../support/content.ts';
import { openPortal, type Portal } from '../support/portal.ts';
let portal: Portal; let content: Content;
const t0 = Date.now(); const lap = (s: string) => console.log(s, Date.now() - t0);
beforeAll(async () => { portal = await openPortal(); lap('open'); content = await writeContent(portal.payload); lap('content'); });
afterAll(() => portal.close());
test('all', async () => {
  const rows = await portal.publish(); lap('publish');
  console.log(JSON.stringify(rows, null, 1).slice(0, 3000));
  console.log(Object.keys(portal.site('ahausen').fingerprint()).filter((f) => !/\.(br|gz)$/.test(f)).join('\n'));
  console.log(portal.site('ahausen').text('/leistungen/hundesteuer/'));
  expect(content).toBeTruthy();
});
