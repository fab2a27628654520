import * as v from '../../packed/valibot.cjs';
import { prepareRules } from '../../classify/rules';
import { decide } from '../../decide/decide';
import { explainTrial, message } from '../../explain';
import { answersSchema } from '../../policy/answers';
import { currentPolicy } from '../../storage/policies';
import { asAdmin } from './guard';
import type { Handler } from './handler';

/** Jira's own limits for a summary and a description. */
const trySchema = v.object({
  title: v.pipe(v.string(), v.maxLength(255)),
  body: v.pipe(v.string(), v.maxLength(32_767)),
  requestType: v.optional(v.pipe(v.string(), v.maxLength(255))),
  answers: v.optional(answersSchema),
});

export const tryText: Handler<'tryText'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const text = v.safeParse(trySchema, payload);
    if (!text.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { title, body, requestType, answers } = text.output;
    const policy = await currentPolicy(new Date());
    const { classify } = await import('../../classify');
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
    return { kind: 'ok', result: explainTrial({ classification, decision, policy, locale }) };
  });
