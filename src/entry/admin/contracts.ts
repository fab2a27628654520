import { adminWords, message } from '../../explain';
import { allOrganisations, membersOf } from '../../jira/organizations';
import { jobIdSchema } from '../../jobs/job';
import * as v from '../../packed/valibot.cjs';
import type { Locale } from '../../policy/vocabulary';
import { viewsOf, withWarnings } from '../../requests/contract-views';
import { deleteContract, editContract } from '../../requests/edit-contract';
import { recordAudit } from '../../storage/audit';
import { uploadIdSchema, uploadedRowsSchema, writeUploadedRows } from '../../storage/contract-uploads';
import { currentContracts } from '../../storage/contract-writer';
import { contractByReference, listContracts as pageOfContracts } from '../../storage/contracts';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const PAGE = 25;

const referenceSchema = v.pipe(v.string(), v.maxLength(200));
export const baseSchema = v.object({
  reference: referenceSchema,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const after = v.optional(v.pipe(v.string(), v.maxLength(4000)));
const listSchema = v.object({ search: v.optional(v.pipe(v.string(), v.maxLength(255)), ''), after });
const readSchema = v.object({ reference: referenceSchema });
export const editSchema = v.object({ terms: v.unknown(), base: v.optional(baseSchema) });
const membersSchema = v.object({ organisation: v.pipe(v.string(), v.regex(/^\d{1,19}$/)) });
const exportSchema = v.object({ after });
const beginSchema = v.object({
  fileName: v.pipe(v.string(), v.maxLength(255)),
  header: v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(100)),
});
/** A front-end call takes 500 KB; a line of ten thousand comes in at most as many parts. */
const MOST_PARTS = 1000;
const part = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTS - 1));
const uploadSchema = v.object({ upload: uploadIdSchema, part, rows: uploadedRowsSchema });
const previewSchema = v.object({
  upload: uploadIdSchema,
  parts: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PARTS)),
});
const importSchema = v.object({
  upload: uploadIdSchema,
  mode: v.picklist(['good-lines', 'all-or-nothing']),
});
const progressSchema = v.object({ job: jobIdSchema });

const invalid = (locale: Locale) => ({ kind: 'refused', message: message('invalid-input', locale) }) as const;

export const listContracts: Handler<'listContracts'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(listSchema, payload);
    if (!wanted.success) return invalid(locale);
    const { runningImport } = await imports();
    const [page, { contracts: total }, importing] = await Promise.all([
      pageOfContracts({ ...wanted.output, most: PAGE }),
      currentContracts(),
      runningImport(),
    ]);
    const found = await withWarnings(page.contracts, new Date());
    return {
      kind: 'ok',
      list: {
        contracts: found.map(({ contract, ...about }) => {
          const { reference, revision, organisations, start, end, state } = contract;
          const ends = end === undefined ? {} : { end };
          return { reference, revision, organisations, start, ...ends, state, ...about };
        }),
        ...(page.next === undefined ? {} : { next: page.next }),
        total,
        ...(importing === undefined ? {} : { importing }),
        categoryNames: adminWords(locale).categoryNames,
      },
    };
  });

export const readContract: Handler<'readContract'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(readSchema, payload);
    if (!wanted.success) return invalid(locale);
    const contract = await contractByReference(wanted.output.reference);
    const [view] = contract ? await viewsOf([contract], new Date()) : [];
    return view ? { kind: 'ok', contract: view } : { kind: 'gone' };
  });

export const contractOrganisations: Handler<'contractOrganisations'> = ({ payload }) =>
  asAdmin(payload, async () => ({ kind: 'ok', organisations: await allOrganisations() }));

export const organisationMembers: Handler<'organisationMembers'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(membersSchema, payload);
    if (!wanted.success) return invalid(locale);
    const read = await membersOf(wanted.output.organisation);
    return read ? { kind: 'ok', ...read } : { kind: 'gone' };
  });

export const saveContract: Handler<'saveContract'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const edit = v.safeParse(editSchema, payload);
    if (!edit.success) return invalid(locale);
    const { terms, base } = edit.output;
    return editContract(terms, { base, by: viewerOf(context).accountId, now: new Date() });
  });

export const removeContract: Handler<'removeContract'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const base = v.safeParse(baseSchema, payload);
    if (!base.success) return invalid(locale);
    return deleteContract(base.output, viewerOf(context).accountId, new Date());
  });

export const exportContracts: Handler<'exportContracts'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(exportSchema, payload);
    if (!wanted.success) return invalid(locale);
    const exported = await (
      await import('../../requests/export-contracts')
    ).exportContracts(wanted.output.after);
    if (exported.kind === 'ok' && wanted.output.after === undefined)
      await recordAudit({
        at: new Date().toISOString(),
        by: viewerOf(context).accountId,
        what: 'contracts-exported',
        subject: 'contracts',
        detail: { contracts: (await currentContracts()).contracts },
      });
    return exported;
  });

export const beginContractImport: Handler<'beginContractImport'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const file = v.safeParse(beginSchema, payload);
    if (!file.success) return invalid(locale);
    return (await imports()).beginUpload(file.output.fileName, file.output.header);
  });

export const uploadContracts: Handler<'uploadContracts'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(uploadSchema, payload);
    if (!given.success) return invalid(locale);
    await writeUploadedRows(given.output.upload, given.output.part, given.output.rows);
    return { kind: 'ok' };
  });

export const previewContracts: Handler<'previewContracts'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(previewSchema, payload);
    if (!wanted.success) return invalid(locale);
    return (await imports()).previewImport(wanted.output.upload, wanted.output.parts, new Date());
  });

export const importContracts: Handler<'importContracts'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(importSchema, payload);
    if (!wanted.success) return invalid(locale);
    const { upload: id, mode } = wanted.output;
    return (await imports()).startImport({ id, mode, by: viewerOf(context).accountId }, new Date());
  });

export const contractImport: Handler<'contractImport'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const wanted = v.safeParse(progressSchema, payload);
    if (!wanted.success) return invalid(locale);
    const progress = await (await imports()).importProgress(wanted.output.job);
    return progress ? { kind: 'ok', progress } : { kind: 'gone' };
  });

/** Loaded when it is needed: most calls of the admin page are about other things. */
const imports = () => import('../../requests/import-contracts');
