import type { Answers } from '../policy/answers';
import type { Weights } from './weights';

/**
 * What the answers of the create panel suggest. They are the client's view of things whose difference only the policy
 * knows ("problem" may be their own act), so none outweighs a clear text.
 */
export const ANSWER_WEIGHTS: { readonly [Q in keyof Answers]-?: Readonly<Record<string, Weights>> } = {
  about: {
    problem: {
      product_defect: 0.6,
      normal_use_problem: 0.7,
      customisation_error: 0.4,
      user_error: 0.2,
      feature_request: -0.7,
      training_information: -0.7,
    },
    question: {
      training_information: 0.8,
      normal_use_problem: 0.4,
      customisation_usage: 0.5,
      product_defect: -0.4,
    },
    change: {
      feature_request: 0.9,
      customisation_error: 0.4,
      data_modification: 0.6,
      product_defect: -0.6,
      normal_use_problem: -0.5,
    },
    service: {
      installation_service: 0.8,
      licence_installation: 0.7,
      company_copy: 0.7,
      training_information: 0.5,
      data_modification: 0.3,
      product_defect: -0.7,
    },
  },
  personalised: {
    yes: {
      customisation_error: 3.5,
      customisation_usage: 3,
      product_defect: -1,
      normal_use_problem: -0.8,
    },
    no: { customisation_error: -2, customisation_usage: -2 },
    unknown: {},
  },
  ownAction: {
    yes: { user_error: 2 },
    no: { user_error: -2, product_defect: 0.2 },
    unknown: {},
  },
};
