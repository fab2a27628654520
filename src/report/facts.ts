import { coverageUnder } from '../contracts/situation';
import { dayOf } from '../contracts/day';
import { situationOf } from '../decide/contract-evidence';
import type { Decision, Step } from '../decide/decision';
import { isAgents, isSettled } from '../decide/decide';
import type { Policy } from '../policy/policy';
import type { CategoryId } from '../policy/vocabulary';
import { CONFIDENCES, type Facts, TIMES } from './code';

/** Of a request of more, no organisation is counted. */
const MOST_ORGANISATIONS = 3;
/** Steps by which an agent says what holds, so that the client can be told. */
const SETTLING: readonly Step['what'][] = [
  'corrected',
  'confirmed',
  'adjusted',
  'defect-confirmed',
  'approval-asked',
];

/** What a report counts of a request, and where. */
export interface Noted {
  /** Of its creation, in the site's time zone: `2026-11`. */
  month: string;
  /** Id of its project. */
  project: string;
  facts: Facts;
  /** Of the organisations in `facts`. */
  names: Record<string, string>;
}

/** A request as far as a report looks at it. */
export interface ReportedRequest {
  /** ISO 8601 with offset, as Jira gives it. */
  created: string;
  projectId: string;
  organisations: readonly { id: string; name: string }[];
}

/**
 * @param judged the version that judged the request
 * @param timeZone in which the site's months begin and end
 */
export function notedOf(
  request: ReportedRequest,
  decision: Decision,
  judged: Pick<Policy, 'categories'>,
  timeZone: string,
): Noted {
  const organisations =
    request.organisations.length > MOST_ORGANISATIONS
      ? []
      : [...request.organisations].sort((one, other) => Number(one.id) - Number(other.id));
  return {
    month: dayOf(request.created, timeZone).slice(0, 7),
    project: request.projectId,
    facts: factsOf(request, decision, judged, [...new Set(organisations.map(({ id }) => id))]),
    names: Object.fromEntries(organisations.map(({ id, name }) => [id, name.slice(0, 100)])),
  };
}

function factsOf(
  { created }: Pick<ReportedRequest, 'created'>,
  decision: Decision,
  judged: Pick<Policy, 'categories'>,
  organisations: string[],
): Facts {
  const { category, level, rnd, coverage, billing, state, clause, reading, adjustment, history } = decision;
  const isChecked = isAgents(decision) && isSettled(decision);
  const hasStep = (...whats: Step['what'][]) => history.some(({ what }) => whats.includes(what));
  const time = timeOf(created, decision);
  return {
    category,
    level,
    rnd,
    coverage,
    billing,
    state: state === 'automatic' && decision.mode === 'suggest' ? 'suggested' : state,
    clause,
    ...(reading
      ? {
          reading: {
            category: reading.category,
            confidence: Math.max(0, Math.min(CONFIDENCES - 1, Math.floor(reading.confidence * CONFIDENCES))),
            sure: reading.sure,
          },
        }
      : {}),
    ...(reading && isChecked
      ? { isCoverageRight: isAlike(decision, reading.category, category, judged) }
      : {}),
    ...(adjustment ? { adjustment: adjustment.code } : {}),
    isCorrected: adjustment !== undefined || hasStep('corrected', 'adjusted'),
    isContested: decision.approval?.state === 'contested' || hasStep('contested'),
    isObjected: decision.objection !== undefined || hasStep('objected'),
    ...(time === undefined ? {} : { time }),
    organisations,
  };
}

/**
 * Whether two categories come to the same coverage, by contract and policy. What agents set apart from the category does
 * not count: a gesture does not make a reading wrong.
 */
function isAlike(
  decision: Decision,
  one: CategoryId,
  other: CategoryId,
  { categories }: Pick<Policy, 'categories'>,
): boolean {
  const [first, second] = [categories[one].coverage, categories[other].coverage];
  const situation = situationOf(decision);
  const [here, there] = [coverageUnder(situation, one, first), coverageUnder(situation, other, second)];
  // Where the contract leaves all open, the reading's confidence is that of what the policy says.
  return here === 'to-confirm' || here === 'no-contract' ? first === second : here === there;
}

/**
 * From the creation until the client could be told: Palier's own decision, where clients are told of that and it was sure
 * enough; else, or if it was sure only later, the first word of an agent.
 */
function timeOf(created: string, { history, reading, state, mode }: Decision): number | undefined {
  const byAgent = history.find(({ what }) => SETTLING.includes(what))?.at;
  const isOwn = mode !== 'suggest' && (reading ? reading.sure : state === 'automatic');
  const own = isOwn
    ? history.find(({ by, category }) => by === 'palier' && (!reading || category === reading.category))?.at
    : undefined;
  const [first] = [byAgent, own].filter((at) => at !== undefined).sort();
  if (first === undefined) return undefined;
  const hours = (Date.parse(first) - momentOf(created)) / 3_600_000;
  const index = TIMES.findIndex((bound) => hours < bound);
  return index < 0 ? TIMES.length : index;
}

/** @param iso also as Jira writes it, `+0100` */
function momentOf(iso: string): number {
  return Date.parse(iso.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
