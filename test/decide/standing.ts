import type { Decision } from '../../src/decide/decision';

/** A decision as Palier would have made it of a request for a course, or with what a test changes about it. */
export function standing(change: Partial<Decision> = {}): Decision {
  return {
    category: 'training_information',
    level: 2,
    rnd: false,
    coverage: 'out',
    billing: 'may-be-billed',
    confidence: 0.9,
    state: 'automatic',
    because: [{ kind: 'contract', situation: 'not-managed' }],
    clause: 'level2-training',
    alsoAsks: [],
    policyVersion: 1,
    lang: 'fr',
    inputHash: 'h1',
    decidedAt: '2026-03-02T09:00:00.000Z',
    by: 'palier',
    history: [
      { at: '2026-03-02T09:00:00.000Z', by: 'palier', what: 'decided', category: 'training_information' },
    ],
    ...change,
  };
}
