import type { Account, Caller, Extension, ForgeHost, Manifest, Site } from '../../contracts';
import { DASHBOARD_ID, GADGET, type Dashboard } from './dashboard';
import { callerOf, viewerOf } from './viewer';

/** Where on the site a page shows modules of the app, and what the page is about. */
export type Place =
  | { kind: 'portal-request'; portalId: number; key: string }
  | { kind: 'portal-create'; portalId: number; requestTypeId: number }
  /** The foot of a page; only a portal's own page says which portal. */
  | { kind: 'portal-foot'; page: 'portal'; portalId: number }
  | { kind: 'portal-foot'; page: 'my_requests' }
  | { kind: 'issue'; key: string }
  | { kind: 'organization'; organizationId: string }
  /** Beside the queues of a service project. */
  | { kind: 'queues'; projectKey: string }
  | { kind: 'project'; projectKey: string }
  | { kind: 'gadget'; gadgetId: string; entryPoint: 'view' | 'edit' }
  /** The form that configures an action in a rule of automation. */
  | { kind: 'action'; actionKey: string }
  | { kind: 'admin' };

type Module = Manifest['modules'][number];

/** A module that a viewer gets at a place, with what the platform vouches for. */
export interface MountedModule {
  module: Module;
  extension: Extension;
}

const MODULE_TYPES: Record<Place['kind'], string> = {
  'portal-request': 'jiraServiceManagement:portalRequestDetailPanel',
  'portal-create': 'jiraServiceManagement:portalRequestCreatePropertyPanel',
  'portal-foot': 'jiraServiceManagement:portalFooter',
  issue: 'jira:issueContext',
  organization: 'jiraServiceManagement:organizationPanel',
  queues: 'jiraServiceManagement:queuePage',
  project: 'jira:projectPage',
  gadget: GADGET,
  action: 'core:action',
  admin: 'jira:adminPage',
};

/**
 * The modules of the app at a place, empty when the viewer may not see the page or the app did not open the module to
 * their kind of account. The extension comes from what the site answers to the viewer, never from the browser.
 */
export async function modulesAt(
  place: Place,
  account: Account | undefined,
  site: Site,
  host: ForgeHost,
  dashboard: Dashboard,
): Promise<MountedModule[]> {
  if (place.kind === 'gadget') return gadgetAt(place, account, site, host, dashboard);
  if (place.kind === 'action') return formOf(place.actionKey, account, site, host);
  const type = MODULE_TYPES[place.kind];
  const modules = host.manifest.modules.filter(
    (module) =>
      module.type === type &&
      module.resource !== undefined &&
      isOpenTo(module, account) &&
      (place.kind !== 'portal-foot' || (module.portalPages?.includes(place.page) ?? true)),
  );
  if (modules.length === 0) return [];
  const facts = await factsOf(place, callerOf(account), site, host.manifest.appUuid);
  if (facts === undefined) return [];
  return modules.map((module) => ({ module, extension: { type, ...facts } }));
}

/** A gadget in the mode that is asked for: its resource is the one that shows it or the one that edits it. */
function gadgetAt(
  { gadgetId, entryPoint }: Extract<Place, { kind: 'gadget' }>,
  account: Account | undefined,
  site: Site,
  host: ForgeHost,
  dashboard: Dashboard,
): MountedModule[] {
  const gadget = dashboard.gadget(gadgetId);
  const module = host.manifest.modules.find(({ type, key }) => type === GADGET && key === gadget?.moduleKey);
  const resource = entryPoint === 'edit' ? module?.editResource : module?.resource;
  if (gadget === undefined || module === undefined || resource === undefined) return [];
  if (!isOpenTo(module, account)) return [];
  const extension = {
    type: GADGET,
    gadgetConfiguration: gadget.configuration,
    dashboard: { id: DASHBOARD_ID },
    gadget: { id: gadget.id },
    entryPoint,
    location: `${site.baseUrl}/dashboard`,
  };
  return [{ module: { ...module, resource }, extension }];
}

/** Rules are the admins' here. */
function formOf(
  actionKey: string,
  account: Account | undefined,
  site: Site,
  host: ForgeHost,
): MountedModule[] {
  const action = host.manifest.actions.find(({ key }) => key === actionKey);
  if (account?.role !== 'admin' || action?.configResource === undefined) return [];
  const type = MODULE_TYPES.action;
  const { key, name, configResource: resource } = action;
  return [
    {
      module: { type, key, title: name, resource, unlicensedAccess: [] },
      extension: { type, data: { inputs: {} }, location: `${site.baseUrl}/settings/rules` },
    },
  ];
}

function isOpenTo(module: Module, account: Account | undefined): boolean {
  const { kind } = viewerOf(account);
  return kind === 'licensed' || module.unlicensedAccess.includes(kind);
}

