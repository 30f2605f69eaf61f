import { z } from 'zod';
import { LOCALES, type Locale } from '../locales.ts';
import { SLUG_PATTERN } from '../paths.ts';

/** A calendar day in Germany, `YYYY-MM-DD`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, YYYY-MM-DD');
/** An instant in UTC, ISO 8601. */
export const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/, 'expected an instant, ISO 8601 in UTC');
/** A time of day in Germany, `HH:MM`. */
export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'expected a time of day, HH:MM');
/** A time of day at which something ends: also 24:00, the end of the day. */
export const endOfTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'expected a time of day, HH:MM');
export const slug = z.string().regex(SLUG_PATTERN, 'expected a slug: a-z, 0-9 and single hyphens');
/** Text without markup; never empty. */
export const text = z.string().min(1);

/** True for an http(s) address that a browser can open: a host with a dot or this machine's, no user, a port that exists. */
function isWebAddress(value: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\]+$/.test(value) || !URL.canParse(value)) return false;
  const { hostname, username, password } = new URL(value);
  return !username && !password && /^(localhost|[^.]+(\.[^.]+)+)$/.test(hostname);
}

/** True for a path of the site itself; `//host/` would lead elsewhere, and browsers take `\` for a slash. */
const isOwnPath = (value: string) => /^\/(?!\/)[^\s"<>\\]*$/.test(value);

/** A mail address as all programs take it: no umlauts, no quotes. */
export const emailAddress = z.email();

export const httpUrl = z.string().refine(isWebAddress, 'expected an http(s) address');
/** `mailto:` with an address, perhaps with a subject and the like; `tel:` with a number. */
const isContact = (value: string) =>
  /^mailto:[^\s"<>\\?]+@[^\s"<>\\?]+(?:\?[^\s"<>\\]*)?$/.test(value) || /^tel:\+?[\d()./-]*\d[\d()./-]*$/.test(value);

/** Link target of a text: another page of the site (path), an outside page, a mail address or a telephone number. */
export const href = z
  .string()
  .refine(
    (value) => isOwnPath(value) || isWebAddress(value) || isContact(value),
    'expected a path, http(s), mailto: or tel: address',
  );
/** Where an old address may lead: a path of the site or an outside page. */
export const redirectTarget = z
  .string()
  .refine((value) => isOwnPath(value) || isWebAddress(value), 'expected a path or an http(s) address');

/** Tags the Portalverbund lets through in XZuFi texts; `href` is the only attribute. */
const ALLOWED_TAG =
  /^<(?:\/(?:p|h[1-6]|b|strong|i|em|sup|sub|ul|ol|li|a)|(?:p|br|h[1-6]|b|strong|i|em|sup|sub|ul|ol|li)|a href="(?:https?:\/\/|mailto:|tel:|\/(?!\/))[^"<>\s\\]*")>$/;

/** Formatted text as HTML of the XZuFi whitelist and nothing else, so that it may be printed as it is. */
export const html = z
  .string()
  .min(1)
  .refine((value) => [...value.matchAll(/<[^>]*>?/g)].every(([tag]) => ALLOWED_TAG.test(tag)), {
    message: 'expected HTML of the XZuFi whitelist (p, br, h1–h6, b, strong, i, em, sup, sub, ul, ol, li, a href)',
  });

/**
 * One value per locale. A locale that is missing was not written or not released: there is no fallback.
 */
export function perLocale<Schema extends z.ZodType>(schema: Schema) {
  return z.partialRecord(z.enum(LOCALES), schema);
}

/**
 * A word that belongs to structured facts (the name of a fee, of a document). Facts are the same in every language; where
 * the word was not translated the German one stands, and `lang` says so.
 */
export const factText = z.object({ text, lang: z.literal('de').optional() });
export type FactText = z.infer<typeof factText>;

/** A word of structured facts in all languages it was written in; German is always one of them. */
export const translatedText = z.object({
  de: text,
  'de-simple': text.optional(),
  en: text.optional(),
  nl: text.optional(),
});
export type TranslatedText = z.infer<typeof translatedText>;

/** The word as it stands on a page in one language. */
export function factIn(words: TranslatedText, locale: Locale): FactText {
  const own = words[locale];
  if (own !== undefined) return { text: own };
  return locale === 'de-simple' ? { text: words.de } : { text: words.de, lang: 'de' };
}

/** The keys of a code list, as the tuple that an enum schema takes. */
export const keysOf = <K extends string>(record: Record<K, unknown>) => Object.keys(record) as [K, ...K[]];
