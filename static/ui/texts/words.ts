/** Words of the screens themselves. What depends on a decision comes from the back end. */

export interface CommonWords {
  loading: string;
  failedTitle: string;
  failedMessage: string;
  retry: string;
}

/** For a client's answer or objection; its questions and buttons come from the back end. */
export interface PortalWords {
  /** `left` is below zero when there are too many. */
  charactersLeft: (left: number) => string;
  messageMissing: string;
  sending: string;
  /** It may have arrived all the same; sending it again does no harm. */
  notSent: string;
  /** Of what was taken and is not yet in what is shown. */
  lookAgain: string;
}

export interface CreateWords {
  clear: string;
  /** What is cleared, for those who do not see where the button stands. */
  clearOf: (question: string) => string;
  /** Of an answer that the request type implies. */
  change: string;
  changeOf: (question: string) => string;
  /** For those who do not see that a question has come. */
  oneMore: (question: string) => string;
  estimate: string;
}

/** Shared by the agent panel and the admin page. */
export interface DecisionWords {
  /** `left` is below zero when there are too many. */
  charactersLeft: (left: number) => string;
  /** When the app did not answer an agent or an admin. */
  failedMessage: string;
  evidence: string;
  against: string;
  noEvidence: string;
  shareOfWeight: (percent: string) => string;
  clientSees: string;
  confidence: string;
  certain: string;
  likely: string;
  fairlyLikely: string;
  uncertain: string;
  level: string;
  coverage: string;
  billing: string;
  category: string;
}

export interface AdminWords {
  tableCaption: string;
  category: string;
  level: string;
  rnd: string;
  coverage: string;
  clause: string;
  levelOf: { 1: string; 2: string; none: string };
  coverageOf: { covered: string; out: string; none: string };
  changed: string;
  secondOpinion: string;
  secondOpinionHint: string;
  reasonMissing: string;
  conflictWas: string;
  conflictTheirs: string;
  conflictYours: string;
  conflictField: string;
  yes: string;
  no: string;
  rules: string;
  rulesIntro: string;
  noRules: string;
  addRule: string;
  /** A rule in the list, and for those who do not see where it stands; `name` may be empty. */
  ruleNamed: (position: number, name: string) => string;
  ruleSummary: (effect: string, category: string) => string;
  ruleOff: string;
  ruleUp: string;
  ruleUpOf: (rule: string) => string;
  ruleDown: string;
  ruleDownOf: (rule: string) => string;
  ruleRemove: string;
  ruleRemoveOf: (rule: string) => string;
  ruleMoved: (rule: string, position: number, count: number) => string;
  ruleRemoved: (rule: string) => string;
  ruleConditions: string;
  ruleFields: Record<
    'name' | 'words' | 'pattern' | 'requestType' | 'project' | 'organisation' | 'effect' | 'active',
    string
  >;
  ruleWordsHint: string;
  rulePatternHint: string;
  effectOf: { always: string; leaning: string };
  rulesMeanwhile: string;
  tryRequestTypeHint: string;
  reason: string;
}
