import { makeResolver } from '@forge/resolver';
import type { OrganizationDefinitions } from '../bridge/definitions';
import { adminWords, localeOf } from '../explain';
import { allOrganisations, organisationOf } from '../jira/organizations';
import { isAdmin } from '../jira/permissions';
import * as v from '../packed/valibot.cjs';
import { today, viewsOf } from '../requests/contract-views';
import { deleteContract, editContract } from '../requests/edit-contract';
import { contractsOf } from '../storage/contracts';
import { baseSchema, editSchema } from './admin/contracts';
import { localeTagOf, organisationIdOf, viewerOf } from './context';

const NO_ACCESS = { kind: 'no-access' } as const;

/**
 * For agents beside an organisation. Contracts are the agents' alone: the viewer needs a licence, and JSM has to show
 * them the organisation; a client may see their own in JSM, and has none. Editing is for Jira admins.
 */
export const organizationResolver = makeResolver<OrganizationDefinitions>({
  read: async ({ payload, context }) => {
    const id = organisationIdOf(context);
    if (id === undefined || viewerOf(context).accountType !== 'licensed') return NO_ACCESS;
    const organisation = await organisationOf('user', id);
    if (!organisation) return NO_ACCESS;
    const now = new Date();
    const [contracts, mayEdit, day] = await Promise.all([contractsOf(id), isAdmin(), today(now)]);
    return {
      kind: 'ok',
      view: {
        organisation,
        contracts: await viewsOf([...contracts].reverse(), now),
        today: day,
        mayEdit,
        categoryNames: adminWords(localeOf(localeTagOf(payload))).categoryNames,
      },
    };
  },

  organisations: async () =>
    (await isAdmin()) ? { kind: 'ok', organisations: await allOrganisations() } : NO_ACCESS,

  save: async ({ payload, context }) => {
    const edit = v.safeParse(editSchema, payload);
    if (!edit.success || !(await isAdmin())) return NO_ACCESS;
    const { terms, base } = edit.output;
    return editContract(terms, { base, by: viewerOf(context).accountId, now: new Date() });
  },

  remove: async ({ payload, context }) => {
    const base = v.safeParse(baseSchema, payload);
    if (!base.success || !(await isAdmin())) return NO_ACCESS;
    return deleteContract(base.output, viewerOf(context).accountId, new Date());
  },
});
