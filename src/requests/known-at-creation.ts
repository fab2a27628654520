import { aboutOfRequestType } from '../classify/request-types';
import type { Standing } from '../contracts/situation';
import type { KnownAtCreation } from '../explain';
import { organisationsOfPerson } from '../jira/organizations';
import { requestTypeName } from '../jira/request-types';
import type { Policy } from '../policy/policy';
import { areContractsManaged } from '../storage/contracts';
import { contractAt } from './contract-of-request';
import type { PortalViewer } from './request-for-client';

/** Where a form stands in the portal, as the platform vouches for it. */
export interface FormPlace {
  portalId: string | undefined;
  requestTypeId: string | undefined;
}

/**
 * What can be known of a request before it is raised. Whatever cannot be read is left out: the form asks one question
 * more then, and its estimate is the one that everybody gets.
 */
export async function knownAtCreation(
  viewer: PortalViewer,
  place: FormPlace,
  policy: Policy,
  now: Date,
): Promise<KnownAtCreation> {
  const [about, standing] = await Promise.all([
    aboutOf(place).catch(() => undefined),
    ownStanding(viewer, policy, now).catch(() => undefined),
  ]);
  return { ...(about === undefined ? {} : { about }), ...(standing === undefined ? {} : { standing }) };
}

/** By the name of the request type, as the classifier reads it: nobody has to keep a list of types. */
async function aboutOf({ portalId, requestTypeId }: FormPlace): Promise<KnownAtCreation['about']> {
  if (portalId === undefined || requestTypeId === undefined) return undefined;
  const name = await requestTypeName(portalId, requestTypeId);
  return name === undefined ? undefined : aboutOfRequestType(name);
}

/** Of somebody who belongs to several organisations, nobody knows yet for which of them they raise the request. */
async function ownStanding(
  { accountId, accountType }: PortalViewer,
  policy: Policy,
  now: Date,
): Promise<Standing | undefined> {
  if (accountType === 'anonymous' || !(await areContractsManaged())) return undefined;
  const organisations = await organisationsOfPerson(accountId);
  if (organisations.length !== 1) return undefined;
  const { situation } = await contractAt(organisations, now.toISOString(), policy);
  return situation.kind === 'managed' ? situation.standings[0] : undefined;
}
