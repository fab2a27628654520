import type { ActKind, AgentAct } from '../bridge/views';
import { isBillable } from '../decide/approval';
import { correct, isSettled } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { afterWord } from '../decide/word';
import { isOnlySuggested } from '../explain';
import type { Policy } from '../policy/policy';
import type { CategoryId } from '../policy/vocabulary';

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

/** What a viewer is offered: an act that says all there is to say is left out where it is not theirs to do. */
export function offeredActs(decision: Decision, mayBill: boolean, policy: Policy): ActKind[] {
  const { decidedAt: revision } = decision;
  const whole: AgentAct[] = [
    { kind: 'confirmation', revision },
    { kind: 'escalation', revision, reason: '…' },
    { kind: 'rnd', revision },
  ];
  const isTheirs = (act: AgentAct | undefined) => !act || mayBill || !isAboutMoney(act, decision, policy);
  return possibleActs(decision, mayBill).filter((kind) => isTheirs(whole.find((act) => act.kind === kind)));
}

/** Whether an act would change what a client pays, ask them to, or be the first that tells them of it. */
export function isAboutMoney(act: AgentAct, decision: Decision, policy: Policy): boolean {
  if (act.kind === 'approval-question' || act.kind === 'defect') return true;
  if (act.kind === 'split') return isCharge(filedAs(act.category, decision, policy));
  const after = afterWord(decision, { ...act, by: 'nobody' }, policy, new Date());
  if (after === undefined) return false;
  const isAnnounced = isOnlySuggested(decision) && !isOnlySuggested(after) && isCharge(after);
  if (isAnnounced) return true;
  const isReset = act.kind === 'adjustment' && after.coverage !== decision.coverage;
  return isReset || (after.billing !== decision.billing && (isCharge(after) || isCharge(decision)));
}

/** What a request that is split off becomes by the agent's word. */
function filedAs(to: CategoryId, { rndWork: _itsOwn, ...decision }: Decision, policy: Policy): Decision {
  return correct({ decision, to, reason: '', by: 'nobody', policy, now: new Date() });
}

function isCharge({ billing }: Decision): boolean {
  return billing !== 'not-billed' && billing !== 'to-confirm';
}
