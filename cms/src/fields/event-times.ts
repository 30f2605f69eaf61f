import { addDays, germanDay, isSkipped } from '@serviceportal/content-types';
import { isBlank } from './blank.ts';
import { clockFault, isRealDay } from './days.ts';

/** An evening may end on the next day; what would last longer has its days the wrong way round. */
const LONGEST_NIGHT = 12 * 60;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && !isBlank(value) ? value : undefined;

type Event = Record<string, unknown>;

/** Checks that clocks show a time, on a day or the one after it. */
function onClock(day: unknown, time: string, after = 0): string | true {
  if (typeof day !== 'string' || !isRealDay(day)) return true;
  const shown = addDays(day, after);
  return (
    !isSkipped(shown, time) ||
    `Am ${germanDay(shown)} gibt es ${time} Uhr nicht: In dieser Nacht werden die Uhren um eine Stunde vorgestellt. Bitte geben Sie eine andere Uhrzeit an.`
  );
}

/** Checks the beginning of an event: none where it lasts whole days, one where there is an end. */
export function eventBegin(von: string | undefined, { ganztaegig, bis, tag }: Event): string | true {
  if (von && ganztaegig === true) return ALL_DAY;
  if (von) return onClock(tag, von);
  if (filled(bis) && ganztaegig !== true) return 'Bitte geben Sie auch den Beginn an, oder lassen Sie das Ende leer.';
  return true;
}

/** Checks the end of an event: after its beginning, or in the night that follows. */
export function eventEnd(bis: string | undefined, { ganztaegig, von: begin, tag, bisTag }: Event): string | true {
  if (!bis) return true;
  if (ganztaegig === true) return ALL_DAY;
  const von = filled(begin);
  const lastDay = filled(bisTag) ?? tag;
  if (!von || clockFault(von, false) || bis > von || lastDay !== tag) return onClock(lastDay, bis);
  const lasts = 24 * 60 - minutes(von) + minutes(bis);
  if (lasts <= LONGEST_NIGHT) return onClock(tag, bis, 1);
  return `Das Ende (${bis} Uhr) liegt nicht nach dem Beginn (${von} Uhr). Endet die Veranstaltung an einem anderen Tag, geben Sie bitte den letzten Tag an.`;
}

const ALL_DAY =
  'Eine ganztägige Veranstaltung hat keine Uhrzeit. Bitte leeren Sie dieses Feld oder nehmen Sie „ganztägig“ zurück.';
