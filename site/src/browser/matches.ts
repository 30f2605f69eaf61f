import { fold } from '@serviceportal/content-types/text';

/** True where every word of the query stands somewhere in the folded text, whole or in part. */
export const matches = (folded: string, query: string): boolean =>
  fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
