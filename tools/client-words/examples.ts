import { adjust } from '../../src/decide/adjust';
import { answerApproval, askApproval } from '../../src/decide/approval';
import { askClient } from '../../src/decide/ask-client';
import { confirm } from '../../src/decide/confirm';
import type { Decision, Evidence } from '../../src/decide/decision';
import { confirmDefect, deliverPatch, escalate, handToRnd } from '../../src/decide/escalate';
import { object } from '../../src/decide/objection';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { CategoryId, Locale } from '../../src/policy/vocabulary';
import type { Situation } from './words';
import { WORDS } from './words';

const AGENT = 'agent';
const CLIENT = 'client';
const day = (date: number): Date => new Date(Date.UTC(2026, 2, date, 9));

const organisation = { id: '1', name: 'Muster AG' };
const contract = {
  reference: 'M-2026-014',
  start: '2026-01-01',
  end: '2026-12-31',
  included: [],
  excluded: [],
};
const IN_FORCE: Evidence = { kind: 'contract', situation: 'active', organisation, contract };
const ENDED: Evidence = {
  kind: 'contract',
  situation: 'none',
  organisation,
  gap: 'expired',
  contract: { ...contract, start: '2025-01-01', end: '2025-12-31' },
};

/** A decision as Palier makes it of a request of 2 March 2026, under the default policy. */
function decided(category: CategoryId, quote: string, changes: Partial<Decision> = {}): Decision {
  const { level, rnd, coverage, clause } = DEFAULT_POLICY.categories[category];
  const passage = { field: 'body' as const, start: 0, end: quote.length, text: quote };
  const decidedAt = day(2).toISOString();
  return {
    category,
    level,
    rnd,
    coverage: coverage ?? 'to-confirm',
    billing: coverage === 'covered' ? 'not-billed' : 'may-be-billed',
    confidence: 0.95,
    state: 'automatic',
    because: [{ kind: 'passage', category, weight: 3, passage }, IN_FORCE],
    clause,
    alsoAsks: [],
    policyVersion: DEFAULT_POLICY.version,
    lang: 'unknown',
    inputHash: '',
    decidedAt,
    by: 'palier',
    history: [{ at: decidedAt, by: 'palier', what: 'decided', category }],
    ...changes,
  };
}

/** @throws when an act of the examples comes to nothing */
function made(decision: Decision | undefined): Decision {
  if (decision === undefined) throw new Error('An act of the examples came to nothing.');
  return decision;
}

/** The decision of each situation, brought about by the acts that bring it about; none before there is one. */
export function examplesIn(locale: Locale): Record<Exclude<Situation, 'no-access'>, Decision | undefined> {
  const { said } = WORDS[locale];
  const policy = DEFAULT_POLICY;
  const unclear: Partial<Decision> = {
    state: 'needs-review',
    coverage: 'to-confirm',
    billing: 'to-confirm',
    because: [{ kind: 'abstained', reason: 'too-short' }],
  };
  const level2 = decided('customisation_error', said.report);
  const defect = decided('product_defect', said.defect);
  const open = decided('training_information', said.stuck, {
    state: 'needs-review',
    coverage: 'to-confirm',
    billing: 'to-confirm',
    question: 'failed-or-to-learn',
  });
  const asked = made(askApproval({ decision: level2, work: said.work, hours: 3, by: AGENT, now: day(3) }));
  const answer = (given: 'accepted' | 'contested', comment: string): Decision =>
    made(
      answerApproval({
        decision: asked,
        askedAt: asked.approval?.askedAt ?? '',
        answer: given,
        comment,
        by: CLIENT,
        now: day(4),
      }),
    );
  return {
    qualifying: undefined,
    'too-short': decided('other', '', unclear),
    covered: decided('normal_use_problem', said.stuck),
    rnd: defect,
    level2,
    'to-confirm': decided('data_modification', said.data, { billing: 'to-confirm' }),
    'no-contract': decided('normal_use_problem', said.stuck, {
      coverage: 'no-contract',
      billing: 'to-confirm',
      because: [ENDED],
    }),
    confirmed: confirm({
      decision: { ...level2, billing: 'billable' },
      by: AGENT,
      policy,
      now: day(3),
    }),
    approval: asked,
    accepted: answer('accepted', said.comment),
    contested: answer('contested', said.objection),
    withdrawn: made(confirmDefect({ decision: asked, by: AGENT, now: day(5) })),
    objected: made(
      object({
        decision: level2,
        revision: level2.decidedAt,
        text: said.objection,
        by: CLIENT,
        now: day(3),
      }),
    ),
    asked: made(askClient({ decision: open, question: 'failed-or-to-learn', by: AGENT, now: day(3) })),
    escalated: made(
      escalate({ decision: decided('normal_use_problem', said.stuck), reason: '', by: AGENT, now: day(3) }),
    ),
    goodwill: made(
      adjust({ decision: level2, billing: 'not-billed', code: 'goodwill', by: AGENT, now: day(3) }),
    ),
    agreement: made(
      adjust({ decision: level2, billing: 'billable', code: 'agreement', by: AGENT, now: day(3) }),
    ),
    handed: made(handToRnd({ decision: defect, by: AGENT, now: day(3) })),
    delivered: made(
      deliverPatch({
        decision: made(confirmDefect({ decision: defect, by: AGENT, now: day(3) })),
        version: '12.3',
        by: AGENT,
        now: day(5),
      }),
    ),
  };
}
