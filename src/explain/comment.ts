import { isBillable } from '../decide/approval';
import type { Decision } from '../decide/decision';
import { fill, fillAll, type Texts } from '../policy/texts';
import { estimateInWords } from './approval';
import { explainable } from './explainable';
import { facts } from './facts';
import { next } from './next';
import { askedQuestion } from './question';

/**
 * The explanation as a public comment, for those who read mail only; the contract's period stays in the portal, where the
 * reader is known.
 *
 * @returns its paragraphs; undefined when the client is told nothing
 */
export function commentOf(decision: Decision, texts: Texts): string[] | undefined {
  const told = explainable(decision);
  if (told === undefined) return undefined;
  const [level, coverage, billing] = facts(told, texts);
  return fillAll(texts.comment.explanation, {
    level: level.value,
    levelReason: level.reason,
    coverage: coverage.value,
    coverageReason: coverage.reason,
    billing: billing.value,
    billingReason: billing.reason,
    next: next(told, texts),
  });
}

/** The question whether billable work may begin, as a public comment; undefined when none is open. */
export function approvalComment(decision: Decision, texts: Texts): string[] | undefined {
  const { approval } = decision;
  if (approval?.state !== 'asked' || !isBillable(decision) || explainable(decision) === undefined)
    return undefined;
  const estimate = estimateInWords(approval, texts);
  return [
    ...lines(fill(texts.comment.approvalAsked, { work: approval.work })),
    ...(estimate === undefined ? [] : [estimate]),
    texts.comment.approvalHow,
  ];
}

/** An agent's question to the client, as a public comment; undefined when none was put. */
export function questionComment({ asked }: Decision, texts: Texts): string[] | undefined {
  if (asked === undefined) return undefined;
  const { text, answers } = askedQuestion(asked.question, texts);
  return [
    fill(texts.comment.question, { question: text }),
    ...answers.map((answer) => `– ${answer}`),
    texts.comment.questionHow,
  ];
}

/** The client's answer to it, as a public comment, with the name of who answered; undefined when there is none. */
export function answerComment(decision: Decision, texts: Texts, name: string): string[] | undefined {
  const { approval } = decision;
  if (approval?.state !== 'accepted' && approval?.state !== 'contested') return undefined;
  const { state, work, answer } = approval;
  const said = answer?.comment;
  return [
    ...lines(fill(texts.comment[state], { name, work })),
    ...(said === undefined ? [] : lines(fill(texts.comment.said, { comment: said }))),
  ];
}

/** A text of several lines as paragraphs. */
function lines(text: string): string[] {
  return text.split(/\s*\n\s*/u);
}

/**
 * What a client is told of a decision, in short: it changes exactly when a comment is worth posting again. Empty when they
 * are told nothing. An objection changes nothing, until an agent has looked at it.
 */
export function materialOf(decision: Decision): string {
  const told = explainable(decision);
  if (told === undefined) return '';
  const { category, level, rnd, coverage, billing, adjustment, rndWork } = told;
  const { approval } = decision;
  return [
    category,
    `level${String(level)}${rnd ? '+rnd' : ''}`,
    coverage,
    billing,
    ...(approval === undefined ? [] : [`${approval.state}@${approval.askedAt}`]),
    ...(adjustment === undefined ? [] : [adjustment.code]),
    ...(rndWork === undefined ? [] : [`${rndWork.state} ${rndWork.version ?? ''}`.trim()]),
  ].join(' ');
}
