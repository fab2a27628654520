import type { Texts } from '../policy/texts';
import type { ExplainableDecision } from './explainable';
import { paragraph } from './facts';

/** What comes next; a question to the client, or theirs to an agent, comes before all else. */
export function next({ state, approval, billing, level, rnd }: ExplainableDecision, texts: Texts): string {
  const words = texts.portal.next;
  if (state === 'objected') return words.objected;
  if (approval === 'asked') return words.approval;
  if (billing === 'accepted' || billing === 'contested') return words[billing];
  const team = level === 1 ? words.level1 : words.level2;
  return paragraph(words.reviewed[state], team, ...(rnd ? [words.rnd] : []));
}
