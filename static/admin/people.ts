import type { ContractOrganisation, OrganisationMember } from '../../src/bridge/admin/contracts';
import type { Refused } from '../../src/bridge/definitions';
import { invoke } from './client';

type Members = { kind: 'ok'; members: OrganisationMember[]; isMore: boolean } | { kind: 'gone' };

const members = new Map<string, Promise<Members | Refused>>();
let organisations: Promise<{ kind: 'ok'; organisations: ContractOrganisation[] } | Refused> | undefined;

/** Who belongs to an organisation: read once as long as the page is open. What failed is read again. */
export function membersOf(organisation: string, locale: string): Promise<Members | Refused> {
  const known = members.get(organisation);
  if (known) return known;
  const reading = invoke('organisationMembers', { locale, organisation });
  members.set(organisation, reading);
  reading.catch(() => members.delete(organisation));
  return reading;
}

/** Names of the site's organisations by id, read once as long as the page is open; none for who may not read them. */
export async function organisationNames(locale: string): Promise<ReadonlyMap<string, string>> {
  organisations ??= invoke('contractOrganisations', { locale }).catch((error: unknown) => {
    organisations = undefined;
    throw error;
  });
  const read = await organisations;
  return new Map(read.kind === 'ok' ? read.organisations.map(({ id, name }) => [id, name]) : []);
}
