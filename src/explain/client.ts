import type { ObjectionView, PortalView } from '../bridge/views';
import type { Decision } from '../decide/decision';
import type { Texts } from '../policy/texts';
import { approvalView } from './approval';
import { explainable, isOnlySuggested } from './explainable';
import { ownContract } from './contract';
import { facts } from './facts';
import { faq } from './faq';
import { next } from './next';
import { askedQuestion } from './question';
import { way } from './way';

/** Whether the client's own words were too few: the one thing about an unsure reading that they can do something about. */
function needsDetail(decision: Decision | undefined): boolean {
  return (
    decision?.state === 'needs-review' &&
    !isOnlySuggested(decision) &&
    decision.because.some((evidence) => evidence.kind === 'abstained' && evidence.reason === 'too-short')
  );
}

/** Who reads, as far as it changes what they read. */
export interface ClientReader {
  /** Whether they raised the request, so that the contract of its organisation is theirs. */
  isOwn?: boolean;
  /** Whether they are among those who may approve billable work. */
  mayAnswer?: boolean;
  /** Of the site, by IANA name: in which its days begin and end. */
  timeZone?: string;
}

/**
 * What the client of a request reads. As long as there is nothing sure to say (no decision, one that waits for an
 * agent, or a message that is no support request) that is: we are qualifying your request, and nothing else but the
 * wish for a few more words where there were too few. The question that an agent may ask is the agent's to ask.
 * What a client objected to stays as they read it until an agent has looked at it again.
 * `texts` are those of the policy in force now (`textsOf`): a wording is no judgement, and the newest is the best one.
 */
export function explainToClient(
  decision: Decision | undefined,
  texts: Texts,
  { isOwn = false, mayAnswer = false, timeZone = 'Europe/Zurich' }: ClientReader = {},
): PortalView {
  const told = explainable(decision);
  const questions = { faq: faq(told, texts), faqTitle: texts.faqTitle };
  const { portal } = texts;
  if (decision === undefined || told === undefined) {
    const { title, message, next, nextWithDetail, nextWithQuestion, questionTitle } = portal.qualifying;
    const asked = decision?.asked;
    return {
      kind: 'qualifying',
      title,
      message,
      next: asked ? nextWithQuestion : needsDetail(decision) ? nextWithDetail : next,
      ...(asked ? { question: { title: questionTitle, ...askedQuestion(asked.question, texts) } } : {}),
      ...questions,
    };
  }
  const approval = approvalView(decision, { mayAnswer, timeZone }, texts);
  return {
    kind: 'explained',
    title: portal.title,
    revision: decision.decidedAt,
    facts: facts(told, texts, isOwn ? ownContract(decision, texts) : undefined),
    wayTitle: portal.way.title,
    way: way(told, texts),
    ...(approval === undefined ? {} : { approval }),
    objection: objectionView(decision, texts),
    nextTitle: portal.nextTitle,
    next: next(told, texts),
    ...questions,
    clause: { label: portal.clauseLabel, ...texts.clauses[decision.clause] },
  };
}

function objectionView({ objection }: Decision, { portal }: Texts): ObjectionView {
  const { standing, ...form } = portal.objection;
  return objection === undefined ? { form } : { standing: { ...standing, text: objection.text } };
}

/** The one answer for everybody who may not or cannot read the request: it never tells which. */
export function unavailable(texts: Texts): PortalView {
  return { kind: 'unavailable', ...texts.portal.unavailable };
}
