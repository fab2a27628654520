import type { PastRequest } from '../contracts';
import { textToAdf } from './adf';
import { DEFAULT_PRIORITY_ID, FIRST_STATUS_ID, STATUSES } from './catalogue';
import { createIssue, type NewIssue, type PastIssue } from './issue-changes';
import type { SiteState } from './state';

/** Requests in one write to the disk: so many that ten thousand take seconds, so few that others get their turn. */
const AT_ONCE = 500;

/** See `Site.importRequests`. */
export async function importRequests(state: SiteState, requests: readonly PastRequest[]): Promise<string[]> {
  const read = requests.map((request) => readRequest(state, request));
  const keys: string[] = [];
  for (let start = 0; start < read.length; start += AT_ONCE) {
    await state.exclusive(async () => {
      const transaction = state.transaction();
      for (const { fields, past } of read.slice(start, start + AT_ONCE)) {
        const caller = { kind: 'user' as const, accountId: fields.reporter ?? '' };
        keys.push(createIssue(state, transaction, caller, fields, past).key);
      }
      await transaction.commit();
    });
  }
  return keys;
}

function readRequest(state: SiteState, request: PastRequest): { fields: NewIssue; past: PastIssue } {
  const { summary, description, created, labels = [], statusSince = created } = request;
  const reporter = state.accounts.get(request.reporter);
  if (reporter === undefined) throw new Error(`The site has no account ${request.reporter}.`);
  const type = state.requestType(request.requestTypeId);
  if (type === undefined) throw new Error(`The site has no request type ${request.requestTypeId}.`);
  const status =
    request.status === undefined ? FIRST_STATUS_ID : STATUSES.find(({ name }) => name === request.status)?.id;
  if (status === undefined) throw new Error(`The site has no status ${String(request.status)}.`);
  if (statusSince < created || statusSince > state.clock.now()) {
    throw new Error(`"${summary}" has times that are not past, or not in order.`);
  }
  return {
    fields: {
      projectId: state.supportProject().id,
      issueTypeId: type.issueTypeId,
      summary,
      description: description === undefined ? null : textToAdf(description),
      labels: [...labels],
      priorityId: DEFAULT_PRIORITY_ID,
      reporter: reporter.accountId,
      assignee: null,
      requestTypeId: type.id,
      organisationIds: reporter.organisationIds.length === 1 ? reporter.organisationIds : [],
      participants: [],
      properties: {},
    },
    past: { created, statusId: status, statusSince },
  };
}
