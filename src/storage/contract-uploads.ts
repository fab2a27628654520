import { kvs } from '@forge/kvs';
import { contractTermsSchema } from '../contracts/contract';
import * as v from '../packed/valibot.cjs';
import { keys } from './keys';
import { read } from './read';

/** What is uploaded is kept for a day: long enough to look at it, and to import it. */
const ONE_DAY = { ttl: { value: 1, unit: 'DAYS' } } as const;

/** Most that one part may hold, in bytes of JSON; the platform takes 240 KiB. */
export const MOST_BYTES_OF_PART = 200_000;

export const uploadIdSchema = v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/));

const uploadSchema = v.object({
  id: uploadIdSchema,
  fileName: v.string(),
  header: v.array(v.string()),
  /** What came of it; absent before it was looked at. */
  outcome: v.optional(
    v.object({
      /** Of the contracts it was compared with: with the next change of them it is out of date. */
      turn: v.number(),
      /** How many parts of contracts to be written. */
      parts: v.number(),
      created: v.number(),
      changed: v.number(),
      faulty: v.number(),
    }),
  ),
});
/** A file of contracts on its way in. */
export type ContractUpload = v.InferOutput<typeof uploadSchema>;

export function readUpload(id: string): Promise<ContractUpload | undefined> {
  return read(keys.contractUpload(id), uploadSchema);
}

export async function writeUpload(upload: ContractUpload): Promise<void> {
  await kvs.set(keys.contractUpload(upload.id), upload, ONE_DAY);
}

export const uploadedRowsSchema = v.array(
  v.object({ line: v.pipe(v.number(), v.integer(), v.minValue(1)), cells: v.array(v.string()) }),
);
type Rows = v.InferOutput<typeof uploadedRowsSchema>;

/** The same part may be sent again. */
export async function writeUploadedRows(id: string, part: number, rows: Rows): Promise<void> {
  await kvs.set(keys.contractUploadRows(id, part), rows, ONE_DAY);
}

/** All lines; undefined when a part is missing. */
export function readUploadedRows(id: string, parts: number): Promise<Rows | undefined> {
  return joined(parts, (part) => read(keys.contractUploadRows(id, part), uploadedRowsSchema));
}

const termsSchema = v.array(contractTermsSchema);
type Terms = v.InferOutput<typeof termsSchema>;

/** Contracts that an import will create or change, ready to be written. */
export async function writeUploadedTerms(id: string, part: number, terms: Terms): Promise<void> {
  await kvs.set(keys.contractUploadTerms(id, part), terms, ONE_DAY);
}

export function readUploadedTerms(id: string, parts: number): Promise<Terms | undefined> {
  return joined(parts, (part) => read(keys.contractUploadTerms(id, part), termsSchema));
}

async function joined<T>(
  parts: number,
  readPart: (part: number) => Promise<T[] | undefined>,
): Promise<T[] | undefined> {
  const all: T[] = [];
  for (let part = 0; part < parts; part++) {
    const found = await readPart(part);
    if (!found) return undefined;
    for (const one of found) all.push(one);
  }
  return all;
}

/** Cuts a list into parts that fit. */
export function partsOf<T>(items: readonly T[], most = MOST_BYTES_OF_PART): T[][] {
  const parts: T[][] = [];
  let bytes = 0;
  for (const item of items) {
    const more = Buffer.byteLength(JSON.stringify(item), 'utf8') + 1;
    const last = parts.at(-1);
    if (last && bytes + more <= most) {
      last.push(item);
      bytes += more;
    } else {
      parts.push([item]);
      bytes = more;
    }
  }
  return parts;
}
