import { readRequest, type RequestSnapshot } from '../jira/issues';
import { maySeeRequest } from '../jira/permissions';
import { fieldIds } from '../storage/field-ids';

/** Who looks at the portal, as the platform vouches for it. */
export interface PortalViewer {
  accountId: string;
  accountType: 'licensed' | 'unlicensed' | 'customer' | 'anonymous';
}

/**
 * A request with its decision, for someone who may see that request in the portal.
 *
 * @returns undefined for every refusal alike, so that nobody learns whether a request exists
 */
export async function requestForClient(
  issueKey: string,
  viewer: PortalViewer,
  now: Date,
): Promise<RequestSnapshot | undefined> {
  switch (viewer.accountType) {
    case 'anonymous':
      return undefined;
    case 'unlicensed': {
      // The platform lets no call be made as such a colleague; being on the request is what gives access.
      const request = await readRequest('app', issueKey, await fieldIds(now));
      return request && isOnRequest(request, viewer.accountId) ? request : undefined;
    }
    case 'customer':
    case 'licensed':
      if (!(await maySeeRequest(issueKey))) return undefined;
      return readRequest('app', issueKey, await fieldIds(now));
  }
}

function isOnRequest(request: RequestSnapshot, accountId: string): boolean {
  return request.reporterId === accountId || request.participantIds.includes(accountId);
}
