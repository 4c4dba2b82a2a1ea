// The same families with the same luck under two policies: who is paid more, who drops less far, and how sure the sums are.

import {pairMeasureIndex} from "../../engine/months/tally.js";
import type {MonthsTally, PairMeasure} from "../../engine/months/tally.js";
import {stratumVariance} from "../results/totals.js";

/** Households as represented; cash in 元 over all months; standard errors are those of the sampling of households. */
export interface Compared {
  readonly paid_more: number;
  readonly paid_less: number;
  readonly fewer_months_below: number;
  readonly more_months_below: number;
  readonly smaller_drop: number;
  readonly larger_drop: number;
  readonly cash_difference: number;
  readonly cash_difference_se: number;
  readonly below_difference: number;
  readonly below_difference_se: number;
}

/** `sampled`: households in the population, rows. The error leaves strata out, which makes it rather too large than too small. */
export function compared({pairs}: MonthsTally, sampled: number): Compared {
  const of = (name: PairMeasure): number => pairs[pairMeasureIndex(name)];
  const error = (name: "cash_difference" | "below_difference"): number =>
    sampled < 2 ? 0 : Math.sqrt(stratumVariance(sampled, of(name), of(`${name}_squared`)));
  return {
    paid_more: of("paid_more"),
    paid_less: of("paid_less"),
    fewer_months_below: of("fewer_months_below"),
    more_months_below: of("more_months_below"),
    smaller_drop: of("smaller_drop"),
    larger_drop: of("larger_drop"),
    cash_difference: of("cash_difference"),
    cash_difference_se: error("cash_difference"),
    below_difference: of("below_difference"),
    below_difference_se: error("below_difference")
  };
}
