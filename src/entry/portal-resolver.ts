import { makeResolver } from '@forge/resolver';
import type { PortalDefinitions } from '../bridge/definitions';
import { createForm, explainToClient, localeOf, unavailable } from '../explain';
import { decisionForClient } from '../requests/decision-for-client';
import { currentPolicy } from '../storage/policies';
import { localeTagOf, requestKeyOf, viewerOf } from './context';

/** For clients. Nothing an agent or an admin may know is reachable from here. */
export const portalResolver = makeResolver<PortalDefinitions>({
  explain: async ({ payload, context }) => {
    const locale = localeOf(localeTagOf(payload));
    const issueKey = requestKeyOf(context);
    if (issueKey === undefined) return unavailable(locale);
    const found = await decisionForClient(issueKey, viewerOf(context), new Date());
    return found.kind === 'ok' ? explainToClient(found.decision, locale) : unavailable(locale);
  },

  createForm: async ({ payload }) => createForm(await currentPolicy(), localeOf(localeTagOf(payload))),
});
