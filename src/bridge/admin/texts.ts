import type { AdjustmentReason, RndWork } from '../../decide/acts';
import type { Answers } from '../../policy/answers';
import type {
  ClientText,
  SupportCategoryId,
  TextFault,
  TextOverrides,
  Texts,
  TextValue,
} from '../../policy/texts';
import type { Locale, QuestionId } from '../../policy/vocabulary';
import type { AskedQuestion, CreateView, NoticeView, PortalView } from '../views';

export type { TextFault, TextOverrides, TextValue };

/** Where a request of the portal can stand when its client reads of it. */
export type TextSituation =
  | 'covered'
  | 'out'
  | 'billable'
  | 'accepted'
  | 'contested'
  /** An agent's question whether work may begin: to this reader, to another person, not needed any more. */
  | 'approval-asked'
  | 'approval-of-another'
  | 'approval-withdrawn'
  | 'objected'
  | 'not-billed-anyway'
  | 'billable-though-covered'
  | 'no-contract'
  /** The contract of the client's organisation: its end or its beginning, what it says of the category, its period. */
  | 'contract-ended'
  | 'contract-not-begun'
  | 'contract-includes'
  | 'contract-excludes'
  | 'contract-period'
  | 'contract-open-ended'
  /** What an agent set apart from the category, and why. */
  | `adjusted-${AdjustmentReason}`
  /** Level 1 handed it on; R&D looks at it, confirmed a defect, delivered a patch. */
  | 'escalated'
  | `rnd-${RndWork['state']}`
  | 'to-confirm'
  | 'qualifying'
  /** An agent asked the client what would settle it. */
  | 'question-asked'
  | 'too-short'
  | 'unavailable';

/** How the organisation of a client can stand when they raise a request. */
export type CreateContract = 'period' | 'open-ended' | 'none' | 'unclear' | 'unclear-in-part';

/** A public comment on a request. */
export type CommentSample = 'explanation' | 'approval' | 'accepted' | 'contested' | 'question' | 'split';

/** What a client is told of an act that came to nothing, or not yet. */
export type MessageSample = keyof Texts['portal']['acts'];

/** What a text is looked at in. */
export type TextSample =
  | {
      place: 'portal';
      situation: TextSituation;
      category: SupportCategoryId;
      level: 'level1' | 'level1Rnd' | 'level2' | 'level2Rnd';
    }
  /** `contract`: how the client's organisation stands; absent: nobody knows. */
  | { place: 'create'; answers: Answers; contract?: CreateContract | undefined }
  | { place: 'questions'; question: QuestionId }
  | { place: 'comment'; comment: CommentSample }
  | { place: 'message'; message: MessageSample }
  | { place: 'notice' };

/** A text that clients read, with Palier's own wording in every language and where it is met. */
export interface TextView extends ClientText {
  defaults: Record<Locale, TextValue>;
  sample: TextSample;
}

export interface TextsView {
  texts: TextView[];
  /** Most bytes of JSON of all own wordings together. */
  mostBytes: number;
}

export interface TextPreview {
  /** As the client's own screen gets it. */
  client:
    | { place: 'portal'; view: PortalView }
    | { place: 'create'; view: CreateView }
    | { place: 'questions'; asked: AskedQuestion }
    /** Of a comment, or of a message alone. */
    | { place: 'comment' | 'message'; paragraphs: string[] }
    | { place: 'notice'; view: NoticeView };
  /** Whether the text that is being worded is part of it. */
  shows: boolean;
}

export interface TextPreviewRequest {
  /** Language of the client. */
  language: Locale;
  /** The text that is being worded. */
  id: string;
  sample: TextSample;
  /** All own wordings, also those that are not saved. */
  texts: TextOverrides;
}

export type TextPreviewed =
  | { kind: 'ok'; preview: TextPreview; faults: TextFault[] }
  /** Where and why the wordings cannot be read, in English. */
  | { kind: 'invalid'; messages: string[] };
