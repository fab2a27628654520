import * as v from '../packed/valibot.cjs';
import { CATEGORY_IDS, LOCALES } from '../policy/vocabulary';

/** What an admin may put in one contract; more would not fit in one value of the storage. */
export const LIMITS = {
  organisations: 20,
  terms: 60,
  modules: 50,
  customisations: 200,
  aliases: 10,
} as const;

const line = (most: number) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.regex(/^[^\p{Cc}]*$/u));

/** A calendar day of the site, `2026-11-24`. */
export const daySchema = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(isInCalendar, 'The calendar has no such day.'),
);

/** 30 February passes as a date by its shape alone. */
function isInCalendar(day: string): boolean {
  const moment = new Date(`${day}T00:00:00.000Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}

export const CONTRACT_STATES = ['active', 'suspended', 'cancelled'] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

/** One category treated otherwise than the policy's table says; without dates, as long as the contract runs. */
export const termSchema = v.strictObject({
  category: v.picklist(CATEGORY_IDS),
  effect: v.picklist(['included', 'excluded']),
  /** First day. */
  from: v.optional(daySchema),
  /** Last day. */
  until: v.optional(daySchema),
});
export type ContractTerm = v.InferOutput<typeof termSchema>;

/** An object made or adapted for the client, by the names that requests call it. */
export const customisationSchema = v.strictObject({
  name: line(120),
  aliases: v.pipe(v.array(line(120)), v.maxLength(LIMITS.aliases)),
});

/** What an admin writes. */
export const contractTermsSchema = v.strictObject({
  /** Unique on the site, as on paper. */
  reference: line(60),
  /** JSM organisations; the name as it was when the contract was saved. */
  organisations: v.pipe(
    v.array(v.strictObject({ id: v.pipe(v.string(), v.regex(/^\d{1,19}$/)), name: line(255) })),
    v.minLength(1),
    v.maxLength(LIMITS.organisations),
  ),
  /** First day. */
  start: daySchema,
  /** Last day; absent: open-ended. */
  end: v.optional(daySchema),
  state: v.picklist(CONTRACT_STATES),
  terms: v.pipe(v.array(termSchema), v.maxLength(LIMITS.terms)),
  /** Product modules under maintenance, for agents. */
  modules: v.pipe(v.array(line(80)), v.maxLength(LIMITS.modules)),
  /** In which clients of this contract are best answered. */
  language: v.optional(v.picklist(LOCALES)),
  /** For agents; clients never see it. */
  note: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  customisations: v.pipe(v.array(customisationSchema), v.maxLength(LIMITS.customisations)),
});
export type ContractTerms = v.InferOutput<typeof contractTermsSchema>;

/** A maintenance contract as it is stored. */
export const contractSchema = v.strictObject({
  ...contractTermsSchema.entries,
  /** Counts up from 1 with every change; an edit names the one it started from. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO 8601, UTC. */
  changedAt: v.string(),
  /** Account id. */
  changedBy: v.string(),
});
export type Contract = v.InferOutput<typeof contractSchema>;
