import { CATEGORY_IDS, type CategoryId } from '../policy/vocabulary';

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

/** Desks differ, so only a part of what sets `PRIOR` apart from a corpus with as many of each category is believed. */
const BELIEVED = 0.5;

/** What the prior adds to each category, in the order of `CATEGORY_IDS`. Unit: log-odds. */
export const PRIOR_LOG_ODDS: readonly number[] = CATEGORY_IDS.map(
  (id) => BELIEVED * Math.log(PRIOR[id] * CATEGORY_IDS.length),
);
