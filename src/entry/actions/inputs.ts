import * as v from '../../packed/valibot.cjs';

/** A key or an id. Nothing else may reach a path. */
const issueSchema = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^(?:[A-Za-z][A-Za-z0-9_]{0,20}-\d{1,19}|\d{1,19})$/),
);
const inputSchema = v.object({ issueKey: issueSchema });
const placeSchema = v.object({ context: v.object({ jira: v.object({ issueKey: issueSchema }) }) });

/**
 * The issue that an action is about: the one that the rule or Rovo names, else the one whose page Rovo was asked on. Who
 * calls chooses it, so it proves nothing.
 *
 * @returns undefined when neither names one
 */
export function issueKeyOf(payload: unknown): string | undefined {
  const input = v.safeParse(inputSchema, payload);
  if (input.success) return input.output.issueKey;
  const place = v.safeParse(placeSchema, payload);
  return place.success ? place.output.context.jira.issueKey : undefined;
}

/** There is no telling in which language a rule's log is read. */
export const NO_ISSUE_KEY = {
  errors: [{ message: 'issueKey: the key of a work item is needed, for example SUP-12 or {{issue.key}}.' }],
};
