import type { Locale } from './locales.ts';
import { pagePath } from './paths.ts';

/** The one path of a site that its web server hands on to the CMS: where the form under each page posts to. */
export const RUECKMELDUNG_PATH = '/rueckmeldung';

/** Where the CMS takes what is handed on. */
export const RUECKMELDUNG_ENDPOINT = '/api/rueckmeldungen/einreichen';

/** Longest message, in UTF-16 code units as the `maxlength` of a text field counts them. */
export const RUECKMELDUNG_ZEICHEN = 1500;

/** Longest body of the form, in bytes: the longest message with every character percent-encoded fits in. */
export const RUECKMELDUNG_BYTES = 16 * 1024;

/**
 * How the form is answered, each by a page of the site: taken; nothing said or too much; too often from one place; it could
 * not be stored.
 */
export const RUECKMELDUNG_ANTWORTEN = ['danke', 'unvollstaendig', 'zu-oft', 'fehler'] as const;
export type RueckmeldungAntwort = (typeof RUECKMELDUNG_ANTWORTEN)[number];

/** The page that answers the form, e.g. `/en/rueckmeldung/danke/`. */
export function rueckmeldungPath(locale: Locale, antwort: RueckmeldungAntwort): string {
  return pagePath(locale, RUECKMELDUNG_PATH.slice(1), antwort);
}

/** What a web server says of a form that it hands on; without the right key the CMS believes none of it. */
export const HANDOVER_HEADERS = {
  /** Proves that it comes from the portal's own web server. */
  key: 'X-Portal-Key',
  /** The `Host` the visitor asked. */
  site: 'X-Portal-Site',
  /** The visitor's network address. */
  client: 'X-Portal-Client',
} as const;
