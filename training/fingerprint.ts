import { readFileSync } from 'node:fs';
import { readLabelledLine } from './requests';
import { shinglesOf } from './shingles';

/** `npm run -s fingerprint -- FILE`: fingerprints of tickets that must never be learnt from, a line each. */
function main([file]: readonly string[]): number {
  if (file === undefined) {
    process.stderr.write('Usage: npm run -s fingerprint -- FILE\n');
    return 1;
  }
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const read = readLabelledLine(line);
    if (!read.ok) {
      process.stderr.write(`${read.error}\n`);
      return 1;
    }
    process.stdout.write(`${shinglesOf(`${read.value.title}\n${read.value.body}`).join(' ')}\n`);
  }
  return 0;
}

process.exitCode = main(process.argv.slice(2));
