// Figures of the money: what it costs, who pays, why it changes, and what it pays for.

import type {ThreeBands} from "../../src/analysis/results/bands.js";
import type {StudyFigure} from "../../src/analysis/results/study.js";
import {payerNames} from "../../src/rules/financing/rule.js";
import {figure, figures, pair} from "./figure.js";
import type {StudyRuns} from "./runs.js";

export function costFigures(runs: StudyRuns): StudyFigure[] {
  const {budget, bands, tables} = runs;
  const all = budget.cells.find(({programme, region}) => programme === null && region === null)!.all;
  return [
    ...figures("cost", "yuan", all, {bands: named(bands.figures, "cost")}),
    figure("cost.change_share", "share", all.change / all.baseline),
    ...tables.programmes
      .filter(({baseline, reform}) => baseline !== 0 || reform !== 0)
      .flatMap(row => figures(`programme.${row.programme}`, "yuan", row, {bands: programmeBands(runs, row.programme)})),
    ...budget.cells.filter(({programme}) => programme === null).flatMap(cell => payerFigures(runs, cell)),
    ...budget.cells
      .filter(({programme, region}) => programme === null && region !== null)
      .flatMap(({region, all: cost}) => {
        const of = bands.regions.find(row => row.region === region)!;
        return figures("cost", "yuan", cost, {region: region!, bands: of.cost});
      }),
    ...causeFigures(runs),
    ...unitFigures(runs)
  ];
}

const named = (rows: StudyRuns["bands"]["figures"], key: string): ThreeBands => rows.find(row => row.key === key)!;

const programmeBands = ({bands}: StudyRuns, programme: string): ThreeBands =>
  bands.programmes.find(row => row.programme === programme)!;

/** What each level pays, in the province or in one prefecture. */
function payerFigures({bands}: StudyRuns, {region, payers}: StudyRuns["budget"]["cells"][number]): StudyFigure[] {
  return payerNames.flatMap(payer =>
    figures(`payer.${payer}`, "yuan", payers[payer], {
      ...(region === null ? {bands: bands.payers.find(row => row.payer === payer)!} : {region})
    })
  );
}

function causeFigures({causes}: StudyRuns): StudyFigure[] {
  const shared = causes.causes.flatMap(({group, persons, ...moves}) => [
    ...(["total", "stayed", "joined", "left", "never"] as const).map(move =>
      figure(`cause.${group}.${move}`, "yuan", moves[move])
    ),
    figure(`cause.${group}.persons`, "persons", persons)
  ]);
  const stayed = causes.causes.reduce((sum, cause) => sum + cause.stayed, 0);
  return [...shared, figure("cause.stayed_share", "share", causes.change === 0 ? null : stayed / causes.change)];
}

function unitFigures({budget: {unit_costs}, elasticity, outcomes, gap_if_all_came}: StudyRuns): StudyFigure[] {
  return [
    figure("gap_left.if_all_came", "yuan", gap_if_all_came),
    figure("unit.persons_change", "persons", unit_costs.persons_change),
    figure("unit.cost_per_person", "yuan_each", unit_costs.cost_per_person),
    ...figures("gap_left", "yuan", pair(outcomes.baseline.gap_left, outcomes.reform.gap_left)),
    figure("unit.gap_closed", "yuan", unit_costs.gap_closed),
    figure("unit.cost_per_gap_yuan", "ratio", unit_costs.cost_per_gap_yuan),
    figure("unit.edge_gap_closed", "yuan", unit_costs.edge_gap_closed),
    figure("unit.cost_per_edge_gap_yuan", "ratio", unit_costs.cost_per_edge_gap_yuan),
    figure("elasticity.before", "ratio", elasticity.baseline.value, {se: elasticity.baseline.se}),
    figure("elasticity.after", "ratio", elasticity.reform.value, {se: elasticity.reform.se}),
    figure("elasticity.cost_per_percent", "yuan", elasticity.reform.cost_per_percent)
  ];
}
