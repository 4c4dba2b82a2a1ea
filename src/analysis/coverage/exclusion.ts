// 漏保 Exclusion: in a family entitled to tekun or dibao and not receiving it, as a share of the entitled. Single-person entrants
// are left out: they come forward as edge families do, and that few edge families are recognised is another question.

import type {Tally} from "../../engine/tally/tally.js";
import {ratio} from "../results/ratios.js";
import type {Four} from "../results/ratios.js";
import {placeSum} from "../results/totals.js";
import type {Estimate} from "../results/totals.js";

/** The rate under both policies, its change and their errors; 0 where nobody is entitled. */
export function exclusion(tally: Tally, region?: number): Estimate {
  const persons = (side: 0 | 1, kind: "entitled" | "receiving", place: number): number =>
    placeSum(tally, side, place, `tekun_${kind}`) +
    placeSum(tally, side, place, `dibao_${kind}`) -
    placeSum(tally, side, place, `single_${kind}`);
  const sums = (place: number): Four => {
    const [before, after] = [persons(0, "entitled", place), persons(1, "entitled", place)];
    return [before, before - persons(0, "receiving", place), after, after - persons(1, "receiving", place)];
  };
  return ratio(tally, "exclusion", sums, region);
}
