import type { PortalView } from '../bridge/views';
import type { Decision } from '../decide/decision';
import { TEXTS, type Texts } from '../policy/texts';
import type { Locale } from '../policy/vocabulary';
import { explainable, type ExplainableDecision } from './explainable';
import { facts, paragraph } from './facts';
import { faq } from './faq';

function next({ state, level, rnd }: ExplainableDecision, texts: Texts): string {
  const words = texts.portal.next;
  const team = level === 1 ? words.level1 : words.level2;
  return paragraph(words.reviewed[state], team, ...(rnd ? [words.rnd] : []));
}

/**
 * What the client of a request reads. As long as there is nothing sure to say (no decision, one that waits for an
 * agent, or a message that is no support request) that is: we are qualifying your request, and nothing else.
 */
export function explainToClient(decision: Decision | undefined, locale: Locale): PortalView {
  const texts = TEXTS[locale];
  const told = explainable(decision);
  const questions = { faq: faq(told, texts), faqTitle: texts.faqTitle };
  if (told === undefined) return { kind: 'qualifying', ...texts.portal.qualifying, ...questions };
  return {
    kind: 'explained',
    title: texts.portal.title,
    facts: facts(told, texts),
    nextTitle: texts.portal.nextTitle,
    next: next(told, texts),
    ...questions,
  };
}

/** The one answer for everybody who may not or cannot read the request: it never tells which. */
export function unavailable(locale: Locale): PortalView {
  return { kind: 'unavailable', ...TEXTS[locale].portal.unavailable };
}
