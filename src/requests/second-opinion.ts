import { createHash } from 'node:crypto';
import { isLeftToAgents, isContractOpen } from '../decide/decide';
import type { Decision, SecondOpinion } from '../decide/decision';
import type { RequestSnapshot } from '../jira/issues';
import { askForOpinion } from '../opinion/ask';
import type { Policy } from '../policy/policy';
import { countTrouble, forgetTrouble, keepOpinion, recallOpinion } from '../storage/opinions';
import { judge } from './judge';

export interface Judged {
  decision: Decision;
  /** Why a second opinion was asked for in this run and not given. */
  withoutOpinion?: string;
}

/**
 * `judge`, and a second opinion about what it leaves to an agent, where the policy wants one. The same text is asked
 * about once, whatever came of it; an answer is heard again when something else of the request changes. Without an
 * answer the decision is `judge`'s own.
 *
 * @param mayAsk false while the request is still being written
 */
export async function judgeWithSecondOpinion(
  request: RequestSnapshot,
  policy: Policy,
  now: Date,
  mayAsk: boolean,
): Promise<Judged> {
  const local = await judge(request, policy, now);
  if (isLeftToAgents(local)) return { decision: local };

  const textHash = hashOfText(request);
  const stored = request.decision?.secondOpinion;
  const known = stored?.textHash === textHash ? stored : undefined;
  const isNew = local !== request.decision;
  const isWanted =
    policy.secondOpinion === true &&
    local.state === 'needs-review' &&
    !isAbstained(local) &&
    !isContractOpen(local, policy);
  if (!isWanted || (known ? !isNew : !mayAsk)) {
    return { decision: isNew && known ? { ...local, secondOpinion: known } : local };
  }

  const heard = known ? { secondOpinion: known } : await hear(request, textHash, now);
  const { secondOpinion } = heard;
  const decision =
    secondOpinion.outcome === 'given' ? await judge(request, policy, now, secondOpinion.opinion) : local;
  return { ...heard, decision: { ...decision, secondOpinion } };
}

async function hear(
  request: RequestSnapshot,
  textHash: string,
  now: Date,
): Promise<{ secondOpinion: SecondOpinion; withoutOpinion?: string }> {
  const recalled = await recallOpinion(request.issueId, textHash);
  if (recalled) return { secondOpinion: recalled };

  const asked = await askForOpinion({ title: request.summary, body: request.description });
  const secondOpinion: SecondOpinion =
    asked.outcome === 'given'
      ? { outcome: 'given', textHash, opinion: asked.opinion }
      : { outcome: asked.outcome, textHash };
  await keepOpinion(request.issueId, secondOpinion);
  if (asked.outcome === 'given') {
    await forgetTrouble();
    return { secondOpinion };
  }
  await countTrouble({ at: now.toISOString(), outcome: asked.outcome, detail: asked.why });
  return { secondOpinion, withoutOpinion: `${asked.outcome}: ${asked.why}` };
}

/** A text that says too little says it to everybody: no opinion could settle such a request. */
function isAbstained({ because }: Decision): boolean {
  return because.some(({ kind }) => kind === 'abstained');
}

function hashOfText({ summary, description }: RequestSnapshot): string {
  return createHash('sha256')
    .update(JSON.stringify([summary, description]))
    .digest('hex')
    .slice(0, 32);
}
