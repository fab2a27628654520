import type { FeatureKind } from '../../src/classify/features';
import { CATEGORY_IDS } from '../../src/policy/vocabulary';
import type { Ticket } from '../corpus';
import type { Judge, Train } from './cross-validate';
import { OPTIONS, rowOf } from './rows';
import { trainSoftmax, type Row } from './softmax';

const CLASSES = CATEGORY_IDS.length;

/** The linear model on the kinds of features asked for; a ticket is read once, however often it is learnt from. */
export function linearModel(kinds?: readonly FeatureKind[]): Train {
  const known = new Map<Ticket, Row>();
  const row = (ticket: Ticket): Row => {
    const read = known.get(ticket) ?? rowOf(ticket, kinds && new Set(kinds));
    known.set(ticket, read);
    return read;
  };
  return (tickets) => judgeOf(trainSoftmax(tickets.map(row), OPTIONS), row);
}

function judgeOf(weights: Float32Array, row: (ticket: Ticket) => Row): Judge {
  return (ticket) => {
    const { at, value } = row(ticket);
    const sums = new Float64Array(CLASSES);
    for (let f = 0; f < at.length; f += 1) {
      const from = (at[f] ?? 0) * CLASSES;
      for (let c = 0; c < CLASSES; c += 1)
        sums[c] = (sums[c] ?? 0) + (weights[from + c] ?? 0) * (value[f] ?? 0);
    }
    return sums;
  };
}
