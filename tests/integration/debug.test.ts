import { afterAll, beforeAll, test } from 'vitest';
import { writeContent, meldung, write, type Content } from '../support/content.ts';
import { apiKey, rest, writePeople, type People } from '../support/people.ts';
import { openPortal, type Portal } from '../support/portal.ts';
let portal: Portal; let content: Content; let people: People;
beforeAll(async () => { portal = await openPortal(); content = await writeContent(portal.payload); people = await writePeople(portal.payload, content); });
afterAll(() => portal.close());
test('x', async () => {
  const { payload } = portal;
  const id = await write(payload, 'meldungen', meldung('Eins', content.kommunen.ahausen));
  const log = (x: unknown) => console.log(JSON.stringify(x).slice(0, 1900));
  await payload.update({ collection: 'meldungen', id, data: { titel: 'Zwei' }, draft: true, context: {publishLater: true} });
  const v = await payload.findVersions({ collection: 'meldungen', where: { parent: { equals: id } }, sort: 'createdAt', depth: 0 });
  log(await rest(payload, apiKey(people.a), 'POST', `/meldungen/versions/${v.docs[0]!.id}`));
  log(await rest(payload, apiKey(people.it), 'POST', `/meldungen/versions/${v.docs[0]!.id}`));
  const k = await write(payload, 'kommunen', {name: `Ort`, anzeigeName: `Gemeinde Ort`, slug: `ort`, typ: 'Gemeinde', ags: '05999099', ars: '059990099099', richtlinie: 'folgen', wappen: content.media, farbe: '#112233', telefon: '1', email: 'a@b.example', anschrift: { strasse: 'Weg 1', plz: '52999', ort: 'Ort' } });
  await rest(payload, apiKey(people.it), 'PATCH', `/kommunen/${k}`, { telefon: '5' });
  log(await rest(payload, apiKey(people.it), 'DELETE', `/kommunen?where[id][equals]=${k}`));
  log(await rest(payload, apiKey(people.it), 'DELETE', `/kommunen/${k}`));
  log(await payload.update({collection: 'leistungen', id: content.leistungen.bauantrag, data: {urheber: 'x'}, overrideAccess: false, user: people.it.user}).then(() => 'ok', (e) => ({m: e.message, n: e.constructor.name, s: e.stack, d: e.data})));
  log(await payload.delete({collection: 'leistungen', id: content.leistungen.bauantrag, overrideAccess: false, user: people.it.user}).then(() => 'ok', (e) => ({m: e.message, n: e.constructor.name})));
  // REST without a language
  const { handleEndpoints } = await import('payload');
  const r = await handleEndpoints({ config: payload.config, request: new Request('http://localhost:3000/api/meldungen', { method: 'POST', headers: { authorization: apiKey(people.it), 'content-type': 'application/json' }, body: JSON.stringify({ ...meldung('Ohne Sprache', content.kommunen.ahausen), _status: 'published' }) }) });
  log([r.status, await r.json()]);
  log((await payload.find({ collection: 'meldungen', where: {}, locale: 'all', depth: 0, sort: '-createdAt' })).docs.map((d) => [d.slug, d.titel, d.freigegeben]));
});
