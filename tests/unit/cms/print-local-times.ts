import { installGermanClock } from '../../../cms/src/admin/clock/german-clock.ts';

// What a process shows and reads as local time, one line each; `german` puts it on a German clock first.
if (process.argv[2] === 'german') installGermanClock();

/** A kind of Date with a function of its own, which the built-in ones do not use. */
class Watched extends Date {
  settings = 0;
  override setTime(time: number): number {
    this.settings += 1;
    return super.setTime(time);
  }
}

const HOUR = 3_600_000;
/** Around both changes of the clock, then spread over forty years. */
const instants = [
  ...Array.from({ length: 60 }, (_, hour) => Date.UTC(2026, 2, 28) + hour * HOUR),
  ...Array.from({ length: 60 }, (_, hour) => Date.UTC(2026, 9, 24) + hour * HOUR + 59 * 60_000),
  ...Array.from({ length: 100 }, (_, index) => Date.UTC(2000, 0, 1) + index * 3501 * HOUR + index * 61_001),
];
for (const instant of instants) {
  const date = new Date(instant);
  const set = new Date(instant);
  set.setHours(2, 30);
  const moved = new Date(instant);
  moved.setMonth(moved.getMonth() + 5, 31);
  const [year, month, day, hour] = [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours()];
  const watched = new Watched(instant);
  watched.setFullYear(2030, 4, 5);
  watched.setHours(18, 30);
  const text = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  console.log(
    [
      date.toISOString(),
      [year, month, day, date.getDay(), hour, date.getMinutes(), date.getSeconds(), date.getTimezoneOffset()],
      set.toISOString(),
      moved.toISOString(),
      watched.toISOString(),
      watched.settings,
      new Date(year, month, day, hour, 15).toISOString(),
      new Date(`${text}T12:30`).toISOString(),
      new Date(text).toISOString(),
      new Date(Date.parse(`${text}T23:59:59+00:00`)).toISOString(),
      date.toLocaleString('de-DE'),
      date.toLocaleDateString('de-DE', { weekday: 'long' }),
      new Intl.DateTimeFormat('de-DE', { dateStyle: 'full', timeStyle: 'short' }).format(date),
      date.toString().replace(/ \(.*/, ''),
      new Date(date.toString()).getTime() === Math.floor(instant / 1000) * 1000,
      date instanceof Date,
      date.constructor === Date,
    ].join(' | '),
  );
}
console.log(String(new Date(NaN)), new Date('nothing').getHours(), Intl.DateTimeFormat().resolvedOptions().timeZone);
