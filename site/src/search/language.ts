import { wordsOf } from './text.ts';

/** What the search knows of a language. */
export interface Language {
  /** Words that say little about what somebody looks for. */
  stop: ReadonlySet<string>;
  /** Endings a word may take on or lose, longest first. */
  endings: readonly string[];
  /** Turns a participle or an infinitive with `zu` into the stem of its verb. */
  verbs: readonly [pattern: RegExp, stem: string][];
  /** Stems that change with the tense or in a noun, and the stem of the infinitive. */
  strong: readonly [pattern: RegExp, stem: string][];
  /** What may stand apart from its verb at the end of a sentence: `wir ziehen um`. */
  particles: ReadonlySet<string>;
}

const SEPARABLE =
  'ab an auf aus bei ein her hin los mit nach um vor weg zu zurueck zusammen wieder hinzu heraus raus teil fest frei'.split(
    ' ',
  );

const GERMAN: Language = {
  stop: new Set(
    wordsOf(`aber alle allen alles als also am an andere anderen auch auf aus bald bei beim bekomme bekommen bekommt bekommst benoetige
      benoetigen bin bist bis bitte brauche brauchen braucht da dabei dafuer damit dann daran darf das dass davon dazu dein deine dem den denn der
      des die dies diese diesen dieser dieses doch dort du duerfen ein eine einem einen einer eines er es etwas fuer ganz geben geht gehen
      gerade gern gerne gibt haben habe hat hatte hier hin ich ihm ihn ihr ihre ihren im in ins irgendwie ist ja jetzt kann kannst kein keine keinen
      koennen koennte kommen komme kriege kriegen kriegt lange lassen lasse mal man mein meine meinem meinen meiner meines mich mir mit
      moechte moechten mich muss muessen nach naechste naechsten noch nun nur ob oder schon sein seine seinem seinen seiner seit sich sie sind so
      sofort soll sollen ueber um und uns unser unsere unserem unseren unserer vom von vor wann war waere was welche welchen welcher welches
      wem wen wenn wer werde werden weil wie wieder wieviel will wir wird wo woher wohin wofuer wollen worden wurde wuerde zu zum zur
      machen mache macht gemacht tun viel mehr nicht stelle stellen beantragen beantrage beantragt antrag kosten kostet hallo danke eigentlich`),
  ),
  endings: [
    'ungen',
    'innen',
    'ung',
    'ern',
    'ten',
    'est',
    'en',
    'er',
    'em',
    'es',
    'et',
    'st',
    'te',
    'in',
    'e',
    'n',
    's',
    't',
  ],
  verbs: [
    [new RegExp(`^((?:${SEPARABLE.join('|')})?)ge(.{3,}?)(?:t|et|en)$`), '$1$2'],
    [new RegExp(`^(${SEPARABLE.join('|')})zu(.{3,}?)e?n$`), '$1$2'],
  ],
  strong: [
    [/z[ou]g$/, 'zieh'],
    [/st[oa]hl$/, 'stehl'],
    [/verl(?:or|ust)$/, 'verlier'],
    [/f[ua]nd$/, 'find'],
    [/st[oa]rb$/, 'sterb'],
    [/gang$/, 'geh'],
    [/n[oa]mm?$/, 'nehm'],
    [/schrieb$/, 'schreib'],
    [/bracht$/, 'bring'],
    [/brach$|broch$|bruch$/, 'brech'],
    [/sproch$|sprach$/, 'sprech'],
    [/worb$/, 'werb'],
    [/schloss$|schluss$/, 'schliess'],
    [/g[ao]b$/, 'geb'],
    [/wies$/, 'weis'],
    [/tr[ua]g$/, 'trag'],
    [/sess$|sass$/, 'sitz'],
    [/bot$/, 'biet'],
  ],
  particles: new Set(SEPARABLE),
};

const ENGLISH: Language = {
  stop: new Set(
    wordsOf(`a about am an and any apply application are as at be been can could do does for from get getting go have has how i if in
      into is it its like long me much must my need of on or our please should so some that the their there they this to up us want was we
      what when where which who will with would you your`),
  ),
  endings: ['ations', 'ation', 'ings', 'ing', 'ers', 'ies', 'er', 'ed', 'es', 'ly', 's', 'e', 'y', 'd'],
  verbs: [],
  strong: [],
  particles: new Set(),
};

const DUTCH: Language = {
  stop: new Set(
    wordsOf(`aan al als bij dan dat de die dit een en er graag hebben heb heeft het hoe hoeveel ik in is je kan kost krijg krijgen maar
      me met mij mijn moet moeten naar niet nodig of om ons onze ook op over te tot uit van voor waar wanneer wat we welke wie wij wil worden
      wordt zijn zo aanvragen`),
  ),
  endings: ['ingen', 'ing', 'eren', 'en', 'er', 'es', 'st', 'te', 'e', 'n', 's', 't', 'd'],
  verbs: [
    [/^((?:aan|af|bij|in|mee|om|op|over|toe|uit|voor)?)ge(.{3,}?)(?:d|t|en)$/, '$1$2'],
    [/^(aan|af|bij|in|mee|om|op|over|toe|uit|voor)te(.{3,}?)e?n$/, '$1$2'],
  ],
  strong: [
    [/huis$/, 'huiz'],
    [/tr[ou]k+$/, 'trek'],
    [/l[oa]r+$/, 'liez'],
  ],
  particles: new Set('aan af bij in mee om op over toe uit voor'.split(' ')),
};

/** The language of a locale; Leichte Sprache is German. */
export const languageOf = (locale: string): Language => (locale === 'en' ? ENGLISH : locale === 'nl' ? DUTCH : GERMAN);

/** How an umlaut is written without one, and what before it makes it something else: `neue`, `Quelle`. */
const UMLAUT = /([aeq]?)ue|(e?)oe|ae/g;
/** Shorter stems are no stems. */
const MIN_STEM = 3;

/**
 * What forms of the same word have in common: the word itself, and its stems without endings and without the umlaut that a
 * plural takes or a keyboard lacks. `wohnungen` and `wohnung` share `wohn`, `umgemeldet` and `ummelden` share `ummeld`.
 */
export function stemsOf(word: string, { endings, verbs, strong }: Language): Set<string> {
  const stems = new Set<string>();
  const add = (form: string) => {
    const plain = form.replace(UMLAUT, (letters, ...kept: (string | undefined)[]) =>
      kept[0] || kept[1] ? letters : letters[0]!,
    );
    stems.add(plain);
    for (const ending of endings) if (isEnding(plain, ending)) stems.add(plain.slice(0, -ending.length));
  };
  add(word);
  for (const [pattern, stem] of verbs) if (pattern.test(word)) add(word.replace(pattern, stem));
  for (const form of [...stems])
    for (const [pattern, stem] of strong) if (pattern.test(form)) stems.add(form.replace(pattern, stem));
  return stems;
}

/** A single consonant ends fewer words than it seems to: it is not taken from a short word, nor one of a doubled letter. */
function isEnding(word: string, ending: string): boolean {
  const end = word.length - ending.length;
  const shortest = /^[^en]$/.test(ending) ? MIN_STEM + 1 : MIN_STEM;
  return end >= shortest && word.endsWith(ending) && word[end - 1] !== ending;
}
