import type { Customisation } from '../classify/customisations';
import { dayOf } from '../contracts/day';
import {
  contractSituation,
  contractsInForce,
  type ContractSituation,
  type Organisation,
} from '../contracts/situation';
import { situationOf } from '../decide/contract-evidence';
import type { Decision } from '../decide/decision';
import type { RequestSnapshot } from '../jira/issues';
import type { Policy } from '../policy/policy';
import { contractsFor } from '../storage/contracts';

export interface ContractOfRequest {
  situation: ContractSituation;
  /** Of all contracts in force for the request. */
  customisations: Customisation[];
}

/**
 * The contract situation of whoever belongs to these organisations, at a moment.
 *
 * @param at ISO 8601; the day is that of the policy's time zone
 * @throws when contracts in the storage cannot be read
 */
export async function contractAt(
  organisations: readonly Organisation[],
  at: string,
  { timeZone }: Pick<Policy, 'timeZone'>,
): Promise<ContractOfRequest> {
  const { managed, of } = await contractsFor(organisations.map(({ id }) => id));
  if (!managed) return { situation: { kind: 'not-managed' }, customisations: [] };
  const day = dayOf(at, timeZone);
  const known = organisations.map((organisation) => ({
    organisation,
    contracts: of.find(({ organisationId }) => organisationId === organisation.id)?.contracts ?? [],
  }));
  return {
    situation: contractSituation(known, day),
    customisations: known.flatMap(({ contracts }) =>
      contractsInForce(contracts, day).flatMap((contract) => contract.customisations),
    ),
  };
}

/**
 * The contract of a request, on the day it was created. A decision that stands keeps the contract it was made under, and
 * that no contracts were recorded then; only what it found missing or open is looked up again when the request changes.
 */
export async function contractOfRequest(
  { organisations, created, decision }: Pick<RequestSnapshot, 'organisations' | 'created' | 'decision'>,
  policy: Policy,
): Promise<ContractOfRequest> {
  const found = await contractAt(organisations, created, policy);
  const kept = decision && keptSituation(decision, organisations);
  return kept ? { ...found, situation: kept } : found;
}

function keptSituation(
  decision: Decision,
  organisations: readonly Organisation[],
): ContractSituation | undefined {
  const situation = situationOf(decision);
  switch (situation.kind) {
    case 'not-managed':
      return situation;
    case 'no-organisation':
    case 'too-many-organisations':
      return undefined;
    case 'managed': {
      const { standings } = situation;
      const ids = new Set(organisations.map(({ id }) => id));
      const isWhole =
        standings.length === ids.size &&
        standings.every((each) => each.kind === 'in-force' && ids.has(each.organisation.id));
      return isWhole ? situation : undefined;
    }
  }
}
