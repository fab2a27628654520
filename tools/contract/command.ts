import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDescription } from '../../sandbox/site/openapi';
import type { Official } from './compare';
import { compareDescriptions } from './compare';
import { isObject, objectAt } from './document';
import type { Exception } from './exceptions';
import { review } from './review';

const FILES = [
  { name: 'jira-platform-v3.openapi.json', errorSchema: 'ErrorCollection' },
  { name: 'jsm.openapi.json', errorSchema: 'ErrorResponse' },
];

/** Where the command writes. */
export interface Output {
  out: (line: string) => void;
  err: (line: string) => void;
}

/**
 * Compares our description with the official files in a folder and says what deviates, a line each, then how many
 * operations were compared. Returns the exit code: 1 if there is a deviation that was not reviewed, or a reviewed one
 * that is gone; 2 if the files cannot be read.
 */
export function compareWithFolder(
  folder: string | undefined,
  exceptions: readonly Exception[],
  { out, err }: Output,
): number {
  if (folder === undefined) {
    err('Name the folder of the official files: npm run contract -- FOLDER');
    return 2;
  }
  let officials: Official[];
  try {
    officials = FILES.map(({ name, errorSchema }) => ({ document: read(join(folder, name)), errorSchema }));
  } catch (error) {
    err(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const { operations, deviations } = compareDescriptions(loadDescription(), officials);
  const { unreviewed, known, stale } = review(deviations, exceptions);
  for (const { path, message } of unreviewed) out(`${path} ${message}`);
  for (const { path, message, reason } of known) {
    out(`known: ${path} ${message} (${reason})`);
  }
  for (const { path } of stale) out(`known, but gone: ${path}`);
  out(`${operations} operations compared, ${unreviewed.length} deviations`);
  return unreviewed.length + stale.length > 0 ? 1 : 0;
}

function read(file: string): unknown {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
  if (!isObject(document) || Object.keys(objectAt(document, 'paths')).length === 0) {
    throw new Error(`${file} is no OpenAPI description: it has no paths`);
  }
  return document;
}
