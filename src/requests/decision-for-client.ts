import type { Decision } from '../decide/decision';
import { readRequest, type RequestSnapshot } from '../jira/issues';
import { maySeeRequest } from '../jira/permissions';
import { fieldIds } from '../storage/field-ids';

/** Who looks at the portal, as the platform vouches for it. */
export interface PortalViewer {
  accountId: string;
  accountType: 'licensed' | 'unlicensed' | 'customer' | 'anonymous';
}

export type ForClient =
  | { kind: 'no-access' }
  /** `isOwn`: the viewer raised the request. */
  | { kind: 'ok'; decision: Decision | undefined; projectKey: string; isOwn: boolean };

/**
 * The decision of a request, for someone who may see that request in the portal. Every refusal is the same answer,
 * so that nobody learns whether a request exists.
 */
export async function decisionForClient(
  issueKey: string,
  viewer: PortalViewer,
  now: Date,
): Promise<ForClient> {
  switch (viewer.accountType) {
    case 'anonymous':
      return { kind: 'no-access' };
    case 'unlicensed': {
      // The platform lets no call be made as such a colleague; being on the request is what gives access.
      const request = await readRequest('app', issueKey, await fieldIds(now));
      return request && isOnRequest(request, viewer.accountId)
        ? seenBy(viewer, request)
        : { kind: 'no-access' };
    }
    case 'customer':
    case 'licensed': {
      if (!(await maySeeRequest(issueKey))) return { kind: 'no-access' };
      const request = await readRequest('app', issueKey, await fieldIds(now));
      return request ? seenBy(viewer, request) : { kind: 'no-access' };
    }
  }
}

function seenBy(
  { accountId }: PortalViewer,
  { decision, projectKey, reporterId }: RequestSnapshot,
): ForClient {
  return { kind: 'ok', decision, projectKey, isOwn: reporterId === accountId };
}

function isOnRequest(request: RequestSnapshot, accountId: string): boolean {
  return request.reporterId === accountId || request.participantIds.includes(accountId);
}
