import * as v from 'valibot';
import { textToAdf } from '../adf';
import { DEFAULT_PRIORITY_ID, TRANSITIONS, type TransitionRule } from '../catalogue';
import { ApiError, serviceDeskError } from '../errors';
import { addComment, createIssue, updateIssue } from '../issue-changes';
import { documentOf, propertyValue, summaryOf } from '../issue-edit';
import type { AdfDocument, IssueRecord } from '../model';
import {
  participantViews,
  requestView,
  serviceDeskComment,
  serviceDeskPage,
  statusHistory,
} from '../service-desk-views';
import { statusOf } from '../views';
import { WorkflowRules } from '../workflow-rules';
import {
  bodyOf,
  created,
  list,
  noContent,
  ok,
  pageOf,
  param,
  requireLogin,
  visibleRequest,
  type Call,
  type Handlers,
  type Reply,
} from './call';
import { noRequestType } from './desks';

const MOST_PARTICIPANTS = 50;

function page(call: Call, values: Record<string, unknown>[]): Reply {
  return ok(serviceDeskPage(values, pageOf(call), `${call.state.baseUrl}${call.path}`));
}

function view(call: Call, issue: IssueRecord): Record<string, unknown> {
  const expand = new Set(list(call, 'expand') ?? []);
  return requestView(call.state, issue, call.caller, expand, call.access.isAgent(call.caller));
}

const requestSchema = v.looseObject({
  serviceDeskId: v.optional(v.string()),
  requestTypeId: v.optional(v.string()),
  requestFieldValues: v.optional(v.record(v.string(), v.unknown()), {}),
  requestParticipants: v.optional(v.array(v.string()), []),
  raiseOnBehalfOf: v.optional(v.string()),
  isAdfRequest: v.optional(v.boolean(), false),
});

/** Raises a request as its body asks, with `properties` on the new issue. */
export async function raiseRequest(call: Call, properties: Record<string, unknown> = {}): Promise<Reply> {
  const { state, access, caller } = call;
  const self = requireLogin(call);
  const input = bodyOf(call, requestSchema);
  if (input.serviceDeskId !== undefined && input.serviceDeskId !== state.seed.serviceDesk.id) {
    throw serviceDeskError(
      400,
      `The Service Desk with ID ${input.serviceDeskId} does not exist.`,
      'sd.servicedesk.not.found',
    );
  }
  if (input.requestTypeId === undefined) throw serviceDeskError(400, 'requestTypeId is required.');
  const type = state.requestType(input.requestTypeId);
  if (type === undefined) throw noRequestType(400, input.requestTypeId);
  const reporter = reporterOf(call, self, input.raiseOnBehalfOf);
  const participants = input.requestParticipants.map((accountId) => participantOf(call, accountId));
  const { summary, description } = fieldValues(input.requestFieldValues, input.isAdfRequest);
  const organisationIds = state.accounts.get(reporter)?.organisationIds ?? [];
  for (const [key, value] of Object.entries(properties)) propertyValue(key, value);
  return state.exclusive(async () => {
    const transaction = state.transaction();
    const issue = createIssue(state, transaction, caller, {
      projectId: state.supportProject().id,
      issueTypeId: type.issueTypeId,
      summary,
      description,
      labels: [],
      priorityId: DEFAULT_PRIORITY_ID,
      reporter,
      assignee: null,
      requestTypeId: type.id,
      // With several organisations the customer has to say which, and the call has no way to say it.
      organisationIds: organisationIds.length === 1 ? organisationIds : [],
      participants: [...new Set(participants)].filter((accountId) => accountId !== reporter),
      properties,
    });
    await transaction.commit();
    return created(requestView(state, issue, caller, new Set(), access.isAgent(caller)));
  });
}

function reporterOf(call: Call, self: string, onBehalfOf: string | undefined): string {
  if (onBehalfOf === undefined || onBehalfOf === self) return self;
  if (!call.access.isAgent(call.caller)) {
    throw serviceDeskError(
      403,
      'You do not have permission to raise a request on behalf of another customer.',
      'sd.request.create.error.raise.on.behalf.of.permission',
    );
  }
  const account =
    call.state.accounts.get(onBehalfOf) ??
    call.state.accounts.all().find(({ emailAddress }) => emailAddress === onBehalfOf);
  if (account === undefined) {
    throw serviceDeskError(
      400,
      `The customer '${onBehalfOf}' does not exist.`,
      'sd.request.customer.not.found',
    );
  }
  return account.accountId;
}

