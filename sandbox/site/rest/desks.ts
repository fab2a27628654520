import { serviceDeskError, type ApiError } from '../errors';
import { IssueSearch } from '../issue-search';
import type { IssueRecord } from '../model';
import { requestTypeView, serviceDeskPage, serviceDeskUsers, serviceDeskView } from '../service-desk-views';
import type { RequestTypeSeed, SiteSeed } from '../site-seed';
import { issueView } from '../issue-view';
import { ok, pageOf, param, requireAgent, requireLogin, type Call, type Handlers, type Reply } from './call';
import { organisationView } from './organizations';

/** Columns of every queue. */
const QUEUE_FIELDS = [
  'issuetype',
  'issuekey',
  'status',
  'summary',
  'labels',
  'created',
  'reporter',
  'assignee',
];

function page(call: Call, values: Record<string, unknown>[]): Reply {
  return ok(serviceDeskPage(values, pageOf(call), `${call.state.baseUrl}${call.path}`));
}

function requireDesk(call: Call): void {
  requireLogin(call);
  const id = param(call, 'serviceDeskId');
  const project = call.state.supportProject();
  if (![call.state.seed.serviceDesk.id, project.id, project.key].includes(id)) {
    throw serviceDeskError(404, `The Service Desk with ID ${id} does not exist.`, 'sd.servicedesk.not.found');
  }
}

export function noRequestType(status: number, id: string): ApiError {
  return serviceDeskError(
    status,
    `The request type with ID ${id} does not exist.`,
    'sd.requesttype.not.found',
  );
}

function requestTypeOf(call: Call): RequestTypeSeed {
  const id = param(call, 'requestTypeId');
  const type = call.state.requestType(id);
  if (type === undefined) throw noRequestType(404, id);
  return type;
}

type Queue = SiteSeed['queues'][number];

function queueOf(call: Call): Queue {
  const id = param(call, 'queueId');
  const queue = call.state.seed.queues.find((candidate) => candidate.id === id);
  if (queue === undefined) throw serviceDeskError(404, `The queue with ID ${id} does not exist.`);
  return queue;
}

function queueJql(call: Call, queue: Queue): string {
  return `project = ${call.state.supportProject().key} AND (${queue.jql}) ORDER BY created DESC`;
}

function queueIssues(call: Call, queue: Queue): IssueRecord[] {
  return new IssueSearch(call.state, call.access).find(call.caller, queueJql(call, queue));
}

function queueView(call: Call, queue: Queue): Record<string, unknown> {
  const { id, name } = queue;
  const desk = call.state.seed.serviceDesk.id;
  return {
    id,
    name,
    jql: queueJql(call, queue),
    fields: QUEUE_FIELDS,
    ...(call.query.get('includeCount') === 'true' ? { issueCount: queueIssues(call, queue).length } : {}),
    _links: { self: `${call.state.baseUrl}/rest/servicedeskapi/servicedesk/${desk}/queue/${id}` },
  };
}

export const deskHandlers: Handlers = {
  getInfo: (call) =>
    ok({
      version: '1001.0.0-SNAPSHOT',
      platformVersion: '1001.0.0-SNAPSHOT',
      buildDate: {
        iso8601: '2026-01-01T00:00:00+0000',
        jira: '2026-01-01T00:00:00.000+0000',
        friendly: '01.01.2026 00:00',
        epochMillis: Date.UTC(2026, 0, 1),
      },
      buildChangeSet: 'local',
      isLicensedForUse: true,
      _links: { self: `${call.state.baseUrl}/rest/servicedeskapi/info` },
    }),

  getServiceDesks(call) {
    requireLogin(call);
    return page(call, [serviceDeskView(call.state)]);
  },

  getServiceDeskById(call) {
    requireDesk(call);
    return ok(serviceDeskView(call.state));
  },

  getRequestTypes(call) {
    requireDesk(call);
    const group = call.query.get('groupId');
    const search = call.query.get('searchQuery')?.toLowerCase() ?? '';
    const types = call.state.seed.requestTypes
      .filter(({ groupIds }) => group === null || groupIds.includes(group))
      .filter(({ name, description }) => `${name} ${description}`.toLowerCase().includes(search));
    return page(
      call,
      types.map((type) => requestTypeView(call.state, type)),
    );
  },

  getRequestTypeById(call) {
    requireDesk(call);
    return ok(requestTypeView(call.state, requestTypeOf(call)));
  },

  getRequestTypeFields(call) {
    requireDesk(call);
    requestTypeOf(call);
    const isAgent = call.access.isAgent(call.caller);
    const field = (id: string, name: string, required: boolean): Record<string, unknown> => ({
      fieldId: id,
      name,
      description: '',
      required,
      defaultValues: [],
      validValues: [],
      presetValues: [],
      jiraSchema: { type: 'string', system: id },
      visible: true,
    });
    return ok({
      requestTypeFields: [field('summary', 'Objet', true), field('description', 'Description', false)],
      canRaiseOnBehalfOf: isAgent,
      canAddRequestParticipants: true,
    });
  },

  getRequestTypeGroups(call) {
    requireDesk(call);
    return page(call, call.state.seed.requestTypeGroups);
  },

  getServiceDeskOrganizations(call) {
    requireDesk(call);
    requireAgent(call);
    const served = call.state.organisations.all().filter((organisation) => organisation.served);
    return page(
      call,
      served.map((organisation) => organisationView(call, organisation)),
    );
  },

  getCustomers(call) {
    requireDesk(call);
    requireAgent(call);
    const query = call.query.get('query')?.toLowerCase() ?? '';
    const customers = call.state.accounts
      .all()
      .filter(({ accountType }) => accountType === 'customer')
      .filter(({ displayName, emailAddress }) =>
        `${displayName} ${emailAddress}`.toLowerCase().includes(query),
      );
    return page(
      call,
      serviceDeskUsers(
        call.state,
        customers.map(({ accountId }) => accountId),
      ),
    );
  },

  getQueues(call) {
    requireDesk(call);
    requireAgent(call);
    return page(
      call,
      call.state.seed.queues.map((queue) => queueView(call, queue)),
    );
  },

  getQueue(call) {
    requireDesk(call);
    requireAgent(call);
    return ok(queueView(call, queueOf(call)));
  },

  getIssuesInQueue(call) {
    requireDesk(call);
    requireAgent(call);
    return page(
      call,
      queueIssues(call, queueOf(call)).map((issue) =>
        issueView(call.state, issue, call.caller, { fields: QUEUE_FIELDS, expand: [], properties: [] }),
      ),
    );
  },
};
