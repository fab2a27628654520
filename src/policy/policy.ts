import * as v from '../packed/valibot.cjs';
import { rulesSchema } from './rules';
import { textOverridesSchema } from './texts/overrides';
import { CATEGORY_IDS, CLAUSE_IDS, type Mode, MODES } from './vocabulary';

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

const isoUtc = v.pipe(v.string(), v.isoTimestamp());

export const projectKeySchema = v.pipe(
  v.string(),
  v.regex(/^[A-Z][A-Z0-9_]{0,254}$/, 'A project key is made of capitals and digits.'),
);

/** Projects that are named one by one; the rest follow the default. */
export const MOST_PROJECTS = 500;

/** Organisations whose approvers are named one by one. */
const MOST_ORGANISATIONS = 500;
const MOST_APPROVERS = 20;

const clientSchema = v.strictObject({
  /** Whether the explanation is also posted on the request, as a public comment, whenever it changes. */
  comments: v.boolean(),
  /** Whether portal pages end with a short notice of the kinds of support. */
  notice: v.boolean(),
  /** Who may answer when an agent asks the client to approve billable work. */
  approvers: v.strictObject({
    reporter: v.boolean(),
    participants: v.boolean(),
    /** Account ids, by id of their organisation. */
    named: v.pipe(
      v.record(
        v.pipe(v.string(), v.regex(/^\d{1,19}$/)),
        v.pipe(
          v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(128))),
          v.minLength(1),
          v.maxLength(
            MOST_APPROVERS,
            `At most ${String(MOST_APPROVERS)} approvers are named for an organisation.`,
          ),
        ),
      ),
      v.maxEntries(
        MOST_ORGANISATIONS,
        `At most ${String(MOST_ORGANISATIONS)} organisations have approvers of their own.`,
      ),
    ),
  }),
});
export type ClientOptions = v.InferOutput<typeof clientSchema>;

export const DEFAULT_CLIENT_OPTIONS: ClientOptions = {
  comments: false,
  notice: false,
  approvers: { reporter: true, participants: false, named: {} },
};

const agentsSchema = v.strictObject({
  /** Group whose members alone may ask a client to pay, and set coverage or billing. Absent: whoever may edit the issue. */
  billingGroup: v.optional(
    v.strictObject({
      id: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
      /** As it was called when it was chosen. */
      name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
    }),
  ),
});

/** What an admin decides on; the rest of a version says who published it, when and why. */
export const policyContentSchema = v.strictObject({
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
  /** Absent in versions that were published before there were any. */
  rules: v.optional(rulesSchema, []),
  /** What is applied. */
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
  /** What a decision leaves on its issue beside itself. Absent in versions of before: all of it. */
  tags: v.optional(
    v.strictObject({
      labels: v.boolean(),
      supportLevel: v.boolean(),
      coverage: v.boolean(),
      billing: v.boolean(),
    }),
    { labels: true, supportLevel: true, coverage: true, billing: true },
  ),
  /** What Palier does in which project, by key. Absent in versions of before: it decided everywhere. */
  projects: v.optional(
    v.strictObject({
      default: v.picklist(MODES),
      byKey: v.pipe(
        v.record(projectKeySchema, v.picklist(MODES)),
        v.maxEntries(MOST_PROJECTS, `At most ${String(MOST_PROJECTS)} projects have a mode of their own.`),
      ),
    }),
    { default: 'automatic', byKey: {} },
  ),
  /** What clients are told beside the panel, and who of them may approve. Absent in versions of before. */
  client: v.optional(clientSchema, DEFAULT_CLIENT_OPTIONS),
  /** Who of the agents may do what. Absent in versions of before: whoever may edit the issue, everything. */
  agents: v.optional(agentsSchema, {}),
  /** Whether agents' corrections help later requests (`src/learn`). Absent in versions of before: they do. */
  learning: v.optional(v.boolean(), true),
  /** What clients read in the site's own words. Absent in versions of before: Palier's words. */
  texts: v.optional(textOverridesSchema, {}),
  /** In which the site's days begin and end, by IANA name. */
  timeZone: v.optional(v.pipe(v.string(), v.check(isTimeZone, 'Not a time zone.')), 'Europe/Zurich'),
});
/** What an admin decides on, as it is kept in a draft and in every version. */
export type PolicyContent = v.InferOutput<typeof policyContentSchema>;

export const policySchema = v.strictObject({
  ...policyContentSchema.entries,
  schemaVersion: v.literal(1),
  /** Counts up from 1; a decision keeps the number of the version that judged it. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** ISO 8601, UTC. */
  publishedAt: isoUtc,
  /** ISO 8601, UTC: from when new requests are judged by it. Absent: from `publishedAt`. */
  effectiveFrom: v.optional(isoUtc),
  /** Account id, or `palier` for the default policy. */
  author: v.pipe(v.string(), v.minLength(1)),
  reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
});

/** One published version of the assistance policy. Never changed after publication. */
export type Policy = v.InferOutput<typeof policySchema>;

export function modeOf({ projects }: Pick<Policy, 'projects'>, projectKey: string): Mode {
  return (
    (Object.hasOwn(projects.byKey, projectKey) ? projects.byKey[projectKey] : undefined) ?? projects.default
  );
}

/** The decisions of a version, without who published it, when and why. */
export function contentOf(policy: Policy): PolicyContent {
  const { schemaVersion, version, publishedAt, effectiveFrom, author, reason, ...content } = policy;
  return content;
}

/** In milliseconds since the epoch. */
export function effectiveFrom(policy: Pick<Policy, 'effectiveFrom' | 'publishedAt'>): number {
  return Date.parse(policy.effectiveFrom ?? policy.publishedAt);
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
