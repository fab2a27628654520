import type { ActKind } from '../../../src/bridge/views';
import type { AgentDecision } from './acting';

/** What an agent does next most likely, if that can be told. */
export function likelyAct(
  decision: Pick<AgentDecision, 'rndWork' | 'objection' | 'approval' | 'question' | 'asked' | 'confidence'>,
  acts: readonly ActKind[],
): ActKind | undefined {
  const { rndWork, objection, approval, question, asked, confidence } = decision;
  const wanted: (ActKind | false)[] = [
    objection !== undefined && 'correction',
    rndWork?.state === 'handed' && 'defect',
    rndWork?.state === 'confirmed' && 'patch',
    approval?.state === 'contested' && 'adjustment',
    question !== undefined && asked === undefined && confidence < 0.5 && 'client-question',
    'confirmation',
    'approval-question',
  ];
  return wanted.find((kind): kind is ActKind => kind !== false && acts.includes(kind));
}
