// `doudi exit`: a population through the months, under a baseline and a reform, or under one policy with exits of several lengths.

import type {ExitCheck, ExitReport, ExitTerms} from "../../src/analysis/exit/report.js";
import type {Spells} from "../../src/analysis/exit/spells.js";
import {reportOfWalk, runWalks} from "../runs/exit.js";
import {exitStudy} from "../studies/exit-study.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {borderOf, insideMark} from "../runs/border.js";
import {csvRecords} from "../runs/csv.js";
import {policiesFor} from "./policies-for.js";
import {populationFor} from "./population-for.js";
import {printWithheld} from "./print-outward.js";
import {studyCsv} from "../studies/csv.js";

export async function exitCommand(given: Given<"exit">): Promise<number> {
  const lengths = given["exit-months"];
  if (lengths !== undefined && given.reform !== undefined)
    wrong("exit-months", "invalid option: --exit-months with --reform (give one of the two)");
  const {baseline, reform} = policiesFor(given);
  const terms = termsOf(given);
  const population = await populationFor(given.population, baseline, reform);
  const sampled = population.places.length;
  const border = borderOf(given.population);
  const isHeldBack = given.outward && border.isReal;
  const run = {region: Number(baseline.province ?? 100_000), terms, onProgress: progress(), sampled};
  if (lengths !== undefined) {
    const {study, ms} = await exitStudy(population, baseline, lengths, run);
    if (isHeldBack) return printWithheld(study, given.json);
    process.stdout.write(
      given.json ? `${JSON.stringify({...insideMark(border), ...study}, null, 2)}\n` : studyCsv(study)
    );
    tellTime(sampled, terms, ms);
    return 0;
  }
  const {tallies, ms} = await runWalks(population, [{baseline, reform}], run);
  const report = reportOfWalk(tallies[0], {baseline, reform}, run);
  if (isHeldBack) return printWithheld(report, given.json);
  process.stdout.write(
    given.json ? `${JSON.stringify({...insideMark(border), ...report}, null, 2)}\n` : byMonth(report)
  );
  tellTime(sampled, terms, ms);
  for (const line of inWords(report)) process.stderr.write(`${line}\n`);
  return 0;
}

const termsOf = ({months, review, seed, "first-month": first_month}: Given<"exit">): ExitTerms => ({
  months,
  review: review ?? null,
  seed,
  first_month
});

/** A row a month and side, with the policy it is of. */
const byMonth = ({by_month, ...ids}: ExitReport): string =>
  csvRecords(by_month.map(({month, side, ...sums}) => ({month, side, policy: ids[side], ...sums})));

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

function inWords({compared, published, assumptions, sides}: ExitReport): string[] {
  const whole = (x: number): string => Math.round(x).toLocaleString("en");
  const yi = (x: number): string => (x / 1e8).toFixed(2);
  const assumed = assumptions.filter(({quality}) => quality === "assumed").length;
  return [
    `cash over all months: ${yi(compared.cash_difference)} (standard error ${yi(compared.cash_difference_se)}) yi yuan more than under the baseline; ${whole(compared.paid_more)} households paid more, ${whole(compared.paid_less)} less`,
    `person-months below the standard: ${whole(compared.below_difference)} (standard error ${whole(compared.below_difference_se)}); largest drop smaller for ${whole(compared.smaller_drop)} households, larger for ${whole(compared.larger_drop)}`,
    stays(sides.baseline.spells),
    ...published.map(besides),
    `${assumed} of the ${assumptions.length} figures that move families are assumed: data/exit/transitions.csv`
  ];
}

const besides = ({indicator, region, year, kind = "held_out", published, baseline}: ExitCheck): string =>
  `published ${indicator} of ${region} (${year}, ${kind}): ${published}; simulated: ${told(baseline)}`;

const told = (x: number | null): string =>
  x === null ? "not known from so few months" : String(Number(x.toPrecision(3)));

/** Time so far and whole spells, by name. */
const stays = ({elapsed_months, present_whole_months, completed_months}: Spells): string =>
  `months on the books: of those there on one day ${told(elapsed_months)} so far and ${told(present_whole_months)} in all (long spells are met more often); of those that enter ${told(completed_months)} in all`;
