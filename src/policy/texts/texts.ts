import type { Stage } from '../../bridge/views';
import type { ContractEffect, Gap } from '../../contracts/situation';
import type { AdjustmentReason, RndWork } from '../../decide/acts';
import type { Answers } from '../answers';
import type {
  AnswerTo,
  Billing,
  CategoryId,
  ClauseId,
  Coverage,
  DecisionState,
  Level,
  QuestionId,
} from '../vocabulary';
import type { Template } from './template';

/** Categories a client is told about. `other` is missing on purpose: such a message is only being qualified. */
export type SupportCategoryId = Exclude<CategoryId, 'other'>;

/** What a client reads about one category. Whole sentences, except `kind`. */
interface CategoryTexts {
  /** Noun phrase without comma or capital, for lists. */
  kind: string;
  /** What the request is about, as we understood it; never an accusation. */
  concern: string;
  /** Why such a request is, or is not, part of maintenance. Both exist because an admin can change the table. */
  coverage: { covered: string; out: string };
  billing: {
    /** Why nothing is billed for a covered request. */
    free: string;
    /** When such a request can be billed, true in every state of billing: it says "may", never "will". */
    rule: string;
  };
  /** Why it goes to Consulting; says nothing of coverage. */
  consulting: string;
}

export interface Entry {
  question: string;
  /** Paragraphs. */
  answer: string[];
}

/** Billing states in which a client reads that something may be, is or was to be paid. */
export type ChargedBilling = Extract<Billing, 'may-be-billed' | 'billable' | 'accepted' | 'contested'>;

export type MessageKey =
  | 'no-access-issue'
  | 'no-permission-edit'
  | 'admin-only'
  | 'invalid-input'
  | 'reason-missing'
  | 'work-missing'
  | 'work-too-long'
  | 'hours-invalid'
  | 'nothing-to-approve'
  | 'reason-too-long'
  | 'act-pending'
  | 'nothing-to-change'
  | 'version-missing'
  | 'version-too-long'
  | 'split-missing'
  | 'split-too-long'
  | 'issue-gone';

/**
 * The question that would settle an unclear request, as an agent can send it to the client: polite, without a word of
 * billing, and with answers in the client's voice.
 */
export type QuestionTexts = {
  readonly [Question in QuestionId]: { text: string; answers: Record<AnswerTo<Question>, string> };
};

type Options<Question extends keyof Answers> = Record<NonNullable<Answers[Question]>, string>;

/** Every word of one language. Languages share this type, so that a missing text does not compile. */
export interface Texts {
  /** How a calendar day is written. */
  dayFormat: { language: string; options: Intl.DateTimeFormatOptions };

  /** For agents and admins. */
  categoryNames: Record<CategoryId, string>;
  categories: Record<SupportCategoryId, CategoryTexts>;
  clauses: Record<ClauseId, { title: string; text: string }>;

  /** Values that clients and agents read alike. */
  values: {
    level: Record<'level1' | 'level1Rnd' | 'level2' | 'level2Rnd' | 'none', string>;
    coverage: Record<Coverage, string>;
    billing: Record<Billing, string>;
  };

