// `doudi path`: from the standards in force to those of a target policy, year by year, with what it costs whom.

import {readFigures} from "../../loaders/census/figures.js";
import {publishedGrowth} from "../../loaders/census/growth.js";
import type {GrowthFigure} from "../../loaders/census/growth.js";
import type {PathSide, PriceScenario} from "../../src/analysis/budget/path-costs.js";
import type {PathTerms, StandardsPath} from "../../src/analysis/standards/standards-path.js";
import {payerNames} from "../../src/rules/financing/rule.js";
import type {Policy} from "../../src/rules/policy.js";
import {studyPath} from "../runs/path.js";
import type {PathStudy} from "../runs/path.js";
import type {Given} from "../command-table/table.js";
import {wrong} from "../command-table/words.js";
import {csvRows} from "../runs/csv.js";
import type {Cell} from "../runs/csv.js";
import {policiesFor} from "./policies-for.js";
import {populationFor} from "./population-for.js";

/** Exit code 0 when the target is reached in the last year; 1, with the nearest and the year it would be, when it is not. */
export async function pathCommand(given: Given<"path">): Promise<number> {
  const price = priceOf(given);
  const {baseline, reform: target} = policiesFor({policy: given.policy, reform: given.target});
  const {terms, sources} = termsOf(given, baseline);
  const population = await populationFor(given.population, baseline);
  const study = await studyPath(population, baseline, target, {
    terms,
    price,
    onYear: year => process.stderr.write(`year ${year} of ${terms.years}\n`)
  });
  if (given.json) {
    const printed = {policy: baseline.id, target: target.id, terms, growth_sources: sources, price, ...study};
    process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  } else process.stdout.write(csvRows(header, rowsOf(study)));
  for (const line of inWords(study.path, terms, otherChanges(baseline, target))) process.stderr.write(`${line}\n`);
  return study.path.reached ? 0 : 1;
}

interface Chosen {
  readonly terms: PathTerms;
  /** null where the user gave the rate. */
  readonly sources: {readonly income: GrowthFigure | null; readonly consumption: GrowthFigure | null};
}

function termsOf(given: Given<"path">, baseline: Policy): Chosen {
  const figures = readFigures();
  const published = (kind: "income" | "consumption") =>
    given[`${kind}-growth`] === undefined ? publishedGrowth(figures, Number(baseline.province ?? 100_000), kind) : null;
  const sources = {income: published("income"), consumption: published("consumption")};
  const rate = (kind: "income" | "consumption"): number => given[`${kind}-growth`] ?? sources[kind]!.value;
  const terms: PathTerms = {
    years: given.years,
    growth: {income: rate("income"), consumption: rate("consumption")},
    max_rise: given["max-rise"] ?? null,
    may_fall: given["may-fall"],
    shape: given.shape,
    amounts_follow: !given["fixed-amounts"]
  };
  return {terms, sources};
}

function priceOf(given: Given<"path">): PriceScenario | null {
  const {"price-rate": rate, "price-year": year, "price-months": months, years} = given;
  const alone = (["price-year", "price-months"] as const).find(name => given[name] !== undefined);
  if (rate === undefined)
    return alone === undefined ? null : wrong(alone, `missing option: --price-rate (--${alone} says when it is paid)`);
  if (year !== undefined && year > years)
    wrong(
      "price-year",
      `invalid option: --price-year ${year} (a whole number from 0 to ${years}, the years of the path)`
    );
  return {rate, year: year ?? 1, months: months ?? 12};
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
  "price_subsidy"
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
    ...costs.flatMap(({year, path, carried, regions}) => [
      [year, null, "path", null, null, ...money(path)],
      [year, null, "carried", null, null, ...money(carried)],
      ...regions.map(row => [year, row.region, "path", row.standard.urban, row.standard.rural, ...money(row)])
    ])
  ];
}

const sections = [
  "income",
  "assets",
  "tekun",
  "dibao",
  "addon",
  "single",
  "edge",
  "rigid",
  "exit",
  "relief",
  "take_up"
] as const;

/** Sections other than the standard in which the target differs: a path leaves them as they are. */
const otherChanges = (baseline: Policy, target: Policy): string[] =>
  sections.filter(name => JSON.stringify(baseline[name]) !== JSON.stringify(target[name]));

function inWords(path: StandardsPath, {years, max_rise, growth}: PathTerms, others: readonly string[]): string[] {
  const percent = (x: number): string => `${(100 * x).toFixed(2)}%`;
  const worst = [...path.short].sort((a, b) => a.standard / a.target - b.standard / b.target)[0];
  const lines = [`growth a year: income ${percent(growth.income)}, consumption ${percent(growth.consumption)}`];
  if (others.length > 0)
    lines.push(`left as in the policy in force: ${others.join(", ")} (a path moves standards only)`);
  if (path.above.length > 0)
    lines.push(`above the target in year ${years}, because no standard is cut: ${path.above.length} standards`);
  if (path.reached) lines.push(`reached in year ${years}: no standard below the target`);
  else
    lines.push(
      `not reached in ${years} years with at most ${percent(max_rise ?? 0)} a year: ${path.short.length} standards below the target, furthest ${worst.region} ${worst.registration} with ${worst.standard} of ${worst.target}; ${path.reached_in === null ? "nor in 50 years: the target grows faster" : `reached in year ${path.reached_in}`}`
    );
  return lines;
}
