import { CATEGORY_IDS } from '../../src/policy/vocabulary';
import type { Judged } from './cross-validate';
import { softmax } from './softmax';

const COARSEST = 0.3;
const WARMEST = 2;
const STEP = 0.01;

/** The divisor of the log-odds under which the labels are least surprising, to the nearest hundredth. */
export function bestTemperature(judged: readonly Judged[]): number {
  let best = 1;
  let least = Infinity;
  for (let temperature = COARSEST; temperature <= WARMEST; temperature += STEP) {
    const loss = logLoss(judged, temperature);
    if (loss < least) {
      least = loss;
      best = temperature;
    }
  }
  return Math.round(best / STEP) * STEP;
}

function logLoss(judged: readonly Judged[], temperature: number): number {
  const total = judged.reduce((sum, { ticket, logOdds }) => {
    const scores = logOdds.map((score) => score / temperature);
    softmax(scores);
    return sum - Math.log(Math.max(1e-12, scores[CATEGORY_IDS.indexOf(ticket.category)] ?? 0));
  }, 0);
  return total / judged.length;
}
