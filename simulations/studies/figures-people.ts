// Figures of the people: who is covered, for whom assistance in all rises or falls, and by which rule it falls.

import type {FigureKey} from "../../src/analysis/results/tables.js";
import type {StudyFigure, StudyUnit} from "../../src/analysis/results/study.js";
import {figure, figures} from "./figure.js";
import type {StudyRuns} from "./runs.js";

const headline: readonly (readonly [key: FigureKey, unit: StudyUnit])[] = [
  ["dibao_persons", "persons"],
  ["coverage", "share"],
  ["exclusion", "share"],
  ["cliff_households", "households"]
];

export function peopleFigures({tables, bands, gains, gains_by_type, lowered}: StudyRuns): StudyFigure[] {
  const changed = (side: "raised" | "lowered"): number => tables.regions.reduce((sum, row) => sum + row[side], 0);
  const lost = gains.filter(({amount}) => amount < 0).reduce((sum, {amount}) => sum - amount, 0);
  return [
    ...headline.flatMap(([key, unit]) =>
      figures(
        key,
        unit,
        tables.figures.find(row => row.key === key)!,
        {
          bands: bands.figures.find(row => row.key === key)!
        }
      )
    ),
    figure("assistance.rises", "persons", changed("raised")),
    figure("assistance.falls", "persons", changed("lowered")),
    figure("assistance.lost", "yuan", lost),
    figure("assistance.falls_without_relief", "persons", lowered.without_relief),
    figure("assistance.falls_without_relief_or_single", "persons", lowered.without_relief_or_single),
    figure("assistance.falls_without_relief_single_or_exit", "persons", lowered.without_relief_single_or_exit),
    ...gains_by_type.flatMap(({type, loses, gains: rises}) => [
      figure(`family.${type}.rises`, "persons", rises),
      figure(`family.${type}.falls`, "persons", loses)
    ]),
    ...tables.regions.flatMap(row => [
      ...figures("dibao_persons", "persons", regionEstimate(row), {
        region: row.region,
        bands: bands.regions.find(({region}) => region === row.region)!.dibao_persons
      }),
      figure("assistance.rises", "persons", row.raised, {region: row.region}),
      figure("assistance.falls", "persons", row.lowered, {region: row.region})
    ])
  ];
}

const regionEstimate = (row: StudyRuns["tables"]["regions"][number]) => ({
  baseline: row.dibao_persons_baseline,
  reform: row.dibao_persons_reform,
  change: row.dibao_persons_reform - row.dibao_persons_baseline,
  baseline_se: row.dibao_persons_baseline_se,
  reform_se: row.dibao_persons_reform_se,
  change_se: row.dibao_persons_change_se
});
