import type { ContractRemoved, ContractSaved, ContractView } from '../bridge/admin/contracts';
import type { Contract, ContractTerms } from '../contracts/contract';
import { changesBetween } from '../contracts/rows-plan';
import { directoryOf } from '../contracts/rows-organisations';
import { readContract } from '../contracts/rows-terms';
import { organisationOf } from '../jira/organizations';
import { recordAudit } from '../storage/audit';
import {
  type ContractBase,
  contractByReference,
  type NotWritten,
  removeContract,
  saveContract,
} from '../storage/contracts';
import { viewsOf } from './contract-views';

/** What the viewer asks for, as a Jira admin; this is checked before. */
interface Edit {
  base?: ContractBase | undefined;
  by: string;
  now: Date;
}

/** Writes a contract as an admin filled it in. Organisations that it did not have before are looked up in JSM. */
export async function editContract(input: unknown, { base, by, now }: Edit): Promise<ContractSaved> {
  const read = readContract(input);
  if ('faults' in read) return { kind: 'invalid', faults: read.faults };
  const before = base && (await contractByReference(base.reference));
  const named = await withNames(read.terms, before);
  if ('unknown' in named) {
    return {
      kind: 'invalid',
      faults: named.unknown.map((value) => ({
        column: 'organisations',
        code: 'unknown-organisation',
        params: { value },
      })),
    };
  }

  const saved = await saveContract(named.terms, { base, by, now });
  switch (saved.kind) {
    case 'saved': {
      const { contract } = saved;
      const directory = directoryOf([...contract.organisations, ...(before?.organisations ?? [])]);
      const changes = before ? changesBetween(before, contract, directory) : [];
      await recordAudit({
        at: now.toISOString(),
        by,
        what: before ? 'contract-changed' : 'contract-created',
        subject: contract.reference,
        detail: {
          revision: contract.revision,
          ...(changes.length > 0 ? { columns: changes.map(({ column }) => column).join(', ') } : {}),
          ...(before && before.reference !== contract.reference ? { was: before.reference } : {}),
        },
      });
      return { kind: 'saved', contract: await viewOf(contract, now) };
    }
    case 'changed-meanwhile':
      return meanwhile(saved.current, now);
    case 'reference-taken':
      return { kind: saved.kind };
    default:
      return notWritten(saved);
  }
}

export async function deleteContract(base: ContractBase, by: string, now: Date): Promise<ContractRemoved> {
  const removed = await removeContract(base, now);
  if (removed.kind === 'changed-meanwhile') return meanwhile(removed.current, now);
  if (removed.kind !== 'removed') return notWritten(removed);
  await recordAudit({
    at: now.toISOString(),
    by,
    what: 'contract-deleted',
    subject: base.reference,
    detail: { revision: base.revision },
  });
  return removed;
}

async function meanwhile(
  current: Contract | undefined,
  now: Date,
): Promise<{ kind: 'changed-meanwhile'; current?: ContractView }> {
  return { kind: 'changed-meanwhile', ...(current ? { current: await viewOf(current, now) } : {}) };
}

function notWritten({ kind }: NotWritten): { kind: NotWritten['kind'] } {
  return { kind };
}

async function viewOf(contract: Contract, now: Date): Promise<ContractView> {
  const [view] = await viewsOf([contract], now);
  if (!view) throw new Error('A contract has a view.');
  return view;
}

/** Names as JSM has them now; an organisation that the contract had before and JSM no longer has keeps its name. */
async function withNames(
  terms: ContractTerms,
  before: ContractTerms | undefined,
): Promise<{ terms: ContractTerms } | { unknown: string[] }> {
  const found = await Promise.all(
    terms.organisations.map(async ({ id, name }) => ({
      id,
      name,
      organisation: (await organisationOf('app', id)) ?? before?.organisations.find((one) => one.id === id),
    })),
  );
  const unknown = found.filter(({ organisation }) => !organisation).map(({ id, name }) => `${name} [${id}]`);
  if (unknown.length > 0) return { unknown };
  const organisations = found.flatMap(({ organisation }) => organisation ?? []);
  return {
    terms: {
      ...terms,
      organisations: organisations.map(({ id, name }) => ({ id, name: name.slice(0, 255) })),
    },
  };
}
