import type { MitzeichnungStand, UebernahmeStand } from '@serviceportal/content-types';

/** How far a Kommune's answer is: to a joint item (Mitzeichnung), or to an offered one or a Stammtext (Übernahme). */
export type ConsentState = UebernahmeStand | MitzeichnungStand;

/** Answers: a Kommune gives one, and may change its mind. */
const ANSWERS: readonly ConsentState[] = ['mitgezeichnet', 'uebernommen', 'angepasst', 'abgelehnt'];

/** States in which a site shows the Fassung that the row is about. */
export const GIVEN: readonly ConsentState[] = ['mitgezeichnet', 'uebernommen', 'angepasst'];

/**
 * The steps that an editor may take: to an answer, from the question or from another answer. Only the portal asks and ends,
 * and what has ended stays so: the row meant a text that nobody offers any more.
 */
export function mayDecide(from: ConsentState, to: ConsentState): boolean {
  return from === to || (from !== 'beendet' && ANSWERS.includes(to));
}
