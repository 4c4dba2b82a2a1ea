// One row a prefecture: its standard, who is covered, what it costs, who is lowered or raised.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {placeOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {standardsOf} from "../standards/standards.js";
import type {RegionRow} from "./tables.js";
import {estimate} from "./totals.js";

export function regionRows(tally: Tally, baseline: Policy, reform: Policy, places: readonly Place[]): RegionRow[] {
  const before = standardsOf(baseline, tally.regions);
  const after = standardsOf(reform, tally.regions);
  return tally.regions.map((region, i) => {
    const {name_zh, name_en, col, row, ...population} = placeOf(places, region);
    const persons = population[baseline.denominator];
    const dibao = estimate(tally, "dibao_receiving", 1, i);
    const cost = estimate(tally, "cash_receiving", 12, i);
    const changed = (direction: 0 | 1): number =>
      tally.changed_persons[2 * (2 * i) + direction] + tally.changed_persons[2 * (2 * i + 1) + direction];
    return {
      region,
      name_zh,
      name_en,
      col,
      row,
      standard_baseline: before[i].urban,
      standard_reform: after[i].urban,
      standard_rural_baseline: before[i].rural,
      standard_rural_reform: after[i].rural,
      dibao_persons_baseline: dibao.baseline,
      dibao_persons_reform: dibao.reform,
      coverage_baseline: dibao.baseline / persons,
      coverage_reform: dibao.reform / persons,
      cost_baseline: cost.baseline,
      cost_reform: cost.reform,
      dibao_persons_baseline_se: dibao.baseline_se,
      dibao_persons_reform_se: dibao.reform_se,
      dibao_persons_change_se: dibao.change_se,
      coverage_baseline_se: dibao.baseline_se / persons,
      coverage_reform_se: dibao.reform_se / persons,
      coverage_change_se: dibao.change_se / persons,
      cost_baseline_se: cost.baseline_se,
      cost_reform_se: cost.reform_se,
      cost_change_se: cost.change_se,
      lowered: changed(0),
      raised: changed(1)
    };
  });
}
