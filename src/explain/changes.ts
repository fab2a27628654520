import type { ActPreview } from '../bridge/views';
import type { Decision } from '../decide/decision';
import { type Texts, TEXTS, textsOf, type Worded } from '../policy/texts';
import { type Locale, LOCALES } from '../policy/vocabulary';
import { explainToClient } from './client';
import { approvalComment, commentOf, materialOf, questionComment } from './comment';
import { levelValue } from './values';

type Previewed = Extract<ActPreview, { kind: 'ok' }>;

/** What is different in `after`, in the agent's words; an empty list when an agent would see nothing of it. */
export function changesBetween(before: Decision, after: Decision, locale: Locale): Previewed['changes'] {
  const texts = TEXTS[locale];
  const [was, is] = [factsOf(before, texts), factsOf(after, texts)];
  return (Object.keys(was) as (keyof typeof was)[])
    .filter((fact) => was[fact] !== is[fact])
    .map((fact) => ({ label: texts.agent.changes[fact], from: was[fact], to: is[fact] }));
}

function factsOf(decision: Decision, texts: Texts) {
  const { category, level, rnd, coverage, billing, state, approval, rndWork, asked, splits = [] } = decision;
  const { agent, values } = texts;
  const version = rndWork?.version === undefined ? '' : ` (${rndWork.version})`;
  return {
    category: texts.categoryNames[category],
    level: levelValue(level, rnd, texts),
    coverage: values.coverage[coverage],
    billing: values.billing[billing],
    state: agent.states[state],
    approval: approval === undefined ? agent.changes.none : agent.approvalStates[approval.state],
    rnd: rndWork === undefined ? agent.changes.none : `${agent.rndStates[rndWork.state]}${version}`,
    asked: asked === undefined ? agent.changes.none : texts.questions[asked.question].text,
    split: splits.map((one) => texts.categoryNames[one.category]).join(', ') || agent.changes.none,
  };
}

/** What the client would read, in every language, and whether that is something else than now. */
export function clientTextsOf(
  before: Decision,
  after: Decision,
  wording: Worded & { timeZone?: string },
): Pick<Previewed, 'clientSees' | 'clientLocale' | 'isNewsToClient'> {
  return {
    clientSees: clientSees(after, wording),
    clientLocale: clientLocaleOf(after),
    isNewsToClient: JSON.stringify(read(before, wording)) !== JSON.stringify(read(after, wording)),
  };
}

/** The exact text that a client who raised the request and may answer reads, in every language. */
export function clientSees(
  decision: Decision,
  wording: Worded & { timeZone?: string },
): Previewed['clientSees'] {
  const { timeZone = 'Europe/Zurich' } = wording;
  const reader = { isOwn: true, mayAnswer: true, timeZone };
  const sees = (locale: Locale) => explainToClient(decision, textsOf(wording, locale), reader);
  return Object.fromEntries(LOCALES.map((locale) => [locale, sees(locale)])) as Previewed['clientSees'];
}

export function clientLocaleOf({ lang }: Decision): Locale {
  return lang === 'unknown' ? 'fr' : lang;
}

/** Without the revision, which is nothing that a client reads. */
function read(decision: Decision, wording: Worded & { timeZone?: string }) {
  return { ...clientSees(decision, wording)[clientLocaleOf(decision)], revision: '' };
}

/** The public comment that the act brings, in the client's language; undefined: none. */
export function commentBrought({
  before,
  after,
  wording,
}: {
  before: Decision;
  after: Decision;
  wording: Worded & { client: { comments: boolean } };
}): string[] | undefined {
  const texts = textsOf(wording, clientLocaleOf(after));
  if (after.asked !== undefined && after.asked.at !== before.asked?.at) return questionComment(after, texts);
  if (!wording.client.comments) return undefined;
  const isAsked = after.approval?.state === 'asked' && after.approval.askedAt !== before.approval?.askedAt;
  if (isAsked) return approvalComment(after, texts);
  return materialOf(after) === materialOf(before) ? undefined : commentOf(after, texts);
}
