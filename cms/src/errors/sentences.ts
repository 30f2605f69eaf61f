/** What a status says where the error itself has no German sentence. */
const BY_STATUS: Record<number, string> = {
  400: 'Das kann so nicht gespeichert werden, weil etwas fehlt oder nicht zusammenpasst. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  401: 'Bitte melden Sie sich an.',
  403: 'Das dürfen Sie nicht. Wenn Sie es für Ihre Arbeit brauchen, wenden Sie sich bitte an die Kreis-IT.',
  404: 'Das gibt es nicht oder nicht mehr. Bitte laden Sie die Liste neu.',
  405: 'Das gibt es nicht. Bitte laden Sie die Seite neu.',
  408: 'Die Übertragung hat zu lange gedauert. Bitte versuchen Sie es noch einmal.',
  409: 'Inzwischen hat sich etwas geändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.',
  413: 'Das ist zu groß. Bitte verkleinern Sie die Datei oder kürzen Sie den Text.',
  423: 'Gerade bearbeitet jemand anderes dieses Dokument. Bitte versuchen Sie es später noch einmal.',
  429: 'Das waren zu viele Versuche. Bitte warten Sie einen Augenblick.',
  500: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal und informieren Sie die Kreis-IT, wenn es wieder nicht geht.',
  501: 'Das gibt es nicht. Bitte laden Sie die Seite neu.',
};

/** What somebody is told of an error that was not meant for people; the log says under the number what happened. */
export const unexpected = (reference: string): string =>
  `Das hat nicht geklappt. Bitte versuchen Sie es noch einmal. Wenn es wieder nicht geht, nennen Sie der Kreis-IT bitte die Nummer ${reference}.`;

/** A drawing that could do something. */
export const HARMFUL_DRAWING =
  'Diese SVG-Datei enthält Teile, die auf einer Website gefährlich sind (Skripte oder fremde Inhalte). Bitte speichern Sie die Grafik als „einfaches SVG“ oder als PNG und laden Sie sie noch einmal hoch.';

/** What Payload says in English, where no translation reaches it, or in a German that does not say how to mend it. */
const BETTER: readonly (readonly [RegExp, string])[] = [
  [/potentially harmful content/i, HARMFUL_DRAWING],
  [
    /Hochladen der Datei ist ein Fehler/,
    'Diese Datei lässt sich nicht lesen. Bitte speichern Sie sie neu, eine SVG-Grafik mit Breite und Höhe, und laden Sie sie noch einmal hoch.',
  ],
  [
    /PDF file/i,
    'Diese PDF-Datei ist beschädigt oder unvollständig. Bitte erzeugen Sie sie neu und laden Sie sie noch einmal hoch.',
  ],
  [
    /MIME type|file type|base media|for validation|type detection/i,
    'Diese Datei kann das Portal nicht zeigen. Möglich sind Bilder (JPEG, PNG, WebP, AVIF, SVG), PDF-Dokumente, Videos (MP4) und Untertitel (VTT).',
  ],
  [/^Nicht gefunden$|angeforderte Ressource/, BY_STATUS[404]!],
  [/^Wert muss einzigartig sein/, 'Das gibt es schon. Bitte wählen Sie etwas anderes.'],
  [/token is either invalid or has expired/i, 'Dieser Link gilt nicht mehr. Bitte fordern Sie einen neuen an.'],
  [/size limit|limit has been reached/i, BY_STATUS[413]!],
  [/^No user$/i, BY_STATUS[401]!],
  [
    /cannot be queried|can ?not query|invalid (?:operator|where)/i,
    'So kann hier nicht gesucht oder sortiert werden. Bitte laden Sie die Liste neu.',
  ],
];

/** Words that only English has, as Payload's messages that no translation reaches use them. */
const ENGLISH =
  /\b(?:the|is|are|not|must|invalid|required|cannot|unable|failed|allowed|unknown|missing|error|too many|no user|incorrect|something|wrong|found|forbidden|unauthorized|you|your)\b/i;
/** Words and letters that only German has: a sentence may name an English word. */
const GERMAN =
  /[äöüßÄÖÜ„“]|\b(?:Sie|bitte|Bitte|ist|sind|nicht|kein|keine|das|der|ein|eine|und|oder|muss|darf|wird|Feld)\b/;
const isEnglish = (message: string): boolean => message === '' || (ENGLISH.test(message) && !GERMAN.test(message));

/** Payload's German speaks to friends; a portal of an authority does not. */
const FAMILIAR = /\b(?:[Dd]u|[Dd]ein\w*|[Dd]ir|[Dd]ich)\b/;

/** A message in German: as it is, or what Payload's words mean. */
export function germanOf(message: string): string {
  const known = BETTER.find(([pattern]) => pattern.test(message))?.[1];
  return known ?? (isEnglish(message) ? BY_STATUS[400]! : message);
}

/** The sentence of a refusal: its own where that is German and fit for an authority, else what its status means. */
export function sentenceOf(status: number, message: string): string {
  const known = BETTER.find(([pattern]) => pattern.test(message))?.[1];
  if (known) return known;
  return isEnglish(message) || FAMILIAR.test(message) ? (BY_STATUS[status] ?? BY_STATUS[400]!) : message;
}
