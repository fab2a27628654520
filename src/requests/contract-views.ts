import type { ContractView, ContractWarning } from '../bridge/admin/contracts';
import type { Contract, ContractTerms } from '../contracts/contract';
import { dayOf } from '../contracts/day';
import { warningsAmong } from '../contracts/warnings-of-contract';
import { namesOf } from '../jira/users';
import { contractsFor } from '../storage/contracts';
import { currentPolicy } from '../storage/policies';

/** Today where the desk is. */
export async function today(now: Date): Promise<string> {
  const { timeZone } = await currentPolicy(now);
  return dayOf(now.toISOString(), timeZone);
}

/** An organisation with hundreds of contracts at once would make an answer longer than a resolver may give. */
const MOST_WARNINGS = 20;

interface ContractWithWarnings {
  contract: Contract;
  warnings: ContractWarning[];
  moreWarnings: number;
}

/** Contracts with what is worth a look about each; reads all contracts of their organisations. */
export async function withWarnings(
  contracts: readonly Contract[],
  now: Date,
): Promise<ContractWithWarnings[]> {
  const ids = [...new Set(contracts.flatMap(({ organisations }) => organisations.map(({ id }) => id)))];
  const [{ of }, day] = await Promise.all([contractsFor(ids), today(now)]);
  const byId = new Map(of.map((each) => [each.organisationId, each.contracts]));
  const about = warningsAmong((id) => byId.get(id) ?? [], day);
  return contracts.map((contract) => {
    const warnings = about(contract);
    const first = warnings.slice(0, MOST_WARNINGS);
    return { contract, warnings: first, moreWarnings: warnings.length - first.length };
  });
}

/** Contracts as they are edited; names of accounts as the viewer may see them. */
export async function viewsOf(contracts: readonly Contract[], now: Date): Promise<ContractView[]> {
  const [found, names] = await Promise.all([
    withWarnings(contracts, now),
    namesOf(contracts.map(({ changedBy }) => changedBy)),
  ]);
  return found.map(({ contract, warnings, moreWarnings }) => {
    const { revision, changedAt, changedBy, ...terms } = contract;
    const name = names.get(changedBy);
    return {
      terms: terms satisfies ContractTerms,
      revision,
      changedAt,
      ...(name === undefined ? {} : { changedBy: name }),
      warnings,
      moreWarnings,
    };
  });
}
