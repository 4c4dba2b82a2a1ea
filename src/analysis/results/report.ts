// All measures of one simulation: what `doudi simulate` prints.

import {cashProgrammes} from "../../rules/law.js";
import {incomeStages} from "../../engine/tally/cells.js";
import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {answerOf} from "./answer.js";
import {adequacy, meanBenefitEstimate, meanStandardEstimate} from "../coverage/adequacy.js";
import {alignmentRows} from "../coverage/alignment.js";
import {costRows, inKindRows, programmeRows} from "../budget/costs.js";
import {coverageRows} from "../coverage/coverage.js";
import {decileRows, incidence} from "../coverage/deciles.js";
import {exclusion} from "../coverage/exclusion.js";
import {figures} from "./figures.js";
import {gainRows, gainsByType, transitionRows} from "../coverage/gains.js";
import {inequality} from "../coverage/inequality.js";
import type {IncomeStage, Inequality} from "../coverage/inequality.js";
import {oddData} from "../coverage/odd-data.js";
import {denominatorOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {poverty, povertyEstimates} from "../coverage/poverty.js";
import {regionRows} from "./regions.js";
import {sameStandard} from "../standards/same-standard.js";
import {inclusion, stacking} from "../coverage/targeting.js";
import {estimate} from "./totals.js";

/** What every `*_se` of the report is. */
const standard_errors = {
  zh: "模拟误差：换一个种子重新抽一份人口，数会差多少。各户在市 × 户籍层内视为独立抽取，基线与方案成对；比率用线性化。权数经过校准，公式不知道；新种子测得公式偏差的（data/seeds.csv），全省的数按实测系数改正，使用者自己的人口不改。不含合成人口与真实人口的差别。",
  en: "Simulation errors: how far another draw of the population would move a figure. Households count as drawn independently within prefecture x registration, baseline and reform as pairs, ratios by linearisation. The weights are calibrated, which the formula does not know; where fresh seeds found it wrong (data/seeds.csv), figures of the whole are put right by the measured factor, those of a population of your own are not. How far the synthetic population is from the real one is not in them."
} as const;

/** What counts as income after assistance. */
const income_after = {
  zh: "poverty、inequality 中，救助后的收入包括实物和服务救助（按价值计）；名称以 _cash 结尾的只算现金。Reynolds-Smolensky 为救助前后基尼系数之差 G − G*（净额，已含位次变动）。FGT 按 Foster、Greer、Thorbecke（1984）：发生率、缺口（元/年）、以缺口占标准之比的平方加权的人数比例。",
  en: "In poverty and inequality, income after assistance includes in-kind aid at its value; names ending in _cash count cash only. Reynolds-Smolensky is the Gini before minus the Gini after, G - G*, net of reranking. FGT follows Foster, Greer and Thorbecke (1984): headcount, gap (yuan a year), persons weighted by the square of the gap as a share of the line."
} as const;

export type Report = ReturnType<typeof report>;

/** Persons and households are weighted, money is 元/年 unless the name says `_month`, shares are 0..1. */
export function report(
  tally: Tally,
  policies: {readonly baseline: Policy; readonly reform: Policy},
  places: readonly Place[]
) {
  const {baseline, reform} = policies;
  const incomes = Object.fromEntries(incomeStages.map(stage => [stage, inequality(tally, stage)])) as Record<
    IncomeStage,
    Inequality
  >;
  const redistribution = (stage: IncomeStage): number | null => lessOf(incomes.before.gini, incomes[stage].gini);
  const population = denominatorOf(places, tally.regions, baseline.denominator);
  const regions = regionRows(tally, baseline, reform, places);
  return {
    baseline: baseline.id,
    reform: reform.id,
    households_assessed: sum(tally.households),
    households: sum(tally.represented),
    persons: sum(tally.persons),
    denominator: {kind: baseline.denominator, persons: population},
    standard_errors,
    answer: answerOf(tally, policies, places),
    income_after,
    notices: oddData(tally),
    figures: figures(tally, baseline, reform, places),
    coverage: coverageRows(tally),
    alignment: alignmentRows(tally, population),
    adequacy: {
      ...both(side => adequacy(tally, side, policies[side])),
      estimates: {
        mean_standard_recipients: meanStandardEstimate(tally, policies),
        mean_benefit: meanBenefitEstimate(tally)
      }
    },
    cost: costReport(tally, baseline, reform),
    regions,
    same_standard: sameStandard(tally, baseline, reform),
    exclusion: exclusion(tally),
    inclusion: both(side => inclusion(tally, side)),
    deciles: decileRows(tally),
    incidence: incidence(tally),
    poverty: poverty(tally),
    poverty_estimates: povertyEstimates(tally),
    inequality: {
      ...incomes,
      reynolds_smolensky: both(redistribution),
      reynolds_smolensky_cash: both(side => redistribution(`${side}_cash`))
    },
    cliffs: estimate(tally, "cliff_households"),
    stacking: stacking(tally),
    gains: gainRows(tally),
    gains_by_type: gainsByType(tally),
    transitions: transitionRows(tally),
    assistance_falls_persons: regions.reduce((persons, row) => persons + row.lowered, 0),
    assistance_rises_persons: regions.reduce((persons, row) => persons + row.raised, 0)
  };
}

const costReport = (tally: Tally, baseline: Policy, reform: Policy) => ({
  cash: estimate(tally, "cash_receiving", 12),
  by_programme_and_payer: costRows(tally, baseline, reform),
  by_programme: programmeRows(tally),
  in_kind: inKindRows(tally),
  entitled_cash: estimate(tally, "cash_entitled", 12),
  programmes: cashProgrammes
});

const lessOf = (before: number | null, after: number | null): number | null =>
  before === null || after === null ? null : before - after;

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

const both = <T>(measure: (side: "baseline" | "reform") => T): {baseline: T; reform: T} => ({
  baseline: measure("baseline"),
  reform: measure("reform")
});
