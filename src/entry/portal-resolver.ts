import { makeResolver } from '@forge/resolver';
import type { PortalDefinitions } from '../bridge/definitions';
import type { ClientWordResult, PortalView } from '../bridge/views';
import { LONGEST_MESSAGE, messageSchema } from '../decide/exchange';
import { createForm, explainToClient, localeOf, noticeView, unavailable } from '../explain';
import type { RequestSnapshot } from '../jira/issues';
import * as v from '../packed/valibot.cjs';
import { type Texts, textsOf } from '../policy/texts';
import { asksHere } from '../requests/asks-here';
import { type ClientWord, sayAsClient } from '../requests/client-word';
import { knownAtCreation } from '../requests/known-at-creation';
import { mayAnswer } from '../requests/may-answer';
import { type PortalViewer, requestForClient } from '../requests/request-for-client';
import { type InForce, speaksAnywhere, speaksHere, wordingNow } from '../requests/wording';
import { currentPolicy } from '../storage/policies';
import { localeTagOf, portalIdOf, requestKeyOf, requestTypeIdOf, viewerOf } from './context';

const stamp = v.pipe(v.string(), v.minLength(1), v.maxLength(40));

const answerSchema = v.object({
  revision: stamp,
  askedAt: stamp,
  answer: v.picklist(['accepted', 'contested']),
  comment: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_MESSAGE)), ''),
});

const objectionSchema = v.object({ revision: stamp, text: messageSchema });

/** For clients. Nothing an agent or an admin may know is reachable from here. */
export const portalResolver = makeResolver<PortalDefinitions>({
  explain: async ({ payload, context }) => {
    const now = new Date();
    const viewer = viewerOf(context);
    const [request, wording] = await Promise.all([requestOf(context, viewer, now), wordingNow(now)]);
    const texts = textsOf(wording, localeOf(localeTagOf(payload)));
    if (!request) return unavailable(texts);
    const view = viewOf(request, viewer, wording, texts);
    // A client keeps what they have read; of a request that nobody qualifies there is nothing to say.
    return view.kind === 'explained' || speaksHere(wording, request.projectKey) ? view : { kind: 'silent' };
  },

  answerApproval: ({ payload, context }) =>
    say(payload, context, (by) => {
      const parsed = v.safeParse(answerSchema, payload);
      if (!parsed.success) return undefined;
      const { comment, ...answer } = parsed.output;
      return { kind: 'approval-answer', ...answer, ...(comment === '' ? {} : { comment }), by };
    }),

  object: ({ payload, context }) =>
    say(payload, context, (by) => {
      const parsed = v.safeParse(objectionSchema, payload);
      return parsed.success ? { kind: 'objection', ...parsed.output, by } : undefined;
    }),

  createForm: async ({ payload, context }) => {
    const now = new Date();
    const policy = await currentPolicy(now);
    const portalId = portalIdOf(context);
    if (!(await asksHere(policy, portalId))) return { kind: 'silent' };
    const place = { portalId, requestTypeId: requestTypeIdOf(context) };
    const known = await knownAtCreation(viewerOf(context), place, policy, now);
    return createForm(policy, localeOf(localeTagOf(payload)), known);
  },

  notice: async ({ payload }) => {
    const wording = await wordingNow(new Date());
    return wording.client?.notice === true && speaksAnywhere(wording)
      ? noticeView(textsOf(wording, localeOf(localeTagOf(payload))))
      : { kind: 'silent' };
  },
});

/** What a client says of the decision that they read, and what came of it; access comes first, as for reading. */
async function say(
  payload: unknown,
  context: unknown,
  wordOf: (accountId: string) => ClientWord | undefined,
): Promise<ClientWordResult> {
  const now = new Date();
  const viewer = viewerOf(context);
  const [request, policy] = await Promise.all([requestOf(context, viewer, now), currentPolicy(now)]);
  const texts = textsOf(policy, localeOf(localeTagOf(payload)));
  const words = texts.portal.acts;
  if (!request) return { kind: 'refused', message: words.notAllowed };
  const word = wordOf(viewer.accountId);
  if (!word) return { kind: 'refused', message: words.invalid };

  const outcome = await sayAsClient(request, word, policy, now);
  switch (outcome.kind) {
    case 'not-allowed':
      return { kind: 'refused', message: words.notAllowed };
    case 'too-many':
      return { kind: 'refused', message: words.tooMany };
    case 'pending':
      return { kind: 'pending', message: words.pending };
    case 'gone':
      return { kind: 'changed-meanwhile', message: words.changedMeanwhile, view: unavailable(texts) };
    case 'done':
    case 'changed-meanwhile': {
      const after = await requestOf(context, viewer, now);
      const view = after ? viewOf(after, viewer, policy, texts) : unavailable(texts);
      return outcome.kind === 'done'
        ? { kind: 'done', view }
        : { kind: 'changed-meanwhile', message: words.changedMeanwhile, view };
    }
  }
}

async function requestOf(
  context: unknown,
  viewer: PortalViewer,
  now: Date,
): Promise<RequestSnapshot | undefined> {
  const issueKey = requestKeyOf(context);
  return issueKey === undefined ? undefined : requestForClient(issueKey, viewer, now);
}

/** What the viewer reads of the request; nothing is asked of them where no answer would be heard. */
function viewOf(request: RequestSnapshot, viewer: PortalViewer, wording: InForce, texts: Texts): PortalView {
  const { accountId } = viewer;
  const client = speaksHere(wording, request.projectKey) ? wording.client : undefined;
  const view = explainToClient(request.decision, texts, {
    isOwn: request.reporterId === accountId,
    mayAnswer: client !== undefined && mayAnswer(request, accountId, client.approvers),
    ...(wording.timeZone === undefined ? {} : { timeZone: wording.timeZone }),
  });
  if (client || view.kind !== 'explained') return view;
  const { form: _unheard, ...objection } = view.objection;
  return { ...view, objection };
}
