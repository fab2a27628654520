import * as v from 'valibot';

import { Problem } from './problem';

/** A JSON body that matches `schema`. Throws a Problem (400) that names the first field that does not. */
export function readJson<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  let value: unknown;
  try {
    value = typeof body === 'string' ? JSON.parse(body) : undefined;
  } catch (cause) {
    throw new Problem(400, `The body is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Problem(400, `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
}
