import type { Policy } from '../policy/policy';
import type { Decision } from './decision';

/** The labels that a decision puts on its issue. */
export function labelsOf(decision: Decision, labels: Policy['labels']): string[] {
  const tags: string[] = [];
  if (decision.level === 1) tags.push(labels.level1);
  if (decision.level === 2) tags.push(labels.level2);
  if (decision.rnd) tags.push(labels.rnd);
  if (decision.state === 'needs-review') tags.push(labels.review);
  if (decision.coverage === 'covered') tags.push(labels.covered);
  if (decision.coverage === 'out') tags.push(labels.out);
  if (decision.coverage === 'no-contract') tags.push(labels.noContract);
  return tags;
}

/** What to add and to remove so that of all the policy's labels exactly the decision's are on the issue. */
export function labelChanges(
  present: readonly string[],
  wanted: readonly string[],
  labels: Policy['labels'],
): { add: string[]; remove: string[] } {
  const ours = new Set(Object.values(labels));
  return {
    add: wanted.filter((label) => !present.includes(label)),
    remove: present.filter((label) => ours.has(label) && !wanted.includes(label)),
  };
}

/** Values of the three read-only fields. Codes, not words: filters and automation compare them. */
export interface FieldValues {
  /** `1`, `1+R&D`, `2`, `2+R&D`, or null when no level handles it yet. */
  supportLevel: string | null;
  coverage: string;
  billing: string;
}

export function fieldValuesOf(decision: Decision): FieldValues {
  return {
    supportLevel: decision.level === null ? null : `${String(decision.level)}${decision.rnd ? '+R&D' : ''}`,
    coverage: decision.coverage,
    billing: decision.billing,
  };
}
