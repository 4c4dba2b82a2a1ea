// `doudi path`: from the standards in force to those of a target policy, year by year, with what it costs whom.

import {readFigures} from "../../loaders/census/figures.js";
import {publishedGrowth} from "../../loaders/census/growth.js";
import type {GrowthFigure} from "../../loaders/census/growth.js";
import {monthName} from "../../src/analysis/budget/effective-month.js";
import type {Month} from "../../src/analysis/budget/effective-month.js";
import type {PathSide, PriceScenario} from "../../src/analysis/budget/path-costs.js";
import {pathStart} from "../../src/analysis/budget/path-start.js";
import type {PathStart} from "../../src/analysis/budget/path-start.js";
import type {PathTerms} from "../../src/analysis/standards/standards-path.js";
import {payerNames} from "../../src/rules/financing/rule.js";
import type {Policy} from "../../src/rules/policy.js";
import {studyPath} from "../runs/path.js";
import type {PathStudy} from "../runs/path.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {borderOf, insideMark} from "../runs/border.js";
import {csvRows} from "../runs/csv.js";
import type {Cell} from "../runs/csv.js";
import {policiesFor} from "./policies-for.js";
import {pathInWords} from "./path-words.js";
import {populationFor} from "./population-for.js";

/** Exit code 0 when the target is reached in the last year; 1, with the nearest and the year it would be, when it is not. */
export async function pathCommand(given: Given<"path">): Promise<number> {
  const {baseline, reform: target} = policiesFor({policy: given.policy, reform: given.target});
  const {from, delay} = startOf(baseline, target, given.from);
  const price = priceOf(given, delay);
  const {terms, sources} = termsOf(given, baseline, delay);
  const population = await populationFor(given.population, baseline, target);
  const study = await studyPath(population, baseline, target, {
    terms,
    price,
    from,
    onYear: year => process.stderr.write(`year ${year} of ${delay + terms.years}\n`)
  });
  if (given.json) {
    const start = monthName(from);
    const printed = {
      ...insideMark(borderOf(given.population)),
      policy: baseline.id,
      target: target.id,
      from: start,
      terms,
      growth_sources: sources,
      price,
      ...study
    };
    process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  } else process.stdout.write(csvRows(header, rowsOf(study)));
  for (const line of pathInWords(study, {terms, from, baseline, target})) process.stderr.write(`${line}\n`);
  return study.path.reached ? 0 : 1;
}

interface Chosen {
  readonly terms: PathTerms;
  /** null where the user gave the rate. */
  readonly sources: {readonly income: GrowthFigure | null; readonly consumption: GrowthFigure | null};
}

function startOf(baseline: Policy, target: Policy, asked: Month | undefined): PathStart {
  try {
    return pathStart(baseline, target, asked);
  } catch (cause) {
    return wrong("from", (cause as Error).message.replace("invalid month:", "invalid option: --from"));
  }
}

function termsOf(given: Given<"path">, baseline: Policy, delay: number): Chosen {
  const figures = readFigures();
  const published = (kind: "income" | "consumption") =>
    given[`${kind}-growth`] === undefined ? publishedGrowth(figures, Number(baseline.province ?? 100_000), kind) : null;
  const sources = {income: published("income"), consumption: published("consumption")};
  const rate = (kind: "income" | "consumption"): number => given[`${kind}-growth`] ?? sources[kind]!.value;
  const terms: PathTerms = {
    years: given.years,
    delay,
    growth: {income: rate("income"), consumption: rate("consumption")},
    max_rise: given["max-rise"] ?? null,
    may_fall: given["may-fall"],
    shape: given.shape,
    amounts_follow: !given["fixed-amounts"]
  };
  return {terms, sources};
}

function priceOf(given: Given<"path">, delay: number): PriceScenario | null {
  const {"price-rate": rate, "price-year": year, "price-months": months, years} = given;
  const alone = (["price-year", "price-months"] as const).find(name => given[name] !== undefined);
  if (rate === undefined)
    return alone === undefined ? null : wrong(alone, `missing option: --price-rate (--${alone} says when it is paid)`);
  const last = delay + years;
  if (year !== undefined && year > last)
    wrong(
      "price-year",
      `invalid option: --price-year ${year} (a whole number from 0 to ${last}, the years of the path)`
    );
  return {rate, year: year ?? delay + 1, months: months ?? 12};
}

const header = [
  "year",
  "region",
  "side",
  "standard_urban",
  "standard_rural",
  "dibao_persons",
  "cost",
  ...payerNames,
  "price_subsidy",
  "calendar_year",
  "months"
];

/** A row a year and prefecture along the path, and two a year for all of them: along the path, and with the policy in force carried on. */
function rowsOf({costs}: PathStudy): Cell[][] {
  const money = (side: PathSide): Cell[] => [
    side.dibao_persons,
    side.cost,
    ...payerNames.map(payer => side.payers[payer]),
    side.price_subsidy
  ];
  return [
    ...costs.flatMap(({year, calendar_year, months, path, carried, regions}) => {
      const when = [calendar_year, months];
      return [
        [year, null, "path", null, null, ...money(path), ...when],
        [year, null, "carried", null, null, ...money(carried), calendar_year, 12],
        ...regions.map(row => [
          year,
          row.region,
          "path",
          row.standard.urban,
          row.standard.rural,
          ...money(row),
          ...when
        ])
      ];
    })
  ];
}
