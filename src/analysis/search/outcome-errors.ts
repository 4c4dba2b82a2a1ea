// 结果的误差 How far a number that a search aims at is off by the draw of the households, where that is known. Of a run with detail.

import {notchEstimate} from "../cliffs/notch-total.js";
import {times} from "../cliffs/headline.js";
import {changedPersons} from "../coverage/changed-persons.js";
import type {Counted} from "../coverage/changed-persons.js";
import {exclusion} from "../coverage/exclusion.js";
import {gapLeftEstimate} from "../coverage/gap-left.js";
import {denominatorOf} from "../population/place.js";
import type {Estimate} from "../results/tables.js";
import {estimate} from "../results/totals.js";
import type {OutcomeName, Run} from "./outcomes.js";

/** Outcomes that follow from the policies alone. */
const exact: readonly OutcomeName[] = ["standard_ratio", "standard_cv"];
/** Outcomes that set a policy against the baseline: of two reforms there is no paired difference. */
const againstBaseline: readonly OutcomeName[] = ["lowered_persons", "raised_persons"];

export const isExact = (name: OutcomeName): boolean => exact.includes(name);
export const isAgainstBaseline = (name: OutcomeName): boolean => againstBaseline.includes(name);

const estimates: Readonly<Partial<Record<OutcomeName, (run: Run) => Pick<Estimate, "reform_se" | "change_se">>>> = {
  cost: ({tally}) => estimate(tally, "cash_receiving", 12),
  gap_left: ({tally}) => gapLeftEstimate(tally, "standard", "gap"),
  edge_gap_left: ({tally}) => gapLeftEstimate(tally, "edge_line", "gap"),
  persons_left: ({tally}) => gapLeftEstimate(tally, "standard", "persons"),
  cliff_households: ({tally}) => estimate(tally, "cliff_households"),
  dibao_persons: ({tally}) => estimate(tally, "dibao_receiving"),
  coverage: ({tally, places, baseline}) =>
    estimate(tally, "dibao_receiving", 1 / denominatorOf(places, tally.regions, baseline.denominator)),
  edge_persons: ({tally}) => estimate(tally, "edge_receiving"),
  exclusion: ({tally}) => exclusion(tally),
  lowered_persons: ({tally}) => fromNothing(changedPersons(tally, "falls")),
  raised_persons: ({tally}) => fromNothing(changedPersons(tally, "rises")),
  notch_depth: ({tally}) => times(notchEstimate(tally, "depth"), 12)
};

/** Under the baseline nobody is lowered or raised. */
const fromNothing = ({se}: Counted): {reform_se: number; change_se: number} => ({
  reform_se: se ?? NaN,
  change_se: se ?? NaN
});

export interface OutcomeError {
  /** Standard error of the outcome of the reform, and of its change against the other policy of the run. */
  readonly se: number;
  readonly change_se: number;
}

/** Null where no error is known: of an outcome that has none, or of a run without detail. */
export function outcomeError(name: OutcomeName, run: Run): OutcomeError | null {
  if (isExact(name)) return {se: 0, change_se: 0};
  const found = estimates[name]?.(run);
  if (found === undefined || !Number.isFinite(found.reform_se + found.change_se)) return null;
  return {se: found.reform_se, change_se: found.change_se};
}
