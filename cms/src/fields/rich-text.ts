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
import type { RichTextField, RichTextFieldValidation } from 'payload';
import { richText as validateByEditor } from 'payload/shared';
import { LINK_COLLECTIONS } from '../snapshot/links.ts';
import { linkFaultOf } from '../text/rich-text-value.ts';

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

/** What Payload's own check says in English; the check of links says it first, and better. */
const validate: RichTextFieldValidation = async (value, options) =>
  linkFaultOf(value) ?? (await validateByEditor(value, options));

export function richText(name: string, label: string, options: Partial<RichTextField> = {}): RichTextField {
  return {
    name,
    label,
    type: 'richText',
    localized: true,
    editor: richTextEditor,
    validate,
    ...options,
  } as RichTextField;
}
