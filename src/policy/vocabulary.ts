/** The words of the policy. Every id here is stored in issues and configuration: never rename one. */

export const CATEGORY_IDS = [
  'normal_use_problem',
  'customisation_usage',
  'product_defect',
  'customisation_error',
  'feature_request',
  'training_information',
  'user_error',
  'data_modification',
  'licence_installation',
  'company_copy',
  'installation_service',
  'other',
] as const;
/** What a request is about. */
export type CategoryId = (typeof CATEGORY_IDS)[number];

/** 1: Customer Services. 2: Consulting. null: not a support request; it goes to level 1 for qualification. */
export type Level = 1 | 2 | null;

export const COVERAGES = ['covered', 'out', 'no-contract', 'to-confirm'] as const;
/** Whether the maintenance contract covers the request. */
export type Coverage = (typeof COVERAGES)[number];

export const BILLINGS = [
  'not-billed',
  'to-confirm',
  'may-be-billed',
  'billable',
  'accepted',
  'contested',
] as const;
/** Where billing stands. `may-be-billed` is Palier's own word at high confidence; `billable` is an agent's. */
export type Billing = (typeof BILLINGS)[number];

export const STATES = ['automatic', 'needs-review', 'confirmed', 'corrected'] as const;
export type DecisionState = (typeof STATES)[number];

export const MODES = ['off', 'monitor', 'suggest', 'automatic'] as const;
/**
 * What Palier does in a project. `off`: nothing. `monitor`: decides and keeps that for admins alone. `suggest`: agents see
 * the decision, clients what an agent confirmed of it. `automatic`: clients and agents see it.
 */
export type Mode = (typeof MODES)[number];

export const CLAUSE_IDS = [
  'level1-normal-use',
  'level1-customised-objects',
  'patches-and-versions',
  'level2-customisation',
  'level2-new-function',
  'level2-training',
  'level2-user-error',
  'out-data-modification',
  'out-licence',
  'out-company-copy',
  'services-time-and-materials',
  'qualification',
] as const;
/** A passage of the assistance policy that a decision can point to. */
export type ClauseId = (typeof CLAUSE_IDS)[number];

export const FAQ_IDS = ['why-level-2', 'why-consulting', 'why-billed', 'why-rnd', 'why-not-email'] as const;
export type FaqId = (typeof FAQ_IDS)[number];

export const LOCALES = ['fr', 'de', 'en', 'it'] as const;
/** Languages Palier speaks; French is the default. */
export type Locale = (typeof LOCALES)[number];

/**
 * Questions that an agent can put to a client whose request is not clear, each with the answers it offers. `tell-more` is
 * open: it is for a text that says too little to offer any.
 */
export const QUESTION_ANSWERS = {
  'standard-or-customised': ['standard', 'customised', 'unsure'],
  'failed-or-to-learn': ['failed', 'learn', 'neither'],
  'own-act': ['yes', 'no', 'unsure'],
  'new-or-existing': ['repair', 'adapt', 'add'],
  'new-user-or-rights': ['new', 'rights', 'neither'],
  'do-or-show': ['do', 'show', 'tried'],
  'after-update': ['unfinished', 'since', 'unrelated'],
  'tell-more': [],
} as const;
export type QuestionId = keyof typeof QUESTION_ANSWERS;
export type AnswerTo<Question extends QuestionId> = (typeof QUESTION_ANSWERS)[Question][number];

export const QUESTION_IDS = Object.keys(QUESTION_ANSWERS) as readonly QuestionId[];
