/** Words of the screens themselves. What depends on a decision comes from the back end. */

export interface CommonWords {
  loading: string;
  failedTitle: string;
  failedMessage: string;
  retry: string;
}

export interface CreateWords {
  clear: string;
  /** What is cleared, for those who do not see where the button stands. */
  clearOf: (question: string) => string;
  estimate: string;
}

/** Shared by the agent panel and the admin page. */
export interface DecisionWords {
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

export interface AgentWords {
  title: string;
  beingRead: string;
  beingReadMessage: string;
  refresh: string;
  clause: string;
  contract: string;
  alsoAsks: string;
  alsoAsksHint: string;
  /** Of a decision that waits for an agent. */
  settling: string;
  questionToClient: string;
  questionHint: string;
  /** What else the request may be. */
  runnerUp: (category: string) => string;
  history: string;
  policyVersion: (version: number) => string;
  reasonIs: (reason: string) => string;
  confirm: string;
  confirmed: string;
  confirmFailed: string;
  /** Where a client is told of a decision only after an agent's word. */
  clientWaits: string;
  correct: string;
  correctTitle: string;
  rightCategory: string;
  outcomeNow: (outcome: string) => string;
  reasonLabel: string;
  reasonHint: string;
  reasonMissing: string;
  charactersLeft: (left: number) => string;
  save: string;
  saving: string;
  cancel: string;
  saved: string;
  saveFailed: string;
  changedTitle: string;
  changedMessage: string;
  changedNothingVisible: string;
  refusedTitle: string;
  mayNotCorrect: string;
  state: string;
  from: string;
  to: string;
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
