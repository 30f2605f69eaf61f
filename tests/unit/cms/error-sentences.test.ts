import { de } from '@payloadcms/translations/languages/de';
import { en } from '@payloadcms/translations/languages/en';
import { expect, test } from 'vitest';
import { germanOf, sentenceOf } from '../../../cms/src/errors/sentences.ts';

const wordsOf = (group: object) => Object.values(group).filter((words): words is string => typeof words === 'string');

test('what a field says in German stays, but for the one word that does not help', () => {
  for (const words of wordsOf(de.translations.validation)) expect(germanOf(words)).toBe(words);
  expect(germanOf(de.translations.error.valueMustBeUnique)).toBe('Das gibt es schon. Bitte wählen Sie etwas anderes.');
});

test('no English of Payload reaches anybody, and nobody is spoken to like a friend', () => {
  const english = [
    ...wordsOf(en.translations.error),
    ...[
      'Invalid JSON',
      'No User',
      'Something went wrong and is not known',
      'A file name is required.',
      'Unknown error',
      '',
    ],
    ...['Multipart request size limit has been reached', 'Document with ID 7 is currently locked by another user.'],
  ];
  for (const status of [400, 403, 404, 409, 413, 423])
    for (const message of english.filter((words) =>
      /\b(?:the|is|not|invalid|required|error|locked|reached)\b/i.test(words),
    ))
      expect(sentenceOf(status, message), message).toMatch(/ Sie |Bitte|dürfen|Möglich sind/);
  for (const message of wordsOf(de.translations.error))
    expect(sentenceOf(403, message)).not.toMatch(/\b[Dd](?:u|ir|ein)\b/);
  expect(sentenceOf(409, 'Dieses Dokument wird noch gebraucht.')).toBe('Dieses Dokument wird noch gebraucht.');
});
