import type { CategoryId } from '../policy/vocabulary';
import type { CueId } from './cues';

/** Log-odds that one find of a cue adds to categories. */
export type Weights = Readonly<Partial<Record<CategoryId, number>>>;

/** How common each category is among the requests of a vendor's desk, before anything is read. */
export const PRIOR: Readonly<Record<CategoryId, number>> = {
  normal_use_problem: 0.19,
  customisation_usage: 0.03,
  product_defect: 0.21,
  customisation_error: 0.07,
  feature_request: 0.16,
  training_information: 0.1,
  user_error: 0.05,
  data_modification: 0.05,
  licence_installation: 0.04,
  company_copy: 0.02,
  installation_service: 0.06,
  other: 0.02,
};

export const CUE_WEIGHTS: Readonly<Partial<Record<CueId, Weights>>> = {
  failure: {
    normal_use_problem: 0.7,
    product_defect: 0.7,
    customisation_error: 0.2,
    feature_request: -0.5,
    training_information: -0.7,
    other: -1,
  },
  wrong_result: {
    product_defect: 0.8,
    normal_use_problem: 0.5,
    customisation_error: 0.3,
    training_information: -0.5,
    other: -0.7,
  },
  refused: { normal_use_problem: 0.7, product_defect: 0.4, feature_request: -0.3, other: -0.5 },
  crash: { product_defect: 1.6, feature_request: -0.8, training_information: -0.8 },
  error_message: {
    product_defect: 1,
    normal_use_problem: 0.4,
    feature_request: -0.8,
    training_information: -0.6,
    other: -0.8,
  },
  error_code: {
    product_defect: 1.4,
    normal_use_problem: 0.2,
    feature_request: -0.8,
    training_information: -0.6,
    other: -1,
  },
  after_update: {
    product_defect: 1.5,
    installation_service: 0.2,
    normal_use_problem: -0.2,
    feature_request: -0.4,
  },
  several_users: { product_defect: 0.5, user_error: -0.3 },
  reproducible: { product_defect: 0.7 },
  version: { product_defect: 0.6, installation_service: 0.2 },
  standard_object: { product_defect: 0.5, customisation_error: -0.7, customisation_usage: -0.5 },
  worked_before: {
    normal_use_problem: 0.4,
    product_defect: 0.3,
    feature_request: -0.5,
    training_information: -0.4,
  },
  stuck: { normal_use_problem: 0.9, product_defect: 0.2 },
  nothing_wrong: {
    training_information: 0.6,
    product_defect: -0.5,
    normal_use_problem: -0.4,
    customisation_error: -0.3,
  },

  ask: {
    other: -0.6,
    feature_request: 0.15,
    data_modification: 0.15,
    installation_service: 0.15,
    licence_installation: 0.1,
    company_copy: 0.1,
  },
  how_to: {
    training_information: 1,
    normal_use_problem: 0.3,
    customisation_usage: 0.6,
    product_defect: -0.4,
    feature_request: -0.2,
    other: -0.8,
  },
  teach: { training_information: 1.9, product_defect: -0.3 },
  explain: { training_information: 1.3, product_defect: -0.2, other: -0.4 },
  capability: { feature_request: 0.5, training_information: 0.5 },
  wish: { feature_request: 1.4, product_defect: -0.3, training_information: -0.1, other: -0.6 },
  add_object: { feature_request: 0.8 },
  no_way: { feature_request: 0.8 },
  offer: { feature_request: 0.7, company_copy: 0.1, training_information: 0.1 },

  custom: {
    customisation_error: 1.1,
    customisation_usage: 0.9,
    product_defect: -0.3,
    normal_use_problem: -0.3,
  },
  adapt: { customisation_error: 0.5, feature_request: 0.5, data_modification: 0.1 },

  own_act: { user_error: 1.6, feature_request: -0.3, training_information: -0.3 },
  own_action: { user_error: 0.3 },
  nothing_changed: { user_error: -2, product_defect: 0.6, normal_use_problem: 0.2 },
  by_mistake: { user_error: 0.8 },
  repair: { user_error: 0.5, data_modification: 0.3 },

  data_change: { data_modification: 1.2, user_error: 0.1 },
  bulk: { data_modification: 0.6 },
  anonymise: { data_modification: 1.8 },

  licence: { licence_installation: 0.8 },
  licence_ask: { licence_installation: 2 },
  company_copy: { company_copy: 2.4 },
  test_environment: { company_copy: 0.5, product_defect: 0.1 },
  refresh: { company_copy: 0.2 },
  install: { installation_service: 1.2 },
  install_failed: { installation_service: 1.8, product_defect: 0.2 },
  infrastructure: { installation_service: 0.6 },
  rights: { installation_service: 1.7 },
  test_feedback: { installation_service: 1.8 },

  thanks: { other: 0.5 },
  closing: { other: 2.2 },
  auto_reply: { other: 4 },
  administrative: { other: 2 },
  not_a_request: { other: 2.5 },
};

/** What cues say together. The passage shown is that of the first cue in `all`. */
export interface Rule {
  all: readonly CueId[];
  none?: readonly CueId[];
  /** Whether the cues must stand in one sentence. */
  sameSentence?: boolean;
  weights: Weights;
}

const SOMETHING_FAILED: readonly CueId[] = [
  'failure',
  'wrong_result',
  'refused',
  'crash',
  'error_message',
  'error_code',
];

