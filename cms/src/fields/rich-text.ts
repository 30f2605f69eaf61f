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
import type { Field, RichTextField, RichTextFieldValidation, TextFieldSingleValidation } from 'payload';
import { LINK_TARGETS } from '../snapshot/links.ts';
import { addressFaultOf } from '../text/address.ts';
import { linkFaultOf, struckFaultOf } from '../text/rich-text-value.ts';

/** Payload's own check of a link's address speaks English, and takes addresses that no page may link to. */
const address: TextFieldSingleValidation = (value) =>
  value ? (addressFaultOf(value) ?? true) : 'Die Adresse fehlt. Bitte geben Sie eine an, oder entfernen Sie den Link.';

/** The editor offers what the XZuFi whitelist of the Portalverbund lets through, and no more. */
export const richTextEditor = lexicalEditor({
  admin: { placeholder: 'Bitte schreiben Sie hier. Mit „/“ öffnen Sie eine Auswahl von Absatzarten.' },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    LinkFeature({
      enabledCollections: [...LINK_TARGETS],
      maxDepth: 0,
      fields: ({ defaultFields }) =>
        defaultFields.map((field) =>
          field.type === 'text' && field.name === 'url' ? ({ ...field, validate: address } as Field) : (field as Field),
        ),
    }),
    FixedToolbarFeature(),
  ],
});

const validate: RichTextFieldValidation = (value) => linkFaultOf(value) ?? struckFaultOf(value) ?? true;

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
