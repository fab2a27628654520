/**
 * `npm run contract -- FOLDER`: compares our description of Jira's REST calls with Atlassian's own files in FOLDER,
 * `jira-platform-v3.openapi.json` and `jsm.openapi.json`. One line per deviation on stdout; exit code 1 if there is
 * one that was not reviewed, 2 if the files cannot be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDescription } from '../../sandbox/site/openapi';
import type { Official } from './compare';
import { compareDescriptions } from './compare';
import { isObject, objectAt } from './document';
import { EXCEPTIONS } from './exceptions';
import { review } from './review';

const FILES = [
  { name: 'jira-platform-v3.openapi.json', errorSchema: 'ErrorCollection' },
  { name: 'jsm.openapi.json', errorSchema: 'ErrorResponse' },
];

function main(folder: string | undefined): number {
  if (folder === undefined) {
    process.stderr.write('Name the folder of the official files: npm run contract -- FOLDER\n');
    return 2;
  }
  let officials: Official[];
  try {
    officials = FILES.map(({ name, errorSchema }) => ({ document: read(join(folder, name)), errorSchema }));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const { operations, deviations } = compareDescriptions(loadDescription(), officials);
  const { unreviewed, known, stale } = review(deviations, EXCEPTIONS);
  for (const { path, message } of unreviewed) process.stdout.write(`${path} ${message}\n`);
  for (const { path, message, reason } of known) {
    process.stdout.write(`known: ${path} ${message} (${reason})\n`);
  }
  for (const { path } of stale) process.stdout.write(`known, but gone: ${path}\n`);
  process.stdout.write(`${operations} operations compared, ${unreviewed.length} deviations\n`);
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

process.exitCode = main(process.argv[2]);