async function factsOf(
  place: Exclude<Place, { kind: 'gadget' | 'action' }>,
  caller: Caller,
  site: Site,
  appUuid: string,
): Promise<Extension | undefined> {
  switch (place.kind) {
    case 'portal-request': {
      const request = await read(
        site,
        caller,
        `/rest/servicedeskapi/request/${encodeURIComponent(place.key)}`,
      );
      if (request === undefined) return undefined;
      const key = String(request['issueKey']);
      const property = await read(
        site,
        { kind: 'app' },
        `/rest/api/3/issue/${encodeURIComponent(key)}/properties/${encodeURIComponent(appUuid)}`,
      );
      return {
        portal: { id: place.portalId },
        request: { key, typeId: Number(request['requestTypeId']), property: property?.['value'] ?? {} },
        location: `${site.baseUrl}/portal/${place.portalId}/${key}`,
      };
    }
    case 'portal-create': {
      // Anonymous visitors have no REST call that lists request types: the page exists for them by its address alone.
      const path = `/rest/servicedeskapi/servicedesk/${place.portalId}/requesttype/${place.requestTypeId}`;
      if (caller.kind !== 'anonymous' && (await read(site, caller, path)) === undefined) return undefined;
      return {
        portal: { id: place.portalId },
        request: { typeId: place.requestTypeId },
        location: `${site.baseUrl}/portal/${place.portalId}/create/${place.requestTypeId}`,
      };
    }
    case 'portal-foot': {
      if (place.page === 'my_requests') {
        if (caller.kind === 'anonymous') return undefined;
        return { page: place.page, location: `${site.baseUrl}/portal/requests` };
      }
      const path = `/rest/servicedeskapi/servicedesk/${place.portalId}`;
      if (caller.kind !== 'anonymous' && (await read(site, caller, path)) === undefined) return undefined;
      return { page: place.page, portal: { id: place.portalId }, location: `${site.baseUrl}/portal` };
    }
    case 'issue': {
      const issue = await read(
        site,
        caller,
        `/rest/api/3/issue/${encodeURIComponent(place.key)}?fields=issuetype,project`,
      );
      if (issue === undefined) return undefined;
      const fields = record(issue['fields']);
      const issueType = record(fields['issuetype']);
      const project = record(fields['project']);
      return {
        issue: { id: issue['id'], key: issue['key'], type: issueType['name'], typeId: issueType['id'] },
        project: { id: project['id'], key: project['key'], type: project['projectTypeKey'] },
        location: `${site.baseUrl}/browse/${String(issue['key'])}`,
      };
    }
    case 'organization': {
      // Clients may read their own organisation; the page is the agents'.
      const desk = await read(site, caller, '/rest/servicedeskapi/servicedesk/1');
      const key = typeof desk?.['projectKey'] === 'string' ? desk['projectKey'] : '';
      const project = await read(site, caller, `/rest/api/3/project/${encodeURIComponent(key)}`);
      const path = `/rest/servicedeskapi/organization/${encodeURIComponent(place.organizationId)}`;
      const organisation = project === undefined ? undefined : await read(site, caller, path);
      if (project === undefined || organisation === undefined) return undefined;
      const id = String(organisation['id']);
      return {
        organization: { id },
        project: { id: project['id'], key: project['key'], type: project['projectTypeKey'] },
        location: `${site.baseUrl}/agent/organizations/${id}`,
      };
    }
    case 'queues':
    case 'project': {
      const key = encodeURIComponent(place.projectKey);
      const project = await read(site, caller, `/rest/api/3/project/${key}`);
      if (project === undefined) return undefined;
      if (place.kind === 'queues') {
        const path = `/rest/api/3/mypermissions?projectKey=${key}&permissions=SERVICEDESK_AGENT`;
        const permissions = record((await read(site, caller, path))?.['permissions']);
        if (record(permissions['SERVICEDESK_AGENT'])['havePermission'] !== true) return undefined;
      }
      return {
        project: { id: project['id'], key: project['key'], type: project['projectTypeKey'] },
        location: `${site.baseUrl}/projects/${key}/${place.kind === 'queues' ? 'queues' : 'pages'}`,
      };
    }
    case 'admin': {
      const answer = await read(site, caller, '/rest/api/3/mypermissions?permissions=ADMINISTER');
      const administer = record(record(answer?.['permissions'])['ADMINISTER']);
      return administer['havePermission'] === true
        ? { location: `${site.baseUrl}/settings/apps` }
        : undefined;
    }
  }
}

async function read(site: Site, caller: Caller, path: string): Promise<Record<string, unknown> | undefined> {
  const answer = await site.handle({ method: 'GET', path, headers: { accept: 'application/json' }, caller });
  return answer.status === 200 ? record(JSON.parse(answer.body)) : undefined;
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
