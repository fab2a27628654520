import type { PolicyDesk } from '../../src/bridge/admin/policy';
import { adminWords } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { contentOf, type Policy, type PolicyContent } from '../../src/policy/policy';

/** What a page sends to be kept in the draft. */
export interface DraftSent {
  revision: number;
  parts: Partial<PolicyContent>;
}

/** Version 3 in force, and a draft that says what `change` says. */
export function policyDesk(change: Partial<PolicyContent> = {}, revision = 4): PolicyDesk {
  const inForce: Policy = {
    ...structuredClone(DEFAULT_POLICY),
    version: 3,
    author: 'account-9',
    reason: 'Les copies de société sont facturées.',
  };
  return {
    inForce,
    draft: {
      revision,
      saved: { by: 'Anne Favre', at: '2026-03-02T08:00:00.000Z' },
      base: inForce,
      content: { ...contentOf(inForce), ...change },
      changes: [],
      findings: [],
    },
    pending: [],
    newestVersion: 3,
    ...adminWords('fr'),
  };
}
