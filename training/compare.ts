import { FEATURE_KINDS, type FeatureKind } from '../src/classify/features';
import { readCorpus, readParts } from './corpus';
import { accuracy, crossValidate, macroF1, type Judged } from './model/cross-validate';
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
/** Shares of the writers to learn from. */
const SHARES = [1 / 8, 1 / 4, 1 / 2, 1];

/** `npm run -s compare`: what each kind of features, and more writers, are worth on what was left out. */
function main(): void {
  const tickets = readCorpus();
  const parts = readParts();
  print(['macro-F1 / accuracy', ...SPLITS.map((split) => `${split} left out`)]);
  for (const { name, kinds } of CANDIDATES) {
    const train = linearModel(kinds);
    print([name, ...SPLITS.map((split) => figures(crossValidate(foldsOf(split, tickets, parts), train)))]);
  }
  print([]);
  print(['writers learnt from', 'parts left out']);
  const train = linearModel();
  for (const share of SHARES) {
    const folds = foldsOf('parts', tickets, parts);
    const judged = folds.flatMap((tested) => {
      const left = folds.filter((fold) => fold !== tested).flat();
      const writers = [...new Set(left.map(({ part }) => part))].sort();
      const kept = new Set(writers.filter((_, at) => at % (1 / share) === 0));
      const judge = train(left.filter(({ part }) => kept.has(part)));
      return tested.map((ticket) => ({ ticket, logOdds: judge(ticket) }));
    });
    print([`${Math.round(share * 100)} %`, figures(judged)]);
  }
}

function figures(judged: readonly Judged[]): string {
  return `${macroF1(judged).toFixed(3)} / ${accuracy(judged).toFixed(3)}`;
}

function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells
      .map((cell) => cell.padEnd(24))
      .join('')
      .trimEnd()}\n`,
  );
}

main();
