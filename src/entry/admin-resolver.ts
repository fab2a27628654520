import { makeResolver } from '@forge/resolver';
import * as v from 'valibot';
import type { AdminDefinitions, Refused } from '../bridge/definitions';
import type { AdminView, PolicySaved } from '../bridge/views';
import { prepareRules } from '../classify/rules';
import { decide } from '../decide/decide';
import { adminWords, explainTrial, localeOf, message, ruleFaultMessage } from '../explain';
import { isAdmin } from '../jira/permissions';
import { answersSchema } from '../policy/answers';
import { policySchema } from '../policy/policy';
import { parted, type RuleFault } from '../policy/rule-faults';
import { rulesSchema } from '../policy/rules';
import type { Locale } from '../policy/vocabulary';
import { enqueue, taskSchema } from '../queue/decision-queue';
import { health } from '../requests/health';
import { publishChange } from '../requests/publish-policy';
import type { OpinionTrouble } from '../storage/opinions';
import { currentPolicy } from '../storage/policies';
import { localeTagOf, viewerOf } from './context';

const changeSchema = v.object({
  baseVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  categories: policySchema.entries.categories,
  rules: v.optional(rulesSchema),
  secondOpinion: policySchema.entries.secondOpinion,
  costs: policySchema.entries.costs,
  reason: policySchema.entries.reason,
});

/** Jira's own limits for a summary and a description. */
const trySchema = v.object({
  title: v.pipe(v.string(), v.maxLength(255)),
  body: v.pipe(v.string(), v.maxLength(32_767)),
  requestType: v.optional(v.pipe(v.string(), v.maxLength(255))),
  answers: v.optional(answersSchema),
});

const retrySchema = v.pick(taskSchema, ['issueId']);

/** For Jira admins: every definition asks Jira whether the viewer is one. */
export const adminResolver = makeResolver<AdminDefinitions>({
  read: ({ payload }) => asAdmin(payload, async (locale) => ({ kind: 'ok', view: await viewOf(locale) })),

  savePolicy: ({ payload, context }) =>
    asAdmin(payload, async (locale) => {
      const change = v.safeParse(changeSchema, payload);
      if (!change.success) {
        return invalid(parted(change.issues), locale);
      }
      const published = await publishChange(
        { ...change.output, author: viewerOf(context).accountId },
        new Date(),
      );
      return published.kind === 'invalid'
        ? invalid(published, locale)
        : { kind: published.kind, view: await viewOf(locale) };
    }),

  tryText: ({ payload }) =>
    asAdmin(payload, async (locale) => {
      const text = v.safeParse(trySchema, payload);
      if (!text.success) return { kind: 'refused', message: message('invalid-input', locale) };
      const { title, body, requestType, answers } = text.output;
      const policy = await currentPolicy();
      const { classify } = await import('../classify');
      const classification = classify(
        {
          title,
          body,
          ...(requestType ? { requestType } : {}),
          ...(answers ? { answers } : {}),
        },
        { rules: await prepareRules(policy.rules) },
      );
      const decision = decide({
        classification,
        policy,
        contract: { kind: 'not-managed' },
        ...(answers ? { answers } : {}),
        inputHash: '',
        now: new Date(),
      });
      return { kind: 'ok', result: explainTrial({ classification, decision, locale }) };
    }),

  retryFailure: ({ payload }) =>
    asAdmin(payload, async (locale) => {
      const task = v.safeParse(retrySchema, payload);
      if (!task.success) return { kind: 'refused', message: message('invalid-input', locale) };
      await enqueue([{ issueId: task.output.issueId, look: 0 }]);
      return { kind: 'ok', view: await viewOf(locale) };
    }),
});

async function asAdmin<T>(payload: unknown, act: (locale: Locale) => Promise<T>): Promise<T | Refused> {
  const locale = localeOf(localeTagOf(payload));
  return (await isAdmin()) ? act(locale) : { kind: 'refused', message: message('admin-only', locale) };
}

function invalid(
  { messages, rules }: { messages: string[]; rules: RuleFault[] },
  locale: Locale,
): Extract<PolicySaved, { kind: 'invalid' }> {
  return {
    kind: 'invalid',
    messages,
    rules: rules.map((fault) => ({ rule: fault.rule, message: ruleFaultMessage(fault, locale) })),
  };
}

async function viewOf(locale: Locale): Promise<AdminView> {
  const [policy, state] = await Promise.all([currentPolicy(), health(new Date())]);
  const failures = state.failures.map(({ kind, ...failure }) => ({
    ...failure,
    reason: message(`failure-${kind}`, locale),
  }));
  const { secondOpinion: trouble, ...others } = state;
  return {
    policy,
    ...adminWords(locale),
    health: { ...others, failures, ...(trouble ? { secondOpinion: opinionView(trouble, locale) } : {}) },
  };
}

function opinionView(
  { outcome, ...trouble }: OpinionTrouble,
  locale: Locale,
): NonNullable<AdminView['health']['secondOpinion']> {
  return { ...trouble, reason: message(`opinion-${outcome}`, locale) };
}
