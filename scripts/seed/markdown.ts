import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical';
import { richTextEditor } from '@serviceportal/cms';
import type { Payload } from 'payload';

interface Node {
  type: string;
  children?: Node[];
  fields?: { linkType?: string; url?: string; doc?: { relationTo: string; value: string } | null };
}

/** Formatted text as the editor stores it. */
export type EditorState = ReturnType<typeof convertMarkdownToLexical>;

/** Turns a document's slug into its id, or null while it does not exist. */
export type FindId = (collection: string, slug: string) => string | null;

/** Makes a converter from Markdown to the editor's format; links like `leistungen:hundesteuer` become links to documents. */
export async function markdownConverter(payload: Payload): Promise<(markdown: string, findId: FindId) => EditorState> {
  const editorConfig = await editorConfigFactory.fromEditor({ config: payload.config, editor: richTextEditor });
  return (markdown, findId) => {
    const resolve = (node: Node): void => {
      const [, collection, slug] = /^([a-z]+):([a-z0-9-]+)$/.exec(node.fields?.url ?? '') ?? [];
      const value = collection && slug ? findId(collection, slug) : null;
      if (node.type === 'link' && node.fields && collection && value)
        node.fields = { ...node.fields, linkType: 'internal', doc: { relationTo: collection, value }, url: '' };
      node.children?.forEach(resolve);
    };
    const state = convertMarkdownToLexical({ editorConfig, markdown });
    resolve(state.root as unknown as Node);
    return state;
  };
}
