// From changes to money: whatever is asked of a policy, what comes out is whole, and its totals are those of the households one by
// one. A change below a row that is not there once left its siblings undefined, and the amounts dropped out of the sums.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessRecords} from "../../../src/engine/columns/assess-record.js";
import type {WorksheetRecord} from "../../../src/engine/columns/assess-record.js";
import {measureIndex, measures} from "../../../src/engine/tally/measures.js";
import {programmeNames, lines} from "../../../src/rules/law.js";
import type {Measure} from "../../../src/engine/tally/measures.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {applyChanges} from "../../../src/rules/schema/changes.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {policySchema} from "../../../src/rules/policy.js";
import type {Policy} from "../../../src/rules/policy.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import type {Node} from "../../../src/rules/schema/node.js";
import {validatePolicy} from "../../../src/rules/schema/validate.js";
import {households} from "../../rules/arbitrary.js";
import {goldenPolicy} from "../../rules/policies.js";

/** A parameter of the schema, at rows and entries that may not be there, with a value that mostly fits. */
function changeOf(node: Node, path: string): fc.Arbitrary<[string, unknown]> {
  const below = (name: string, child: Node) => changeOf(child, path === "" ? name : `${path}.${name}`);
  const leaf = (value: fc.Arbitrary<unknown>) => value.map((v): [string, unknown] => [path, v]);
  switch (node.kind) {
    case "group":
      return fc.constantFrom(...Object.keys(node.nodes)).chain(name => below(name, node.nodes[name]));
    case "table": {
      const keys = node.keys === "region" ? ["330100", "330300", "330800"] : Object.keys(node.keys);
      return fc.constantFrom(...keys).chain(name => below(name, node.item));
    }
    case "list":
      return fc.integer({min: 0, max: node.maxLength - 1}).chain(i => below(String(i), node.item));
    case "number": {
      const number = fc.integer({min: Math.ceil(node.min), max: Math.floor(Math.min(node.max, 5000))});
      return leaf(
        node.integer === true
          ? number
          : fc.oneof(
              number,
              fc.integer({min: 0, max: 200}).map(x => x / 100)
            )
      );
    }
    case "flag":
      return leaf(fc.boolean());
    case "choice":
      return leaf(fc.constantFrom(...Object.keys(node.values)));
    case "some":
      return leaf(fc.subarray(Object.keys(node.values).map(key => (node.numeric ? Number(key) : key))));
    case "text":
      return leaf(fc.string());
  }
}

const changes: fc.Arbitrary<Changes> = fc
  .array(changeOf(policySchema, ""), {minLength: 2, maxLength: 6})
  .map(list => Object.fromEntries(list));

const paid = (sheet: WorksheetRecord, programme: (typeof programmeNames)[number]): number =>
  sheet.receives === 1 || programme === "disability_care" ? sheet[programme]! : 0;

/** What the reform pays in all, 元/月, household by household. */
const recount = (records: readonly HouseholdRecord[], sheets: readonly WorksheetRecord[]): number =>
  sheets.reduce(
    (sum, sheet, i) =>
      sum +
      records[i].household.weight * programmeNames.reduce((amount, programme) => amount + paid(sheet, programme), 0),
    0
  );

function tallied(records: readonly HouseholdRecord[], policy: Policy, measure: Measure): number {
  const population = preparePopulation(toMicrodata(records));
  const {sums} = runAll(
    population,
    preparePolicy(goldenPolicy, population.regions),
    preparePolicy(policy, population.regions)
  );
  let total = 0;
  for (let i = sums.length / 2 + measureIndex(measure); i < sums.length; i += measures.length) total += sums[i];
  return total;
}

/** Whether every household can have a standard under the policy: the run itself refuses those that cannot. */
function hasStandards(policy: Policy): boolean {
  try {
    preparePolicy(policy, [330100, 330300, 330800]);
    return true;
  } catch {
    return false;
  }
}

describe("whatever is changed", () => {
  it("leaves a whole policy, or is told", () => {
    fc.assert(
      fc.property(changes, asked => {
        const {policy, problems} = applyChanges(goldenPolicy, asked);
        expect(validatePolicy(policy, "")).toEqual([]);
        const told = problems.map(({message}) => message).join("\n");
        const untold = Object.keys(asked).filter(path => !told.includes(path) && !isMade(policy, path, asked[path]));
        expect(untold).toEqual([]);
      }),
      {seed: 20261130, numRuns: 2000}
    );
  });

  it("totals what the households' worksheets add up to, each line a number", () => {
    fc.assert(
      fc.property(changes, households(20, 40), (asked, records) => {
        const {policy} = applyChanges(goldenPolicy, asked);
        fc.pre(hasStandards(policy));
        const sheets = assessRecords(records, policy);
        const holes = sheets.flatMap(sheet =>
          lines.filter(({name}) => name !== "income_line" && sheet[name] === null).map(({name}) => name)
        );
        expect(holes).toEqual([]);
        const total = recount(records, sheets);
        expect(Math.abs(tallied(records, policy, "total_receiving") - total)).toBeLessThan(1e-6 * total + 1);
      }),
      {seed: 20261130, numRuns: 400}
    );
  });
});

function isMade(policy: Policy, path: string, value: unknown): boolean {
  const found = path
    .split(".")
    .reduce<unknown>((whole, name) => (whole as Record<string, unknown> | undefined)?.[name], policy);
  return JSON.stringify(found) === JSON.stringify(value);
}
