// The headline figures.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {exclusion} from "../coverage/exclusion.js";
import {denominatorOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {spreadOf, standardsOf} from "../standards/standards.js";
import type {Figure} from "./tables.js";
import {estimate} from "./totals.js";

export function figures(tally: Tally, baseline: Policy, reform: Policy, places: readonly Place[]): Figure[] {
  const population = denominatorOf(places, tally.regions, baseline.denominator);
  return [
    {key: "dibao_persons", unit: "persons", ...estimate(tally, "dibao_receiving")},
    {key: "coverage", unit: "share", ...estimate(tally, "dibao_receiving", 1 / population)},
    {key: "cost", unit: "yuan", ...estimate(tally, "cash_receiving", 12)},
    {key: "exclusion", unit: "share", ...exclusion(tally)},
    {key: "cliff_households", unit: "households", ...estimate(tally, "cliff_households")},
    spreadFigure(tally, baseline, reform)
  ];
}

/** Exact: it follows from the policies alone. */
function spreadFigure(tally: Tally, baseline: Policy, reform: Policy): Figure {
  const before = spreadOf(standardsOf(baseline, tally.regions), tally.persons).max_min_ratio;
  const after = spreadOf(standardsOf(reform, tally.regions), tally.persons).max_min_ratio;
  return {
    key: "standard_ratio",
    unit: "ratio",
    baseline: before,
    reform: after,
    change: after - before,
    baseline_se: null,
    reform_se: null,
    change_se: null
  };
}
