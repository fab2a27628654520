import { calibrate } from '../src/classify/calibration';
import { withLearnt } from '../src/classify/context';
import type { Classification } from '../src/classify/classification';
import { conceptsOf } from '../src/classify/concept-index';
import { featuresOf } from '../src/classify/features';
import { read } from '../src/classify/reading';
import { decide } from '../src/decide/decide';
import type { Decision } from '../src/decide/decision';
import { careful } from '../src/learn/careful';
import { learn } from '../src/learn/learn';
import { type Learnt, recall } from '../src/learn/learnt';
import { EMPTY, type Memory, packLogs, withLesson } from '../src/learn/memory';
import { packTraits, type Traits, traitsOf } from '../src/learn/traits';
import { DEFAULT_POLICY } from '../src/policy/default';
import { CATEGORY_IDS, type CategoryId } from '../src/policy/vocabulary';
import { readCorpus, readParts, type Ticket } from './corpus';
import { foldsOf, PART_FOLDS } from './model/folds';
import { linearModel } from './model/linear';
import { randomOf, type Random } from './random';
import { categoryScores } from './scores';

/** The site's habit: what is asked about the layout of reports is covered, as an object made for the client. */
const HABIT: CategoryId = 'customisation_usage';
const USUALLY: readonly CategoryId[] = ['feature_request', 'customisation_error'];
const SUBJECT: readonly string[] = ['report', 'layout', 'template', 'print'];

/** How many of the requests that Palier decided itself an agent looks at: of the right and of the wrong ones. */
const LOOKED_AT = { right: 0.1, wrong: 0.5 };
/** Corrections of the habit after which new decisions have to follow. */
const AFTER = 20;
const NOW = new Date('2026-01-01T00:00:00.000Z');

/** A ticket as a model reads it that has seen nothing of its writer. */
export interface Sample {
  ticket: Ticket;
  traits: Traits;
  classification: Classification;
  isHabit: boolean;
}

/** The writers of three folds of six; the limits of learning were chosen on `tuning`, its figures are of `reporting`. */
export type Half = 'tuning' | 'reporting';

export function samplesOf(half: Half): Sample[] {
  const parts = readParts();
  const numbers = new Map(parts.map(({ part }, at) => [part, at % PART_FOLDS]));
  const isOfHalf = ({ part }: Ticket) => (numbers.get(part) ?? 0) < PART_FOLDS / 2 === (half === 'tuning');
  const tickets = readCorpus();
  const train = linearModel();
  return foldsOf('parts', tickets, parts)
    .filter((fold) => fold.some(isOfHalf))
    .flatMap((fold) => {
      const tested = new Set(fold);
      const judge = train(tickets.filter((ticket) => !tested.has(ticket)));
      return fold.map((ticket) => ({ ticket, logOdds: judge(ticket) }));
    })
    .map(({ ticket, logOdds }) => sampleOf(ticket, logOdds));
}

/** `logOdds`: of a model that has seen nothing of the ticket's writer. */
export function sampleOf(ticket: Ticket, logOdds: Float64Array): Sample {
  const reading = read(ticket);
  const words = reading.parts.flatMap(({ tokens }) => tokens);
  const concepts = new Set(words.flatMap(({ folded }) => conceptsOf(folded, reading.lang)));
  const probabilities = calibrate(logOdds, [], true);
  const category = likeliest(probabilities);
  return {
    ticket,
    traits: traitsOf(featuresOf(reading)),
    classification: {
      probabilities,
      category,
      confidence: probabilities[category],
      lang: reading.lang,
      signals: [],
      alsoAsks: [],
    },
    isHabit: USUALLY.includes(ticket.category) && SUBJECT.some((concept) => concepts.has(concept)),
  };
}

/** How new requests of one kind are decided; shares of them. */
export interface Standing {
  /** Of the category that the site's agents would choose. */
  category: number;
  /** Its coverage. */
  covered: number;
  /** Clients told of a charge. */
  charged: number;
}

export interface Run {
  habit: { before: Standing; after: Standing; end: Standing };
  /** Macro-F1 of all requests that the habit does not touch. */
  rest: { before: number; after: number; end: number };
  corrections: number;
  confirmations: number;
  habitCorrections: number;
}

