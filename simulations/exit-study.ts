// 渐退期长短 One policy with gradual exits of several lengths, over the same families with the same luck, written up with its limits.

import {compared} from "../src/analysis/exit/compared.js";
import {dropsOf} from "../src/analysis/exit/drops.js";
import {monthSum, sumOver, yearRows} from "../src/analysis/exit/months.js";
import type {Side} from "../src/analysis/exit/months.js";
import {leavingRate, returnedShare} from "../src/analysis/exit/spells.js";
import {figureKey, figuresIn} from "../src/analysis/study.js";
import type {Study, StudyFigure, StudySection} from "../src/analysis/study.js";
import type {MonthsTally, MonthMeasure} from "../src/engine/months-tally.js";
import type {Transitions} from "../src/engine/months-terms.js";
import type {Population} from "../src/engine/population.js";
import {applyChanges} from "../src/rules/changes.js";
import type {Changes} from "../src/rules/changes.js";
import type {Policy} from "../src/rules/policy.js";
import {InputError} from "../src/rules/problem.js";
import {exitSections} from "./exit-study-text.js";
import {exitChecks, runWalks} from "./exit.js";
import type {ExitRun, Walk} from "./exit.js";
import {figure} from "./studies/figure.js";
import {transitionFigures, transitionsOf} from "./transitions.js";

interface Variant {
  readonly name: string;
  readonly changes?: Changes;
  readonly instead?: (usual: Transitions) => Partial<Transitions>;
}

/** The shape of the exit, and assumptions, moved one at a time, to see what hangs on them. */
const variants: readonly Variant[] = [
  {name: "linear", changes: {"exit.shape": "linear"}},
  {name: "exit_from_rise", instead: () => ({exit_from_decision: 0})},
  {name: "exit_beside_disregard", instead: () => ({exit_after_disregard: 0})},
  {name: "jobs_found_half", instead: ({job_found}) => ({job_found: job_found / 2})},
  {name: "jobs_found_double", instead: ({job_found}) => ({job_found: Math.min(1, 2 * job_found)})},
  {name: "jobs_lost_half", instead: ({job_lost}) => ({job_lost: job_lost / 2})}
];

/** The policy with an exit of so many months, and `changes`. Throws where one does not fit. */
export function withExit(policy: Policy, months: number, changes: Changes = {}): Policy {
  const {policy: changed, problems} = applyChanges(policy, {...changes, "exit.months": months});
  if (problems.length > 0) throw new InputError(problems);
  return {...changed, id: `${policy.id}+exit-${months}`};
}

/** `lengths` in months; the first is what the others are set against. Rejects where the policy does not fit the population. */
export async function exitStudy(
  population: Population,
  policy: Policy,
  lengths: readonly number[],
  run: ExitRun
): Promise<{readonly study: Study; readonly ms: number}> {
  const [first, ...others] = lengths;
  const usual = transitionsOf(transitionFigures(run.region));
  const walksOf = ({changes, instead}: Omit<Variant, "name">): Walk[] =>
    others.map(months => ({
      baseline: withExit(policy, first, changes),
      reform: withExit(policy, months, changes),
      ...(instead === undefined ? {} : {instead: instead(usual)})
    }));
  const {tallies, ms} = await runWalks(population, [{}, ...variants].flatMap(walksOf), run);
  const figures = [
    figure("households.assessed", "count", population.places.length),
    figure("months", "count", run.terms.months),
    ...sideFigures(tallies[0], "baseline", first, run),
    ...others.flatMap((months, i) => [
      ...sideFigures(tallies[i], "reform", months, run),
      ...changeFigures(tallies[i], months, population.places.length)
    ]),
    ...checkFigures(tallies[0])
  ];
  for (const [i, {name}] of variants.entries())
    for (const [k, months] of others.entries()) {
      const tally = tallies[(i + 1) * others.length + k];
      const {cash_difference: cash, cash_difference_se: se} = compared(tally, population.places.length);
      figures.push(
        figure(`cash_change.exit_${months}.${name}`, "yuan", cash, {se}),
        figure(`drop_half.exit_${months}.${name}`, "share", dropsOf(tally, "reform", "assistance").half_and_more)
      );
    }
  const sections = exitSections(lengths, tallies[0], run.terms);
  checkNames(sections, figures);
  const named = {id: policy.id, name: policy.name};
  const study: Study = {
    id: `${policy.id}-exit`,
    province: policy.province ?? "",
    title: {zh: "渐退期多长合适", en: "How long a gradual exit"},
    question: {
      zh: `低保户就业增收后，渐退期为 ${lengths.join("、")} 个月，三年里各有多少户受影响、多花多少钱、悬崖缓和多少？`,
      en: `When a family on dibao finds work, with a gradual exit of ${lengths.join(", ")} months: how many families does it touch over the years, what does it cost, and how much of the cliff does it take away?`
    },
    ...{baseline: named, reform: named, places: [], households: population.places.length, sections, figures}
  };
  return {study, ms};
}

