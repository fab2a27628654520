import { makeResolver } from '@forge/resolver';
import type { PortalDefinitions } from '../bridge/definitions';
import { createForm, explainToClient, localeOf, unavailable } from '../explain';
import { textsOf } from '../policy/texts';
import { decisionForClient } from '../requests/decision-for-client';
import { asksHere } from '../requests/asks-here';
import { speaksHere, wordingNow } from '../requests/wording';
import { currentPolicy } from '../storage/policies';
import { localeTagOf, portalIdOf, requestKeyOf, viewerOf } from './context';

/** For clients. Nothing an agent or an admin may know is reachable from here. */
export const portalResolver = makeResolver<PortalDefinitions>({
  explain: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueKey = requestKeyOf(context);
    const now = new Date();
    const [found, wording] = await Promise.all([
      issueKey === undefined
        ? ({ kind: 'no-access' } as const)
        : decisionForClient(issueKey, viewerOf(context), now),
      wordingNow(now),
    ]);
    const texts = textsOf(wording, locale);
    if (found.kind !== 'ok') return unavailable(texts);
    const view = explainToClient(found.decision, texts, { isOwn: found.isOwn });
    // A client keeps what they have read; of a request that nobody qualifies there is nothing to say.
    return view.kind === 'explained' || speaksHere(wording, found.projectKey) ? view : { kind: 'silent' };
  },

  createForm: async ({ payload, context }) => {
    const policy = await currentPolicy(new Date());
    return (await asksHere(policy, portalIdOf(context)))
      ? createForm(policy, localeOf(localeTagOf(payload)))
      : { kind: 'silent' };
  },
});
