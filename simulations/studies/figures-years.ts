// Figures of the path year by year, and of what the same sum buys otherwise.

import type {PathTerms} from "../../src/analysis/standards/standards-path.js";
import type {StudyFigure} from "../../src/analysis/results/study.js";
import {payerNames} from "../../src/rules/financing/rule.js";
import {figure} from "./figure.js";
import type {StudyRuns} from "./runs.js";

export function yearFigures({path, years}: StudyRuns, {years: last, growth}: PathTerms): StudyFigure[] {
  return [
    figure("path.years", "count", last),
    figure("path.growth_income", "share", growth.income),
    figure("path.growth_consumption", "share", growth.consumption),
    figure("path.reached_in", "count", path.reached_in),
    ...years.flatMap(({year, path: along, carried, max_min_ratio, regions}) => {
      const amounts = regions.flatMap(({standard}) => [standard.urban, standard.rural]);
      return [
        figure(`path.year_${year}.standard_lowest`, "yuan_month", Math.min(...amounts)),
        figure(`path.year_${year}.standard_highest`, "yuan_month", Math.max(...amounts)),
        figure(`path.year_${year}.standard_ratio`, "ratio", max_min_ratio),
        figure(`path.year_${year}.dibao_persons`, "persons", along.dibao_persons),
        figure(`path.year_${year}.cost`, "yuan", along.cost),
        figure(`path.year_${year}.carried`, "yuan", carried.cost),
        figure(`path.year_${year}.extra`, "yuan", along.cost - carried.cost),
        ...payerNames.map(payer =>
          figure(`path.year_${year}.extra_${payer}`, "yuan", along.payers[payer] - carried.payers[payer])
        ),
        ...regions.map(({region, standard}) =>
          figure(`path.year_${year}.standard_urban`, "yuan_month", standard.urban, {region})
        )
      ];
    }),
    figure(
      "path.extra_sum",
      "yuan",
      years.slice(1).reduce((sum, {path: along, carried}) => sum + along.cost - carried.cost, 0)
    )
  ];
}

export function sameSumFigures({same_sum, budget, outcomes}: StudyRuns): StudyFigure[] {
  const ways = [{name: "reform", outcomes: outcomes.reform, unit: budget.unit_costs}, ...same_sum];
  const values = same_sum.map(({name, value}) => figure(`same_sum.${name}.value`, "share", value));
  const bought = ways.flatMap(({name, outcomes: out, unit}) => [
    figure(`same_sum.${name}.cost_change`, "yuan", unit.cost_change),
    figure(`same_sum.${name}.persons_change`, "persons", unit.persons_change),
    figure(`same_sum.${name}.gap_closed`, "yuan", unit.gap_closed),
    figure(`same_sum.${name}.edge_gap_closed`, "yuan", unit.edge_gap_closed),
    figure(`same_sum.${name}.standard_ratio`, "ratio", out.standard_ratio),
    figure(`same_sum.${name}.raised`, "persons", out.raised_persons),
    figure(`same_sum.${name}.lowered`, "persons", out.lowered_persons)
  ]);
  return [...values, ...bought];
}
