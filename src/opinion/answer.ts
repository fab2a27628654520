import * as v from '../packed/valibot.cjs';
import type { Passage } from '../classify/classification';
import type { Opinion } from '../decide/decision';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { type AskedText, TOOL_NAME } from './prompt';

export type ReadAnswer =
  | { outcome: 'given'; opinion: Opinion }
  /** `why` never holds a word of the request or of the answer. */
  | { outcome: 'refused' | 'unusable'; why: string };

const replySchema = v.object({
  choices: v.tupleWithRest(
    [
      v.object({
        finish_reason: v.nullish(v.string()),
        message: v.object({
          tool_calls: v.nullish(
            v.array(v.object({ function: v.object({ name: v.string(), arguments: v.unknown() }) })),
          ),
        }),
      }),
    ],
    v.unknown(),
  ),
});

/** Whatever else an answer says is not looked at. */
const answerSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  sureness: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  quotes: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(400), v.regex(/\S\S/))),
    v.minLength(1),
    v.maxLength(3),
  ),
});

const REFUSALS = new Set(['refusal', 'content_filter']);

/**
 * Takes an opinion from the reply of `chat()`. It counts only when it keeps to the form and every quote stands in the
 * text as it is; one wrong quote and all of it is dropped, since a model that invents one passage may invent the rest.
 */
export function readAnswer(reply: unknown, text: AskedText, model: string): ReadAnswer {
  const parsed = v.safeParse(replySchema, reply);
  if (!parsed.success) return { outcome: 'unusable', why: 'the reply has another shape' };
  const { finish_reason: ending, message } = parsed.output.choices[0];
  if (ending != null && REFUSALS.has(ending)) return { outcome: 'refused', why: ending };
  const call = message.tool_calls?.find((one) => one.function.name === TOOL_NAME);
  if (!call) return { outcome: 'unusable', why: 'the answer is not in the form that was asked for' };
  const answer = v.safeParse(answerSchema, fromJson(call.function.arguments));
  if (!answer.success) return { outcome: 'unusable', why: 'the answer does not pass its schema' };

  const { category, sureness, quotes } = answer.output;
  const [first, ...rest] = quotes.flatMap((quote) => locate(quote, text) ?? []);
  if (!first || 1 + rest.length < quotes.length) {
    return { outcome: 'unusable', why: 'a quote does not stand in the text' };
  }
  return { outcome: 'given', opinion: { category, sureness, passages: [first, ...rest], model } };
}

/** Models hand arguments over as an object or as its JSON text. */
function fromJson(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

function locate(quote: string, text: AskedText): Passage | undefined {
  for (const field of ['title', 'body'] as const) {
    const start = text[field].indexOf(quote);
    if (start !== -1) return { field, start, end: start + quote.length, text: quote };
  }
  return undefined;
}
