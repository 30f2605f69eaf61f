import type { View } from '../view/index.ts';

/** The view of the kind a route renders; a wrong one is a fault in the table of pages, not in the content. */
export function expectView<Kind extends View['kind']>(
  locals: App.Locals,
  ...kinds: Kind[]
): Extract<View, { kind: Kind }> {
  const { view } = locals;
  if ((kinds as string[]).includes(view.kind)) return view as Extract<View, { kind: Kind }>;
  throw new Error(`this address renders ${kinds.join(' or ')}, but its view is ${view.kind}`);
}
