import * as v from 'valibot';
import type { RequestText } from '../src/classify/classification';
import { answersSchema } from '../src/policy/answers';
import { CATEGORY_IDS, LOCALES } from '../src/policy/vocabulary';
import { TEXT_KINDS } from './scores';

/** Ids come back as they were given. */
const idSchema = v.union([v.pipe(v.string(), v.minLength(1)), v.number()]);

const requestEntries = {
  id: idSchema,
  title: v.string(),
  body: v.string(),
  lang: v.optional(v.picklist(LOCALES)),
  requestType: v.optional(v.string()),
  answers: v.optional(answersSchema),
};

/** One line for the classifier; other properties are ignored. */
const requestLineSchema = v.object(requestEntries);
export type RequestLine = v.InferOutput<typeof requestLineSchema>;

/** One labelled line; `category`, `coverage` and `alt` are what careful readers said. */
const labelledLineSchema = v.object({
  ...requestEntries,
  lang: v.picklist(LOCALES),
  category: v.picklist(CATEGORY_IDS),
  coverage: v.nullable(v.picklist(['covered', 'out'])),
  ambiguous: v.boolean(),
  alt: v.optional(v.picklist(CATEGORY_IDS)),
  text: v.optional(v.picklist(TEXT_KINDS)),
});
export type LabelledLine = v.InferOutput<typeof labelledLineSchema>;

export type LineResult<T> = { ok: true; value: T } | { ok: false; id: string | number | null; error: string };

export const readRequestLine = (line: string): LineResult<RequestLine> => readLine(requestLineSchema, line);
export const readLabelledLine = (line: string): LineResult<LabelledLine> =>
  readLine(labelledLineSchema, line);

/** What the classifier may see of a line: never its labels. */
export function requestText({ title, body, requestType, answers }: RequestLine): RequestText {
  return {
    title,
    body,
    ...(requestType === undefined ? {} : { requestType }),
    ...(answers === undefined ? {} : { answers }),
  };
}

function readLine<T extends v.GenericSchema>(schema: T, line: string): LineResult<v.InferOutput<T>> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (cause) {
    return {
      ok: false,
      id: null,
      error: `Not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
    };
  }
  const result = v.safeParse(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  return {
    ok: false,
    id: idOf(json),
    error: [v.getDotPath(issue), issue.message].filter(Boolean).join(': '),
  };
}

function idOf(json: unknown): string | number | null {
  const result = v.safeParse(v.object({ id: idSchema }), json);
  return result.success ? result.output.id : null;
}
