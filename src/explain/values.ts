import type { Tone } from '../bridge/views';
import type { Texts } from '../policy/texts';
import type { Billing, Coverage, DecisionState, Level } from '../policy/vocabulary';

/** Which of the level texts speaks of this level; R&D changes the wording. */
export function levelKey(
  level: NonNullable<Level>,
  rnd: boolean,
): 'level1' | 'level1Rnd' | 'level2' | 'level2Rnd' {
  if (level === 1) return rnd ? 'level1Rnd' : 'level1';
  return rnd ? 'level2Rnd' : 'level2';
}

export function levelValue(level: Level, rnd: boolean, texts: Texts): string {
  return texts.values.level[level === null ? 'none' : levelKey(level, rnd)];
}

export const COVERAGE_TONES: Record<Coverage, Tone> = {
  covered: 'good',
  out: 'attention',
  'no-contract': 'attention',
  'to-confirm': 'neutral',
};

export const BILLING_TONES: Record<Billing, Tone> = {
  'not-billed': 'good',
  'to-confirm': 'neutral',
  'may-be-billed': 'attention',
  billable: 'attention',
  accepted: 'neutral',
  contested: 'attention',
};

export const STATE_TONES: Record<DecisionState, Tone> = {
  automatic: 'neutral',
  'needs-review': 'attention',
  confirmed: 'good',
  corrected: 'good',
};
