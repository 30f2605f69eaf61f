import type { RichText } from '../../cms/src/snapshot/documents.ts';

/** Formatted text as the editor stores it, written down shortly. */
export type RichTextState = RichText;

/** A node of the editor's tree. */
export type Node = Record<string, unknown> & { type: string };

/** A node with others in it, of any type. */
export const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children,
  ...more,
});

/** Bold is 1, italic is 2. */
export const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
});
export const lineBreak = (): Node => ({ type: 'linebreak', version: 1 });
export const paragraph = (...children: Node[]): Node =>
  element('paragraph', children, { textFormat: 0, textStyle: '' });
/** What a tab becomes that is pasted as plain text. */
export const tab = (): Node => ({ ...text('\t'), type: 'tab', detail: 2 });
export const heading = (tag: string, words: string): Node => element('heading', [text(words)], { tag });
export const list = (tag: 'ul' | 'ol', ...items: string[]): Node =>
  element(
    'list',
    items.map((words, index) => element('listitem', [text(words)], { value: index + 1 })),
    { tag, listType: tag === 'ul' ? 'bullet' : 'number', start: 1 },
  );

/** An item of a list; another list in it is the one thing it holds. */
export const item = (...children: Node[]): Node => element('listitem', children, { value: 1 });
export const listOf = (tag: 'ul' | 'ol', ...items: Node[]): Node =>
  element('list', items, { tag, listType: tag === 'ul' ? 'bullet' : 'number', start: 1 });

/** A link to an address. */
export const linkTo = (url: string, words: string): Node =>
  element('link', [text(words)], { version: 3, id: 'link', fields: { linkType: 'custom', newTab: false, url } });
/** A link to a document of the portal. */
export const linkToDocument = (relationTo: string, value: unknown, words: string): Node =>
  element('link', [text(words)], {
    version: 3,
    id: 'link',
    fields: { linkType: 'internal', newTab: false, url: '', doc: { relationTo, value } },
  });

export const richText = (...children: Node[]): RichTextState =>
  ({ root: element('root', children) }) as unknown as RichTextState;
export const sentence = (words: string): RichTextState => richText(paragraph(text(words)));
