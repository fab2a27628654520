import { BUCKETS, bucketOfCue, featuresOf, type FeatureKind } from '../../src/classify/features';
import type { CueId } from '../../src/classify/cues';
import { read } from '../../src/classify/reading';
import { entriesOf } from '../../src/classify/weights';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';
import type { Ticket } from '../corpus';
import { CUE_WEIGHTS } from './expert-weights';
import type { Row, SoftmaxOptions } from './softmax';

/** Log-odds of the model are about twice too small before calibration, and so must be what it starts from. */
const EXPERT = 0.5;

function expertStart(): Float32Array {
  const start = new Float32Array(BUCKETS * CATEGORY_IDS.length);
  for (const [cue, weights] of Object.entries(CUE_WEIGHTS)) {
    const row = bucketOfCue(cue as CueId) * CATEGORY_IDS.length;
    for (const [category, weight] of entriesOf(weights)) {
      start[row + CATEGORY_IDS.indexOf(category)] = weight * EXPERT;
    }
  }
  return start;
}

/** Chosen where whole languages and kinds of writers were left out; the scores hardly depend on them. */
export const OPTIONS: SoftmaxOptions = {
  classes: CATEGORY_IDS.length,
  buckets: BUCKETS,
  epochs: 12,
  rate: 0.05,
  decay: 0.02,
  dropout: 0.2,
  start: expertStart(),
  seed: 1,
};

/** How much of a ticket belongs to the second category that a careful reader could defend. */
const ALTERNATIVE = 0.3;

/** A ticket as the classifier will read it, and what it should say. */
export function rowOf(ticket: Ticket, kinds?: ReadonlySet<FeatureKind>): Row {
  const features = featuresOf(read({ title: ticket.title, body: ticket.body }), kinds);
  const values = new Map<number, number>();
  for (let at = 0; at < features.length; at += 1) {
    const bucket = features.bucket[at] ?? 0;
    values.set(bucket, (values.get(bucket) ?? 0) + (features.value[at] ?? 0));
  }
  return {
    at: Int32Array.from(values.keys()),
    value: Float32Array.from(values.values()),
    target: targetOf(ticket),
  };
}

function targetOf({ category, alt, second }: Ticket): Float32Array {
  const other = alt ?? second ?? category;
  const target = new Float32Array(CATEGORY_IDS.length);
  const add = (id: CategoryId, share: number) => {
    const at = CATEGORY_IDS.indexOf(id);
    target[at] = (target[at] ?? 0) + share;
  };
  add(category, 1 - ALTERNATIVE);
  add(other, ALTERNATIVE);
  return target;
}
