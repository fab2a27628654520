import type { Policy } from './policy';

/** The vendor's published assistance page, read as in `docs/policy.md`. A fresh install starts with it. */
export const DEFAULT_POLICY: Policy = {
  schemaVersion: 1,
  version: 1,
  publishedAt: '2026-01-01T00:00:00.000Z',
  author: 'palier',
  reason: 'Politique d’assistance publiée par ProConcept',
  categories: {
    normal_use_problem: { level: 1, rnd: false, coverage: 'covered', clause: 'level1-normal-use' },
    customisation_usage: { level: 1, rnd: false, coverage: 'covered', clause: 'level1-customised-objects' },
    product_defect: { level: 1, rnd: true, coverage: 'covered', clause: 'patches-and-versions' },
    customisation_error: { level: 2, rnd: false, coverage: 'out', clause: 'level2-customisation' },
    feature_request: { level: 2, rnd: false, coverage: 'out', clause: 'level2-new-function' },
    training_information: { level: 2, rnd: false, coverage: 'out', clause: 'level2-training' },
    user_error: { level: 2, rnd: false, coverage: 'out', clause: 'level2-user-error' },
    data_modification: { level: 2, rnd: false, coverage: 'out', clause: 'out-data-modification' },
    licence_installation: { level: 2, rnd: false, coverage: 'out', clause: 'out-licence' },
    company_copy: { level: 2, rnd: false, coverage: 'out', clause: 'out-company-copy' },
    installation_service: { level: 2, rnd: false, coverage: 'out', clause: 'services-time-and-materials' },
    other: { level: null, rnd: false, coverage: null, clause: 'qualification' },
  },
  costs: { wrongCharge: 9, wrongCovered: 3.3 },
  rules: [],
  thresholds: { covered: 0.7, billed: 0.9 },
  labels: {
    level1: 'support-level-1',
    level2: 'support-level-2',
    rnd: 'support-rnd',
    review: 'support-review',
    covered: 'maintenance-covered',
    out: 'maintenance-out',
    noContract: 'maintenance-none',
  },
};
