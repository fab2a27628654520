import type { RequestSnapshot } from '../jira/issues';
import type { ClientOptions } from '../policy/policy';

/** What of a request decides who speaks for its client. */
export type OnRequest = Pick<RequestSnapshot, 'reporterId' | 'participantIds' | 'organisations' | 'decision'>;

/**
 * Whether an account may answer a question about billable work: the reporter, those who take part, and those who are
 * named for an organisation of the request, each as the policy in force says. Never whoever asked. That they may see the
 * request is for the caller to find out.
 */
export function mayAnswer(
  { reporterId, participantIds, organisations, decision }: OnRequest,
  accountId: string,
  { reporter, participants, named }: ClientOptions['approvers'],
): boolean {
  if (decision?.approval?.by === accountId) return false;
  return (
    (reporter && reporterId === accountId) ||
    (participants && participantIds.includes(accountId)) ||
    organisations.some(({ id }) => Object.hasOwn(named, id) && named[id]?.includes(accountId))
  );
}
