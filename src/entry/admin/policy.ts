import * as v from 'valibot';
import type { PolicySaved } from '../../bridge/views';
import { ruleFaultMessage } from '../../explain';
import { policySchema } from '../../policy/policy';
import { parted, type RuleFault } from '../../policy/rule-faults';
import { rulesSchema } from '../../policy/rules';
import type { Locale } from '../../policy/vocabulary';
import { publishChange } from '../../requests/publish-policy';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';
import { viewOf } from './view';

const changeSchema = v.object({
  baseVersion: v.pipe(v.number(), v.integer(), v.minValue(1)),
  categories: policySchema.entries.categories,
  rules: v.optional(rulesSchema),
  secondOpinion: policySchema.entries.secondOpinion,
  costs: policySchema.entries.costs,
  reason: policySchema.entries.reason,
});

export const savePolicy: Handler<'savePolicy'> = ({ payload, context }) =>
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
  });

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