function sideFigures(tally: MonthsTally, side: Side, length: number, {terms}: ExitRun): StudyFigure[] {
  const at = (name: string): string => `${name}.exit_${length}`;
  const mean = (name: MonthMeasure): number => sumOver(tally, side, name) / tally.months;
  const [resources, assistance] = [dropsOf(tally, side, "resources"), dropsOf(tally, side, "assistance")];
  const years = yearRows(tally, terms.first_month).filter(({region}) => region === null);
  return [
    figure(at("dibao_persons_first"), "persons", monthSum(tally, side, 1, "dibao_persons")),
    figure(at("dibao_persons_last"), "persons", monthSum(tally, side, tally.months, "dibao_persons")),
    figure(at("exit_persons_mean"), "persons", mean("exit_persons")),
    figure(at("exit_begun"), "households", sumOver(tally, side, "exit_begun_households")),
    figure(at("entries"), "households", sumOver(tally, side, "entry_households")),
    figure(at("leavings"), "households", sumOver(tally, side, "leaving_households")),
    figure(at("leaving_rate_month"), "share", leavingRate(tally, side)),
    figure(at("returned_6"), "share", returnedShare(tally, side, 6)),
    figure(at("returned_12"), "share", returnedShare(tally, side, 12)),
    figure(at("below_person_months"), "count", sumOver(tally, side, "below_persons")),
    figure(at("cash"), "yuan", sumOver(tally, side, "cash")),
    figure(at("exit_cash"), "yuan", sumOver(tally, side, "exit_cash")),
    figure(at("drop_resources_mean"), "ratio", resources.mean),
    figure(at("drop_assistance_mean"), "ratio", assistance.mean),
    figure(at("drop_assistance_half"), "share", assistance.half_and_more),
    figure(at("drop_assistance_one"), "share", assistance.one_and_more),
    ...years.map(row =>
      figure(at(`cash_year_${row.year}`), "yuan", side === "baseline" ? row.cash_baseline : row.cash_reform)
    )
  ];
}

function changeFigures(tally: MonthsTally, length: number, sampled: number): StudyFigure[] {
  const at = (name: string): string => `${name}.exit_${length}`;
  const of = compared(tally, sampled);
  return [
    figure(at("cash_change"), "yuan", of.cash_difference, {se: of.cash_difference_se}),
    figure(at("below_change"), "count", of.below_difference, {se: of.below_difference_se}),
    figure(at("paid_more"), "households", of.paid_more),
    figure(at("paid_less"), "households", of.paid_less),
    figure(at("smaller_drop"), "households", of.smaller_drop),
    figure(at("larger_drop"), "households", of.larger_drop),
    figure(at("drop_half"), "share", dropsOf(tally, "reform", "assistance").half_and_more)
  ];
}

const checkFigures = (tally: MonthsTally): StudyFigure[] =>
  exitChecks(tally).flatMap(({indicator, unit, published, baseline}) => {
    const kind = unit.startsWith("月") ? "count" : "share";
    return [figure(`published.${indicator}`, kind, published), figure(`simulated.${indicator}`, kind, baseline)];
  });

/** Throws where a text or a table names a figure that there is not. */
function checkNames(sections: readonly StudySection[], figures: readonly StudyFigure[]): void {
  const known = new Set(figures.map(figureKey));
  for (const {parts} of sections)
    for (const part of parts) {
      if (part.kind === "chart") continue;
      const cells = part.kind === "table" ? part.rows.flatMap(row => row.cells) : [];
      const named =
        part.kind === "table"
          ? cells.flatMap(cell => (cell !== null && "figure" in cell ? [cell.figure.replace(/:\w+$/, "")] : []))
          : [...figuresIn(part.zh), ...figuresIn(part.en)];
      for (const key of named)
        if (!known.has(key)) throw new Error(`unknown figure: ${key} (simulations/exit-study.ts makes them)`);
    }
}
