import type { JobKindName } from './job';
import type { JobKind } from './kind';

/** Loaded with the first slice of its kind, so that no other function of the app waits for it. */
const KINDS: Record<JobKindName, () => Promise<JobKind>> = {
  replay: async () => (await import('./replay')).replay,
  backfill: async () => (await import('./backfill')).backfill,
  import: async () => (await import('./import-contracts')).importContracts,
};

export function kindOf(name: JobKindName): Promise<JobKind> {
  return KINDS[name]();
}
