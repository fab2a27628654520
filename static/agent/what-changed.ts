import type { AgentWords, DecisionWords } from '../ui/texts/words';
import type { AgentDecision } from './decision-sections';

export interface Difference {
  label: string;
  before: string;
  after: string;
}

/** What an agent would notice between two decisions, in the order of the panel. */
export function whatChanged(
  before: AgentDecision,
  after: AgentDecision,
  words: DecisionWords & Pick<AgentWords, 'state' | 'approval' | 'noApproval'>,
): Difference[] {
  const rows: Difference[] = [
    { label: words.category, before: before.categoryName, after: after.categoryName },
    { label: words.level, before: before.level, after: after.level },
    { label: words.coverage, before: before.coverage, after: after.coverage },
    { label: words.billing, before: before.billing, after: after.billing },
    { label: words.state, before: before.state, after: after.state },
    {
      label: words.approval,
      before: before.approval?.stateLabel ?? words.noApproval,
      after: after.approval?.stateLabel ?? words.noApproval,
    },
  ];
  return rows.filter((row) => row.before !== row.after);
}
