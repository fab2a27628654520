import * as v from '../packed/valibot.cjs';
import { CATEGORY_IDS } from './vocabulary';

export const MOST_RULES = 200;
/** Characters of a pattern, and of all words of a rule together. */
export const LONGEST_CONDITION = 500;
const LONGEST_NAME = 100;
/** One stored value of the platform holds 240 KiB, and the policy has other things to say. Bytes of JSON. */
const MOST_BYTES = 150_000;

const bounded = (longest: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longest));

const words = v.pipe(
  v.array(
    v.pipe(
      bounded(LONGEST_CONDITION),
      v.regex(/[\p{L}\p{N}][^]*[\p{L}\p{N}]/u, 'A word or phrase needs at least two letters or digits.'),
    ),
  ),
  v.minLength(1, 'A list of words cannot be empty.'),
  v.check(
    (list) => list.reduce((sum, word) => sum + word.length, 0) <= LONGEST_CONDITION,
    `The words of a rule have at most ${String(LONGEST_CONDITION)} characters together.`,
  ),
);

const conditionSchema = v.pipe(
  v.strictObject({
    /** Whole words or phrases, compared without case and accents; one of them has to be found. */
    words: v.optional(words),
    /** In the syntax of RE2, without regard to case; `^` and `$` are the ends of a line. */
    pattern: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(LONGEST_CONDITION, `A pattern has at most ${String(LONGEST_CONDITION)} characters.`),
      ),
    ),
    /** Name of the portal's request type, compared without case and accents. */
    requestType: v.optional(bounded(255)),
    project: v.optional(
      v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]{0,254}$/, 'A project key is made of capitals and digits.')),
    ),
    /** Id of an organisation; the request may belong to others as well. */
    organisation: v.optional(
      v.pipe(v.string(), v.regex(/^[0-9]{1,20}$/, 'The id of an organisation is a number.')),
    ),
  }),
  v.check(
    (condition) => Object.values(condition).some((value) => value !== undefined),
    'A rule needs at least one condition.',
  ),
);

export const RULE_EFFECTS = ['always', 'leaning'] as const;

const ruleSchema = v.strictObject({
  /** Kept in decisions; unique within a policy. */
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'Not an id of a rule.')),
  /** For agents and admins; clients never read it. */
  name: bounded(LONGEST_NAME),
  /** All that is given has to hold. */
  when: conditionSchema,
  category: v.picklist(CATEGORY_IDS),
  /** `always`: the request is of the category. `leaning`: it is more likely than the text alone says. */
  effect: v.picklist(RULE_EFFECTS),
  /** Absent: it is. */
  active: v.optional(v.boolean()),
});
/** What an admin knows better than the text of a request says it. */
export type SiteRule = v.InferOutput<typeof ruleSchema>;

/** In the order of the admin: the first `always` rule that holds decides. Patterns are compiled where they are used. */
export const rulesSchema = v.pipe(
  v.array(ruleSchema),
  v.maxLength(MOST_RULES, `A policy has at most ${String(MOST_RULES)} rules.`),
  v.check((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, 'Two rules have the same id.'),
  v.check(
    (rules) => new TextEncoder().encode(JSON.stringify(rules)).length <= MOST_BYTES,
    `The rules are too long together: at most ${String(MOST_BYTES)} bytes.`,
  ),
);
