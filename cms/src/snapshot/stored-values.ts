import type { Locale } from '@serviceportal/content-types';
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical';

/** A field may always be missing or null, because a database does not know what the editor's form requires. */
export type Maybe<T> = T | null | undefined;
/** Every language at once. */
export type Translated<T> = Maybe<Partial<Record<Locale, T | null>>>;
export type RichText = SerializedEditorState;
/** A relation is the id of its target. */
export type Id = string;
/** A relation to one of several collections. */
export interface Polymorphic {
  relationTo: string;
  value: Id;
}
export interface Base {
  id: Id;
  updatedAt: string;
  createdAt: string;
  _status?: 'draft' | 'published';
}
