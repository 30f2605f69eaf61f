import { beforeAll, expect, test } from 'vitest';
import { Api, ask, releaseOf, slugsOn, untilIdle } from './support/portal.ts';
import { until } from './support/wait.ts';

/** A service that no Kommune has a text of its own for. */
const SERVICE = 'fuehrungszeugnis';
const following = slugsOn('folgen');
const approving = slugsOn('freigeben');

let kreisIt: Api;
beforeAll(async () => {
  kreisIt = await Api.signIn();
  await untilIdle(kreisIt);
});

const shows = async (slug: string, text: string) => (await ask(slug, `/leistungen/${SERVICE}/`)).body.includes(text);

test('a changed Stammtext appears at once where the Kommune follows, and elsewhere when it accepts it', async () => {
  expect(approving).toEqual(['selfkant', 'wegberg']);
  const text = `Geprüft am Beispiel ${Date.now()}.`;
  const service = await kreisIt.findOne('leistungen', { slug: SERVICE });
  await kreisIt.update('leistungen', service.id, { teaser: text, _status: 'published' });
  await until('the sites that follow show it', async () =>
    (await Promise.all(following.map((slug) => shows(slug, text)))).every(Boolean),
  );
  await untilIdle(kreisIt);
  for (const slug of approving) expect(await shows(slug, text), slug).toBe(false);

  for (const slug of approving) {
    const kommune = await kreisIt.findOne('kommunen', { slug });
    const email = `redaktion-${Date.now()}@${slug}.example`;
    const password = 'nur-fuer-diese-Pruefung';
    const data = { email, password, name: 'Redaktion', rolle: 'kommune-redaktion', kommune: kommune.id };
    await kreisIt.create('users', data);
    const editor = await Api.signIn(email, password);

    const open = (await editor.find('uebernahmen', { stand: 'offen' })).filter(
      ({ quelle }) => (quelle as { value: string }).value === service.id,
    );
    expect(open).toHaveLength(1);
    expect(open[0]!.kommune).toBe(kommune.id);
    const other = approving.find((candidate) => candidate !== slug)!;
    const otherRelease = releaseOf(other);

    await editor.update('uebernahmen', open[0]!.id, { stand: 'uebernommen' });
    await until(`${slug} shows it`, () => shows(slug, text));
    const answered = await kreisIt.findOne('uebernahmen', { id: open[0]!.id });
    expect(answered.entschiedenVon).toBe((await kreisIt.findOne('users', { email })).id);
    expect(Date.parse(String(answered.entschiedenAm))).toBeGreaterThan(Date.now() - 60_000);
    await untilIdle(kreisIt);
    expect(releaseOf(other)).toBe(otherRelease);

    // Own texts only: neither the Stammtext nor the answer of another Kommune is theirs.
    expect((await editor.send('PATCH', `leistungen/${service.id}`, { teaser: 'Nein' })).status).toBe(403);
    const foreign = await kreisIt.findOne('kommunen', { slug: other });
    const theirs = (await kreisIt.find('uebernahmen', { kommune: foreign.id }))[0]!;
    expect((await editor.send('PATCH', `uebernahmen/${theirs.id}`, { stand: 'abgelehnt' })).ok).toBe(false);
  }
});