  portal: {
    title: string;
    labels: Record<'level' | 'coverage' | 'billing', string>;
    /** Follows the category's `concern`: who takes care of it. */
    levelReasons: Record<'level1' | 'level1Rnd' | 'level2' | 'level2Rnd' | 'escalated', string>;
    coverageReasons: {
      /** `ended` and `notBegun` say more of it, where that is known. */
      noContract: string;
      ended: string;
      notBegun: string;
      /** In place of the category's reason, when the client's own contract says so. */
      included: string;
      excluded: string;
      toConfirm: string;
    };
    /** Of the reader's own contract, in force on the day of the request; follows the reason. */
    contract: { period: Template<'reference' | 'start' | 'end'>; open: Template<'reference' | 'start'> };
    billingReasons: {
      toConfirm: string;
      /** Not billed although maintenance does not cover it, e.g. after a confirmed defect. */
      notBilledAnyway: string;
      /** In its place once R&D has confirmed a defect. */
      defect: string;
      /** Follows when an approval had been asked for before. */
      approvalWithdrawn: string;
      /** In place of a category's rule when no active contract was found. */
      noContractRule: string;
      /** In place of a category's rule when the request is neither out of maintenance nor without contract. */
      generalRule: string;
      /** Follows the rule: where this request stands. */
      standing: Record<ChargedBilling, string>;
    };
    /** Why an agent set level, coverage or billing apart from the kind of request; in place of the other reason. */
    adjusted: Record<AdjustmentReason, string>;
    nextTitle: string;
    next: {
      reviewed: Record<Exclude<DecisionState, 'needs-review'>, string>;
      /** In place of `reviewed` while an objection is open. */
      objected: string;
      /** In place of all others while the client is asked for approval. */
      approval: string;
      /** In place of `reviewed` and the team, once the client has answered. */
      accepted: string;
      contested: string;
      level1: string;
      level2: string;
      rnd: string;
      /** In place of `rnd`, once an agent has noted what R&D does. */
      rndWork: { handed: string; confirmed: string; delivered: Template<'version'> };
    };
    /** `nextWithQuestion` takes the place of `next` when an agent put a question to the client; `nextWithDetail` takes the place of `next` when the text was too short to be judged. */
    qualifying: {
      title: string;
      message: string;
      next: string;
      nextWithQuestion: string;
      questionTitle: string;
      nextWithDetail: string;
    };
    unavailable: { title: string; message: string };
    /** Before the client's own words. */
    quoteLabel: string;
    clauseLabel: string;
    way: {
      title: string;
      stages: Record<Stage['id'], string>;
      states: Record<Stage['state'], string>;
      /** Below a stage that is under way or may come. */
      notes: {
        handed: string;
        confirmed: string;
        delivered: Template<'version'>;
        rnd: string;
        patch: string;
      };
    };
    /** A question whether billable work may begin; `date` as `dayFormat` writes it. */
    approval: {
      title: string;
      workLabel: string;
      /** By the plural rules of the language, e.g. one for 1, and in French for 1,5. */
      estimate: { one: Template<'hours'>; several: Template<'hours'> };
      asked: Template<'date'>;
      /** Follows `asked` when somebody else is to answer. */
      notYours: string;
      accepted: Template<'date'>;
      contested: Template<'date'>;
      withdrawn: string;
      intro: string;
      accept: string;
      contest: string;
      acceptHint: string;
      contestHint: string;
      commentLabel: string;
    };
    objection: {
      button: string;
      question: string;
      hint: string;
      send: string;
      cancel: string;
      standing: { title: string; message: string };
    };
    /** Of an act that came to nothing, or not yet. */
    acts: { changedMeanwhile: string; pending: string; notAllowed: string; tooMany: string; invalid: string };
  };

  /** Public comments on a request, for those who read mail only; plain paragraphs. */
  comment: {
    /**
     * Together they hold `{level}`, `{levelReason}`, `{coverage}`, `{coverageReason}`, `{billing}`, `{billingReason}` and
     * `{next}`.
     */
    explanation: string[];
    approvalAsked: Template<'work'>;
    /** Follows, and the estimate before it. */
    approvalHow: string;
    accepted: Template<'name' | 'work'>;
    contested: Template<'name' | 'work'>;
    /** Follows an answer. */
    said: Template<'comment'>;
    /** An agent's question; its answers and `questionHow` follow. */
    question: Template<'question'>;
    questionHow: string;
    /** What a request that is split off says; `key` is that of the first one. */
    split: Template<'key' | 'text'>;
  };

  /** At the foot of portal pages. */
  notice: {
    title: string;
    level1: { name: string; text: string };
    level2: { name: string; text: string };
    closing: string;
  };

  faqTitle: string;
  /** `own` replaces `general` once the entry applies to the reader's own request. */
  faq: {
    'why-level-2': { general: Entry; own: Entry };
    /** The first paragraph of `own` is the category's `consulting`. */
    'why-consulting': { general: Entry; own: { question: string; afterReason: string[] } };
    /** The first paragraph of `own` is the reason given for billing. */
    'why-billed': { general: Entry; own: { question: string; afterReason: string[] } };
    'why-rnd': { general: Entry; own: Entry };
    'why-not-email': Entry;
  };

