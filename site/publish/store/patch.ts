/**
 * What changed between two states of plain data (JSON without `undefined` in lists). Parts that are one and the same object in
 * both states are passed over, so that it costs what changed where the rest was kept.
 */
export type Patch =
  /** A new value in the place of the old one. */
  | { to: unknown }
  /** An object: fields that are gone, and those that changed or are new. */
  | { without?: string[]; fields?: Record<string, Patch> }
  /** A list of the same length: by index what changed. */
  | { items: Record<string, Patch> }
  /** A list in which `remove` items at `at` were replaced by others. */
  | { at: number; remove: number; insert: unknown[] };

/** The way from one state to another; `undefined` where they are equal. */
export function patchBetween(from: unknown, to: unknown): Patch | undefined {
  if (Object.is(from, to)) return undefined;
  if (Array.isArray(from) && Array.isArray(to)) return patchOfList(from, to);
  if (isObject(from) && isObject(to)) return patchOfObject(from, to);
  return { to };
}

function patchOfList(from: readonly unknown[], to: readonly unknown[]): Patch | undefined {
  if (from.length === to.length) {
    const items: Record<string, Patch> = {};
    let changed = 0;
    for (let index = 0; index < to.length; index += 1) {
      const patch = patchBetween(from[index], to[index]);
      if (!patch) continue;
      items[index] = patch;
      changed += 1;
    }
    return changed === 0 ? undefined : { items };
  }
  const shorter = Math.min(from.length, to.length);
  const same = (a: unknown, b: unknown) => patchBetween(a, b) === undefined;
  let start = 0;
  while (start < shorter && same(from[start], to[start])) start += 1;
  let end = 0;
  while (end < shorter - start && same(from[from.length - 1 - end], to[to.length - 1 - end])) end += 1;
  return { at: start, remove: from.length - start - end, insert: to.slice(start, to.length - end) };
}

function patchOfObject(from: Record<string, unknown>, to: Record<string, unknown>): Patch | undefined {
  const fields: Record<string, Patch> = {};
  const without: string[] = [];
  let changed = false;
  // `undefined` is what JSON has no word for: such a field is not there.
  for (const key of Object.keys(to)) {
    if (to[key] === undefined) continue;
    const patch = from[key] === undefined ? { to: to[key] } : patchBetween(from[key], to[key]);
    if (!patch) continue;
    fields[key] = patch;
    changed = true;
  }
  for (const key of Object.keys(from)) if (from[key] !== undefined && to[key] === undefined) without.push(key);
  if (without.length === 0 && !changed) return undefined;
  return { ...(without.length > 0 && { without }), ...(changed && { fields }) };
}

/** The state a patch leads to. What it does not touch is shared with the state before. */
export function applyPatch(state: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  if ('items' in patch) {
    const list = [...asList(state)];
    for (const [index, each] of Object.entries(patch.items))
      list[Number(index)] = applyPatch(list[Number(index)], each);
    return list;
  }
  if ('insert' in patch) {
    const list = asList(state);
    return [...list.slice(0, patch.at), ...patch.insert, ...list.slice(patch.at + patch.remove)];
  }
  if (!isObject(state)) throw new Error('The patch is for an object, and there is none.');
  const without = new Set(patch.without);
  const object = Object.fromEntries(Object.entries(state).filter(([key]) => !without.has(key)));
  for (const [key, each] of Object.entries(patch.fields ?? {})) object[key] = applyPatch(object[key], each);
  return object;
}

function asList(state: unknown): readonly unknown[] {
  if (!Array.isArray(state)) throw new Error('The patch is for a list, and there is none.');
  return state as unknown[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
