import * as v from 'valibot';
import { rulesSchema } from './rules';
import { CATEGORY_IDS, CLAUSE_IDS } from './vocabulary';

/** What an admin may put in the category table; the rest of `Coverage` depends on contract and confidence. */
const categoryRuleSchema = v.strictObject({
  level: v.nullable(v.picklist([1, 2])),
  rnd: v.boolean(),
  /** null only for what is not a support request: nobody is told anything about billing. */
  coverage: v.nullable(v.picklist(['covered', 'out'])),
  clause: v.picklist(CLAUSE_IDS),
});
export type CategoryRule = v.InferOutput<typeof categoryRuleSchema>;

const label = v.pipe(
  v.string(),
  v.regex(/^\S+$/u, 'A Jira label cannot contain spaces.'),
  v.maxLength(255, 'A Jira label has at most 255 characters.'),
);

const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const policySchema = v.strictObject({
  schemaVersion: v.literal(1),
  /** Counts up from 1; a decision keeps the number of the version that judged it. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO 8601, UTC. */
  publishedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** Account id, or `palier` for the default policy. */
  author: v.pipe(v.string(), v.minLength(1)),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
  categories: v.pipe(
    v.strictObject(v.entriesFromList(CATEGORY_IDS, categoryRuleSchema)),
    v.check(
      (rules) =>
        CATEGORY_IDS.every((id) =>
          [rules[id].level, rules[id].coverage].every((value) => (value === null) === (id === 'other')),
        ),
      'Every kind of support request needs a level and a coverage; what is not one has neither.',
    ),
  ),
  /** What errors cost, of which the thresholds follow (`src/decide/costs.ts`). Absent: the thresholds were set freely. */
  costs: v.optional(
    v.strictObject({
      /** How many missed charges a charge wrongly announced is worth. */
      wrongCharge: v.pipe(v.number(), v.finite(), v.minValue(1)),
      /** How many reviews by an agent a "covered" wrongly told is worth. */
      wrongCovered: v.pipe(v.number(), v.finite(), v.minValue(1)),
    }),
  ),
  /** What is applied. */
  /** Absent in versions that were published before there were any. */
  rules: v.optional(rulesSchema, []),
  thresholds: v.strictObject({
    /** Least probability of being covered at which a request is decided as covered without an agent. */
    covered: probability,
    /** Least probability of being out of maintenance at which a client is told of a possible charge; a wrong notice costs most. */
    billed: probability,
  }),
  /** Whether Forge LLM is asked about requests that would wait for an agent. Absent: it is not. */
  secondOpinion: v.optional(v.boolean()),
  labels: v.strictObject({
    level1: label,
    level2: label,
    rnd: label,
    review: label,
    covered: label,
    out: label,
    noContract: label,
  }),
});

/** One published version of the assistance policy. Never changed after publication. */
export type Policy = v.InferOutput<typeof policySchema>;
