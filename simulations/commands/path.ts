// `doudi path`: from the standards in force to those of a target policy, year by year, with what it costs whom.

import {csvFormatRows} from "d3";
import {readFigures} from "../../loaders/census/figures.js";
import {publishedGrowth} from "../../loaders/census/growth.js";
import type {GrowthFigure} from "../../loaders/census/growth.js";
import {readPolicy} from "../../loaders/assistance/policies.js";
import type {PathSide, PriceScenario} from "../../src/analysis/budget/path-costs.js";
import type {PathTerms, StandardsPath} from "../../src/analysis/standards/standards-path.js";
import {payerNames} from "../../src/rules/financing/rule.js";
import type {Policy} from "../../src/rules/policy.js";
import {required, wholeNumber} from "./options.js";
import {studyPath} from "../runs/path.js";
import type {PathStudy} from "../runs/path.js";
import {numberOption, populationFor, wrong} from "./search-options.js";
import type {Values} from "./search-options.js";

const rates = {min: -0.5, max: 0.5};

/** Exit code 0 when the target is reached in the last year; 1, with the nearest and the year it would be, when it is not. */
export async function pathCommand(values: Values): Promise<number> {
  const baseline = readPolicy(
    required(values, "policy", "the id or file of the policy in force; see doudi policies")
  ).policy;
  const target = readPolicy(
    required(values, "target", "the id or file of the policy whose standards are aimed at")
  ).policy;
  const {terms, sources} = termsOf(values, baseline);
  const price = priceOf(values, terms);
  const population = await populationFor(values, baseline);
  const study = await studyPath(population, baseline, target, {
    terms,
    price,
    onYear: year => process.stderr.write(`year ${year} of ${terms.years}\n`)
  });
  if (values["json"] === true) {
    const printed = {policy: baseline.id, target: target.id, terms, growth_sources: sources, price, ...study};
    process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  } else process.stdout.write(`${csvFormatRows(rowsOf(study))}\n`);
  for (const line of inWords(study.path, terms, otherChanges(baseline, target))) process.stderr.write(`${line}\n`);
  return study.path.reached ? 0 : 1;
}

interface Chosen {
  readonly terms: PathTerms;
  /** null where the user gave the rate. */
  readonly sources: {readonly income: GrowthFigure | null; readonly consumption: GrowthFigure | null};
}

function termsOf(values: Values, baseline: Policy): Chosen {
  const figures = readFigures();
  const own = (kind: "income" | "consumption") => numberOption(values, `${kind}-growth`, rates);
  const published = (kind: "income" | "consumption") =>
    own(kind) === undefined ? publishedGrowth(figures, Number(baseline.province ?? 100_000), kind) : null;
  const sources = {income: published("income"), consumption: published("consumption")};
  const rate = (kind: "income" | "consumption"): number => own(kind) ?? sources[kind]!.value;
  const shape = values["shape"] ?? "geometric";
  if (shape !== "geometric" && shape !== "linear")
    wrong("shape", `invalid option: --shape ${String(shape)} (geometric or linear)`);
  const terms: PathTerms = {
    years: wholeNumber(values, "years", {min: 1, max: 30, fallback: 5}),
    growth: {income: rate("income"), consumption: rate("consumption")},
    max_rise: numberOption(values, "max-rise", {min: 0, max: 10}) ?? null,
    may_fall: values["may-fall"] === true,
    shape,
    amounts_follow: values["fixed-amounts"] !== true
  };
  return {terms, sources};
}

function priceOf(values: Values, {years}: PathTerms): PriceScenario | null {
  const rate = numberOption(values, "price-rate", {min: 0, max: 20});
  if (rate === undefined) return null;
  return {
    rate,
    year: wholeNumber(values, "price-year", {min: 0, max: years, fallback: 1}),
    months: wholeNumber(values, "price-months", {min: 1, max: 12, fallback: 12})
  };
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
function rowsOf({costs}: PathStudy): string[][] {
  const money = (side: PathSide): string[] =>
    [side.dibao_persons, side.cost, ...payerNames.map(payer => side.payers[payer]), side.price_subsidy].map(String);
  return [
    header,
    ...costs.flatMap(({year, path, carried, regions}) => [
      [String(year), "", "path", "", "", ...money(path)],
      [String(year), "", "carried", "", "", ...money(carried)],
      ...regions.map(row => [
        String(year),
        String(row.region),
        "path",
        String(row.standard.urban),
        String(row.standard.rural),
        ...money(row)
      ])
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
