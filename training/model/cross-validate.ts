import { CATEGORY_IDS } from '../../src/policy/vocabulary';
import type { Ticket } from '../corpus';

/** Log-odds per category in the order of `CATEGORY_IDS`. */
export type Judge = (ticket: Ticket) => Float64Array;
export type Train = (tickets: readonly Ticket[]) => Judge;

export interface Judged {
  ticket: Ticket;
  logOdds: Float64Array;
}

/** What each ticket is taken for by a model that has seen nothing of its fold. */
export function crossValidate(folds: readonly (readonly Ticket[])[], train: Train): Judged[] {
  return folds.flatMap((tested) => {
    const left = folds.filter((fold) => fold !== tested).flat();
    const judge = train(left);
    return tested.map((ticket) => ({ ticket, logOdds: judge(ticket) }));
  });
}

/** Mean F1 over the categories. */
export function macroF1(judged: readonly Judged[]): number {
  const scores = CATEGORY_IDS.map((id) => {
    const said = judged.filter((one) => likeliest(one.logOdds) === id);
    const hits = said.filter(({ ticket }) => ticket.category === id).length;
    const all = judged.filter(({ ticket }) => ticket.category === id).length;
    return said.length + all === 0 ? 0 : (2 * hits) / (said.length + all);
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

export function accuracy(judged: readonly Judged[]): number {
  return (
    judged.filter(({ ticket, logOdds }) => likeliest(logOdds) === ticket.category).length / judged.length
  );
}

function likeliest(logOdds: Float64Array): string | undefined {
  return CATEGORY_IDS[logOdds.indexOf(Math.max(...logOdds))];
}
