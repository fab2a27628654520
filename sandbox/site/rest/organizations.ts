import { ApiError, serviceDeskError } from '../errors';
import { propertyValue } from '../issue-edit';
import type { OrganisationRecord } from '../model';
import { serviceDeskPage, serviceDeskUsers } from '../service-desk-views';
import { integer, ok, pageOf, param, requireAgent, requireLogin, type Call, type Handlers } from './call';

export function organisationView(call: Call, { id, name }: OrganisationRecord): Record<string, unknown> {
  return {
    id,
    name,
    scimManaged: false,
    _links: { self: `${call.state.baseUrl}/rest/servicedeskapi/organization/${id}` },
  };
}

function membership(call: Call, accountId: string): Set<string> {
  return new Set(call.state.accounts.get(accountId)?.organisationIds ?? []);
}

/** The organisation of the path: any for agents, their own for customers. */
function visibleOrganisation(call: Call): OrganisationRecord {
  const accountId = requireLogin(call);
  const id = String(
    integer({ ...call, query: new URLSearchParams({ id: param(call, 'organizationId') }) }, 'id', 0),
  );
  const organisation = call.state.organisations.get(id);
  const visible = call.access.isAgent(call.caller) || membership(call, accountId).has(id);
  if (organisation === undefined || !visible) {
    throw serviceDeskError(
      404,
      `The organization with ID ${id} does not exist, or you do not have permission to view it.`,
      'sd.organization.not.found',
    );
  }
  return organisation;
}

export const organizationHandlers: Handlers = {
  getOrganizations(call) {
    const accountId = requireLogin(call);
    const isAgent = call.access.isAgent(call.caller);
    const asked = call.query.get('accountId');
    if (asked !== null && !isAgent) throw new ApiError(403, undefined);
    let organisations = call.state.organisations.all();
    if (!isAgent || asked !== null) {
      const own = membership(call, asked ?? accountId);
      organisations = organisations.filter(({ id }) => own.has(id));
    }
    return ok(
      serviceDeskPage(
        organisations.map((organisation) => organisationView(call, organisation)),
        pageOf(call),
        `${call.state.baseUrl}${call.path}`,
      ),
    );
  },

  getOrganization: (call) => ok(organisationView(call, visibleOrganisation(call))),

  getUsersInOrganization(call) {
    requireAgent(call);
    const { id } = visibleOrganisation(call);
    const members = call.state.accounts.all().filter(({ organisationIds }) => organisationIds.includes(id));
    return ok(
      serviceDeskPage(
        serviceDeskUsers(
          call.state,
          members.map(({ accountId }) => accountId),
        ),
        pageOf(call),
        `${call.state.baseUrl}${call.path}`,
      ),
    );
  },

  getProperty(call) {
    const { properties } = visibleOrganisation(call);
    const key = param(call, 'propertyKey');
    if (!Object.hasOwn(properties, key)) {
      throw serviceDeskError(404, `The property with key '${key}' does not exist.`);
    }
    return ok({ key, value: properties[key] });
  },

  async setProperty(call) {
    requireAgent(call);
    const { state } = call;
    return state.exclusive(async () => {
      const organisation = visibleOrganisation(call);
      const key = param(call, 'propertyKey');
      if (call.body === undefined) throw serviceDeskError(400, 'The property value is required.');
      const existed = Object.hasOwn(organisation.properties, key);
      const transaction = state.transaction();
      transaction.put(state.organisations, organisation.id, {
        ...organisation,
        properties: { ...organisation.properties, [key]: propertyValue(key, call.body) },
      });
      await transaction.commit();
      return { status: existed ? 200 : 201 };
    });
  },
};