function participantOf(call: Call, accountId: string): string {
  if (call.state.accounts.get(accountId) === undefined) {
    throw serviceDeskError(400, `The user '${accountId}' does not exist.`, 'sd.participant.not.found');
  }
  return accountId;
}

function fieldValues(
  values: Record<string, unknown>,
  isAdf: boolean,
): { summary: string; description: AdfDocument | null } {
  const foreign = Object.keys(values).filter((id) => id !== 'summary' && id !== 'description');
  if (foreign.length > 0) {
    throw serviceDeskError(
      400,
      `Your request could not be created. The fields ${foreign.join(', ')} are not part of the request type.`,
      'sd.request.create.error.unknown.fields',
    );
  }
  const { summary, description = null } = values;
  try {
    const read = summaryOf(summary);
    if (isAdf) return { summary: read, description: documentOf('description', description) };
    if (description !== null && typeof description !== 'string') {
      throw serviceDeskError(400, 'Your request could not be created. description: must be a string.');
    }
    return {
      summary: read,
      description: description === null || description.trim() === '' ? null : textToAdf(description),
    };
  } catch (error) {
    throw asServiceDeskError(error);
  }
}

/** Fields speak the platform's language; JSM puts their complaint into its own shape. */
function asServiceDeskError(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const parsed = v.safeParse(
    v.looseObject({
      errorMessages: v.optional(v.array(v.string()), []),
      errors: v.record(v.string(), v.string()),
    }),
    error.body,
  );
  if (!parsed.success) return error;
  const { errorMessages, errors } = parsed.output;
  const messages = Object.values(errors).join(' ');
  return messages === ''
    ? serviceDeskError(error.status, errorMessages.join(' '))
    : serviceDeskError(error.status, `Your request could not be created. ${messages}`);
}

function customerTransitions({ state, caller }: Call, issue: IssueRecord): TransitionRule[] {
  const rules = new WorkflowRules(state);
  return TRANSITIONS.filter(
    (transition) =>
      transition.customer &&
      transition.from.includes(issue.statusId) &&
      rules.isOpen(caller, issue, transition),
  );
}

const DEFAULT_OWNERSHIP = ['OWNED_REQUESTS', 'PARTICIPATED_REQUESTS', 'ALL_ORGANIZATIONS'];

function ownershipTest(call: Call, accountId: string): (issue: IssueRecord) => boolean {
  const own = new Set(call.state.accounts.get(accountId)?.organisationIds ?? []);
  const asked = call.query.get('organizationId');
  const tests: Record<string, (issue: IssueRecord) => boolean> = {
    OWNED_REQUESTS: (issue) => issue.reporter === accountId,
    PARTICIPATED_REQUESTS: (issue) => issue.participants.includes(accountId),
    ALL_ORGANIZATIONS: (issue) => issue.organisationIds.some((id) => own.has(id)),
    ORGANIZATION: (issue) => asked !== null && own.has(asked) && issue.organisationIds.includes(asked),
    APPROVER: () => false,
    ALL_REQUESTS: () => true,
  };
  const chosen = (list(call, 'requestOwnership') ?? DEFAULT_OWNERSHIP).map((name) => {
    const test = tests[name];
    if (test === undefined)
      throw serviceDeskError(400, `The value '${name}' of requestOwnership is unknown.`);
    return test;
  });
  return (issue) => chosen.some((test) => test(issue));
}

async function changeParticipants(
  call: Call,
  change: (present: string[], named: string[]) => string[],
): Promise<Reply> {
  const { state, caller } = call;
  const { accountIds } = bodyOf(call, v.looseObject({ accountIds: v.optional(v.array(v.string()), []) }));
  return state.exclusive(async () => {
    const before = visibleRequest(call);
    const named = accountIds.map((accountId) => participantOf(call, accountId));
    const participants = [...new Set(change(before.participants, named))];
    if (participants.length > MOST_PARTICIPANTS) {
      throw serviceDeskError(400, `A request has at most ${MOST_PARTICIPANTS} participants.`);
    }
    const transaction = state.transaction();
    const after = updateIssue(state, transaction, caller, before, { ...before, participants });
    await transaction.commit();
    return page(call, participantViews(state, after));
  });
}

