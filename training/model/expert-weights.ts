import type { CueId } from '../../src/classify/cues';
import type { Weights } from '../../src/classify/weights';

/**
 * What a reader of the policy would say that a cue means, in log-odds per find: where the model starts from, and what it
 * falls back on where the corpus says nothing else.
 */
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
