import type { Account } from '../contracts';

/**
 * What a site starts with. Projects, request types and queues are read from the seed at every start; accounts and
 * organisations are added to the store when it does not know their ids yet, and live there from then on.
 */
export interface SiteSeed {
  /** Of the site; IANA name. Accounts may have their own. */
  timeZone: string;
  projects: ProjectSeed[];
  issueTypes: { id: string; name: string; description: string }[];
  serviceDesk: { id: string; projectId: string; organisationIds: string[] };
  requestTypeGroups: { id: string; name: string }[];
  requestTypes: RequestTypeSeed[];
  /** Queues of the service desk. `jql` is within its project. */
  queues: { id: string; name: string; jql: string }[];
  organisations: { id: string; name: string }[];
  accounts: Account[];
  /** Groups of colleagues. They cannot be changed here. */
  groups?: GroupSeed[];
}

export interface GroupSeed {
  /** A UUID. */
  id: string;
  name: string;
  accountIds: string[];
}

export interface ProjectSeed {
  id: string;
  key: string;
  name: string;
  projectTypeKey: 'service_desk' | 'software';
  issueTypeIds: string[];
}

export interface RequestTypeSeed {
  id: string;
  name: string;
  description: string;
  helpText: string;
  groupIds: string[];
  issueTypeId: string;
}
