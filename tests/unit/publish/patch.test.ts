import { describe, expect, test } from 'vitest';
import { applyPatch, patchBetween } from '../../../site/publish/store/patch.ts';
import { randomFrom } from '../../support/random.ts';

describe('a patch', () => {
  test('says what changed and nothing else, and costs nothing where the objects are the same', () => {
    const kept = { deep: [1, 2, { a: 'b' }] };
    const before = { kept, list: [kept, { n: 1 }, 3], gone: 1, text: 'a' };
    const after = { kept, list: [kept, { n: 2 }, 3], text: 'a', new: { x: null } };
    expect(patchBetween(before, after)).toEqual({
      without: ['gone'],
      fields: { list: { items: { 1: { fields: { n: { to: 2 } } } } }, new: { to: { x: null } } },
    });
    expect(patchBetween(before, structuredClone(before))).toBeUndefined();
    const inserted = { ...before, list: [{ n: 0 }, ...before.list] };
    expect(patchBetween(before, inserted)).toEqual({ fields: { list: { at: 0, remove: 0, insert: [{ n: 0 }] } } });
  });

  test('takes a field without a value for one that is not there, as JSON does', () => {
    expect(patchBetween({ a: 1 }, { a: 1, b: undefined })).toBeUndefined();
    expect(patchBetween({ a: 1, b: 2 }, { a: 1, b: undefined })).toEqual({ without: ['b'] });
  });

  test('leads from any state to any other', () => {
    const { below: next } = randomFrom(20261129);
    const value = (depth: number): unknown => {
      const kind = next(depth > 3 ? 4 : 6);
      if (kind === 0) return next(3);
      if (kind === 1) return ['a', 'b', ''][next(3)];
      if (kind === 2) return null;
      if (kind === 3) return next(2) === 0;
      if (kind === 4) return Array.from({ length: next(5) }, () => value(depth + 1));
      return Object.fromEntries(
        Array.from({ length: next(4) }, () => [['a', 'b', 'to', 'items', 'at'][next(5)]!, value(depth + 1)]),
      );
    };
    const changed = (from: unknown): unknown => {
      if (next(6) === 0) return value(1);
      if (Array.isArray(from)) {
        const list = from.map((each: unknown) => (next(3) === 0 ? changed(each) : each));
        if (next(3) === 0)
          list.splice(next(list.length + 1), next(2), ...Array.from({ length: next(3) }, () => value(2)));
        return list;
      }
      if (typeof from === 'object' && from !== null)
        return Object.fromEntries(
          Object.entries(from).flatMap(([key, each]) =>
            next(5) === 0 ? [] : [[key, next(3) === 0 ? changed(each) : each]],
          ),
        );
      return from;
    };
    for (let turn = 0; turn < 3000; turn += 1) {
      const before = value(0);
      const after = changed(before);
      const patch = patchBetween(before, after);
      const told: unknown = JSON.parse(JSON.stringify(patch ?? null));
      expect(told === null ? before : applyPatch(before, told as never)).toEqual(after);
    }
  });
});
