import { fill, type Texts } from '../policy/texts';
import type { ExplainableDecision } from './explainable';
import { paragraph } from './facts';

/** What comes next; a question to the client, or theirs to an agent, comes before all else. */
export function next(decision: ExplainableDecision, texts: Texts): string {
  const { state, approval, billing, level } = decision;
  const words = texts.portal.next;
  if (state === 'objected') return words.objected;
  if (approval === 'asked') return words.approval;
  if (billing === 'accepted' || billing === 'contested') return words[billing];
  const team = level === 1 ? words.level1 : words.level2;
  return paragraph(words.reviewed[state], team, ...ofRnd(decision, texts));
}

function ofRnd({ rnd, rndWork }: ExplainableDecision, { portal: { next } }: Texts): string[] {
  if (!rnd) return [];
  switch (rndWork?.state) {
    case undefined:
      return [next.rnd];
    case 'handed':
    case 'confirmed':
      return [next.rndWork[rndWork.state]];
    case 'delivered':
      return [fill(next.rndWork.delivered, { version: rndWork.version ?? '…' })];
  }
}
