// `doudi exit`: a population through the months, under a baseline and a reform, or under one policy with exits of several lengths.

import {csvFormat} from "d3";
import {readPolicy} from "../../loaders/assistance/policies.js";
import {usualTerms} from "../../src/analysis/exit/report.js";
import type {ExitCheck, ExitReport, ExitTerms} from "../../src/analysis/exit/report.js";
import {maxMonths} from "../../src/engine/months/terms.js";
import {reportOfWalk, runWalks} from "../runs/exit.js";
import {exitStudy} from "../studies/exit-study.js";
import {required, wholeNumber} from "./options.js";
import {populationFor, wrong} from "./search-options.js";
import type {Values} from "./search-options.js";
import {studyCsv} from "../studies/csv.js";

export async function exitCommand(values: Values): Promise<number> {
  const baseline = readPolicy(required(values, "policy", "the id or file of the baseline; see doudi policies")).policy;
  const reform = typeof values["reform"] === "string" ? readPolicy(values["reform"]).policy : baseline;
  const lengths = lengthsOf(values);
  const terms = termsOf(values);
  const population = await populationFor(values, baseline);
  const sampled = population.places.length;
  const run = {region: Number(baseline.province ?? 100_000), terms, onProgress: progress(), sampled};
  if (lengths !== null) {
    const {study, ms} = await exitStudy(population, baseline, lengths, run);
    process.stdout.write(values["json"] === true ? `${JSON.stringify(study, null, 2)}\n` : studyCsv(study));
    tellTime(sampled, terms, ms);
    return 0;
  }
  const {tallies, ms} = await runWalks(population, [{baseline, reform}], run);
  const report = reportOfWalk(tallies[0], {baseline, reform}, run);
  process.stdout.write(values["json"] === true ? `${JSON.stringify(report, null, 2)}\n` : byMonth(report));
  tellTime(sampled, terms, ms);
  for (const line of inWords(report)) process.stderr.write(`${line}\n`);
  return 0;
}

function termsOf(values: Values): ExitTerms {
  const review = values["review"];
  if (review !== undefined && review !== "6" && review !== "12")
    wrong("review", `invalid option: --review ${String(review)} (6 or 12 months; without it, as in the law)`);
  return {
    months: wholeNumber(values, "months", {min: 2, max: maxMonths, fallback: usualTerms.months}),
    review: review === undefined ? null : Number(review),
    seed: wholeNumber(values, "seed", {min: 0, max: 2 ** 31 - 1, fallback: usualTerms.seed}),
    first_month: wholeNumber(values, "first-month", {min: 1, max: 12, fallback: usualTerms.first_month})
  };
}

/** "0,6,12" */
function lengthsOf(values: Values): number[] | null {
  const text = values["exit-months"];
  if (typeof text !== "string") return null;
  const lengths = text.split(",").map(Number);
  if (lengths.length < 2 || lengths.some(months => !Number.isInteger(months) || months < 0 || months > 36))
    wrong("exit-months", `invalid option: --exit-months ${text} (two or more whole numbers from 0 to 36, as 0,6,12)`);
  if (typeof values["reform"] === "string")
    wrong("exit-months", "invalid option: --exit-months with --reform (give one of the two)");
  return lengths;
}

/** A row a month and side, with the policy it is of. */
const byMonth = ({by_month, ...ids}: ExitReport): string =>
  `${csvFormat(by_month.map(({month, side, ...sums}) => ({month, side, policy: ids[side], ...sums})))}\n`;

/** Every tenth, once, on standard error. */
function progress(): (share: number) => void {
  let told = 0;
  return share => {
    const tenth = Math.floor(10 * share);
    if (tenth <= told) return;
    told = tenth;
    process.stderr.write(`${10 * tenth}%\n`);
  };
}

const tellTime = (sampled: number, {months}: ExitTerms, ms: number): void => {
  process.stderr.write(`${sampled} households walked through ${months} months in ${(ms / 1000).toFixed(1)} s\n`);
};

function inWords({compared, published, assumptions}: ExitReport): string[] {
  const whole = (x: number): string => Math.round(x).toLocaleString("en");
  const yi = (x: number): string => (x / 1e8).toFixed(2);
  const assumed = assumptions.filter(({quality}) => quality === "assumed").length;
  return [
    `cash over all months: ${yi(compared.cash_difference)} (standard error ${yi(compared.cash_difference_se)}) yi yuan more than under the baseline; ${whole(compared.paid_more)} households paid more, ${whole(compared.paid_less)} less`,
    `person-months below the standard: ${whole(compared.below_difference)} (standard error ${whole(compared.below_difference_se)}); largest drop smaller for ${whole(compared.smaller_drop)} households, larger for ${whole(compared.larger_drop)}`,
    ...published.map(besides),
    `${assumed} of the ${assumptions.length} figures that move families are assumed: data/exit/transitions.csv`
  ];
}

const besides = ({indicator, year, published, baseline}: ExitCheck): string =>
  `published ${indicator} (${year}): ${published}; simulated: ${baseline === null ? "not known from so few months" : baseline.toFixed(3)}`;
