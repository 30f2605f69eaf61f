import { wordsFiles, type IndexedRecord } from '../../site/publish/search-words.ts';
import { readWords, type Words, type WordsHead } from '../../site/src/search/words-file.ts';

/** What the search in a browser reads from the files that are published for these records. */
export function wordsOfRecords(records: readonly IndexedRecord[], locale = 'de'): Words {
  const { head, parts } = wordsFiles(locale, records);
  const published = JSON.parse(JSON.stringify(head)) as WordsHead;
  return readWords(
    published,
    published.teile.map((part) => parts.get(part)!),
  );
}
