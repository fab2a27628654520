import type { PortalView } from '../bridge/views';
import type { Decision } from '../decide/decision';
import type { Texts } from '../policy/texts';
import { explainable, type ExplainableDecision, isOnlySuggested } from './explainable';
import { ownContract } from './contract';
import { facts, paragraph } from './facts';
import { faq } from './faq';

function next({ state, level, rnd }: ExplainableDecision, texts: Texts): string {
  const words = texts.portal.next;
  const team = level === 1 ? words.level1 : words.level2;
  return paragraph(words.reviewed[state], team, ...(rnd ? [words.rnd] : []));
}

/** Whether the client's own words were too few: the one thing about an unsure reading that they can do something about. */
function needsDetail(decision: Decision | undefined): boolean {
  return (
    decision?.state === 'needs-review' &&
    !isOnlySuggested(decision) &&
    decision.because.some((evidence) => evidence.kind === 'abstained' && evidence.reason === 'too-short')
  );
}

/**
 * What the client of a request reads. As long as there is nothing sure to say (no decision, one that waits for an
 * agent, or a message that is no support request) that is: we are qualifying your request, and nothing else but the
 * wish for a few more words where there were too few. The question that an agent may ask is the agent's to ask.
 * `texts` are those of the policy in force now (`textsOf`): a wording is no judgement, and the newest is the best one.
 *
 * @param isOwn whether the reader raised the request, so that the contract of its organisation is theirs
 */
export function explainToClient(
  decision: Decision | undefined,
  texts: Texts,
  { isOwn = false }: { isOwn?: boolean } = {},
): PortalView {
  const told = explainable(decision);
  const questions = { faq: faq(told, texts), faqTitle: texts.faqTitle };
  if (decision === undefined || told === undefined) {
    const { title, message, next, nextWithDetail } = texts.portal.qualifying;
    return {
      kind: 'qualifying',
      title,
      message,
      next: needsDetail(decision) ? nextWithDetail : next,
      ...questions,
    };
  }
  return {
    kind: 'explained',
    title: texts.portal.title,
    facts: facts(told, texts, isOwn ? ownContract(decision, texts) : undefined),
    nextTitle: texts.portal.nextTitle,
    next: next(told, texts),
    ...questions,
  };
}

/** The one answer for everybody who may not or cannot read the request: it never tells which. */
export function unavailable(texts: Texts): PortalView {
  return { kind: 'unavailable', ...texts.portal.unavailable };
}
