import {
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical';
import type { RichTextField } from 'payload';
import { LINK_COLLECTIONS } from '../snapshot/links.ts';

/** The editor offers what the XZuFi whitelist of the Portalverbund lets through, and no more. */
export const richTextEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({ enabledCollections: [...LINK_COLLECTIONS], maxDepth: 0 }),
    FixedToolbarFeature(),
  ],
});

export function richText(name: string, label: string, options: Partial<RichTextField> = {}): RichTextField {
  return { name, label, type: 'richText', localized: true, editor: richTextEditor, ...options } as RichTextField;
}
