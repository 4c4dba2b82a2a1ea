// Figures of exits of several lengths: each length by itself, beside the first, month by month, and under other assumptions.

import {compared} from "../../src/analysis/exit/compared.js";
import {dropsOf} from "../../src/analysis/exit/drops.js";
import {monthSum, sumOver, yearRows} from "../../src/analysis/exit/months.js";
import type {Side} from "../../src/analysis/exit/months.js";
import type {ExitCheck, ExitTerms} from "../../src/analysis/exit/report.js";
import {leavingRate, returnedShare} from "../../src/analysis/exit/spells.js";
import type {StudyFigure} from "../../src/analysis/results/study.js";
import type {MonthMeasure, MonthsTally} from "../../src/engine/months/tally.js";
import type {Policy} from "../../src/rules/policy.js";
import {checksOfWalk} from "../runs/exit.js";
import {figure} from "./figure.js";

/** Walks of the first length against each of the others, which are in their order in `tallies`. */
export interface ExitWalked {
  /** Adcode of the province whose assumptions hold. */
  readonly region: number;
  readonly policy: Policy;
  readonly lengths: readonly number[];
  /** In the population: rows. */
  readonly households: number;
  readonly terms: ExitTerms;
  readonly tallies: readonly MonthsTally[];
}

/** The same walks with one thing other than usual. */
export interface ExitVaried {
  readonly name: string;
  readonly tallies: readonly MonthsTally[];
}

export function lengthFigures(walked: ExitWalked, varied: readonly ExitVaried[]): StudyFigure[] {
  const {lengths, households, terms, tallies} = walked;
  const [first, ...others] = lengths;
  return [
    figure("households.assessed", "count", households),
    figure("months", "count", terms.months),
    ...lengths.map(months => figure(`length.exit_${months}`, "count", months)),
    ...policyFigures(walked.policy),
    ...sideFigures(tallies[0], "baseline", first, terms),
    ...others.flatMap((months, i) => [
      ...sideFigures(tallies[i], "reform", months, terms),
      ...changeFigures(tallies[i], months, households)
    ]),
    ...checkFigures(tallies[0], walked.region),
    ...varied.flatMap(({name, tallies: own}) => [
      figure(`drop_half.exit_${first}.${name}`, "share", dropsOf(own[0], "baseline", "assistance").half_and_more),
      ...others.flatMap((months, i) => variantFigures(own[i], {months, name, households}))
    ]),
    ...monthFigures(tallies[0], "baseline", first),
    ...others.flatMap((months, i) => monthFigures(tallies[i], "reform", months))
  ];
}

const policyFigures = ({exit, income: {disregard}}: Policy): StudyFigure[] => [
  figure("policy.exit_months", "count", exit.months),
  figure("policy.exit_multiple", "count", exit.income_multiple),
  figure("policy.disregard_months", "count", disregard.months),
  figure("policy.disregard_cap", "count", disregard.cap_multiple)
];

function sideFigures(tally: MonthsTally, side: Side, length: number, terms: ExitTerms): StudyFigure[] {
  const at = (name: string): string => `${name}.exit_${length}`;
  const all = (name: MonthMeasure): number => sumOver(tally, side, name);
  const [resources, assistance] = [dropsOf(tally, side, "resources"), dropsOf(tally, side, "assistance")];
  const years = yearRows(tally, terms.first_month).filter(({region}) => region === null);
  return [
    figure(at("dibao_persons_first"), "persons", monthSum(tally, side, 1, "dibao_persons")),
    figure(at("dibao_persons_last"), "persons", monthSum(tally, side, tally.months, "dibao_persons")),
    figure(at("exit_persons_mean"), "persons", all("exit_persons") / tally.months),
    figure(at("exit_households_first"), "households", monthSum(tally, side, 1, "exit_households")),
    figure(at("exit_households_last"), "households", monthSum(tally, side, tally.months, "exit_households")),
    figure(at("exit_begun"), "households", all("exit_begun_households")),
    figure(at("back_from_exit"), "households", all("back_from_exit_households")),
    figure(at("entries"), "households", all("entry_households")),
    figure(at("leavings"), "households", all("leaving_households")),
    figure(at("leaving_rate_month"), "share", leavingRate(tally, side)),
    figure(at("returned_6"), "share", returnedShare(tally, side, 6)),
    figure(at("returned_12"), "share", returnedShare(tally, side, 12)),
    figure(at("below_person_months"), "person_months", all("below_persons")),
    figure(at("cash"), "yuan", all("cash")),
    figure(at("exit_cash"), "yuan", all("exit_cash")),
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
  const [cash, below] = [sumOver(tally, "baseline", "cash"), sumOver(tally, "baseline", "below_persons")];
  const onExit = sumOver(tally, "reform", "exit_households");
  const [paid, begun] = [
    sumOver(tally, "reform", "exit_cash"),
    monthSum(tally, "reform", 1, "exit_households") + sumOver(tally, "reform", "exit_begun_households")
  ];
  return [
    figure(at("cash_change"), "yuan", of.cash_difference, {se: of.cash_difference_se}),
    figure(at("cash_change_year"), "yuan", (12 * of.cash_difference) / tally.months),
    figure(at("cash_change_share"), "share", ratio(of.cash_difference, cash)),
    figure(at("exit_cash_share"), "share", ratio(paid, of.cash_difference)),
    figure(at("exit_benefit"), "yuan_each", ratio(paid, onExit)),
    figure(at("exit_cash_each"), "yuan_each", ratio(paid, begun)),
    figure(at("below_change"), "person_months", of.below_difference, {se: of.below_difference_se}),
    figure(at("below_change_share"), "share", ratio(of.below_difference, below)),
    figure(at("paid_more"), "households", of.paid_more),
    figure(at("paid_less"), "households", of.paid_less),
    figure(at("smaller_drop"), "households", of.smaller_drop),
    figure(at("larger_drop"), "households", of.larger_drop)
  ];
}

const ratio = (a: number, b: number): number | null => (b === 0 ? null : a / b);

function variantFigures(
  tally: MonthsTally,
  {months, name, households}: {readonly months: number; readonly name: string; readonly households: number}
): StudyFigure[] {
  const {cash_difference: cash, cash_difference_se: se} = compared(tally, households);
  return [
    figure(`cash_change.exit_${months}.${name}`, "yuan", cash, {se}),
    figure(`drop_half.exit_${months}.${name}`, "share", dropsOf(tally, "reform", "assistance").half_and_more)
  ];
}

/** A published figure by indicator and place. */
export const checkKey = ({indicator, region}: ExitCheck): string => `${indicator}_${region}`;

const checkFigures = (tally: MonthsTally, region: number): StudyFigure[] =>
  checksOfWalk(tally, region).flatMap(check => {
    const kind = check.unit.startsWith("月") ? "count" : "share";
    const key = checkKey(check);
    return [figure(`published.${key}`, kind, check.published), figure(`simulated.${key}`, kind, check.baseline)];
  });

/** Persons on the exit and cash, month by month: what the picture is drawn from. */
const monthFigures = (tally: MonthsTally, side: Side, length: number): StudyFigure[] =>
  Array.from({length: tally.months}, (_, i) => i + 1).flatMap(month => [
    figure(`exit_persons.exit_${length}.month_${month}`, "persons", monthSum(tally, side, month, "exit_persons")),
    figure(`cash.exit_${length}.month_${month}`, "yuan", monthSum(tally, side, month, "cash"))
  ]);
