import type { Answers } from '../../policy/answers';
import type { CategoryId, Locale } from '../../policy/vocabulary';
import type { AskedQuestion, EvidenceView, PortalView } from '../views';

export interface TryText {
  title: string;
  body: string;
  requestType?: string | undefined;
  /** Id of a JSM organisation. */
  organisation?: string | undefined;
  /** Key of a project, for rules that name one. */
  project?: string | undefined;
  /** Day on which the request would have been created, `2026-11-24`; absent: today. */
  day?: string | undefined;
  answers?: Answers | undefined;
  /** A version, or the draft as if it were published now. Absent: the version in force. */
  policy?: number | 'draft' | undefined;
}

/** What would be decided, and all that it follows from. Words are in the viewer's language. */
export interface TryResult {
  lang: Locale | 'unknown';
  /** Likeliest first. */
  probabilities: { category: CategoryId; name: string; probability: number }[];
  state: string;
  level: string;
  coverage: string;
  billing: string;
  confidence: number;
  evidence: EvidenceView[];
  /** What an agent could ask the client; absent when nothing is left to settle. */
  question?: AskedQuestion;
  clientSees: Record<Locale, PortalView>;
  /** Least probabilities at which coverage or a charge is announced without an agent. */
  thresholds: { covered: number; billed: number };
  /** The version that judged; of a draft, the one that it would become. */
  version: number;
}
