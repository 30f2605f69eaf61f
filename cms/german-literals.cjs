/**
 * Words and forms of dates that Payload's admin writes itself, where no setting and no translation reaches them: written in
 * the package's bundle → written here. A string may stand there more often than it is shown.
 */
const GERMAN = [
  ['"MM/dd/yyyy"', '"dd.MM.yyyy"'],
  ['"MMM d, yyy h:mm a"', '"dd.MM.yyyy HH:mm"'],
  ['"MMM dd"', '"dd.MM."'],
  ['"h:mm aa"', '"HH:mm"'],
  ['"h:mm a"', '"HH:mm"'],
  [
    'Intl.DateTimeFormat("en-US",{day:"numeric",hour:"numeric",hour12:!0',
    'Intl.DateTimeFormat("de-DE",{day:"numeric",hour:"numeric",hour12:!1',
  ],
  ['label:"All"', 'label:"Alle"'],
  ['"No columns selected"', '"Keine Spalten gewählt"'],
  ['"Revoke API key"', '"API-Schlüssel zurückziehen"'],
];

/** Loader of the bundler: the package's source with German words. */
module.exports = function germanLiterals(source) {
  return GERMAN.reduce((text, [written, german]) => text.replaceAll(written, german), source);
};
module.exports.GERMAN = GERMAN;
