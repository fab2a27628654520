import { DEFAULT_POLICY } from '../src/policy/default';
import { CATEGORY_IDS } from '../src/policy/vocabulary';
import { readCorpus } from './corpus';

/** `npm run -s agreement`: how far a second reader, who saw only the texts, says what the writers meant. */
function main(): void {
  const read = readCorpus().flatMap(({ category, alt, second }) =>
    second ? [{ category, alt, second }] : [],
  );
  const share = (holds: (one: (typeof read)[number]) => boolean) => read.filter(holds).length / read.length;
  const agreed = share(({ category, second }) => category === second);
  const byChance = CATEGORY_IDS.reduce(
    (sum, id) => sum + share(({ category }) => category === id) * share(({ second }) => second === id),
    0,
  );
  const coverage = DEFAULT_POLICY.categories;
  process.stdout.write(
    [
      `tickets read twice   ${read.length}`,
      `same category        ${agreed.toFixed(3)}`,
      `kappa                ${((agreed - byChance) / (1 - byChance)).toFixed(3)}`,
      `or the alternative   ${share(({ category, alt, second }) => category === second || alt === second).toFixed(3)}`,
      `same coverage        ${share(({ category, second }) => coverage[category].coverage === coverage[second].coverage).toFixed(3)}`,
      '',
    ].join('\n'),
  );
}

main();
