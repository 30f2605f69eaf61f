/** What an editor reads where what they typed is no time of day. */
export const NO_TIME = 'Das ist keine Uhrzeit. Bitte schreiben Sie Stunde:Minute, zum Beispiel 08:30.';

const TIME = /^(\d{1,2})(?:\s*[:.h]\s*(\d{2})|\s*h)?$/i;
const RUN_TOGETHER = /^(\d{1,2})(\d{2})$/;

/**
 * The time of day that somebody typed, as `HH:MM`: `8:30`, `8.30 Uhr`, `830`, `8`. The end of a day may be `24:00`.
 * @returns undefined where it is none
 */
export function readTime(typed: string): string | undefined {
  const text = typed.trim().replace(/\s*Uhr$/i, '');
  const [, hour, minute = '00'] = TIME.exec(text) ?? RUN_TOGETHER.exec(text) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return time <= '24:00' ? time : undefined;
}
