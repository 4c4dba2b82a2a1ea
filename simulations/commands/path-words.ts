// What `doudi path` says in words, beside its figures.

import {monthName} from "../../src/analysis/budget/effective-month.js";
import type {Month} from "../../src/analysis/budget/effective-month.js";
import type {PathCostYear} from "../../src/analysis/budget/path-costs.js";
import type {PathTerms, StandardsPath} from "../../src/analysis/standards/standards-path.js";
import type {Policy} from "../../src/rules/policy.js";
import type {PathStudy} from "../runs/path.js";

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

/** What is told beside the figures: where the path begins in the calendar, what it leaves alone, and whether it gets there. */
export function pathInWords(
  {path, costs}: PathStudy,
  {terms, from, baseline, target}: {terms: PathTerms; from: Month; baseline: Policy; target: Policy}
): string[] {
  return [
    startInWords(costs, from),
    ...endInWords(path, terms, otherChanges(baseline, target), costs[0].calendar_year)
  ];
}

function startInWords(costs: readonly PathCostYear[], from: Month): string {
  const [first] = costs.filter(({year, months}) => year > 0 && months > 0);
  const more = (first.path.cost - first.carried.cost) / 1e8;
  return `from ${monthName(from)}: ${first.months} months of ${first.calendar_year}, ${more.toFixed(2)}亿元 more than carried on; year 0 is ${costs[0].calendar_year}`;
}

function endInWords(
  path: StandardsPath,
  {years, delay = 0, max_rise, growth}: PathTerms,
  others: readonly string[],
  zero: number
): string[] {
  const named = (year: number): string => `${year} (${zero + year})`;
  const last = named(delay + years);
  const percent = (x: number): string => `${(100 * x).toFixed(2)}%`;
  const worst = [...path.short].sort((a, b) => a.standard / a.target - b.standard / b.target)[0];
  const lines = [`growth a year: income ${percent(growth.income)}, consumption ${percent(growth.consumption)}`];
  if (others.length > 0)
    lines.push(`left as in the policy in force: ${others.join(", ")} (a path moves standards only)`);
  if (path.above.length > 0)
    lines.push(`above the target in year ${last}, because no standard is cut: ${path.above.length} standards`);
  if (path.reached) lines.push(`reached in year ${last}: no standard below the target`);
  else
    lines.push(
      `not reached in ${years} years with at most ${percent(max_rise ?? 0)} a year: ${path.short.length} standards below the target, furthest ${worst.region} ${worst.registration} with ${worst.standard} of ${worst.target}; ${path.reached_in === null ? "nor in 50 years: the target grows faster" : `reached in year ${named(path.reached_in)}`}`
    );
  return lines;
}
