import type { ActKind } from '../../../../src/bridge/views';

/** How one act is named, before, while and after it is done. */
export interface ActWords {
  /** On the button that begins it. */
  offer: string;
  title: string;
  /** What it does beside what the fields say; empty: nothing to add. */
  hint: string;
  /** On the button that does it. */
  send: string;
  done: string;
}

export interface AgentWords {
  title: string;
  beingRead: string;
  beingReadMessage: string;
  refresh: string;
  refusedTitle: string;

  rnd: string;
  adjusted: string;
  state: string;
  /** Who did something, and when. */
  byAt: (person: string, date: string) => string;
  /** Where a client is told of a decision only after an agent's word. */
  clientWaits: string;

  why: string;
  requestText: string;
  /** What marks a passage, for those who do not see the mark. */
  markFor: string;
  markAgainst: string;
  /** How the marks differ; told only when there are both. */
  marks: string;
  /** Goes from a mark to the reason of that number, and back. */
  toReason: (number: number) => string;
  toPassage: (number: number) => string;
  wholeText: string;
  lessText: string;

  /** Of a decision that waits for an agent. */
  settling: string;
  /** What else the request may be. */
  runnerUp: (category: string) => string;
  questionToClient: string;
  questionMeans: string;
  asked: (person: string, date: string) => string;

  alsoAsks: string;
  splitOff: (person: string, date: string) => string;
  splitPending: string;

  clause: string;
  contract: string;
  textLanguage: string;
  /** Added to the name of a language. */
  ofRequest: string;
  history: string;
  policyVersion: (version: number) => string;
  reasonIs: (reason: string) => string;

  acts: Record<ActKind, ActWords>;
  /** Of those who may change the level alone. */
  adjustLevelOnly: string;
  splitTitle: (category: string) => string;
  /** What hands the request on, behind one button. */
  moreActs: string;
  cancel: string;
  lookAhead: string;
  lookingAhead: string;
  sending: string;

  preview: string;
  noChange: string;
  /** Before what a client would read, in short. */
  clientWouldRead: string;
  isNews: string;
  isNoNews: string;
  publicComment: string;
  clientText: string;

  failed: string;
  lookFailed: string;
  changedTitle: string;
  changedMessage: string;
  changedNothingVisible: string;
  noLongerPossible: string;
  from: string;
  to: string;

  rightCategory: string;
  outcomeNow: (outcome: string) => string;
  reasonLabel: string;
  reasonHint: string;
  reasonMissing: string;
  whyLabel: string;
  noteLabel: string;
  unchanged: string;
  levels: Record<1 | 2, string>;
  coverages: Record<'covered' | 'out', string>;
  billings: Record<'not-billed' | 'billable', string>;
  neverBilled: string;
  nothingChosen: string;
  adjustmentReason: string;
  adjustmentReasonHint: string;
  adjustmentReasonMissing: string;
  versionLabel: string;
  versionHint: string;
  versionMissing: string;
  summaryLabel: string;
  summaryMissing: string;
  descriptionLabel: string;
  descriptionMissing: string;

  /** A client says that they did not ask for what they are told. */
  objectionTitle: string;
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
  workLabel: string;
  workHint: string;
  workMissing: string;
  hoursLabel: string;
  hoursHint: string;
  hoursInvalid: string;
}
