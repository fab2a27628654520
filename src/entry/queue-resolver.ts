import { makeResolver } from '@forge/resolver';
import type { QueueDefinitions } from '../bridge/definitions';
import { REVIEW_ORDERS, REVIEW_REASONS } from '../bridge/queue';
import { localeOf, message } from '../explain';
import { projectOf, projectOfIssue } from '../jira/projects';
import * as v from '../packed/valibot.cjs';
import { agentAct, agentPreview, agentView } from '../requests/agent-act';
import { reviewQueue } from '../requests/review-queue';
import { actOf } from './agent-act';
import { localeTagOf, projectIdOrKeyOf, viewerOf } from './context';

const NO_ACCESS = { kind: 'no-access' } as const;

const querySchema = v.object({
  order: v.picklist(REVIEW_ORDERS),
  reason: v.optional(v.picklist(REVIEW_REASONS)),
});
const namedSchema = v.object({ issueId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)) });

/**
 * For agents beside the queues of a project. The project is the one of the page, and has to be visible to the viewer; a
 * request that the caller names has to be one of it, and is read as the viewer before anything is said of it.
 */
export const queueResolver = makeResolver<QueueDefinitions>({
  list: async ({ payload, context }) => {
    const query = v.safeParse(querySchema, payload);
    const idOrKey = projectIdOrKeyOf(context);
    if (!query.success || idOrKey === undefined || !isLicensed(context)) return NO_ACCESS;
    const project = await projectOf(idOrKey);
    if (!project) return NO_ACCESS;
    const locale = localeOf(localeTagOf(payload));
    return { kind: 'ok', page: await reviewQueue(project.key, query.output, locale, new Date()) };
  },

  read: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueId = await issueHere(payload, context);
    const view = issueId === undefined ? undefined : await agentView(issueId, locale, new Date());
    return view ? { kind: 'ok', view } : { kind: 'refused', message: message('no-access-issue', locale) };
  },

  preview: async ({ payload, context }) => {
    const said = await saidHere(payload, context);
    return 'refused' in said ? { kind: 'refused', message: said.refused } : agentPreview(said);
  },

  act: async ({ payload, context }) => {
    const said = await saidHere(payload, context);
    return 'refused' in said ? { kind: 'refused', message: said.refused } : agentAct(said);
  },
});

function isLicensed(context: unknown): boolean {
  return viewerOf(context).accountType === 'licensed';
}

/** The request that the payload names, when it is one of the page's project and the viewer sees it. */
async function issueHere(payload: unknown, context: unknown): Promise<string | undefined> {
  const named = v.safeParse(namedSchema, payload);
  const idOrKey = projectIdOrKeyOf(context);
  if (!named.success || idOrKey === undefined || !isLicensed(context)) return undefined;
  const { issueId } = named.output;
  const project = await projectOfIssue(issueId);
  return project && [project.id, project.key].includes(idOrKey) ? issueId : undefined;
}

/** What the viewer says of a request of this project; why it is not even looked at, in words. */
async function saidHere(payload: unknown, context: unknown) {
  const locale = localeOf(localeTagOf(payload));
  const issueId = await issueHere(payload, context);
  if (issueId === undefined) return { refused: message('no-access-issue', locale) };
  const { accountId: by } = viewerOf(context);
  const said = actOf(payload, by, locale);
  return 'wrong' in said ? { refused: said.wrong } : { issueId, act: said.act, by, locale, now: new Date() };
}
