import type { AgentView } from '../../src/bridge/views';
import type { Decision } from '../../src/decide/decision';
import { explainToAgent } from '../../src/explain';
import type { AgentInput } from '../../src/explain/agent';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { SupportCategoryId } from '../../src/policy/texts';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';

export const SUPPORT_CATEGORIES = CATEGORY_IDS.filter((id): id is SupportCategoryId => id !== 'other');

/** What the default policy makes of a category at high confidence; a test states only what matters to it. */
export function decisionOf(category: CategoryId, changes: Partial<Decision> = {}): Decision {
  const { level, rnd, coverage, clause } = DEFAULT_POLICY.categories[category];
  return {
    category,
    level,
    rnd,
    coverage: coverage ?? 'to-confirm',
    billing: coverage === null ? 'to-confirm' : coverage === 'covered' ? 'not-billed' : 'may-be-billed',
    confidence: 0.9,
    state: 'automatic',
    because: [{ kind: 'contract', situation: 'not-managed' }],
    clause,
    alsoAsks: [],
    policyVersion: 1,
    lang: 'fr',
    inputHash: 'hash',
    decidedAt: '2026-03-02T09:00:00.000Z',
    by: 'palier',
    history: [{ at: '2026-03-02T09:00:00.000Z', by: 'palier', what: 'decided', category }],
    ...changes,
  };
}

/** What an agent who may do everything reads of it, in French unless a test says otherwise. */
export function toAgent(decision: Decision | undefined, changes: Partial<AgentInput> = {}): AgentView {
  return explainToAgent({
    request: { issueKey: 'SUP-1', summary: '', description: '', decision },
    policy: DEFAULT_POLICY,
    wording: { agents: {} },
    locale: 'fr',
    acts: [],
    mayEdit: true,
    mayBill: true,
    isDecidedHere: true,
    ...changes,
  });
}
