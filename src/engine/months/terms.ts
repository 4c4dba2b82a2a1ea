// What a walk through the months assumes, as plain numbers: read from data/exit by whoever starts the walk.

/** Chances are for one person and one month, 0..1; amounts 元/月. Ages in years. */
export interface Transitions {
  /** A member who is able to work and did not at the start finds work. */
  readonly job_found: number;
  /** The same for one who lost work on the way: back at the wage of before. */
  readonly job_found_again: number;
  readonly job_lost: number;
  /** Wage and business income of one who works move to another level. */
  readonly earnings_moved: number;
  /** Middle of the factor by which they move, and the spread of its logarithm. */
  readonly earnings_factor: number;
  readonly earnings_spread: number;
  /** Wage of a first job: its middle, 元/月, and the spread of its logarithm. */
  readonly first_wage_month: number;
  readonly first_wage_spread: number;
  /** Deaths a year among those of 60, and how much more for each year of age (as a power of e). */
  readonly death_rate_60: number;
  readonly death_growth: number;
  /** Of those of 60, how many in a year can work no more for illness or injury, and how much more for each year of age. */
  readonly unable_rate_60: number;
  readonly unable_growth: number;
  /** 元 of savings that treatment takes then. */
  readonly unable_cost: number;
  /** Whether a family applies and is recognised (`draw`) is drawn anew: of families, a month. */
  readonly recognition_renewed: number;
  /** Months for which a family must have been entitled before it is on the books. */
  readonly application_months: number;
  /** Months until a family is looked at again: with a member able to work, without, and after a death. */
  readonly review_months_work: number;
  readonly review_months_other: number;
  readonly review_months_death: number;
  /** 1: the gradual exit runs from the decision; 0: from the month in which income rose. */
  readonly exit_from_decision: number;
  /** 1: where earnings are disregarded, the gradual exit follows when the disregard ends; 0: both run at once. */
  readonly exit_after_disregard: number;
}

/** All of them: an assumption that is missing would fail every test without a word. */
export const transitionNames: readonly (keyof Transitions)[] = [
  ...(["job_found", "job_found_again", "job_lost", "earnings_moved", "earnings_factor", "earnings_spread"] as const),
  ...(["first_wage_month", "first_wage_spread", "death_rate_60", "death_growth"] as const),
  ...(["unable_rate_60", "unable_growth", "unable_cost", "recognition_renewed", "application_months"] as const),
  ...(["review_months_work", "review_months_other", "review_months_death"] as const),
  ...(["exit_from_decision", "exit_after_disregard"] as const)
];

export interface MonthTerms {
  /** 2..120 */
  readonly months: number;
  /** Months between two looks at a family; null: as in the law, by whether a member can work. */
  readonly review: number | null;
  /** Another seed, another luck for the same families. */
  readonly seed: number;
  readonly transitions: Transitions;
}

export const maxMonths = 120;
