import type { Adjustment, RndWork } from '../decide/acts';
import { isAgents } from '../decide/decide';
import type { Decision } from '../decide/decision';
import type { SupportCategoryId } from '../policy/texts';
import type { DecisionState, Level } from '../policy/vocabulary';
import { contractForClient, type ContractForClient } from './contract';

/** A decision that a client may be told: sure enough, a support request, and with a level. */
export interface ExplainableDecision extends Pick<Decision, 'rnd' | 'coverage' | 'billing'> {
  category: SupportCategoryId;
  level: NonNullable<Level>;
  /** `objected`: the client says it is not what they asked, and an agent is to look at it again. */
  state: Exclude<DecisionState, 'needs-review'> | 'objected';
  /** Of the client's approval of billable work. */
  approval?: NonNullable<Decision['approval']>['state'];
  contract: ContractForClient;
  /** What an agent set apart from the category, without who and when. */
  adjustment?: Omit<Adjustment, 'by' | 'at'>;
  rndWork?: Omit<RndWork, 'by' | 'at'>;
  /** Whether level 1 had it first and handed it on. */
  isEscalated: boolean;
  /** The client's own words that led to it. */
  quote?: string;
}

const LONGEST_QUOTE = 160;

/**
 * What a client may be told of a decision; absent while the request is only being qualified.
 * Confidence, evidence, notes and persons are left behind here, so that no later step can word them.
 */
export function explainable(decision: Decision | undefined): ExplainableDecision | undefined {
  if (decision === undefined || isOnlySuggested(decision)) return undefined;
  const { category, level, rnd, coverage, billing, approval, adjustment, rndWork } = decision;
  const state = stateForClient(decision);
  if (state === undefined || category === 'other' || level === null) return undefined;
  const quote = ownWords(decision);
  return {
    category,
    level,
    rnd,
    coverage,
    billing,
    state,
    ...(approval === undefined ? {} : { approval: approval.state }),
    contract: contractForClient(decision),
    ...(adjustment === undefined ? {} : { adjustment: withoutPerson(adjustment) }),
    ...(rndWork === undefined ? {} : { rndWork: withoutPerson(rndWork) }),
    isEscalated: isEscalated(decision),
    ...(quote === undefined ? {} : { quote }),
  };
}

function withoutPerson<T extends { by: string; at: string }>({
  by: _by,
  at: _at,
  ...rest
}: T): Omit<T, 'by' | 'at'> {
  return rest;
}

/** Whether handing it on is the last that was said of who handles it. */
function isEscalated({ level, history }: Decision): boolean {
  const said = history.findLast(({ what }) => SETS_LEVEL.has(what));
  return level === 2 && said?.what === 'escalated';
}
const SETS_LEVEL: ReadonlySet<string> = new Set([
  'decided',
  'decided-again',
  'corrected',
  'adjusted',
  'escalated',
] satisfies Decision['history'][number]['what'][]);

/** Made where agents come first, and none has confirmed or corrected it yet: its client is told nothing of it. */
export function isOnlySuggested(decision: Decision): boolean {
  return decision.mode === 'suggest' && !isAgents(decision);
}

/** A client goes on reading what they object to; what they had not been told of stays untold. */
function stateForClient(decision: Decision): ExplainableDecision['state'] | undefined {
  const { state, objection, coverage } = decision;
  if (objection !== undefined)
    return isAgents(decision) || coverage !== 'to-confirm' ? 'objected' : undefined;
  return state === 'needs-review' ? undefined : state;
}

/** The strongest passage of the request that speaks for its category, cut at a word. What a rule of the site looks for stays the site's. */
function ownWords({ because, category }: Decision): string | undefined {
  const passages = because.flatMap((evidence) =>
    'passage' in evidence && evidence.kind !== 'rule' && evidence.category === category && evidence.weight > 0
      ? [{ weight: evidence.weight, text: evidence.passage.text.replace(/\s+/gu, ' ').trim() }]
      : [],
  );
  const [strongest] = passages
    .filter(({ text }) => /\p{L}/u.test(text))
    .sort((one, other) => other.weight - one.weight);
  return strongest && cut(strongest.text);
}

/** At most `LONGEST_QUOTE` characters. Where no word ends in the second half, it is cut between characters. */
function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const room = text.slice(0, LONGEST_QUOTE - 1);
  const end = room.lastIndexOf(' ');
  const whole = end < LONGEST_QUOTE / 2 ? room.replace(/\p{Cs}$/u, '') : room.slice(0, end);
  return `${whole.replace(/[\s\p{P}]+$/u, '')}…`;
}
