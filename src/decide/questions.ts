import type { Answers } from '../policy/answers';
import type { CategoryId, QuestionId } from '../policy/vocabulary';

/** A question that offers answers; `tell-more` offers none. */
export type ChoiceQuestionId = Exclude<QuestionId, 'tell-more'>;

/** Probabilities of a question's three answers, in the order of `QUESTION_ANSWERS`; they sum to 1. */
export type AnswerChances = readonly [number, number, number];

export interface ChoiceQuestion {
  /** How a client whose request truly is of the category would answer. */
  chances: Readonly<Record<CategoryId, AnswerChances>>;
  /** Whether the create panel was told already. "I do not know" counts: asking again would not change that. */
  isAnswered: (answers: Answers) => boolean;
}

/**
 * What each answer can be expected to mean. The chances are judgements by the reading of the policy, not counts; they say
 * which question separates what, and by how much, and never enter a decision. No chance is 0: clients answer as they see it.
 */
export const CHOICE_QUESTIONS: Readonly<Record<ChoiceQuestionId, ChoiceQuestion>> = {
  // Standard or customised decides between the two covered readings and the two that know a customised object.
  'standard-or-customised': {
    chances: {
      normal_use_problem: [0.75, 0.05, 0.2],
      customisation_usage: [0.08, 0.77, 0.15],
      product_defect: [0.75, 0.07, 0.18],
      customisation_error: [0.08, 0.77, 0.15],
      // What is asked for in addition often belongs beside something of the client's own.
      feature_request: [0.5, 0.25, 0.25],
      training_information: [0.7, 0.1, 0.2],
      user_error: [0.65, 0.1, 0.25],
      data_modification: [0.6, 0.1, 0.3],
      licence_installation: [0.75, 0.05, 0.2],
      company_copy: [0.6, 0.1, 0.3],
      installation_service: [0.65, 0.12, 0.23],
      other: [0.4, 0.1, 0.5],
    },
    isAnswered: ({ personalised }) => personalised !== undefined,
  },
  // First reading rule: stuck in a concrete task is level 1, to be taught with nothing failed is level 2.
  'failed-or-to-learn': {
    chances: {
      normal_use_problem: [0.85, 0.1, 0.05],
      // How to operate something made for the client: many are stuck, more ask before they try.
      customisation_usage: [0.4, 0.55, 0.05],
      product_defect: [0.93, 0.01, 0.06],
      // Faults and wishes for a change share this category.
      customisation_error: [0.6, 0.02, 0.38],
      feature_request: [0.1, 0.08, 0.82],
      training_information: [0.08, 0.88, 0.04],
      // The consequence of the own act looks like a failure to who wrote the request.
      user_error: [0.6, 0.03, 0.37],
      data_modification: [0.12, 0.03, 0.85],
      licence_installation: [0.1, 0.03, 0.87],
      company_copy: [0.04, 0.02, 0.94],
      installation_service: [0.2, 0.08, 0.72],
      other: [0.1, 0.05, 0.85],
    },
    isAnswered: ({ about }) => about === 'problem' || about === 'question',
  },
  // Tenth reading rule: an own act has to be said by the client.
  'own-act': {
    chances: {
      normal_use_problem: [0.08, 0.8, 0.12],
      customisation_usage: [0.04, 0.88, 0.08],
      product_defect: [0.04, 0.82, 0.14],
      customisation_error: [0.05, 0.82, 0.13],
      feature_request: [0.01, 0.95, 0.04],
      training_information: [0.03, 0.92, 0.05],
      // Not everybody knows of it, nor says so.
      user_error: [0.86, 0.05, 0.09],
      // Some data are wrong because they were entered so.
      data_modification: [0.25, 0.65, 0.1],
      licence_installation: [0.02, 0.93, 0.05],
      company_copy: [0.02, 0.94, 0.04],
      installation_service: [0.05, 0.87, 0.08],
      other: [0.02, 0.78, 0.2],
    },
    isAnswered: ({ ownAction }) => ownAction !== undefined,
  },
  // Sixth reading rule, and what fails against what is wished for.
  'new-or-existing': {
    chances: {
      normal_use_problem: [0.85, 0.08, 0.07],
      customisation_usage: [0.55, 0.25, 0.2],
      product_defect: [0.95, 0.03, 0.02],
      customisation_error: [0.5, 0.45, 0.05],
      feature_request: [0.04, 0.2, 0.76],
      training_information: [0.4, 0.2, 0.4],
      user_error: [0.8, 0.15, 0.05],
      data_modification: [0.25, 0.65, 0.1],
      licence_installation: [0.1, 0.2, 0.7],
      company_copy: [0.05, 0.15, 0.8],
      installation_service: [0.25, 0.45, 0.3],
      other: [0.34, 0.33, 0.33],
    },
    isAnswered: () => false,
  },
  // Seventh reading rule: a new user is a licence, rights of an existing one are a service.
  'new-user-or-rights': {
    chances: {
      // "I do not see the menu any more" is about rights to who writes it.
      normal_use_problem: [0.02, 0.08, 0.9],
      customisation_usage: [0.01, 0.02, 0.97],
      product_defect: [0.01, 0.04, 0.95],
      customisation_error: [0.01, 0.04, 0.95],
      feature_request: [0.04, 0.03, 0.93],
      training_information: [0.03, 0.04, 0.93],
      user_error: [0.01, 0.04, 0.95],
      data_modification: [0.02, 0.03, 0.95],
      licence_installation: [0.75, 0.1, 0.15],
      company_copy: [0.08, 0.02, 0.9],
      installation_service: [0.06, 0.54, 0.4],
      other: [0.02, 0.02, 0.96],
    },
    isAnswered: () => false,
  },
  // Work that the vendor is to do, against an explanation, against a difficulty.
  'do-or-show': {
    chances: {
      normal_use_problem: [0.1, 0.25, 0.65],
      customisation_usage: [0.07, 0.63, 0.3],
      // Asked for a choice, some would have it taken off their hands.
      product_defect: [0.2, 0.05, 0.75],
      customisation_error: [0.5, 0.03, 0.47],
      feature_request: [0.85, 0.1, 0.05],
      training_information: [0.05, 0.9, 0.05],
      user_error: [0.7, 0.15, 0.15],
      data_modification: [0.92, 0.04, 0.04],
      licence_installation: [0.92, 0.04, 0.04],
      company_copy: [0.9, 0.07, 0.03],
      // Many have tried to install it themselves.
      installation_service: [0.62, 0.1, 0.28],
      other: [0.33, 0.33, 0.34],
    },
    isAnswered: ({ about }) => about === 'question' || about === 'service',
  },
  // Eighth reading rule: an update that fails is a service; a function that fails since an update is a defect.
  'after-update': {
    chances: {
      normal_use_problem: [0.03, 0.12, 0.85],
      customisation_usage: [0.01, 0.07, 0.92],
      // The question comes up where the text speaks of an update, so that many of the defects came with one.
      product_defect: [0.03, 0.62, 0.35],
      // Third rule: an update also breaks what was customised.
      customisation_error: [0.03, 0.27, 0.7],
      feature_request: [0.03, 0.02, 0.95],
      training_information: [0.03, 0.04, 0.93],
      user_error: [0.02, 0.03, 0.95],
      data_modification: [0.02, 0.03, 0.95],
      licence_installation: [0.25, 0.05, 0.7],
      company_copy: [0.08, 0.02, 0.9],
      installation_service: [0.7, 0.1, 0.2],
      other: [0.02, 0.03, 0.95],
    },
    isAnswered: () => false,
  },
};
