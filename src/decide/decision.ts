import * as v from 'valibot';
import { BILLINGS, CATEGORY_IDS, CLAUSE_IDS, COVERAGES, STATES } from '../policy/vocabulary';

const passageSchema = v.object({
  field: v.picklist(['title', 'body']),
  start: v.number(),
  end: v.number(),
  text: v.string(),
});

/** One reason of a decision. `weight` is in log-odds for what the classifier weighed, absent for plain facts. */
const evidenceSchema = v.variant('kind', [
  v.object({
    kind: v.literal('passage'),
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    passage: passageSchema,
  }),
  v.object({
    kind: v.literal('request-type'),
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    requestType: v.string(),
  }),
  v.object({
    kind: v.literal('answer'),
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    question: v.picklist(['about', 'personalised', 'ownAction']),
    answer: v.string(),
  }),
  v.object({ kind: v.literal('contract'), situation: v.picklist(['active', 'none', 'not-managed']) }),
  v.object({
    kind: v.literal('correction'),
    from: v.picklist(CATEGORY_IDS),
    to: v.picklist(CATEGORY_IDS),
    reason: v.string(),
  }),
]);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

const contractRefSchema = v.object({ organisationId: v.string(), reference: v.string() });
export type ContractRef = v.InferOutput<typeof contractRefSchema>;

/** What happened to the decision, oldest first. */
const stepSchema = v.object({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** `palier` or the account id of an agent. */
  by: v.string(),
  what: v.picklist(['decided', 'decided-again', 'corrected']),
  category: v.picklist(CATEGORY_IDS),
  reason: v.optional(v.string()),
});

/** Stored as issue property `palier.decision`; the schema is what a stored value must pass to be read. */
export const decisionSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  level: v.nullable(v.picklist([1, 2])),
  rnd: v.boolean(),
  coverage: v.picklist(COVERAGES),
  billing: v.picklist(BILLINGS),
  confidence: v.number(),
  state: v.picklist(STATES),
  because: v.array(evidenceSchema),
  clause: v.picklist(CLAUSE_IDS),
  alsoAsks: v.array(v.picklist(CATEGORY_IDS)),
  policyVersion: v.number(),
  contract: v.optional(contractRefSchema),
  /** Language of the request's text. */
  lang: v.picklist(['fr', 'de', 'en', 'it', 'unknown']),
  /** Fingerprint of everything the decision was read from; equal means nothing to decide again. */
  inputHash: v.string(),
  /** ISO 8601, UTC. Also the revision that a correction must name. */
  decidedAt: v.string(),
  by: v.string(),
  history: v.array(stepSchema),
});
export type Decision = v.InferOutput<typeof decisionSchema>;
