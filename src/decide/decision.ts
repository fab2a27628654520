import * as v from '../packed/valibot.cjs';
import { GAPS } from '../contracts/situation';
import { RULE_EFFECTS } from '../policy/rules';
import { adjustmentSchema, askedSchema, rndWorkSchema, splitSchema } from './acts';
import { approvalSchema, objectionSchema } from './exchange';
import { BILLINGS, CATEGORY_IDS, CLAUSE_IDS, COVERAGES, QUESTION_IDS, STATES } from '../policy/vocabulary';

const passageSchema = v.object({
  field: v.picklist(['title', 'body']),
  start: v.number(),
  end: v.number(),
  text: v.string(),
});

const contractPeriodEntries = {
  reference: v.string(),
  /** First and last day; no last day: open-ended. */
  start: v.string(),
  end: v.optional(v.string()),
};

/** A contract with what it said on the day the request was created; see `ContractInForce`. */
const contractInForceSchema = v.object({
  ...contractPeriodEntries,
  included: v.optional(v.array(v.picklist(CATEGORY_IDS)), []),
  excluded: v.optional(v.array(v.picklist(CATEGORY_IDS)), []),
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
  v.object({
    kind: v.literal('rule'),
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    /** As it was named when it was applied. */
    rule: v.object({ id: v.string(), name: v.string() }),
    effect: v.picklist(RULE_EFFECTS),
    passage: v.optional(passageSchema),
  }),
  v.object({
    kind: v.literal('customisation'),
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    /** Of the object, in the client's register. */
    name: v.string(),
    passage: passageSchema,
  }),
  v.object({
    kind: v.literal('opinion'),
    /** What the model takes the request for; `weight` speaks for it. */
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    /** Whether the classifier's own likeliest category is the same. */
    agrees: v.boolean(),
    passage: passageSchema,
    model: v.string(),
  }),
  /** Why the text cannot be judged. */
  v.object({ kind: v.literal('abstained'), reason: v.picklist(['too-short', 'unknown-language']) }),
  /** How one organisation of the request stood with its contracts; what decisions of before did not keep is optional. */
  v.object({
    kind: v.literal('contract'),
    situation: v.picklist(['active', 'none', 'not-managed', 'no-organisation', 'too-many-organisations']),
    organisation: v.optional(v.object({ id: v.string(), name: v.string() })),
    /** Why none is in force. */
    gap: v.optional(v.picklist(GAPS)),
    /** The one in force; without one, the one that explains why. */
    contract: v.optional(contractInForceSchema),
    /** In force too, and not relied upon. */
    others: v.optional(v.array(contractInForceSchema)),
    tooMany: v.optional(v.literal(true)),
    /** What this organisation's contracts make of the decision's category, under the policy that judged it. */
    outcome: v.optional(v.picklist(COVERAGES)),
  }),
  /** Agents of this site corrected requests like this one; see `src/learn`. */
  v.object({
    kind: v.literal('learnt'),
    category: v.picklist(CATEGORY_IDS),
    weight: v.number(),
    /** Of the correction that is most like it: ISO 8601, UTC. */
    at: v.string(),
    /** Key of the request that was corrected. */
    request: v.string(),
    /** How many corrections speak for it. */
    corrections: v.number(),
  }),
  v.object({
    kind: v.literal('correction'),
    from: v.picklist(CATEGORY_IDS),
    to: v.picklist(CATEGORY_IDS),
    reason: v.string(),
  }),
]);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** What a language model made of the text. Checked: every passage stands in the text. */
const opinionSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  /** As the model claims it, 0 to 1. */
  sureness: v.number(),
  /** One to three, the most telling first. */
  passages: v.tupleWithRest([passageSchema], passageSchema),
  model: v.string(),
});
export type Opinion = v.InferOutput<typeof opinionSchema>;

