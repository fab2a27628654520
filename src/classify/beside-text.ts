import type { Answers } from '../policy/answers';
import { ANSWER_WEIGHTS } from './answer-weights';
import type { RequestText, Signal } from './classification';
import { requestTypeWeights } from './request-types';
import { entriesOf } from './weights';

/** What the request type and the answers of the create panel say. */
export function signalsBesideText({ requestType, answers }: RequestText): Signal[] {
  const signals: Signal[] = [];
  if (requestType !== undefined) {
    for (const [category, weight] of requestTypeWeights(requestType)) {
      signals.push({ kind: 'request-type', category, weight, requestType });
    }
  }
  for (const question of Object.keys(ANSWER_WEIGHTS) as (keyof Answers)[]) {
    const answer = answers?.[question];
    if (answer === undefined) continue;
    for (const [category, weight] of entriesOf(ANSWER_WEIGHTS[question][answer] ?? {})) {
      signals.push({ kind: 'answer', category, weight, question, answer });
    }
  }
  return signals;
}
