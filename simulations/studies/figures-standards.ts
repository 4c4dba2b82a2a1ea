// Figures of the standards: place by place, and how far apart the places are.

import type {StudyFigure} from "../../src/analysis/results/study.js";
import {figure, figures, pair} from "./figure.js";
import type {StudyRuns} from "./runs.js";

export function standardFigures({standards, residents}: StudyRuns): StudyFigure[] {
  const {rows, baseline, reform} = standards;
  const lowest = (side: "baseline" | "reform"): number => Math.min(...rows.map(row => Math.min(...both(row[side]))));
  const highest = (side: "baseline" | "reform"): number => Math.max(...rows.map(row => Math.max(...both(row[side]))));
  const total = (pick: (row: (typeof rows)[number]) => number): number => rows.reduce((sum, row) => sum + pick(row), 0);
  const raised = rows.filter(row => row.reform.urban > row.baseline.urban || row.reform.rural > row.baseline.rural);
  const lowered = rows.filter(row => row.reform.urban < row.baseline.urban || row.reform.rural < row.baseline.rural);
  return [
    ...figures("standard.lowest", "yuan_month", pair(lowest("baseline"), lowest("reform"))),
    ...figures("standard.highest", "yuan_month", pair(highest("baseline"), highest("reform"))),
    ...figures("standard.mean", "yuan_month", pair(baseline.mean, reform.mean)),
    ...figures("standard.ratio", "ratio", pair(baseline.max_min_ratio, reform.max_min_ratio)),
    ...figures("standard.cv", "index", pair(baseline.cv, reform.cv)),
    ...figures("standard.theil", "index", pair(baseline.theil.total, reform.theil.total)),
    ...figures("standard.theil_between", "index", pair(baseline.theil.between, reform.theil.between)),
    ...figures("standard.theil_within", "index", pair(baseline.theil.within, reform.theil.within)),
    figure("places.raised", "count", raised.length),
    figure("places.lowered", "count", lowered.length),
    figure("places.all", "count", rows.length),
    figure("residents.lifted", "persons", residents.lifted),
    figure("residents.lowered", "persons", residents.lowered),
    figure(
      "recipients.lifted",
      "persons",
      total(row => row.persons_lifted)
    ),
    figure(
      "recipients.lowered",
      "persons",
      total(row => row.persons_lowered)
    ),
    figure(
      "persons.joined",
      "persons",
      total(row => row.persons_joined)
    ),
    figure(
      "persons.left",
      "persons",
      total(row => row.persons_left)
    ),
    ...rows.flatMap(({region, ...row}) => [
      ...figures("standard.urban", "yuan_month", pair(row.baseline.urban, row.reform.urban), {region}),
      ...figures("standard.rural", "yuan_month", pair(row.baseline.rural, row.reform.rural), {region}),
      figure("recipients.lifted", "persons", row.persons_lifted, {region}),
      figure("persons.joined", "persons", row.persons_joined, {region}),
      figure("persons.left", "persons", row.persons_left, {region})
    ])
  ];
}

const both = ({urban, rural}: {readonly urban: number; readonly rural: number}): number[] => [urban, rural];
