import { isLocale, RUECKMELDUNG_ZEICHEN, type Locale } from '@serviceportal/content-types';

/** What a visitor said of a page. */
export interface Submission {
  /** Path of the page. */
  seite: string;
  sprache: Locale;
  hilfreich: 'ja' | 'nein' | null;
  nachricht: string | null;
}

/** A filled-in form: something to store, something that a machine filled in, or nothing that could be stored. */
export type Form =
  | { kind: 'submission'; submission: Submission }
  | { kind: 'robot'; sprache: Locale }
  | { kind: 'incomplete'; sprache: Locale };

/** A path of the site itself: no other host, no query. */
const PAGE_PATH = /^\/(?!\/)[^\s?#\\<>"]{0,299}$/;

/** Reads the form, as a browser sends it (`application/x-www-form-urlencoded`). */
export function readForm(body: string): Form {
  const fields = new URLSearchParams(body);
  const field = (name: string) => fields.get(name) ?? '';
  const given = field('sprache');
  const sprache = isLocale(given) ? given : 'de';
  // People do not see this field.
  if (field('website')) return { kind: 'robot', sprache };
  const seite = field('seite');
  const answer = field('hilfreich');
  const hilfreich = answer === 'ja' || answer === 'nein' ? answer : null;
  const nachricht = plainText(field('nachricht'));
  const isComplete = (hilfreich || nachricht) && nachricht.length <= RUECKMELDUNG_ZEICHEN && PAGE_PATH.test(seite);
  if (!isComplete) return { kind: 'incomplete', sprache };
  return { kind: 'submission', submission: { seite, sprache, hilfreich, nachricht: nachricht || null } };
}

/** Line ends as a text field counts them, and no control characters besides. */
function plainText(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
