import { readFileSync } from 'node:fs';
import { contest, type Asked, type Outcome } from '../../training/baselines/contest';
import { natural } from '../../training/baselines/natural';
import { nodeNlp } from '../../training/baselines/node-nlp';
import { palier, palierAnew } from '../../training/baselines/palier';
import { wink } from '../../training/baselines/wink';
import { readCorpus, type Ticket } from '../../training/corpus';
import { splitByPart } from '../../training/held-out';
import { readLabelledLine } from '../../training/requests';

/** How many times as fast as `node-nlp` a request has to be classified. */
const TIMES_NODE_NLP = 5;

export interface Comparison {
  /** Tickets that each alternative learnt from. */
  training: number;
  asked: number;
  /** The labelled file, or the held-out parts of the corpus. */
  askedOf: string;
  /** Palier first. */
  outcomes: Outcome[];
}

/**
 * Quality and time per request beside the alternatives, all in this process. Without a labelled file, they are asked the
 * held-out parts of the corpus and learn from the others.
 */
export async function compareAlternatives(file: string | undefined): Promise<Comparison> {
  const corpus = readCorpus();
  const { training, heldOut } = splitByPart(corpus);
  const learnt = file === undefined ? training : corpus;
  const asked = file === undefined ? heldOut.map(askedOf) : readAsked(file);
  return {
    training: learnt.length,
    asked: asked.length,
    askedOf: file ?? 'held-out parts of the corpus',
    outcomes: await contest(
      [file === undefined ? palierAnew : palier, nodeNlp, natural, wink],
      learnt,
      asked,
    ),
  };
}

function askedOf({ lang, title, body, category, alt }: Ticket): Asked {
  return { lang, title, body, category, ambiguous: alt !== undefined, alt: alt ?? null };
}

function readAsked(file: string): Asked[] {
  return readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const read = readLabelledLine(line);
      if (!read.ok) throw new Error(`${file}:${at + 1}: ${read.error}`);
      const { lang, title, body, category, ambiguous, alt } = read.value;
      return [{ lang, title, body, category, ambiguous, alt: alt ?? null }];
    });
}

export function comparisonAsText({ training, asked, askedOf, outcomes }: Comparison): string[] {
  const [ours] = outcomes;
  if (ours === undefined) return [];
  const cell = (value: number | null, digits: number) => (value?.toFixed(digits) ?? '-').padStart(10);
  const speeds = outcomes
    .filter(({ name }) => name === nodeNlp.name)
    .flatMap(({ name, medianMs, also }) => [
      { name: `${name}, classification alone`, medianMs },
      ...(also ? [{ name: `${name} ${also.name}`, medianMs: also.medianMs }] : []),
    ]);
  const verdict = (holds: boolean) => (holds ? 'holds ' : 'MISSED');
  return [
    `Beside alternatives that learnt from ${training} tickets, on ${asked} requests (${askedOf})`,
    `  ${''.padEnd(34)}  macro-F1    strict   lenient  no answer  ms median  times ours  s to train`,
    ...outcomes.map(
      ({ name, scores, unanswered, medianMs, trainingSeconds }) =>
        `  ${name.padEnd(34)}${cell(scores.macroF1, 3)}${cell(scores.strict, 3)}${cell(scores.lenient, 3)} ` +
        `${cell(unanswered, 3)} ${cell(medianMs, 3)}  ${cell(medianMs / ours.medianMs, 1)}  ${cell(trainingSeconds, 1)}`,
    ),
    ...outcomes
      .slice(1)
      .map(
        ({ name, scores }) =>
          `  ${verdict((ours.scores.macroF1 ?? 0) > (scores.macroF1 ?? 0))}  a better macro-F1 than ${name}`,
      ),
    ...speeds.map(({ name, medianMs }) => {
      const times = medianMs / ours.medianMs;
      return `  ${verdict(times >= TIMES_NODE_NLP)}  >= ${TIMES_NODE_NLP}x ${name}: ${times.toFixed(1)}x, ${medianMs.toFixed(3)} ms`;
    }),
  ];
}