export const RULES: readonly Rule[] = [
  // Reading rule 2: R&D only on evidence.
  { all: ['after_update', 'failure'], none: ['custom'], weights: { product_defect: 0.7 } },
  { all: ['after_update', 'wrong_result'], none: ['custom'], weights: { product_defect: 0.7 } },
  { all: ['several_users', 'failure'], none: ['custom'], weights: { product_defect: 0.5 } },
  { all: ['stuck', 'refused'], weights: { normal_use_problem: 0.7 } },
  { all: ['stuck', 'failure'], weights: { normal_use_problem: 0.4 } },

  // Reading rule 1: stuck in a task is level 1; asking to be taught with nothing failed is level 2.
  {
    all: ['how_to'],
    none: [...SOMETHING_FAILED, 'custom', 'wish', 'own_act'],
    weights: { training_information: 0.9 },
  },
  {
    all: ['how_to', 'failure'],
    none: ['custom'],
    weights: { normal_use_problem: 0.7, training_information: -0.6 },
  },
  {
    all: ['how_to', 'refused'],
    none: ['custom'],
    weights: { normal_use_problem: 0.7, training_information: -0.6 },
  },
  { all: ['explain', 'nothing_wrong'], weights: { training_information: 0.8 } },
  { all: ['teach', 'ask'], sameSentence: true, weights: { training_information: 0.6 } },

  // Reading rule 3: a fault of a customised object stays one after a standard update.
  { all: ['custom', 'failure'], weights: { customisation_error: 0.8 } },
  { all: ['custom', 'wrong_result'], weights: { customisation_error: 0.9 } },
  { all: ['custom', 'error_message'], weights: { customisation_error: 0.7, product_defect: -0.4 } },
  { all: ['custom', 'error_code'], weights: { customisation_error: 0.6, product_defect: -0.4 } },
  { all: ['custom', 'crash'], weights: { customisation_error: 0.7, product_defect: -0.4 } },
  { all: ['custom', 'after_update'], weights: { customisation_error: 0.9, product_defect: -0.6 } },
  { all: ['custom', 'adapt'], weights: { customisation_error: 1.2, customisation_usage: -0.6 } },
  {
    all: ['custom', 'how_to'],
    none: ['failure', 'crash', 'error_message', 'wish', 'adapt'],
    weights: { customisation_usage: 1.9, customisation_error: -0.6 },
  },
  {
    all: ['custom', 'stuck'],
    none: ['failure', 'crash', 'error_message', 'wrong_result', 'adapt'],
    weights: { customisation_usage: 0.8 },
  },

  // Reading rule 6: a new object is a new function.
  { all: ['wish', 'add_object'], sameSentence: true, weights: { feature_request: 0.6 } },
  { all: ['wish', 'no_way'], weights: { feature_request: 0.6 } },
  {
    all: ['capability'],
    none: [...SOMETHING_FAILED, 'how_to', 'teach', 'company_copy', 'licence_ask'],
    weights: { feature_request: 0.3, training_information: 0.3 },
  },

  // Reading rule 10: the client's own act must be in the text.
  { all: ['own_act', 'by_mistake'], weights: { user_error: 1.2 } },
  { all: ['own_action', 'by_mistake'], weights: { user_error: 1.6 } },
  { all: ['own_action', 'repair'], none: ['own_act'], weights: { user_error: 0.8 } },
  { all: ['own_act', 'repair'], weights: { user_error: 1 } },
  { all: ['by_mistake', 'repair'], weights: { user_error: 0.6 } },

  { all: ['data_change', 'ask'], sameSentence: true, weights: { data_modification: 0.8 } },
  { all: ['data_change', 'bulk'], weights: { data_modification: 1.1 } },
  {
    all: ['data_change'],
    none: [...SOMETHING_FAILED, 'how_to', 'wish'],
    weights: { data_modification: 0.6 },
  },

  {
    all: ['licence', 'ask'],
    none: ['licence_ask'],
    sameSentence: true,
    weights: { licence_installation: 1 },
  },
  { all: ['licence_ask', 'ask'], weights: { licence_installation: 0.7 } },
  { all: ['licence_ask', 'error_message'], weights: { licence_installation: 0.7 } },
  { all: ['company_copy', 'ask'], weights: { company_copy: 1 } },
  { all: ['licence_ask'], none: ['wrong_result'], weights: { licence_installation: 0.4 } },
  { all: ['test_environment', 'refresh'], weights: { company_copy: 1.5 } },
  { all: ['test_environment', 'ask'], sameSentence: true, weights: { company_copy: 0.8 } },

  // Reading rules 4, 7 and 8.
  { all: ['install', 'ask'], sameSentence: true, weights: { installation_service: 1 } },
  { all: ['install', 'infrastructure'], weights: { installation_service: 0.8 } },
  { all: ['install'], none: [...SOMETHING_FAILED, 'wish', 'how_to'], weights: { installation_service: 0.7 } },
  { all: ['rights', 'ask'], weights: { installation_service: 0.5 } },

  {
    all: ['thanks'],
    none: [
      ...SOMETHING_FAILED,
      'ask',
      'how_to',
      'wish',
      'explain',
      'stuck',
      'install',
      'data_change',
      'licence_ask',
      'company_copy',
      'own_act',
      'capability',
      'custom',
    ],
    weights: { other: 2.2 },
  },
  { all: ['administrative'], none: [...SOMETHING_FAILED], weights: { other: 1 } },
];
