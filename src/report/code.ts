import type { AdjustmentReason } from '../decide/acts';
import {
  type Billing,
  BILLINGS,
  CATEGORY_IDS,
  type CategoryId,
  CLAUSE_IDS,
  type ClauseId,
  type Coverage,
  COVERAGES,
  type DecisionState,
  type Level,
  STATES,
} from '../policy/vocabulary';

export type { AdjustmentReason, Billing, CategoryId, Coverage, Level };

/** What a report knows of one request; the day, the project and the text are not part of it. */
export interface Facts {
  category: CategoryId;
  level: Level;
  rnd: boolean;
  coverage: Coverage;
  billing: Billing;
  /** `suggested`: decided by Palier, where clients are told when an agent has confirmed it. */
  state: DecisionState | 'suggested';
  clause: ClauseId;
  /** What Palier read by itself. Absent: not known, of a decision of before. */
  reading?: {
    category: CategoryId;
    /** 0 to 9: `n` holds a confidence of n/10 up to, and without, (n+1)/10; the last one holds 1. Absent: see `roughCode`. */
    confidence?: number;
    sure: boolean;
  };
  /** How coverage by the reading compares with coverage by the category that an agent stands for. Absent: not checked. */
  isCoverageRight?: boolean;
  adjustment?: AdjustmentReason;
  isCorrected: boolean;
  isContested: boolean;
  isObjected: boolean;
  /** Index in `TIMES`. Absent: not decided yet, or not known. */
  time?: number;
  /** Ids, in order. Of a request of more than three, none. */
  organisations: string[];
}

/** Upper bounds of the time to a decision, in hours; the last class has none. */
export const TIMES = [0.25, 1, 4, 8, 24, 72, 168, 720] as const;
/** Confidences are counted in this many classes of equal width. */
export const CONFIDENCES = 10;

/** Every letter is stored: never give one another meaning. */
const CATEGORY: Record<CategoryId, string> = {
  normal_use_problem: 'n',
  customisation_usage: 'c',
  product_defect: 'd',
  customisation_error: 'e',
  feature_request: 'f',
  training_information: 't',
  user_error: 'u',
  data_modification: 'm',
  licence_installation: 'l',
  company_copy: 'y',
  installation_service: 'i',
  other: 'o',
};
const COVERAGE: Record<Coverage, string> = { covered: 'c', out: 'o', 'no-contract': 'n', 'to-confirm': 't' };
const BILLING: Record<Billing, string> = {
  'not-billed': 'n',
  'to-confirm': 't',
  'may-be-billed': 'm',
  billable: 'b',
  accepted: 'a',
  contested: 'c',
};
const STATE: Record<Facts['state'], string> = {
  automatic: 'a',
  'needs-review': 'r',
  confirmed: 'c',
  corrected: 'x',
  suggested: 's',
};
const ADJUSTMENT: Record<AdjustmentReason, string> = {
  goodwill: 'g',
  agreement: 'a',
  contract: 'c',
  'possible-defect': 'd',
  team: 't',
  other: 'o',
};
const CLAUSE: Record<ClauseId, string> = {
  'level1-normal-use': 'a',
  'level1-customised-objects': 'b',
  'patches-and-versions': 'c',
  'level2-customisation': 'd',
  'level2-new-function': 'e',
  'level2-training': 'f',
  'level2-user-error': 'g',
  'out-data-modification': 'h',
  'out-licence': 'i',
  'out-company-copy': 'j',
  'services-time-and-materials': 'k',
  qualification: 'l',
};
const ALL_STATES = [...STATES, 'suggested'] as const;
const NONE = '-';

/** Facts as one short text, the same for the same facts: `n1-cnan9sy-0 0a:12+40`, without the blank. */
export const CODE = /^[a-z0-9-]{14}:(~|(\d{1,19}(\+\d{1,19}){0,2})?)$/;

/** Organisation of what was counted without a detail that would have been too many; see `roughCode`. */
export const OTHERS = '~';

export function codeOf(facts: Facts): string {
  const { reading, isCoverageRight, adjustment, time } = facts;
  const said = Number(facts.isCorrected) + 2 * Number(facts.isContested) + 4 * Number(facts.isObjected);
  return [
    CATEGORY[facts.category],
    facts.level ?? '0',
    facts.rnd ? 'r' : NONE,
    COVERAGE[facts.coverage],
    BILLING[facts.billing],
    STATE[facts.state],
    CLAUSE[facts.clause],
    reading ? CATEGORY[reading.category] : NONE,
    reading?.confidence ?? NONE,
    reading ? (reading.sure ? 's' : 'u') : NONE,
    isCoverageRight === undefined ? NONE : isCoverageRight ? 'y' : 'n',
    adjustment === undefined ? NONE : ADJUSTMENT[adjustment],
    said,
    time ?? NONE,
    ':',
    facts.organisations.join('+'),
  ].join('');
}

/** The facts of a code; undefined when it is none. */
export function factsOfCode(code: string): Facts | undefined {
  const [letters = '', organisations = ''] = code.split(':');
  const at = (index: number) => letters.charAt(index);
  const category = valueOf(CATEGORY, CATEGORY_IDS, at(0));
  const coverage = valueOf(COVERAGE, COVERAGES, at(3));
  const billing = valueOf(BILLING, BILLINGS, at(4));
  const state = valueOf(STATE, ALL_STATES, at(5));
  const clause = valueOf(CLAUSE, CLAUSE_IDS, at(6));
  if (!category || !coverage || !billing || !state || !clause) return undefined;
  const read = valueOf(CATEGORY, CATEGORY_IDS, at(7));
  const adjustment = valueOf(ADJUSTMENT, Object.keys(ADJUSTMENT) as AdjustmentReason[], at(11));
  const said = Number(at(12));
  return {
    category,
    level: at(1) === '1' ? 1 : at(1) === '2' ? 2 : null,
    rnd: at(2) === 'r',
    coverage,
    billing,
    state,
    clause,
    ...(read
      ? {
          reading: {
            category: read,
            ...(at(8) === NONE ? {} : { confidence: Number(at(8)) }),
            sure: at(9) === 's',
          },
        }
      : {}),
    ...(at(10) === NONE ? {} : { isCoverageRight: at(10) === 'y' }),
    ...(adjustment ? { adjustment } : {}),
    isCorrected: (said & 1) > 0,
    isContested: (said & 2) > 0,
    isObjected: (said & 4) > 0,
    ...(at(13) === NONE ? {} : { time: Number(at(13)) }),
    organisations: organisations === '' ? [] : organisations.split('+'),
  };
}

/** The code without what makes most of the difference between requests: confidence, time, organisation. */
export function roughCode(code: string): string {
  return `${code.slice(0, 8)}${NONE}${code.slice(9, 13)}${NONE}:${OTHERS}`;
}

function valueOf<T extends string>(
  letters: Record<T, string>,
  values: readonly T[],
  letter: string,
): T | undefined {
  return values.find((value) => letters[value] === letter);
}
