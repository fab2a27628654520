import { createHash } from 'node:crypto';
import type { RequestSnapshot } from '../jira/issues';
import type { Policy } from '../policy/policy';

/** Changes exactly when something that a decision is read from changes. */
export function fingerprint(request: RequestSnapshot, { rules }: Policy): string {
  const read = [
    request.summary,
    request.description,
    request.requestType?.id ?? null,
    request.organisations.map(({ id }) => id).sort(),
    [request.answers?.about, request.answers?.personalised, request.answers?.ownAction].map(
      (answer) => answer ?? null,
    ),
    // Read only where a rule asks for it.
    ...(rules.some(({ when }) => when.project !== undefined) ? [request.projectKey] : []),
  ];
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 32);
}
