import * as v from '../../packed/valibot.cjs';
import { prepareRules } from '../../classify/rules';
import { daySchema } from '../../contracts/contract';
import { dayOf } from '../../contracts/day';
import { decide } from '../../decide/decide';
import { explainTrial, message } from '../../explain';
import { organisationOf } from '../../jira/organizations';
import { answersSchema } from '../../policy/answers';
import { type Policy, projectKeySchema } from '../../policy/policy';
import { contractAt } from '../../requests/contract-of-request';
import { draftPolicy } from '../../requests/publish-policy';
import { currentPolicy, policyVersion } from '../../storage/policies';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const version = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Jira's own limits for a summary and a description. */
const trySchema = v.object({
  title: v.pipe(v.string(), v.maxLength(255)),
  body: v.pipe(v.string(), v.maxLength(32_767)),
  requestType: v.optional(v.pipe(v.string(), v.maxLength(255))),
  organisation: v.optional(v.pipe(v.string(), v.regex(/^\d{1,19}$/))),
  project: v.optional(projectKeySchema),
  day: v.optional(daySchema),
  answers: v.optional(answersSchema),
  policy: v.optional(v.union([version, v.literal('draft')])),
});

/** What would become of a request; nothing of it is kept. */
export const tryText: Handler<'tryText'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const text = v.safeParse(trySchema, payload);
    if (!text.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { title, body, requestType, organisation: organisationId, project, day, answers } = text.output;
    const now = new Date();
    const policy = await policyFor(text.output.policy, now);
    const organisation =
      organisationId === undefined ? undefined : await organisationOf('user', organisationId);
    if (policy === undefined || (organisationId !== undefined && organisation === undefined))
      return { kind: 'refused', message: message('invalid-input', locale) };

    const organisations = organisation === undefined ? [] : [organisation];
    const contract = await contractAt(organisations, momentOf(day, policy, now), policy);
    const { classify } = await import('../../classify');
    const classification = classify(
      {
        title,
        body,
        ...(requestType ? { requestType } : {}),
        ...(answers ? { answers } : {}),
        ...(project === undefined ? {} : { project }),
        organisations: organisations.map(({ id }) => id),
      },
      { rules: await prepareRules(policy.rules), customisations: contract.customisations },
    );
    const decision = decide({
      classification,
      policy,
      contract: contract.situation,
      ...(answers ? { answers } : {}),
      inputHash: '',
      now,
    });
    return { kind: 'ok', result: explainTrial({ classification, decision, policy, locale }) };
  });

async function policyFor(which: number | 'draft' | undefined, now: Date): Promise<Policy | undefined> {
  if (which === undefined) return currentPolicy(now);
  return which === 'draft' ? draftPolicy(now) : policyVersion(which);
}

/** A moment of the day in the policy's time zone. */
function momentOf(day: string | undefined, { timeZone }: Policy, now: Date): string {
  const moments =
    day === undefined ? [] : [`${day}T12:00:00.000Z`, `${day}T00:00:00.000Z`, `${day}T23:59:59.000Z`];
  return moments.find((moment) => dayOf(moment, timeZone) === day) ?? now.toISOString();
}
