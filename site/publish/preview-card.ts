import type { PreviewCard } from '../src/view/preview.ts';
import { PublishError } from './error.ts';
import { drawPreview } from './preview-picture.ts';

/** Parts that a preview picture can do without, if need be. */
export type Part = 'photo' | 'emblem' | 'title';

export interface CardJob {
  /** Name of the picture's file; its ending says the format. */
  file: string;
  card: PreviewCard;
  mediaDir: string;
  /** Attempts before this one came to no end. */
  firstAttempt: number;
}

export interface DrawnCard {
  picture: Uint8Array;
  /** What could not be drawn. */
  without?: Part;
}

/**
 * Draws a card with what of it can be read: each attempt asks for less than the one before. `onAttempt` is told of each.
 * @throws PublishError where not even the plainest one can be drawn
 */
export async function drawCard(
  { file, card, mediaDir, firstAttempt }: CardJob,
  onAttempt: () => void,
): Promise<DrawnCard> {
  const format = file.endsWith('.jpg') ? 'jpeg' : 'png';
  let cause: unknown;
  for (const { card: attempt, ...rest } of attemptsOf(card).slice(firstAttempt)) {
    onAttempt();
    try {
      return { picture: await drawPreview(attempt, mediaDir, format), ...rest };
    } catch (error) {
      cause = error;
    }
  }
  throw new PublishError(
    'media',
    `Das Vorschaubild zu „${card.title}“ konnte nicht gezeichnet werden. Bitte die Technik benachrichtigen.`,
    { detail: `${file}: ${String(cause)}`, cause },
  );
}

function attemptsOf(card: PreviewCard): { card: PreviewCard; without?: Part }[] {
  const { photo: _photo, ...plain } = card;
  const { emblem: _emblem, ...bare } = plain;
  return [
    { card },
    ...(card.photo ? [{ card: plain, without: 'photo' as const }] : []),
    ...(card.emblem ? [{ card: bare, without: 'emblem' as const }] : []),
    { card: { title: '', sender: '', colour: card.colour }, without: 'title' },
  ];
}
