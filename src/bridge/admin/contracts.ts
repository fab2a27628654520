import type { ContractState, ContractTerms } from '../../contracts/contract';
import type { HeaderFault } from '../../contracts/rows-columns';
import type { ColumnChange } from '../../contracts/rows-plan';
import type { LineFault } from '../../contracts/rows';
import type { TermsFault } from '../../contracts/rows-terms';
import type { WarningAbout } from '../../contracts/warnings-of-contract';
import type { CategoryId } from '../../policy/vocabulary';

/** What crosses the bridge about maintenance contracts. Faults and warnings are codes, which the screens word. */

export interface ContractOrganisation {
  id: string;
  name: string;
}

/** A person of an organisation. */
export interface OrganisationMember {
  accountId: string;
  name: string;
}

export type ContractWarning = WarningAbout;

/** Days are calendar days, `2026-11-24`. */
export interface ContractSummary {
  reference: string;
  revision: number;
  organisations: ContractOrganisation[];
  start: string;
  end?: string;
  state: ContractState;
  /** The first ones; `moreWarnings` counts the others. */
  warnings: ContractWarning[];
  moreWarnings: number;
}

/** A contract to be edited. */
export interface ContractView {
  terms: ContractTerms;
  revision: number;
  /** ISO 8601, UTC. */
  changedAt: string;
  /** Absent: an account that is gone or hidden. */
  changedBy?: string;
  /** The first ones; `moreWarnings` counts the others. */
  warnings: ContractWarning[];
  moreWarnings: number;
}

export interface ContractList {
  /** In the order of their references. */
  contracts: ContractSummary[];
  /** To be sent for the next page; absent at the end. */
  next?: string;
  /** Of all contracts of the site, whatever is searched for. */
  total: number;
  /** Id of the import that is writing now: contracts cannot be edited meanwhile. */
  importing?: string;
  categoryNames: Record<CategoryId, string>;
}

/** The contract that an edit started from; absent for a new one. */
export interface ContractBase {
  reference: string;
  revision: number;
}

/** Why nothing was written, beside what stands in the contract itself. */
export interface ContractNotWritten {
  kind: 'import-running' | 'busy' | 'too-large' | 'organisation-full' | 'too-many-organisations';
}

export type ContractSaved =
  | { kind: 'saved'; contract: ContractView }
  /** Somebody else changed or (absent) removed it; nothing was written. */
  | { kind: 'changed-meanwhile'; current?: ContractView }
  /** Another contract has this reference. */
  | { kind: 'reference-taken' }
  | { kind: 'invalid'; faults: TermsFault[] }
  | ContractNotWritten;

export type ContractRemoved =
  { kind: 'removed' } | { kind: 'changed-meanwhile'; current?: ContractView } | ContractNotWritten;

/** A part of a file on its way to the back end. */
export interface UploadedRow {
  /** As an editor counts lines, from 1. */
  line: number;
  cells: string[];
}

export type UploadBegun =
  { kind: 'begun'; upload: string; ignoredColumns: string[] } | { kind: 'bad-header'; faults: HeaderFault[] };

/** What an import would do. Lists are cut at their first entries; counts and faults are whole. */
export interface ImportPreview {
  upload: string;
  counts: { created: number; changed: number; unchanged: number; kept: number; faulty: number };
  created: { line: number; reference: string; organisations: string }[];
  changed: { line: number; reference: string; changes: ColumnChange[] }[];
  /** Every faulty line, with all its faults; of a very long list, with its first. */
  faults: LineFault[];
  /** As they would be after the import, of contracts that it creates or changes. */
  warnings: { reference: string; warning: ContractWarning }[];
}

export type ImportPreviewed =
  | { kind: 'previewed'; preview: ImportPreview }
  /** Kept for a day. */
  | { kind: 'upload-gone' }
  | { kind: 'import-running' };

export type ImportStarted =
  | { kind: 'started'; job: string }
  /** An import has not ended yet. */
  | { kind: 'import-running'; job: string }
  | { kind: 'upload-gone' }
  /** Somebody changed contracts since the preview: it is to be looked at again. */
  | { kind: 'changed-meanwhile' }
  /** Every line was to be good, and not all are. */
  | { kind: 'faulty-lines' }
  | { kind: 'nothing-to-do' };

export interface ImportProgress {
  state: 'queued' | 'running' | 'paused' | 'cancelled' | 'done' | 'failed';
  done: number;
  total: number;
  counts: { created: number; changed: number };
  /** `changed-meanwhile`: contracts were edited after the preview; nothing was written. */
  fault?: 'changed-meanwhile' | 'other';
}

export type ContractsExported =
  | {
      kind: 'ok';
      header: string[];
      rows: string[][];
      /** To be sent for the rest; absent at the end. */
      next?: string;
    }
  /** An import replaced the contracts meanwhile: the export has to begin again. */
  | { kind: 'changed-meanwhile' };

/** What agents read beside an organisation. */
export interface OrganisationView {
  organisation: ContractOrganisation;
  /** The newest first. */
  contracts: ContractView[];
  /** Where the desk is, `2026-11-24`. */
  today: string;
  /** The viewer is a Jira admin. */
  mayEdit: boolean;
  categoryNames: Record<CategoryId, string>;
}
