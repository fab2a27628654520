import type { ActKind, AgentAct } from '../bridge/views';
import { isBillable } from '../decide/approval';
import { isSettled } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { afterWord } from '../decide/word';
import type { Policy } from '../policy/policy';

/** What an agent can do with a decision as it stands. */
export function possibleActs(decision: Decision, mayBill: boolean): ActKind[] {
  const { category, level, rnd, rndWork, approval, asked, question, splits = [] } = decision;
  const isRequest = category !== 'other';
  const isDefect = rndWork?.state === 'confirmed' || rndWork?.state === 'delivered';
  const can: Record<ActKind, boolean> = {
    confirmation: !isSettled(decision) && (mayBill || !isBillable(decision)),
    correction: true,
    adjustment: isRequest,
    escalation: isRequest && level === 1,
    rnd: isRequest && rndWork === undefined,
    defect: isRequest && !isDefect && mayBill,
    patch: rnd && rndWork?.state !== 'delivered',
    'approval-question': isBillable(decision) && approval?.state !== 'asked' && mayBill,
    'client-question':
      decision.state === 'needs-review' && question !== undefined && asked?.question !== question,
    split: decision.alsoAsks.some((id) => !splits.some((one) => one.category === id)),
  };
  return (Object.keys(can) as ActKind[]).filter((kind) => can[kind]);
}

/** Whether an act would change what a client pays, or ask them to. */
export function isAboutMoney(act: AgentAct, decision: Decision, policy: Policy): boolean {
  if (act.kind === 'approval-question' || act.kind === 'defect') return true;
  const after = afterWord(decision, { ...act, by: 'nobody' }, policy, new Date());
  if (after === undefined) return false;
  const isReset = act.kind === 'adjustment' && after.coverage !== decision.coverage;
  return isReset || (after.billing !== decision.billing && (isCharge(after) || isCharge(decision)));
}

function isCharge({ billing }: Decision): boolean {
  return billing !== 'not-billed' && billing !== 'to-confirm';
}
