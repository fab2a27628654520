import type { Answers } from '../policy/answers';
import type { AdjustmentReason } from '../decide/acts';
import type { AgentsWord } from '../decide/word';
import type { CategoryId, Locale, QuestionId } from '../policy/vocabulary';

/**
 * What crosses the bridge. All of it is JSON: times are ISO 8601 strings in UTC, absent means absent.
 * Every word that depends on the decision comes from the back end in the viewer's language; screens add none.
 */

/** How a fact should look: the word carries the meaning, the tone only supports it. */
export type Tone = 'neutral' | 'good' | 'attention';

export interface Fact {
  id: 'level' | 'coverage' | 'billing';
  /** e.g. "Prise en charge". */
  label: string;
  /** e.g. "Niveau 2, Consulting". */
  value: string;
  tone: Tone;
  /** One plain sentence: why. */
  reason: string;
  /** The reader's own words that led to it. */
  quote?: { label: string; text: string };
}

/** Where a request is on its way, in the order of the way. */
export interface Stage {
  id: 'received' | 'level1' | 'level2' | 'rnd' | 'patch' | 'done';
  label: string;
  /** `possible`: it may come to that, or not. */
  state: 'past' | 'now' | 'next' | 'possible';
  /** The same for those who do not see the drawing, e.g. "en cours". */
  stateLabel: string;
  /** What may take longer. */
  note?: string;
}

/** An agent's question whether billable work may begin. */
export interface ApprovalView {
  title: string;
  /** Who asked when, or who answered what when; whole sentences. */
  standing: string;
  tone: Tone;
  workLabel: string;
  work: string;
  /** e.g. "Estimation : 3 heures". */
  estimate?: string;
  /** What the client added to their answer. */
  comment?: string;
  /** Absent: it is answered, or another person is to answer; `standing` says which. */
  open?: {
    /** To be sent back with the answer. */
    askedAt: string;
    intro: string;
    accept: string;
    contest: string;
    commentLabel: string;
    /** What each answer leads to. */
    acceptHint: string;
    contestHint: string;
  };
}

/** "This is not what I asked". */
export interface ObjectionView {
  /** Absent: it is open already, and `standing` says so. */
  form?: { button: string; question: string; hint: string; send: string; cancel: string };
  /** What was said, and what comes of it. */
  standing?: { title: string; message: string; text: string };
}

export interface FaqEntry {
  id: string;
  question: string;
  /** Paragraphs. */
  answer: string[];
  /** Opened at first because it applies to this request. */
  applies: boolean;
}

/** What a client may know of a decision. Holds no confidence, no evidence, no note and no other client's data. */
export type PortalView =
  | { kind: 'unavailable'; title: string; message: string }
  | {
      kind: 'qualifying';
      title: string;
      message: string;
      next: string;
      /** What an agent asked the client, who answers on the request. */
      question?: AskedQuestion & { title: string };
      faq: FaqEntry[];
      faqTitle: string;
    }
  | {
      kind: 'explained';
      title: string;
      /** To be sent back with an answer or an objection. */
      revision: string;
      facts: Fact[];
      wayTitle: string;
      way: Stage[];
      approval?: ApprovalView;
      objection: ObjectionView;
      nextTitle: string;
      next: string;
      faq: FaqEntry[];
      faqTitle: string;
      /** The passage of the policy that applies. */
      clause: { label: string; title: string; text: string };
    };

/** What came of a client's answer or objection. */
export type ClientWordResult =
  | { kind: 'done'; view: PortalView }
  /** The request was decided or answered meanwhile: nothing was written, `view` is how it stands. */
  | { kind: 'changed-meanwhile'; message: string; view: PortalView }
  /** Taken; the platform has not come to it yet. */
  | { kind: 'pending'; message: string }
  | { kind: 'refused'; message: string };

/** Which kinds of support there are, for the foot of portal pages. */
export interface NoticeView {
  title: string;
  kinds: { name: string; text: string }[];
  closing: string;
}

/** Palier says nothing in this project. */
export interface Silent {
  kind: 'silent';
}

/** The create panel: everything for all its questions at once, so that answering needs no further call. */
export interface CreateView {
  title: string;
  intro: string;
  /** In the order of the form. `after`: asked once the answers before hold one of these; absent: from the start. */
  questions: {
    id: keyof Answers;
    label: string;
    options: { value: string; label: string }[];
    after?: Answers[];
  }[];
  /** Answer to the first question that the request type implies; the client may change it. */
  given?: NonNullable<Answers['about']>;
  /** Shown while nothing is answered, and for every combination that is not listed. */
  noEstimate: string;
  /** First entry whose `when` matches the answers given; careful by construction. */
  estimates: { when: Answers; lines: string[]; tone: Tone }[];
}

/** One reason, worded for an agent. */
export interface EvidenceView {
  /** e.g. "Passage du texte", "Réponse à la création". */
  source: string;
  /** What it speaks for, or what it states. */
  statement: string;
  /** The client's own words, when the reason is a passage. */
  quote?: string;
  /** Share of the whole weight, 0 to 1; absent for plain facts. */
  share?: number;
  /** Speaks against the category that was chosen. */
  against: boolean;
}

