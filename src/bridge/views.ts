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
      facts: Fact[];
      nextTitle: string;
      next: string;
      faq: FaqEntry[];
      faqTitle: string;
    };

/** The create panel: everything for all its questions at once, so that answering needs no further call. */
/** Palier says nothing in this project. */
export interface Silent {
  kind: 'silent';
}

export interface CreateView {
  title: string;
  intro: string;
  questions: { id: keyof Answers; label: string; options: { value: string; label: string }[] }[];
  /** Shown while nothing is answered, and for every combination that is not listed. */
  noEstimate: string;
  /** First entry whose `when` matches the answers given; careful by construction. */
  estimates: { when: Answers; text: string; tone: Tone }[];
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
    /** What the client reads now, in the agent's language. */
    clientSees: PortalView;
  };
  categories: { id: CategoryId; name: string; outcome: string }[];
  canCorrect: boolean;
  canConfirm: boolean;
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

type AgentsWord<Done extends string> =
  | { kind: Done; view: AgentView }
  /** Somebody or something decided in the meantime: nothing was written. */
  | { kind: 'changed-meanwhile'; view: AgentView }
  /** Accepted; the platform has not come to it yet. */
  | { kind: 'pending'; message: string }
  | { kind: 'refused'; message: string };
