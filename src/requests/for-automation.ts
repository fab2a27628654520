import { isLeftToAgents } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { commentOf, localeOf, message, notDecidedHere } from '../explain';
import { JiraError } from '../jira/errors';
import { readStandingDecision, type StandingDecision } from '../jira/issues';
import { mayEditIssue } from '../jira/permissions';
import { localeOfViewer } from '../jira/users';
import { textsOf } from '../policy/texts';
import type { Locale } from '../policy/vocabulary';
import { enqueue } from '../queue/decision-queue';
import { speaksHere, wordingNow, type InForce } from './wording';

/** What an action cannot do, in the words that a rule's log or Rovo shows. */
export interface ActionRefused {
  errors: { message: string }[];
}

/** What was decided, as flat values: rules compare them, so codes rather than words. Null: not decided (yet). */
export interface DecisionForAutomation {
  issueKey: string;
  level: string | null;
  coverage: string | null;
  billing: string | null;
  state: string | null;
  confidence: number | null;
  category: string | null;
  clause: string | null;
  approval: string | null;
}

export interface ExplanationForAutomation {
  explanation: string;
  /** Of the explanation: `fr`, `de`, `en` or `it`. */
  language: string;
  /** Whether a decision is told; else it says that the request is being qualified. */
  decided: boolean;
}

/** The decision on an issue, for whoever may see the issue: Jira is asked as the user behind the call. */
export async function decisionForAutomation(
  issueKey: string,
  now: Date,
): Promise<DecisionForAutomation | ActionRefused> {
  const seen = await seenAsUser(issueKey, now);
  if ('errors' in seen) return seen;
  const { decision } = seen;
  return {
    issueKey: seen.issueKey,
    level: decision === undefined ? null : levelCode(decision),
    coverage: decision?.coverage ?? null,
    billing: decision?.billing ?? null,
    state: decision?.state ?? null,
    confidence: decision?.confidence ?? null,
    category: decision?.category ?? null,
    clause: decision?.clause ?? null,
    approval: decision?.approval?.state ?? null,
  };
}

/** What the client of a request reads, in the language of the request, for whoever may see the issue. */
export async function explanationForAutomation(
  issueKey: string,
  now: Date,
): Promise<ExplanationForAutomation | ActionRefused> {
  const seen = await seenAsUser(issueKey, now);
  if ('errors' in seen) return seen;
  const { decision, inForce } = seen;
  const language: Locale = decision === undefined || decision.lang === 'unknown' ? 'fr' : decision.lang;
  const texts = textsOf(inForce, language);
  const told = decision && commentOf(decision, texts);
  const { title, message: text, next } = texts.portal.qualifying;
  return { explanation: (told ?? [title, text, next]).join('\n\n'), language, decided: told !== undefined };
}

/**
 * Has an issue decided again by the policy in force, for whoever may edit it. An agent's decision stands.
 *
 * @returns `queued`: it will be, in a moment; `kept`: agents have decided
 */
export async function decideAgainForAutomation(
  issueKey: string,
  now: Date,
): Promise<{ result: 'queued' | 'kept' } | ActionRefused> {
  const seen = await seenAsUser(issueKey, now);
  if ('errors' in seen) return seen;
  if (!(await mayEditIssue(seen.issueId))) return refused('no-permission-edit');
  if (seen.projectTypeKey !== 'service_desk' || !speaksHere(seen.inForce, seen.projectKey))
    return { errors: [{ message: notDecidedHere(await localeHere()) }] };
  if (seen.decision !== undefined && isLeftToAgents(seen.decision)) return { result: 'kept' };
  await enqueue([{ issueId: seen.issueId, look: 0, again: now.toISOString() }]);
  return { result: 'queued' };
}

async function seenAsUser(
  issueKey: string,
  now: Date,
): Promise<(StandingDecision & { inForce: InForce }) | ActionRefused> {
  const [standing, inForce] = await Promise.all([
    readStandingDecision(issueKey).catch(unseen),
    wordingNow(now),
  ]);
  return standing === undefined ? refused('no-access-issue') : { ...standing, inForce };
}

async function refused(key: 'no-access-issue' | 'no-permission-edit'): Promise<ActionRefused> {
  return { errors: [{ message: message(key, await localeHere()) }] };
}

/** Of the user behind the call; French where there is none. */
async function localeHere(): Promise<Locale> {
  return localeOf((await localeOfViewer().catch(unseen)) ?? '');
}

/** Nobody behind the call, or nothing that they may see: the answer is the same. An outage is no answer. */
function unseen(error: unknown): undefined {
  if (error instanceof JiraError && (error.kind === 'not-allowed' || error.kind === 'gone')) return undefined;
  throw error;
}

/** `1`, `2`, `1+rnd`, `2+rnd`, or `none`: no support request. */
function levelCode({ level, rnd }: Decision): string {
  return level === null ? 'none' : `${String(level)}${rnd ? '+rnd' : ''}`;
}
