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

/**
 * Brings an issue to what a decision says, writing only what differs. The fields are compared by themselves, so that
 * a run that was stopped between its two writes is completed by the next.
 */
export async function recordDecision(
  request: RequestSnapshot,
  decision: Decision,
  policy: Policy,
  ids: FieldIds,
): Promise<Written> {
  const issue = decision !== request.decision;
  if (issue) {
    const changes = labelChanges(request.labels, labelsOf(decision, policy.labels), policy.labels);
    await writeDecision(request.issueId, changes, decision);
  }
  const values = fieldValuesOf(decision);
  const fields = differ(request.fieldValues, values);
  if (fields) await writeFieldValues(request.issueId, ids, values);
  return { issue, fields };
}

/** A field that the site does not have cannot differ. */
function differ(shown: RequestSnapshot['fieldValues'], wanted: FieldValues): boolean {
  return (['supportLevel', 'coverage', 'billing'] as const).some(
    (name) => shown[name] !== undefined && shown[name] !== wanted[name],
  );
}
