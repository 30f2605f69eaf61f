import { instantOf, offsetAt, TIME_ZONE, wallOf } from '@serviceportal/content-types/dates';

/** Parts of local time that a Date can be asked for and told. */
const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** ISO 8601 without a time is UTC (ECMA-262), and so is what names its zone. */
const NOT_LOCAL = /^\s*[+-]?\d{4,6}(-\d{2}){0,2}\s*$|(Z|GMT|UTC|UT|[+-]\d{2}:?\d{2})\s*(\(.*\))?\s*$/i;

/**
 * Lets this process show and read local times as clocks in Germany do, wherever it stands: a browser has no setting for
 * that, and the admin's own components ask `Date` and `Intl` for local time in many places. Does nothing where clocks are
 * German already.
 */
export function installGermanClock(): void {
  const NativeDate = Date;
  const NativeFormat = Intl.DateTimeFormat;
  if (new NativeFormat().resolvedOptions().timeZone === TIME_ZONE) return;
  const { prototype } = NativeDate;
  const { getFullYear, getMonth, getDate, getHours, getMinutes, getSeconds, getMilliseconds, setTime } = prototype;
  const nativeLocale = ['toLocaleString' as const, 'toLocaleDateString' as const, 'toLocaleTimeString' as const].map(
    (name) => [name, prototype[name]] as const,
  );

  const onTheWall = (date: Date) => new NativeDate(wallOf(date.getTime()));
  const define = (name: string, value: (this: Date, ...args: never[]) => unknown) =>
    Object.defineProperty(prototype, name, { value, configurable: true, writable: true });

  /** What a date would be, had the text or the numbers been read on a German clock; undefined where no clock is asked. */
  const readLocally = (args: unknown[]): number | undefined => {
    if (args.length > 1) return instantOf(NativeDate.UTC(...(args as [number, number])));
    const [text] = args;
    if (typeof text !== 'string' || NOT_LOCAL.test(text)) return undefined;
    const date = new NativeDate(text);
    const read = [getFullYear, getMonth, getDate, getHours, getMinutes, getSeconds, getMilliseconds].map((get) =>
      get.call(date),
    );
    return instantOf(NativeDate.UTC(...(read as [number, number])));
  };

  const GermanDate = new Proxy(NativeDate, {
    construct: (target, args: unknown[], newTarget) => {
      const date = Reflect.construct(target, args, newTarget) as Date;
      const instant = readLocally(args);
      if (instant !== undefined) setTime.call(date, instant);
      return date;
    },
    apply: () => new NativeDate().toString(),
  });
  const nativeParse = NativeDate.parse;
  NativeDate.parse = (text) => readLocally([text]) ?? nativeParse(text);

  for (const part of PARTS) {
    define(`get${part}`, function () {
      return onTheWall(this)[`getUTC${part}`]();
    });
    define(`set${part}`, function (...args: number[]) {
      const wall = onTheWall(this);
      // A year makes a date of what was none.
      if (part === 'FullYear' && Number.isNaN(wall.getTime())) wall.setTime(0);
      Reflect.apply(wall[`setUTC${part}`], wall, args);
      // Not one that a kind of Date has of its own: the built-in functions do not ask it either.
      return setTime.call(this, instantOf(wall.getTime()));
    });
  }
  define('getDay', function () {
    return onTheWall(this).getUTCDay();
  });
  define('getTimezoneOffset', function () {
    return -offsetAt(this.getTime()) / 60_000;
  });
  define('toDateString', function () {
    const [weekday, day, month, year] = onTheWall(this).toUTCString().split(/,? /);
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${weekday} ${month} ${day} ${year}`;
  });
  define('toTimeString', function () {
    const minutes = offsetAt(this.getTime()) / 60_000;
    const zone = `${String(minutes / 60).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
    return Number.isNaN(minutes) ? 'Invalid Date' : `${onTheWall(this).toISOString().slice(11, 19)} GMT+${zone}`;
  });
  define('toString', function () {
    return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
  });
  for (const [name, native] of nativeLocale)
    define(name, function (locales?: Intl.LocalesArgument, options?: Intl.DateTimeFormatOptions) {
      return native.call(this, locales, inGermany(options));
    });
  define('constructor', GermanDate as never);
  globalThis.Date = GermanDate;
  Intl.DateTimeFormat = new Proxy(NativeFormat, {
    construct: (target, [locales, options]: Parameters<typeof NativeFormat>, newTarget) =>
      Reflect.construct(target, [locales, inGermany(options)], newTarget) as Intl.DateTimeFormat,
    apply: (target, _, [locales, options]: Parameters<typeof NativeFormat>) => target(locales, inGermany(options)),
  });
}

const inGermany = (options?: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => ({
  ...options,
  timeZone: options?.timeZone ?? TIME_ZONE,
});
