import type { AgentAct } from '../bridge/views';
import { agentsWordSchema } from '../decide/word';
import { message, type MessageKey } from '../explain';
import * as v from '../packed/valibot.cjs';
import type { Locale } from '../policy/vocabulary';

const payloadSchema = v.object({ act: v.looseObject({ kind: v.string() }) });

/** Of what the agent types; for the rest there is nothing they could do better. */
const FIELDS: Record<string, { missing: MessageKey; tooLong: MessageKey }> = {
  reason: { missing: 'reason-missing', tooLong: 'reason-too-long' },
  work: { missing: 'work-missing', tooLong: 'work-too-long' },
  hours: { missing: 'hours-invalid', tooLong: 'hours-invalid' },
  version: { missing: 'version-missing', tooLong: 'version-too-long' },
  summary: { missing: 'split-missing', tooLong: 'split-too-long' },
  description: { missing: 'split-missing', tooLong: 'split-too-long' },
};

/** What a screen says that an agent does; else, in words, what is wrong with it. Who they are is never the payload's to say. */
export function actOf(payload: unknown, by: string, locale: Locale): { act: AgentAct } | { wrong: string } {
  const shaped = v.safeParse(payloadSchema, payload);
  if (!shaped.success) return { wrong: message('invalid-input', locale) };
  const word = v.safeParse(agentsWordSchema, { ...shaped.output.act, by });
  if (!word.success) return { wrong: message(whatIsWrong(word.issues), locale) };
  const { by: _viewer, ...act } = word.output;
  return { act };
}

function whatIsWrong(issues: readonly v.InferIssue<typeof agentsWordSchema>[]): MessageKey {
  for (const issue of issues) {
    const field = FIELDS[v.getDotPath(issue) ?? ''];
    if (field) return issue.type === 'max_length' ? field.tooLong : field.missing;
  }
  return 'invalid-input';
}