/** Without an opinion: the model refused; its answer could not be used; it took too long; none could be asked. */
export const OPINION_FAILURES = ['refused', 'unusable', 'late', 'unavailable'] as const;

/** That a second opinion was asked for, so that the same text is not asked about twice. */
export const secondOpinionSchema = v.variant('outcome', [
  /** `textHash`: fingerprint of the text that the model was shown. */
  v.object({ outcome: v.literal('given'), textHash: v.string(), opinion: opinionSchema }),
  v.object({ outcome: v.picklist(OPINION_FAILURES), textHash: v.string() }),
]);
export type SecondOpinion = v.InferOutput<typeof secondOpinionSchema>;

const contractRefSchema = v.object({
  organisationId: v.string(),
  reference: v.string(),
  /** First and last day; absent in decisions of before, and no last day when it is open-ended. */
  start: v.optional(v.string()),
  end: v.optional(v.string()),
});
export type ContractRef = v.InferOutput<typeof contractRefSchema>;

/** What happened to the decision, oldest first. */
const stepSchema = v.object({
  /** ISO 8601, UTC. */
  at: v.string(),
  /** `palier`, or the account id of an agent or a client. */
  by: v.string(),
  what: v.picklist([
    'decided',
    'decided-again',
    'corrected',
    'confirmed',
    'approval-asked',
    'accepted',
    'contested',
    'objected',
    'adjusted',
    'escalated',
    'handed-to-rnd',
    'defect-confirmed',
    'patch-delivered',
    'question-asked',
    'split',
  ]),
  category: v.picklist(CATEGORY_IDS),
  reason: v.optional(v.string()),
});
export type Step = v.InferOutput<typeof stepSchema>;

/** What Palier made of the request by itself, whatever agents say of it later: reports hold one against the other. */
const readingSchema = v.object({
  category: v.picklist(CATEGORY_IDS),
  coverage: v.picklist(COVERAGES),
  confidence: v.number(),
  /** Whether it was sure enough to decide without an agent. */
  sure: v.boolean(),
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
  /** `suggest`: clients are told when an agent has confirmed or corrected it. Absent: they are told. */
  mode: v.optional(v.picklist(['suggest'])),
  because: v.array(evidenceSchema),
  clause: v.picklist(CLAUSE_IDS),
  alsoAsks: v.array(v.picklist(CATEGORY_IDS)),
  /** Of a decision that waits for an agent: the question to the client that would settle it most, if there is one. */
  question: v.optional(v.picklist(QUESTION_IDS)),
  /** Of a decision that waits for an agent, on a text that could be judged: the second likeliest category. */
  runnerUp: v.optional(v.picklist(CATEGORY_IDS)),
  policyVersion: v.number(),
  contract: v.optional(contractRefSchema),
  approval: v.optional(approvalSchema),
  objection: v.optional(objectionSchema),
  /** Level, coverage or billing as an agent set them, apart from the category's. */
  adjustment: v.optional(adjustmentSchema),
  /** What R&D has to do with it, as agents noted. */
  rndWork: v.optional(rndWorkSchema),
  /** The last question that an agent put to the client, so that an unclear request can be settled. */
  asked: v.optional(askedSchema),
  /** Requests that were made of what else the text asks. */
  splits: v.optional(v.array(splitSchema)),
  /** Absent in decisions of before. */
  reading: v.optional(readingSchema),
  /** Language of the request's text. */
  lang: v.picklist(['fr', 'de', 'en', 'it', 'unknown']),
  /** Fingerprint of everything the decision was read from; equal means nothing to decide again. */
  inputHash: v.string(),
  /** ISO 8601, UTC. Also the revision that a correction must name. */
  decidedAt: v.string(),
  /** `palier`, or the account id of the agent whose word it is. */
  by: v.string(),
  history: v.array(stepSchema),
  secondOpinion: v.optional(secondOpinionSchema),
});
export type Decision = v.InferOutput<typeof decisionSchema>;
