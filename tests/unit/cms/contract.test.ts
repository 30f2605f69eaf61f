import type { Field, Validate } from 'payload';
import { describe, expect, it } from 'vitest';
import { collections } from '../../../cms/src/collections/index.ts';
import { fieldsWithin } from '../../support/fields-within.ts';

/** Collections that only the portal itself writes. */
const WRITTEN_BY_THE_PORTAL = ['stammtextfassungen', 'beitragsfassungen', 'veroeffentlichungen', 'leases'];

const filledIn = collections('/tmp').filter(({ slug }) => !WRITTEN_BY_THE_PORTAL.includes(slug));
const all = filledIn.flatMap(({ slug, fields }) =>
  fieldsWithin(fields)
    .filter(({ admin }) => !(admin && 'hidden' in admin && admin.hidden))
    .map((field) => ({ name: `${slug}: ${'name' in field ? field.name : field.type}`, field })),
);

/** Asks a field as Payload does when a document is published in German. */
async function ask(field: Field, value: unknown): Promise<unknown> {
  const { validate } = field as { validate?: Validate };
  return validate?.(value, {
    ...field,
    data: { _status: 'published' },
    siblingData: {},
    event: 'onChange',
    operation: 'create',
    path: [],
    preferences: { fields: {} },
    previousValue: undefined,
    req: { locale: 'de', context: {}, t: (key: string) => key, payload: { config: {}, collections: {} } },
  } as never);
}

describe('every field that people fill in', () => {
  it('is found at all', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it.each([
    ['text', ['maxLength']],
    ['textarea', ['maxLength']],
    ['number', ['min', 'max']],
    ['array', ['maxRows']],
    ['blocks', ['maxRows']],
  ])('has bounds: %s', (type, bounds) => {
    const open = all.filter(({ field }) => {
      const many = 'hasMany' in field && field.hasMany ? ['maxRows'] : [];
      return field.type === type && [...bounds, ...many].some((bound) => !((field as never)[bound] > -1000));
    });
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('has a limit where it takes several', () => {
    const open = all.filter(
      ({ field }) => 'hasMany' in field && field.hasMany && !(field as { maxRows?: number }).maxRows,
    );
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('refuses what is longer than its bound with the count, whatever else it checks', async () => {
    for (const { name, field } of all) {
      if (field.type !== 'text' && field.type !== 'textarea') continue;
      const most = field.maxLength ?? 0;
      const long = 'x'.repeat(most + 1);
      const count = new Intl.NumberFormat('de-DE').format(most);
      const verdict = await ask(field, field.type === 'text' && field.hasMany ? [long] : long);
      expect(verdict, name).toEqual(expect.stringContaining(`von höchstens ${count} Zeichen`));
    }
  });

  it('refuses numbers beyond its bounds', async () => {
    for (const { name, field } of all) {
      if (field.type !== 'number') continue;
      for (const value of [(field.max ?? 0) + 1, (field.min ?? 0) - 1, Number.NaN, Infinity])
        expect(await ask(field, value), `${name}: ${value}`).toEqual(expect.stringMatching(/^„/));
    }
  });

  it('refuses more rows than it may have', async () => {
    for (const { name, field } of all) {
      if (field.type !== 'array' && field.type !== 'blocks') continue;
      const rows = Array.from({ length: (field.maxRows ?? 0) + 1 }, () => ({}));
      expect(await ask(field, rows), name).toEqual(expect.stringContaining('von höchstens'));
    }
  });

  it('asks for what is required, and takes white space for nothing', async () => {
    for (const { name, field } of all) {
      if (!('required' in field) || !field.required || field.type === 'checkbox') continue;
      for (const value of [
        null,
        undefined,
        ...(field.type === 'text' && !field.hasMany ? ['', ' \u00a0', '\u200b'] : []),
      ])
        expect(await ask(field, value), `${name}: ${JSON.stringify(value)}`).toEqual(expect.stringMatching(/^Bitte /));
    }
  });
});
