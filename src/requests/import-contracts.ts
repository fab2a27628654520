import { randomUUID } from 'node:crypto';
import type {
  ImportPreview,
  ImportPreviewed,
  ImportProgress,
  ImportStarted,
  UploadBegun,
} from '../bridge/admin/contracts';
import type { Contract, ContractTerms } from '../contracts/contract';
import { referenceKey } from '../contracts/reference';
import { type LineFault, readRows } from '../contracts/rows';
import { readHeader } from '../contracts/rows-columns';
import { directoryOf } from '../contracts/rows-organisations';
import { type Plan, planOf } from '../contracts/rows-plan';
import { warningsAmong } from '../contracts/warnings-of-contract';
import { allOrganisations } from '../jira/organizations';
import { startJob } from '../jobs/control';
import { hasEnded } from '../jobs/job';
import {
  partsOf,
  readUpload,
  readUploadedRows,
  writeUpload,
  writeUploadedTerms,
} from '../storage/contract-uploads';
import { currentContracts } from '../storage/contract-writer';
import { holderOf, readJob } from '../storage/jobs';
import { allContracts, bytesOf, MOST_BYTES_OF_VALUE } from '../storage/contracts';
import { today } from './contract-views';

/** Lines of one file; more are refused by the screen and left out here. */
export const MOST_LINES = 10_000;
/** Entries of a list that is there to be looked through. */
const MOST_SHOWN = 300;
const MOST_FAULTS = 10_000;

export async function beginUpload(fileName: string, header: string[]): Promise<UploadBegun> {
  const { ignored, faults } = readHeader(header);
  if (faults.length > 0) return { kind: 'bad-header', faults };
  const id = randomUUID();
  await writeUpload({ id, fileName, header });
  return { kind: 'begun', upload: id, ignoredColumns: ignored };
}

/** Reads the uploaded lines against the contracts and the organisations as they are now. Writes no contract. */
export async function previewImport(id: string, parts: number, now: Date): Promise<ImportPreviewed> {
  const upload = await readUpload(id);
  const rows = upload && (await readUploadedRows(id, parts));
  if (!upload || !rows) return { kind: 'upload-gone' };
  if ((await runningImport()) !== undefined) return { kind: 'import-running' };

  const { turn } = await currentContracts();
  const [existing, organisations, day] = await Promise.all([
    contractsByReference(),
    allOrganisations(),
    today(now),
  ]);
  // A contract keeps organisations that are gone; of those that are there, JSM's name counts.
  const directory = directoryOf([
    ...organisations,
    ...[...existing.values()].flatMap((contract) => contract.organisations),
  ]);
  const terms = new Map([...existing].map(([key, contract]) => [key, termsOf(contract)]));
  const read = readRows(readHeader(upload.header).columns, rows.slice(0, MOST_LINES), directory, terms);
  const first = planOf(read, terms, directory);
  const large = tooLarge(first, existing);
  const bad = new Set(large.map(({ line }) => line));
  const plan =
    large.length === 0
      ? first
      : planOf({ contracts: read.contracts.filter(({ line }) => !bad.has(line)) }, terms, directory);
  const faults = [...read.faults, ...large].sort((one, other) => one.line - other.line);

  const written = [...plan.created, ...plan.changed].map((one) => one.terms);
  const batches = partsOf(written);
  await Promise.all(batches.map((batch, part) => writeUploadedTerms(id, part, batch)));
  const counts = {
    created: plan.created.length,
    changed: plan.changed.length,
    unchanged: plan.unchanged,
    kept: plan.kept,
    faulty: new Set(faults.map(({ line }) => line)).size,
  };
  const { created, changed, faulty } = counts;
  await writeUpload({ ...upload, outcome: { turn, parts: batches.length, created, changed, faulty } });
  const preview: ImportPreview = {
    upload: id,
    counts,
    created: plan.created.slice(0, MOST_SHOWN).map(({ line, terms: { reference, organisations: of } }) => ({
      line,
      reference,
      organisations: of.map(({ name }) => name).join(', '),
    })),
    changed: plan.changed.slice(0, MOST_SHOWN).map(({ line, terms: { reference }, changes }) => ({
      line,
      reference,
      changes: changes.map(({ column, was, becomes }) => ({
        column,
        was: excerpt(was),
        becomes: excerpt(becomes),
      })),
    })),
    faults: faults.length <= MOST_FAULTS ? faults : firstOfEachLine(faults),
    warnings: warningsAfter(plan, existing, day),
  };
  return { kind: 'previewed', preview };
}

