import type { RequestText } from '../classify/classification';
import { prepareRules } from '../classify/rules';
import { decide, type DecideInput } from '../decide/decide';
import type { Decision, Opinion } from '../decide/decision';
import { decideWithOpinion } from '../decide/with-opinion';
import type { RequestSnapshot } from '../jira/issues';
import { careful } from '../learn/careful';
import { withoutRequest } from '../learn/memory';
import type { Policy } from '../policy/policy';
import { memoryOfSite } from '../storage/memory';
import { currentPolicy, policyVersion } from '../storage/policies';
import { contractOfRequest } from './contract-of-request';
import { fingerprint } from './fingerprint';

/**
 * What to make of a request as it stands. Returns the stored decision itself when nothing it was read from has
 * changed and no opinion is new, or when an agent made it.
 */
export async function judge(
  request: RequestSnapshot,
  policy: Policy,
  now: Date,
  opinion?: Opinion,
): Promise<Decision> {
  const inputHash = fingerprint(request, policy);
  if (!opinion && request.decision?.inputHash === inputHash) return request.decision;
  const input = await inputOf(request, policy, now);
  return opinion ? decideWithOpinion(input, opinion) : decide(input);
}

/**
 * All that a decision of the request is made from, whatever was decided of it before, and what an agent taught by it: a
 * replay would else find only that agents agree with themselves.
 */
export async function inputOf(request: RequestSnapshot, policy: Policy, now: Date): Promise<DecideInput> {
  // Loaded with the first text: a client's panel, which reads none, does not wait for model and phrases.
  const { classify, recall } = await import('../classify');
  const { situation, customisations } = await contractOfRequest(request, policy);
  return careful({
    classification: classify(textOf(request), {
      rules: await prepareRules(policy.rules),
      customisations,
      ...(policy.learning
        ? { learnt: recall(withoutRequest(await memoryOfSite(), request.issueId), now) }
        : {}),
    }),
    policy,
    contract: situation,
    ...(request.answers ? { answers: request.answers } : {}),
    inputHash: fingerprint(request, policy),
    now,
    ...(request.decision ? { previous: request.decision } : {}),
  });
}

/** What the classifier reads of a request. */
export function textOf(request: RequestSnapshot): RequestText {
  return {
    title: request.summary,
    body: request.description,
    ...(request.requestType ? { requestType: request.requestType.name } : {}),
    ...(request.answers ? { answers: request.answers } : {}),
    project: request.projectKey,
    organisations: request.organisations.map(({ id }) => id),
  };
}

/** The version that judged the request, so that a changed policy never rewrites the past; the current one for a new request. */
export async function policyOf(decision: Decision | undefined, now: Date): Promise<Policy> {
  return (decision && (await policyVersion(decision.policyVersion))) ?? currentPolicy(now);
}
