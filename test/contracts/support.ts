import type { Contract, ContractTerms } from '../../src/contracts/contract';
import { startApp } from '../forge/support';

export const DAY = '2026-03-02';

export function terms(more: Partial<ContractTerms> = {}): ContractTerms {
  return {
    reference: 'M-1',
    organisations: [{ id: '1', name: 'Muster AG' }],
    start: '2026-01-01',
    end: '2026-12-31',
    state: 'active',
    terms: [],
    modules: [],
    customisations: [],
    ...more,
  };
}

export function contract(more: Partial<Contract> = {}): Contract {
  return { ...terms(), revision: 1, changedAt: '2026-01-01T08:00:00.000Z', changedBy: 'admin', ...more };
}

/** A contract without last day. */
export function openEnded(more: Partial<Contract> = {}): Contract {
  const { end: _none, ...rest } = contract(more);
  return rest;
}

/** A started app whose one function does what `within` is given, on the real storage packages. */
export async function storage() {
  let work: () => Promise<unknown> = () => Promise.resolve();
  let result: { value?: unknown; error?: unknown } = {};
  const run = async () => {
    const once = work;
    work = () => Promise.resolve();
    result = await once().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    return { statusCode: 204 };
  };
  const started = await startApp(
    {
      scopes: ['storage:app'],
      modules: { scheduledTrigger: [{ key: 'job', function: 'run', interval: 'week' }] },
    },
    { run },
  );
  return {
    within: async <T>(task: () => Promise<T>): Promise<T> => {
      work = task;
      await started.host.runScheduled('job');
      if (result.error !== undefined) throw result.error as Error;
      return result.value as T;
    },
  };
}
