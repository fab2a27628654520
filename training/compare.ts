import { FEATURE_KINDS, type FeatureKind } from '../src/classify/features';
import { readCorpus, readParts } from './corpus';
import { accuracy, crossValidate, macroF1 } from './model/cross-validate';
import { foldsOf, SPLITS } from './model/folds';
import { linearModel } from './model/linear';

const CANDIDATES: readonly { name: string; kinds: readonly FeatureKind[] }[] = [
  { name: 'stems', kinds: ['shape', 'stem', 'stem-pair'] },
  { name: 'stems and letters', kinds: ['shape', 'stem', 'stem-pair', 'chars'] },
  { name: 'phrases', kinds: ['shape', 'cue', 'cue-pair'] },
  { name: 'meanings', kinds: ['shape', 'concept', 'concept-pair'] },
  { name: 'phrases and meanings', kinds: ['shape', 'cue', 'cue-pair', 'concept', 'concept-pair'] },
  { name: 'all', kinds: FEATURE_KINDS },
];

/** `npm run -s compare`: what each kind of features is worth on writers, kinds of writers and languages that were left out. */
function main(): void {
  const tickets = readCorpus();
  const parts = readParts();
  const line = (cells: readonly string[]) =>
    process.stdout.write(
      `${cells
        .map((cell) => cell.padEnd(24))
        .join('')
        .trimEnd()}\n`,
    );
  line(['macro-F1 / accuracy', ...SPLITS.map((split) => `${split} left out`)]);
  for (const { name, kinds } of CANDIDATES) {
    const train = linearModel(kinds);
    line([
      name,
      ...SPLITS.map((split) => {
        const judged = crossValidate(foldsOf(split, tickets, parts), train);
        return `${macroF1(judged).toFixed(3)} / ${accuracy(judged).toFixed(3)}`;
      }),
    ]);
  }
}

main();
