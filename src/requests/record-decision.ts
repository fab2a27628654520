import { isAgents } from '../decide/decide';
import type { Decision } from '../decide/decision';
import { type FieldValues, fieldValuesOf, labelChanges, labelsOf } from '../decide/tags';
import type { FieldIds } from '../jira/fields';
import { type RequestSnapshot, writeDecision, writeFieldValues } from '../jira/issues';
import type { Policy } from '../policy/policy';

/** What was written; nothing, when everything was there already. */
export interface Written {
  issue: boolean;
  fields: boolean;
}

const NO_LABELS: { add: string[]; remove: string[] } = { add: [], remove: [] };

/**
 * Brings an issue to what a decision says, writing only what differs and what the policy wants written. The fields are
 * compared by themselves, so that a run that was stopped between its two writes is completed by the next. What is only
 * suggested to agents reaches no field: automation and reports would take it for decided.
 */
export async function recordDecision(
  request: RequestSnapshot,
  decision: Decision,
  policy: Policy,
  ids: FieldIds,
): Promise<Written> {
  const { tags } = policy;
  const issue = decision !== request.decision;
  if (issue) {
    const changes = tags.labels
      ? labelChanges(request.labels, labelsOf(decision, policy.labels), policy.labels)
      : NO_LABELS;
    await writeDecision(request.issueId, changes, decision);
  }
  if (decision.mode === 'suggest' && !isAgents(decision)) return { issue, fields: false };
  const values = fieldValuesOf(decision);
  const changed = FIELDS.filter((name) => tags[name] && differs(request.fieldValues[name], values[name]));
  if (changed.length > 0) {
    const wanted = Object.fromEntries(FIELDS.filter((name) => tags[name]).map((name) => [name, ids[name]]));
    await writeFieldValues(request.issueId, wanted, values);
  }
  return { issue, fields: changed.length > 0 };
}

const FIELDS = ['supportLevel', 'coverage', 'billing'] as const satisfies (keyof FieldValues)[];

/** A field that the site does not have cannot differ. */
function differs(shown: string | null | undefined, wanted: string | null): boolean {
  return shown !== undefined && shown !== wanted;
}
