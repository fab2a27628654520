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
  /** A client says that they did not ask for what they are told. */
  objectionTitle: string;
  objectionBy: (person: string, date: string) => string;
  objectionHint: string;
  approval: string;
  approvalAsked: (person: string, date: string) => string;
  approvalAnswered: (person: string, date: string) => string;
  noApproval: string;
  work: string;
  estimate: string;
  /** `hours` as the language writes the number. */
  hours: (hours: string) => string;
  clientsComment: string;
  askApproval: string;
  askApprovalHint: string;
  workLabel: string;
  workHint: string;
  workMissing: string;
  hoursLabel: string;
  hoursHint: string;
  hoursInvalid: string;
  send: string;
  sending: string;
  approvalSent: string;
  sendFailed: string;
  sendChanged: string;
  nothingToAsk: string;
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
