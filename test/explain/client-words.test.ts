import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/policy/vocabulary';
import { clientWords, COMMAND } from '../../tools/client-words/document';

const documentOf = (locale: string): string =>
  readFileSync(join(__dirname, '..', '..', 'docs', `client-words.${locale}.md`), 'utf8');

/** Lines, so that a difference shows the words that changed and where; `write` says how they are accepted. */
const lines = (text: string) => ({ write: COMMAND, lines: text.split('\n') });

test.each(LOCALES)('%s: clients read what was reviewed, word for word', (locale) => {
  expect(lines(clientWords(locale))).toEqual(lines(documentOf(locale)));
});

test.each(LOCALES)('%s: the document shows no placeholder and nothing undefined', (locale) => {
  expect(clientWords(locale)).not.toMatch(/\{\w+\}|\bundefined\b|\bnull\b|\[object|NaN/u);
});