/**
 * One site: half of the tickets arrive in an order of their own, agents correct and confirm, and the other half is judged
 * before, after twenty corrections of the habit, and at the end. `wrong` is the share of agents' words that name any
 * category.
 */
export function simulate(samples: readonly Sample[], seed: number, wrong: number): Run {
  const order = shuffled(samples, randomOf(seed));
  const agents = randomOf(seed + 1_000);
  const mistakes = randomOf(seed + 2_000);
  const arriving = order.slice(0, order.length / 2);
  const judged = order.slice(order.length / 2);
  let memory: Memory = EMPTY;
  let learnt: Learnt = [];
  const counts = { corrections: 0, confirmations: 0, habitCorrections: 0 };
  const standing = () => ({
    habit: standingOf(
      judged.filter(({ isHabit }) => isHabit),
      learnt,
    ),
    rest: macroF1(
      judged.filter(({ isHabit }) => !isHabit),
      learnt,
    ),
  });
  const before = standing();
  let after = before;
  arriving.forEach((sample, at) => {
    const decision = decisionOf(sample, learnt);
    const right = sample.isHabit ? HABIT : sample.ticket.category;
    const isRight = decision.category === right;
    const looks = agents() < (isRight ? LOOKED_AT.right : LOOKED_AT.wrong);
    const mistaken = mistakes() < wrong ? anyCategory(mistakes) : undefined;
    if (!looks && decision.state !== 'needs-review') return;
    const to = mistaken ?? right;
    memory = learn(withLesson(memory, lessonOf(sample, decision.category, to, at)), NOW);
    learnt = recall(memory, NOW);
    if (to === decision.category) counts.confirmations += 1;
    else counts.corrections += 1;
    if (sample.isHabit && to === HABIT && to !== decision.category) {
      counts.habitCorrections += 1;
      if (counts.habitCorrections === AFTER) after = standing();
    }
  });
  const end = standing();
  return {
    habit: { before: before.habit, after: after.habit, end: end.habit },
    rest: { before: before.rest, after: after.rest, end: end.rest },
    ...counts,
  };
}

function lessonOf({ ticket, traits, classification }: Sample, from: CategoryId, to: CategoryId, at: number) {
  return {
    issueId: String(at),
    issueKey: ticket.id,
    project: 'SUP',
    at: new Date(NOW.getTime() + at).toISOString(),
    by: 'agent',
    from,
    to,
    lang: ticket.lang,
    organisations: [],
    concepts: [],
    traits: packTraits(traits),
    before: packLogs(CATEGORY_IDS.map((id) => classification.probabilities[id])),
    moves: '',
  };
}

function decisionOf({ classification, traits }: Sample, learnt: Learnt): Decision {
  return decide(
    careful({
      classification: withLearnt(classification, traits, learnt),
      policy: DEFAULT_POLICY,
      contract: { kind: 'not-managed' },
      inputHash: '',
      now: NOW,
    }),
  );
}

function standingOf(samples: readonly Sample[], learnt: Learnt): Standing {
  const decisions = samples.map((sample) => decisionOf(sample, learnt));
  const share = (holds: (decision: Decision) => boolean) => decisions.filter(holds).length / decisions.length;
  return {
    category: share(({ category }) => category === HABIT),
    covered: share(({ category }) => DEFAULT_POLICY.categories[category].coverage === 'covered'),
    charged: share(({ coverage }) => coverage === 'out'),
  };
}

function macroF1(samples: readonly Sample[], learnt: Learnt): number {
  const guessed = samples.map((sample) => ({
    category: sample.ticket.category,
    ambiguous: false,
    alt: null,
    decided: { category: withLearnt(sample.classification, sample.traits, learnt).category },
  }));
  return categoryScores(guessed).macroF1 ?? 0;
}

function likeliest(probabilities: Readonly<Record<CategoryId, number>>): CategoryId {
  return CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
}

function anyCategory(random: Random): CategoryId {
  return CATEGORY_IDS[Math.floor(random() * CATEGORY_IDS.length)] ?? 'other';
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