/** One question to the client, with the answers it offers; none when it is open. */
export interface AskedQuestion {
  text: string;
  answers: string[];
}

/** What would settle a decision that waits for an agent. */
export interface SettlingQuestionView {
  id: QuestionId;
  /** To be sent: in the language of the request, French when that is unknown. */
  forClient: AskedQuestion & { locale: Locale };
  /** The same in the agent's language. */
  forAgent: AskedQuestion & { locale: Locale };
}

/** A stretch of the request's own text; together, in order, they are the text. */
export interface Stretch {
  text: string;
  /** That it is a reason: for the category that was chosen or against it, and which of `evidence`. */
  mark?: { against: boolean; evidence: number };
}

/** Something else that the text asks. */
export interface OtherRequest {
  category: CategoryId;
  name: string;
  /** What the category table gives, in a few words. */
  outcome: string;
  /** That it was split off; without a key, the request is being made. */
  split?: { at: string; by: string; key?: string };
  /** What the request that is split off would say, for the agent to change. */
  proposal: { summary: string; description: string };
}

/** What an agent does with a decision, without who they are; `revision` is the `decidedAt` that they were looking at. */
export type AgentAct = DistributiveOmit<AgentsWord, 'by'>;
export type ActKind = AgentAct['kind'];
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface AgentView {
  /** Absent: no decision yet. */
  decision?: {
    /** Revision to send back with an act. */
    decidedAt: string;
    category: CategoryId;
    categoryName: string;
    /** 1 or 2; null: none yet. */
    levelNumber: 1 | 2 | null;
    level: string;
    coverage: string;
    coverageTone: Tone;
    billing: string;
    billingTone: Tone;
    state: string;
    stateTone: Tone;
    /** The client is told of it only when an agent has confirmed or corrected it. */
    isOnlySuggested: boolean;
    /** 0 to 1. */
    confidence: number;
    evidence: EvidenceView[];
    /** The request's own words, with what counted marked in them. */
    title: Stretch[];
    body: Stretch[];
    clause: { title: string; text: string };
    contract: string;
    policyVersion: number;
    otherRequests: OtherRequest[];
    /** Absent when nothing is left to settle, or no question would help. */
    question?: SettlingQuestionView;
    /** That a question was put to the client: which one, in the agent's language. */
    asked?: { at: string; by: string; text: string };
    /** Second likeliest category of a decision that waits for an agent. */
    runnerUp?: string;
    /** What an agent set apart from the category, e.g. "Geste commercial". */
    adjustment?: { reason: string; at: string; by: string };
    rndWork?: { state: 'handed' | 'confirmed' | 'delivered'; label: string; version?: string };
    history: { at: string; by: string; what: string; reason?: string }[];
    /** The last question to the client whether billable work may begin. */
    approval?: {
      state: 'asked' | 'accepted' | 'contested' | 'withdrawn';
      stateLabel: string;
      stateTone: Tone;
      askedAt: string;
      askedBy: string;
      work: string;
      hours?: number;
      answer?: { at: string; by: string; comment?: string };
    };
    /** What a client says they asked for instead, until an agent confirms or corrects. */
    objection?: { at: string; by: string; text: string };
    /** The exact text that the client reads now, in every language. */
    clientSees: Record<Locale, PortalView>;
    /** In which of them the request is written; French when that is unknown. */
    clientLocale: Locale;
  };
  categories: { id: CategoryId; name: string; outcome: string }[];
  /** Reason codes of an adjustment, for agents. */
  adjustmentReasons: { code: AdjustmentReason; label: string }[];
  /** What this viewer can do with the decision as it stands. Empty: nothing, and `mayNot` says why. */
  acts: ActKind[];
  /** Whether they may change coverage or billing; `adjustment` may be theirs for the level alone. */
  mayBill: boolean;
  /** Says that Palier decides nothing in this project; absent where it does. */
  notHere?: string;
  /** Why they can do nothing, or nothing about money; absent when they may do everything. */
  mayNot?: string;
}

/** What an act would come to, before it is sent. Nothing was written. */
export type ActPreview =
  | {
      kind: 'ok';
      /** What would be different, in the agent's words; empty: nothing that an agent sees. */
      changes: { label: string; from: string; to: string }[];
      /** What the client would read, in every language. */
      clientSees: Record<Locale, PortalView>;
      clientLocale: Locale;
      /** Whether that is something else than they read now. */
      isNewsToClient: boolean;
      /** Public comment that would be posted with it, in the client's language; paragraphs. */
      comment?: string[];
    }
  /** Somebody or something decided in the meantime. */
  | { kind: 'changed-meanwhile'; view: AgentView }
  | { kind: 'refused'; message: string };

export type ActResult =
  | { kind: 'done'; view: AgentView }
  /** Somebody or something decided in the meantime: nothing was written. */
  | { kind: 'changed-meanwhile'; view: AgentView }
  /** Accepted; the platform has not come to it yet. */
  | { kind: 'pending'; message: string }
  | { kind: 'refused'; message: string };
