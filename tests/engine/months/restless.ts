// Assumptions under which much happens in a few months.

import type {MonthTerms, Transitions} from "../../../src/engine/months/terms.js";

export const restless: Transitions = {
  job_found: 0.1,
  job_found_again: 0.2,
  job_lost: 0.1,
  earnings_moved: 0.2,
  earnings_factor: 1,
  earnings_spread: 0.4,
  first_wage_month: 2000,
  first_wage_spread: 0.3,
  death_rate_60: 0.05,
  death_growth: 0.03,
  unable_rate_60: 0.1,
  unable_growth: 0.02,
  unable_cost: 30_000,
  recognition_renewed: 0.1,
  application_months: 1,
  review_months_work: 6,
  review_months_other: 12,
  review_months_death: 3,
  exit_from_decision: 1,
  exit_after_disregard: 1
};
/** With it nobody falls ill, and whoever comes forward goes on doing so. */
export const settled = {unable_rate_60: 0, recognition_renewed: 0} as const;
export const terms: MonthTerms = {months: 18, review: null, seed: 7, transitions: restless};
