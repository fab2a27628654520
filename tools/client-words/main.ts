import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../src/policy/vocabulary';
import { root } from '../root';
import { clientWords } from './document';

/** Writes what clients read, a document for each language. */
for (const locale of LOCALES) {
  writeFileSync(join(root, 'docs', `client-words.${locale}.md`), clientWords(locale));
}
