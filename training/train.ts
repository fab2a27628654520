import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { levelOf } from '../src/classify/model';
import { writeCommon } from './common';
import { readCorpus, readParts } from './corpus';
import { crossValidate } from './model/cross-validate';
import { foldsOf, type Split } from './model/folds';
import { linearModel } from './model/linear';
import { OPTIONS, rowOf } from './model/rows';
import { trainSeveral } from './model/softmax';
import { bestTemperature } from './model/temperature';

const MODEL = join(__dirname, '../src/classify/model.generated.ts');
/** What a new desk may bring that the corpus has not: the model is as sure as it may be there. */
const UNKNOWN: readonly Split[] = ['kinds', 'languages'];
/** Real requests are stranger still than what can be left out of a corpus of one making; doubt costs a review, false certainty a client's trust. */
const CARE = 1.25;
/** So many weights may be larger than the largest level: rare extremes would make all other levels coarse. */
const ABOVE_LARGEST = 0.0001;
const LARGEST_STEP = 7;
const SEEDS = [1, 2, 3, 4, 5, 6, 7];

/** `npm run train`: learns the corpus and writes the model. The same corpus and code give the same file. */
function main(): void {
  const tickets = readCorpus();
  writeCommon(tickets);
  const weights = trainSeveral(
    tickets.map((ticket) => rowOf(ticket)),
    OPTIONS,
    SEEDS,
  );
  const train = linearModel();
  const unseen = UNKNOWN.flatMap((split) => crossValidate(foldsOf(split, tickets, readParts()), train));
  const temperature = CARE * bestTemperature(unseen);
  const unit = unitOf(weights);
  writeFileSync(
    MODEL,
    [
      '/** Written by `npm run train` from `training/corpus`; never by hand. Format: `model.ts`. */',
      'export const MODEL = {',
      `  temperature: ${temperature.toFixed(2)},`,
      `  unit: ${unit.toPrecision(6)},`,
      `  weights: '${pack(weights, unit)}',`,
      '};',
      '',
    ].join('\n'),
  );
  process.stdout.write(
    `${tickets.length} tickets learnt; temperature ${temperature.toFixed(2)}; ${MODEL} written\n`,
  );
}

function unitOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor(sizes.length * (1 - ABOVE_LARGEST))] ?? 1;
  return largest / (LARGEST_STEP * LARGEST_STEP);
}

function pack(weights: Float32Array, unit: number): string {
  const bytes = new Uint8Array(weights.length / 2);
  for (let at = 0; at < bytes.length; at += 1) {
    bytes[at] = levelOf(weights[2 * at] ?? 0, unit) | (levelOf(weights[2 * at + 1] ?? 0, unit) << 4);
  }
  return Buffer.from(bytes).toString('base64');
}

main();
