import { makeResolver } from '@forge/resolver';
import type { PortalDefinitions } from '../bridge/definitions';
import { createForm, explainToClient, localeOf, unavailable } from '../explain';
import { textsOf } from '../policy/texts';
import { decisionForClient } from '../requests/decision-for-client';
import { wordingNow } from '../requests/wording';
import { currentPolicy } from '../storage/policies';
import { localeTagOf, requestKeyOf, viewerOf } from './context';

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
    return found.kind === 'ok' ? explainToClient(found.decision, texts) : unavailable(texts);
  },

  createForm: async ({ payload }) =>
    createForm(await currentPolicy(new Date()), localeOf(localeTagOf(payload))),
});