export const requestHandlers: Handlers = {
  createCustomerRequest: (call) => raiseRequest(call),

  getCustomerRequests(call) {
    const accountId = requireLogin(call);
    const owned = ownershipTest(call, accountId);
    const status = call.query.get('requestStatus') ?? 'ALL_REQUESTS';
    const term = call.query.get('searchTerm')?.toLowerCase() ?? '';
    const type = call.query.get('requestTypeId');
    const desk = call.query.get('serviceDeskId');
    const found = call.state.issues
      .all()
      .filter((issue) => call.access.canSeeRequest(call.caller, issue) && owned(issue))
      .filter(({ statusId }) => {
        const isClosed = statusOf(statusId).category === 'done';
        return status === 'ALL_REQUESTS' || isClosed === (status === 'CLOSED_REQUESTS');
      })
      .filter(({ summary }) => summary.toLowerCase().includes(term.replaceAll('*', '')))
      .filter(({ requestTypeId }) => type === null || requestTypeId === type)
      .filter(() => desk === null || desk === call.state.seed.serviceDesk.id)
      .sort((a, b) => b.updated - a.updated || Number(b.id) - Number(a.id));
    const { start, limit } = pageOf(call);
    const values = found.map((issue, index) =>
      index >= start && index < start + limit ? view(call, issue) : { issueId: issue.id },
    );
    return page(call, values);
  },

  getCustomerRequestByIdOrKey: (call) => ok(view(call, visibleRequest(call))),

  getRequestParticipants: (call) => page(call, participantViews(call.state, visibleRequest(call))),

  addRequestParticipants: (call) => changeParticipants(call, (present, named) => [...present, ...named]),

  removeRequestParticipants: (call) =>
    changeParticipants(call, (present, named) => present.filter((accountId) => !named.includes(accountId))),

  getRequestComments(call) {
    requireLogin(call);
    const { state, access, caller } = call;
    const issue = state.issue(param(call, 'issueIdOrKey'));
    // As documented: without access to the request the list is empty, it is not an error.
    if (issue === undefined || !access.canSeeRequest(caller, issue)) return page(call, []);
    const isAgent = access.isAgent(caller);
    const wanted = (kind: string): boolean => call.query.get(kind) !== 'false';
    const expand = new Set(list(call, 'expand') ?? []);
    const comments = state
      .commentsOf(issue.id)
      .filter((comment) => (comment.public ? wanted('public') : isAgent && wanted('internal')));
    return page(
      call,
      comments.map((comment) => serviceDeskComment(state, issue, comment, caller, expand)),
    );
  },

  async createRequestComment(call) {
    const { state, access, caller } = call;
    const input = bodyOf(
      call,
      v.looseObject({ body: v.optional(v.string(), ''), public: v.optional(v.boolean(), true) }),
    );
    return state.exclusive(async () => {
      const issue = visibleRequest(call);
      if (input.body.trim() === '') throw serviceDeskError(400, 'The comment must not be empty.');
      if (!input.public && !access.isAgent(caller)) {
        throw serviceDeskError(403, 'You do not have permission to add an internal comment.');
      }
      const transaction = state.transaction();
      const comment = addComment(state, transaction, caller, issue, textToAdf(input.body), input.public);
      await transaction.commit();
      return created(serviceDeskComment(state, issue, comment, caller, new Set()));
    });
  },

  getCustomerRequestStatus(call) {
    return page(call, statusHistory(call.state, visibleRequest(call), call.caller));
  },

  getCustomerTransitions(call) {
    const issue = visibleRequest(call);
    return page(
      call,
      customerTransitions(call, issue).map(({ id, name }) => ({ id, name })),
    );
  },

  async performCustomerTransition(call) {
    const { state, caller } = call;
    const input = bodyOf(
      call,
      v.looseObject({
        id: v.optional(v.string()),
        additionalComment: v.optional(v.looseObject({ body: v.optional(v.string(), '') })),
      }),
    );
    await state.exclusive(async () => {
      const before = visibleRequest(call);
      const rule = customerTransitions(call, before).find(({ id }) => id === input.id);
      if (rule === undefined) {
        throw serviceDeskError(
          400,
          'The transition is not available for this request.',
          'sd.transition.invalid',
        );
      }
      try {
        new WorkflowRules(state).validate(caller, before, rule);
      } catch (error) {
        throw asServiceDeskError(error);
      }
      const transaction = state.transaction();
      const after = updateIssue(state, transaction, caller, before, { ...before, statusId: rule.to });
      const text = input.additionalComment?.body ?? '';
      if (text.trim() !== '') addComment(state, transaction, caller, after, textToAdf(text), true);
      await transaction.commit();
    });
    return noContent;
  },
};
