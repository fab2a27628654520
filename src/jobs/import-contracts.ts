import type { Contract, ContractTerms } from '../contracts/contract';
import { referenceKey } from '../contracts/reference';
import * as v from '../packed/valibot.cjs';
import { contractsByReference } from '../requests/import-contracts';
import { recordAudit } from '../storage/audit';
import { beginGeneration, dropGeneration, flipTo, writeIntoGeneration } from '../storage/contract-import';
import { readUploadedTerms, uploadIdSchema } from '../storage/contract-uploads';
import { currentContracts, turnOf } from '../storage/contract-writer';
import { type Job, JobFault } from './job';
import type { JobKind, Slice } from './kind';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const inputSchema = v.object({
  upload: uploadIdSchema,
  parts: count,
  /** Of the contracts that the preview was made against. */
  turn: count,
  created: count,
  changed: count,
  faulty: count,
  fileName: v.string(),
});
type Input = v.InferOutput<typeof inputSchema>;
const cursorSchema = v.object({
  /** The generation that counted before. */
  before: v.string(),
  /** How many contracts are in the new one. */
  at: count,
});

/** About a hundred calls to the storage. */
const CONTRACTS_PER_SLICE = 1000;
const WAIT_FOR_EDIT_S = 5;

/**
 * Writes a new generation of contracts, those of the file in the place of the old, and makes it the one that counts.
 * Until then the old one counts and stands still: nobody else may change contracts. A job that ends in any other way
 * leaves the old one.
 */
export const importContracts: JobKind = {
  async slice(job, now) {
    const input = v.parse(inputSchema, job.input);
    const { generation } = await currentContracts();
    if (generation === job.id) return removeOld(job, input);

    const begun = await beginGeneration(now, job.id);
    if (begun.kind !== 'begun') {
      return { cursor: job.cursor, done: job.done, counts: job.counts, waitSeconds: WAIT_FOR_EDIT_S };
    }
    const turn = await turnOf(job.id);
    if (turn?.current.turn !== input.turn)
      throw new JobFault('changed-meanwhile', 'Contracts were changed after the preview.');
    // On record before anything counts, so that a slice that ends early still finds what to remove.
    if (job.cursor === undefined)
      return { cursor: { before: generation, at: 0 }, done: 0, counts: countsOf(input) };
    const { before, at } = v.parse(cursorSchema, job.cursor);

    const terms = await readUploadedTerms(input.upload, input.parts);
    if (!terms) throw new JobFault('input-gone', 'The uploaded file is kept for a day.');
    const contracts = merged(await contractsByReference(), terms, job);
    const part = contracts.slice(at, at + CONTRACTS_PER_SLICE);
    const written = await writeIntoGeneration(job.id, part, now);
    if (written.kind === 'overtaken') throw overtaken();
    if (written.kind !== 'written') throw new JobFault('internal', `Not written: ${JSON.stringify(written)}`);

    const done = at + part.length;
    if (done === contracts.length) {
      if ((await flipTo(job.id, contracts.length)).kind === 'overtaken') throw overtaken();
      await audit(job, input);
    }
    return {
      cursor: { before, at: done },
      done,
      total: contracts.length,
      counts: countsOf(input),
    };
  },

  async cleanUp(job) {
    const { generation } = await currentContracts();
    const cursor = v.safeParse(cursorSchema, job.cursor);
    const old = generation === job.id ? cursor.success && cursor.output.before : job.id;
    if (old !== false) while ((await dropGeneration(old)) === 'more');
  },
};

function overtaken(): JobFault {
  return new JobFault('changed-meanwhile', 'Contracts were changed while the import waited.');
}

/** All contracts as they are to be, in an order that every slice finds again. */
function merged(
  existing: ReadonlyMap<string, Contract>,
  terms: readonly ContractTerms[],
  { by, startedAt }: Job,
): Contract[] {
  const all = new Map(existing);
  for (const one of terms) {
    const key = referenceKey(one.reference);
    all.set(key, {
      ...one,
      revision: (existing.get(key)?.revision ?? 0) + 1,
      changedAt: startedAt,
      changedBy: by,
    });
  }
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, contract]) => contract);
}

/** The new generation counts. */
async function removeOld(job: Job, input: Input): Promise<Slice> {
  await audit(job, input);
  const { before, at } = v.parse(cursorSchema, job.cursor);
  return {
    cursor: { before, at },
    done: job.total ?? job.done,
    counts: countsOf(input),
    ended: (await dropGeneration(before)) === 'gone',
  };
}

async function audit(job: Job, input: Input): Promise<void> {
  await recordAudit({
    id: `${job.id}-imported`,
    at: job.startedAt,
    by: job.by,
    what: 'contracts-imported',
    subject: input.fileName,
    detail: countsOf(input),
  });
}

function countsOf({ created, changed, faulty }: Input): Record<'created' | 'changed' | 'faulty', number> {
  return { created, changed, faulty };
}
