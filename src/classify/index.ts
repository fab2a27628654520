import { CATEGORY_IDS } from '../policy/vocabulary';
import { explicitRequests } from './also-asks';
import { signalsBesideText } from './beside-text';
import { calibrate } from './calibration';
import type { Abstention, Classification, RequestText } from './classification';
import { rememberedOf, type Remembered } from './remember';
import { type ClassificationContext, withContext, withLearnt } from './context';
import { traitsOf } from '../learn/traits';
import { passagesFor } from './evidence';
import { type Features, featuresOf } from './features';
import { logOdds } from './model';
import { read, type Reading } from './reading';

export { learn } from '../learn/learn';
export { recall } from '../learn/learnt';
export { wordsOfConcept } from './concept-index';

/** Passages are sought for so many of the likeliest categories: what was chosen, and what nearly was. */
const EXPLAINED = 2;
/** Nobody can tell what a text with fewer different words of the client's own asks for. */
const LEAST_WORDS = 3;
/** Nor what one asks for in which the average word comes more often: it repeats the same few without end. */
const MOST_REPEATED = 50;

/**
 * Probabilities of what a request is about, with the passages that speak for it. Pure and total: any text gets an
 * answer, in time linear in what is read (1,000 units of the title, 20,000 of the body).
 */
export function classify(request: RequestText, context: ClassificationContext = {}): Classification {
  const reading = read(request);
  return judge(request, reading, featuresOf(reading), context);
}

/** What may be kept of a request that an agent spoke of, as it is read without anything learnt. */
export function readToRemember(
  request: RequestText,
  context: Omit<ClassificationContext, 'learnt'>,
): Remembered {
  const reading = read(request);
  const features = featuresOf(reading);
  return rememberedOf(reading, features, judge(request, reading, features, context));
}

function judge(
  request: RequestText,
  reading: Reading,
  features: Features,
  context: ClassificationContext,
): Classification {
  const besideText = signalsBesideText(request);
  const abstained = whyNot(reading);
  const probabilities = calibrate(logOdds(features), besideText, abstained === undefined);
  const likeliest = [...CATEGORY_IDS].sort((a, b) => probabilities[b] - probabilities[a]);
  const category = likeliest[0] ?? 'other';
  const explained = abstained === 'too-short' ? [] : likeliest.slice(0, EXPLAINED);
  const passages = explained.flatMap((id) => passagesFor(id, reading, features));
  const ofText: Classification = {
    probabilities,
    category,
    confidence: probabilities[category],
    lang: reading.lang,
    signals: [...besideText, ...passages].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    alsoAsks: explicitRequests(reading.cues, category),
    ...(abstained ? { abstained } : {}),
  };
  const ofSite = withContext(ofText, request, context);
  return context.learnt ? withLearnt(ofSite, traitsOf(features), context.learnt) : ofSite;
}

function whyNot({ parts, lang }: Reading): Abstention | undefined {
  const own = parts.filter(({ trust }) => trust === 1);
  const words = own.flatMap(({ tokens }) => tokens.map(({ folded }) => folded));
  const different = new Set(words).size;
  if (different < LEAST_WORDS || different * MOST_REPEATED < words.length) return 'too-short';
  return lang === 'unknown' ? 'unknown-language' : undefined;
}