  create: {
    title: string;
    intro: string;
    noEstimate: string;
    questions: { [Question in keyof Required<Answers>]: { label: string; options: Options<Question> } };
    /** Shown with the estimate for a question: being stuck is a problem, and covered. */
    stuckHint: string;
    level: { level1: string; level2: string; both: string };
    /** What the answers can mean, when all of it is covered alike; `coverage` follows. */
    kinds: Template<'kinds'>;
    coverage: { covered: string; out: string; toConfirm: string; noContract: string };
    /** When it depends: the kinds on each side. */
    covered: Template<'kinds'>;
    out: Template<'kinds'>;
    toConfirm: Template<'kinds'>;
    /** Of the reader's own contract, in force today; follows. */
    contract: { period: Template<'reference' | 'end'>; open: Template<'reference'> };
    /** Ends every estimate. */
    caveat: string;
  };

  questions: QuestionTexts;

  agent: {
    states: Record<DecisionState, string>;
    sources: Record<
      | 'title'
      | 'body'
      | 'request-type'
      | 'answer'
      | 'rule'
      | 'customisation'
      | 'learnt'
      | 'opinion'
      | 'abstained'
      | 'contract'
      | 'correction',
      string
    >;
    speaksFor: Template<'name'>;
    speaksAgainst: Template<'name'>;
    requestType: Template<'requestType' | 'direction'>;
    answer: Template<'question' | 'answer' | 'direction'>;
    /** A rule of the site; `name` is that of the category. */
    rule: Record<'always' | 'leaning', Template<'rule' | 'name'>>;
    customisation: Template<'object' | 'direction'>;
    /** That agents corrected requests like this one; the one most like it is named. */
    learnt: Template<'date' | 'request' | 'direction'>;
    /** A language model's opinion, beside the classifier's own reading. */
    opinion: Record<'agrees' | 'differs', Template<'direction' | 'model'>>;
    /** Why the text cannot be judged. */
    abstained: Record<'too-short' | 'unknown-language', string>;
    correction: Template<'from' | 'to' | 'reason'>;
    contract: {
      active: string;
      activeWithReference: Template<'reference'>;
      none: string;
      notManaged: string;
      noOrganisation: string;
      tooManyOrganisations: string;
      period: Template<'start' | 'end'>;
      open: Template<'start'>;
      inForce: Template<'organisation' | 'reference' | 'period'>;
      /** Follows `inForce`; `name` is that of the category. */
      effects: Record<ContractEffect, Template<'name'>>;
      others: Template<'references'>;
      disagree: Template<'name'>;
      tooMany: string;
      missing: Template<'organisation'>;
      gaps: Record<Exclude<Gap, 'missing'>, Template<'organisation' | 'reference' | 'period'>>;
      /** Follows a gap. */
      noneCounts: string;
      organisationsDiffer: string;
    };
    /** What the category table gives, in a few words. */
    outcome: Template<'level' | 'coverage'>;
    outcomeRnd: Template<'level' | 'coverage'>;
    /** For a category without level or coverage. */
    outcomeQualification: string;
    outcomeLevel: Record<NonNullable<Level>, string>;
    outcomeCoverage: { covered: string; out: string };
    history: {
      decided: Template<'name'>;
      'decided-again': Template<'name'>;
      corrected: Template<'name'>;
      confirmed: Template<'name'>;
      'approval-asked': Template<'name'>;
      accepted: Template<'name'>;
      contested: Template<'name'>;
      objected: Template<'name'>;
      adjusted: Template<'name'>;
      escalated: Template<'name'>;
      'handed-to-rnd': Template<'name'>;
      'defect-confirmed': Template<'name'>;
      'patch-delivered': Template<'name'>;
      'question-asked': Template<'name'>;
      split: Template<'name'>;
    };
    approvalStates: Record<'asked' | 'accepted' | 'contested' | 'withdrawn', string>;
    adjustmentReasons: Record<AdjustmentReason, string>;
    rndStates: Record<RndWork['state'], string>;
    /** What an act would change; `none`: there was nothing, or there is nothing any more. */
    changes: Record<
      | 'category'
      | 'level'
      | 'coverage'
      | 'billing'
      | 'state'
      | 'approval'
      | 'rnd'
      | 'split'
      | 'asked'
      | 'none',
      string
    >;
    /** That acts about money are for a group. */
    onlyGroup: Template<'group'>;
    /** In a project where Palier decides nothing that agents see. */
    notHere: string;
    /** A person whose name is not known. */
    account: Template<'id'>;
  };

  messages: Record<MessageKey, string>;
}
