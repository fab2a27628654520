import type { AgentWords } from '../texts/agent/words';
import type { DecisionWords } from '../texts/words';
import type { AgentDecision } from './acting';

export interface Difference {
  label: string;
  from: string;
  to: string;
}

/** What an agent would notice between two decisions, in the order of the panel. */
export function whatChanged(
  before: AgentDecision,
  after: AgentDecision,
  words: DecisionWords & Pick<AgentWords, 'state' | 'rnd' | 'approval' | 'noApproval'>,
): Difference[] {
  const rows: Difference[] = [
    { label: words.category, from: before.categoryName, to: after.categoryName },
    { label: words.level, from: before.level, to: after.level },
    { label: words.rnd, from: rndOf(before), to: rndOf(after) },
    { label: words.coverage, from: before.coverage, to: after.coverage },
    { label: words.billing, from: before.billing, to: after.billing },
    { label: words.state, from: before.state, to: after.state },
    {
      label: words.approval,
      from: before.approval?.stateLabel ?? words.noApproval,
      to: after.approval?.stateLabel ?? words.noApproval,
    },
  ];
  return rows.filter(({ from, to }) => from !== to);
}

function rndOf({ rndWork }: AgentDecision): string {
  return rndWork === undefined ? '–' : [rndWork.label, rndWork.version].filter(Boolean).join(', ');
}
