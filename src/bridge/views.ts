import type { Answers } from '../policy/answers';
import type { CategoryId, Locale } from '../policy/vocabulary';

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
  | { kind: 'qualifying'; title: string; message: string; next: string; faq: FaqEntry[]; faqTitle: string }
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
  /** To be sent: in the language of the request, French when that is unknown. */
  forClient: AskedQuestion & { locale: Locale };
  /** The same in the agent's language. */
  forAgent: AskedQuestion & { locale: Locale };
}

export interface AgentView {
  /** Absent: no decision yet. */
  decision?: {
    /** Revision to send back with a correction. */
    decidedAt: string;
    category: CategoryId;
    categoryName: string;
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
    clause: { title: string; text: string };
    contract: string;
    policyVersion: number;
    alsoAsks: string[];
    /** Absent when nothing is left to settle, or no question would help. */
    question?: SettlingQuestionView;
    /** Second likeliest category of a decision that waits for an agent. */
    runnerUp?: string;
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
    /** What the client reads now, in the agent's language. */
    clientSees: PortalView;
  };
  categories: { id: CategoryId; name: string; outcome: string }[];
  canCorrect: boolean;
  canConfirm: boolean;
  /** Whether there is work that the client has to pay, and no question about it is open. */
  canAskApproval: boolean;
  /** False where Palier is off or only monitors. */
  isDecidedHere: boolean;
  /** Says so; absent where it decides. */
  notHere?: string;
}

export interface Correction {
  category: CategoryId;
  /** 1 to 500 characters, for agents and the history; clients do not see it. */
  reason: string;
  /** The `decidedAt` that the agent was looking at. */
  revision: string;
}

export type CorrectionResult = AgentsWord<'corrected'>;
export type ConfirmationResult = AgentsWord<'confirmed'>;

export interface ApprovalQuestion {
  /** The work, 1 to 1000 characters; the client reads it. */
  work: string;
  /** Estimate, 0.25 to 10000. */
  hours?: number;
  /** The `decidedAt` that the agent was looking at. */
  revision: string;
}

export type ApprovalQuestionResult = AgentsWord<'asked'>;

type AgentsWord<Done extends string> =
  | { kind: Done; view: AgentView }
  /** Somebody or something decided in the meantime: nothing was written. */
  | { kind: 'changed-meanwhile'; view: AgentView }
  /** Accepted; the platform has not come to it yet. */
  | { kind: 'pending'; message: string }
  | { kind: 'refused'; message: string };
