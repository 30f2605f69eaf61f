/** Fewest and most characters of a password; the hash of a longer one would only cost time. */
const SHORTEST = 12;
const LONGEST = 200;

/**
 * Words that long passwords are made of most often, in German and English (lists of leaked passwords), and those that lie
 * near in an authority of this district. As they are after folding.
 */
const COMMON = [
  ...[
    'passwort',
    'password',
    'passw',
    'kennwort',
    'geheim',
    'secret',
    'admin',
    'administrator',
    'root',
    'user',
    'login',
  ],
  ...['test', 'testen', 'demo', 'gast', 'guest', 'default', 'standard', 'changeme', 'letmein', 'welcome', 'willkommen'],
  ...[
    'hallo',
    'hello',
    'iloveyou',
    'ichliebedich',
    'schatz',
    'liebe',
    'love',
    'baby',
    'mausi',
    'engel',
    'sonnenschein',
  ],
  ...['sunshine', 'princess', 'prinzessin', 'dragon', 'drache', 'monkey', 'master', 'superman', 'batman', 'starwars'],
  ...['fussball', 'football', 'baseball', 'schalke', 'bayern', 'borussia', 'dortmund', 'gladbach', 'koeln', 'sommer'],
  ...['summer', 'winter', 'herbst', 'fruehling', 'spring', 'montag', 'freitag', 'januar', 'februar', 'maerz', 'april'],
  ...['mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember', 'start', 'neu', 'new', 'mein'],
  ...['my', 'das', 'ist', 'und', 'the', 'is', 'internet', 'computer', 'windows', 'microsoft', 'office', 'server'],
  ...[
    'kreis',
    'stadt',
    'gemeinde',
    'rathaus',
    'verwaltung',
    'behoerde',
    'portal',
    'serviceportal',
    'redaktion',
    'buergerbuero',
  ],
  ...[
    'heinsberg',
    'erkelenz',
    'gangelt',
    'geilenkirchen',
    'hueckelhoven',
    'selfkant',
    'uebach',
    'palenberg',
    'waldfeucht',
  ],
  ...[
    'wassenberg',
    'wegberg',
    'nrw',
    'deutschland',
    'germany',
    'qwertz',
    'qwerty',
    'asdf',
    'yxcv',
    'zxcv',
    'abc',
    'xyz',
  ],
];

/** Rows of keys and signs in their order; what runs along them, in either direction, is no secret. */
const ROWS = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertzuiopü',
  'qwertyuiop',
  'asdfghjklöä',
  'yxcvbnm',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6zhn7ujm',
  '1qay2wsx3edc4rfv5tgb6zhn7ujm',
  '1q2w3e4r5t6z7u8i9o0p',
  '1q2w3e4r5t6y7u8i9o0p',
];
const RUNS = new Set(
  [...ROWS, ...ROWS.map((row) => [...row].reverse().join(''))].flatMap((row) =>
    Array.from({ length: row.length - 2 }, (_, at) => row.slice(at, at + 3)),
  ),
);

/** Letters behind the signs that people put in their place. */
const SIGNS: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const isLetters = /[^\p{L}]/gu;
const lower = (text: string) => text.normalize('NFKC').toLowerCase();
const spelled = (text: string) => lower(text).replace(/[äöüß]/g, (letter) => UMLAUTS[letter]!);
/** Letters alone, once without other signs, once with the letters that those within stand for. */
const cores = (text: string) => [
  spelled(text).replace(isLetters, ''),
  spelled(text)
    .replace(/^[^\p{L}@$]+|[^\p{L}@$]+$/gu, '')
    .replace(/[013457@$!]/g, (sign) => SIGNS[sign]!)
    .replace(isLetters, ''),
];

/** Whoever the password is for. */
export interface PasswordOwner {
  email?: unknown;
  name?: unknown;
}

/**
 * Why a password is not taken: a German sentence, or null where it is good. At least 12 characters; not one of those that
 * attackers try first, not made of what everybody knows of the person.
 */
export function passwordProblem(password: unknown, owner: PasswordOwner = {}): string | null {
  if (typeof password !== 'string' || [...password].length < SHORTEST)
    return `Das Passwort braucht mindestens ${SHORTEST} Zeichen. Gut sind vier Wörter, die nichts miteinander zu tun haben.`;
  if ([...password].length > LONGEST) return `Das Passwort darf höchstens ${LONGEST} Zeichen haben.`;
  if (isOfThePerson(password, owner))
    return 'Das Passwort ähnelt dem Namen oder der E-Mail-Adresse. Bitte wählen Sie eines, das nichts mit der Person zu tun hat.';
  if (isCommon(password))
    return 'Dieses Passwort ist leicht zu erraten. Bitte wählen Sie ein anderes, zum Beispiel vier Wörter, die nichts miteinander zu tun haben.';
  return null;
}

function isCommon(password: string): boolean {
  const text = lower(password);
  if (new Set(text).size < 5 || isRepeated(text) || /^[\d\s.,/:_-]+$/.test(text)) return true;
  if (withoutRuns(text).length < 5) return true;
  // Fewer than four letters beside the common words: nothing that an attacker would not try.
  return cores(password).some((core) => core.length > 0 && without(core, COMMON).length < 4);
}

/** The same again and again, perhaps broken off at the end. */
function isRepeated(text: string): boolean {
  for (let length = 1; length <= text.length / 2; length++) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return true;
  }
  return false;
}

/** What is left without the stretches of three and more that run along a row. */
function withoutRuns(text: string): string {
  const isInRun = new Set<number>();
  for (let at = 0; at + 3 <= text.length; at++)
    if (RUNS.has(text.slice(at, at + 3))) for (const more of [0, 1, 2]) isInRun.add(at + more);
  return [...text].filter((_, at) => !isInRun.has(at)).join('');
}

function isOfThePerson(password: string, { email, name }: PasswordOwner): boolean {
  const address = typeof email === 'string' ? email : '';
  const words = [
    address,
    ...address.split(/[@.]/),
    ...(typeof name === 'string' ? [name, ...name.split(/[\s-]+/)] : []),
  ]
    .map((word) => spelled(word).replace(isLetters, ''))
    .filter((word) => word.length >= 4);
  if (words.length === 0) return false;
  return cores(password).some((core) => without(core, words) !== core && without(core, words).length < 5);
}

function without(text: string, words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).reduce((rest, word) => rest.replaceAll(word, ''), text);
}