/** Starts the job that writes what the preview showed. */
export async function startImport(
  { id, mode, by }: { id: string; mode: 'good-lines' | 'all-or-nothing'; by: string },
  now: Date,
): Promise<ImportStarted> {
  const upload = await readUpload(id);
  if (!upload?.outcome) return { kind: 'upload-gone' };
  const { turn, parts, created, changed, faulty } = upload.outcome;
  if (mode === 'all-or-nothing' && faulty > 0) return { kind: 'faulty-lines' };
  if (created + changed === 0) return { kind: 'nothing-to-do' };
  const current = await currentContracts();
  if (current.turn !== turn) return { kind: 'changed-meanwhile' };
  const started = await startJob(
    {
      kind: 'import',
      by,
      input: { upload: id, parts, turn, created, changed, faulty, fileName: upload.fileName },
      total: current.contracts + created,
      detail: { file: upload.fileName, created, changed, faulty },
    },
    now,
  );
  return started.kind === 'started'
    ? { kind: 'started', job: started.id }
    : { kind: 'import-running', job: started.id };
}

/** Id of the import that has not ended yet. */
export async function runningImport(): Promise<string | undefined> {
  const id = await holderOf('import');
  const job = id === undefined ? undefined : await readJob(id);
  return job && !hasEnded(job) ? job.id : undefined;
}

/** How an import is getting on; undefined when there is none of this id. */
export async function importProgress(id: string): Promise<ImportProgress | undefined> {
  const job = await readJob(id);
  if (job?.kind !== 'import') return undefined;
  return {
    state: job.state,
    done: job.done,
    total: job.total ?? 0,
    counts: { created: job.counts['created'] ?? 0, changed: job.counts['changed'] ?? 0 },
    ...(job.error ? { fault: job.error.code === 'changed-meanwhile' ? job.error.code : 'other' } : {}),
  };
}

/** Every contract of the site by `referenceKey`. */
export async function contractsByReference(): Promise<Map<string, Contract>> {
  const found = new Map<string, Contract>();
  for await (const contract of allContracts()) found.set(referenceKey(contract.reference), contract);
  return found;
}

export function termsOf({
  revision: _revision,
  changedAt: _at,
  changedBy: _by,
  ...terms
}: Contract): ContractTerms {
  return terms;
}

/** What the storage could not keep: a contract that is too large, or an organisation whose contracts are together. */
function tooLarge(plan: Plan, existing: ReadonlyMap<string, Contract>): LineFault[] {
  const faults: LineFault[] = [];
  const bytesOfOrganisation = new Map<string, number>();
  const add = (terms: ContractTerms, sign: 1 | -1) => {
    const bytes = bytesOf(terms) + OVERHEAD_BYTES;
    for (const { id } of terms.organisations)
      bytesOfOrganisation.set(id, (bytesOfOrganisation.get(id) ?? 0) + sign * bytes);
    return bytes;
  };
  for (const contract of existing.values()) add(termsOf(contract), 1);
  const written = [...plan.created, ...plan.changed];
  for (const { line, terms } of written) {
    const before = existing.get(referenceKey(terms.reference));
    if (before) add(termsOf(before), -1);
    if (add(terms, 1) > MOST_BYTES_OF_VALUE) faults.push({ line, code: 'too-large' });
  }
  for (const { line, terms } of written) {
    const full = terms.organisations.find(
      ({ id }) => (bytesOfOrganisation.get(id) ?? 0) > MOST_BYTES_OF_VALUE,
    );
    if (full && !faults.some((fault) => fault.line === line))
      faults.push({
        line,
        column: 'organisations',
        code: 'organisation-full',
        params: { value: full.name.slice(0, 80) },
      });
  }
  return faults;
}

/** What a stored contract has beside its terms, generously. */
const OVERHEAD_BYTES = 250;

function warningsAfter(
  plan: Plan,
  existing: ReadonlyMap<string, Contract>,
  day: string,
): ImportPreview['warnings'] {
  const after = new Map(existing);
  const written = [...plan.created, ...plan.changed].map(({ terms }): Contract => ({
    ...terms,
    revision: 1,
    changedAt: '',
    changedBy: '',
  }));
  for (const contract of written) after.set(referenceKey(contract.reference), contract);
  const byOrganisation = new Map<string, Contract[]>();
  for (const contract of after.values())
    for (const { id } of contract.organisations) {
      const list = byOrganisation.get(id);
      if (list) list.push(contract);
      else byOrganisation.set(id, [contract]);
    }
  const about = warningsAmong((id) => byOrganisation.get(id) ?? [], day);
  const found: ImportPreview['warnings'] = [];
  for (const contract of written) {
    if (found.length >= MOST_SHOWN) break;
    for (const warning of about(contract)) found.push({ reference: contract.reference, warning });
  }
  return found.slice(0, MOST_SHOWN);
}

function excerpt(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}

function firstOfEachLine(faults: readonly LineFault[]): LineFault[] {
  return faults.filter((fault, at) => faults[at - 1]?.line !== fault.line);
}
