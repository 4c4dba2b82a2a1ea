// No figure without all its amounts: whatever line of a worksheet is no number, the household is not passed over in silence.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../src/analysis/household/families.js";
import {assessUnder, factsOfRecord, householdOf, prepareFor} from "../../src/analysis/household/one-household.js";
import {assess} from "../../src/rules/assess.js";
import {FigureError} from "../../src/rules/schema/figure-error.js";
import type {PreparedPolicy} from "../../src/rules/prepare.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";
import {lines} from "../../src/rules/law.js";
import {sumOfAmounts} from "../../src/rules/generated/sums.js";
import {Worksheet} from "../../src/rules/generated/worksheet.js";
import {household} from "./arbitrary.js";
import {goldenPolicy} from "./policies.js";

/** Whole numbers whatever they are worked out of: counts, codes and conditions. */
const whole: readonly string[] = lines.filter(({unit}) => ["人", "是否", "代码"].includes(unit)).map(({name}) => name);
const amounts = lines.filter(({name}) => !whole.includes(name) && name !== "income_line");
const family: HouseholdRecord = recordOf(families[0], 330100);
const named: HouseholdRecord = {...family, household: {...family.household, household_id: 4711}};

function errorOf(action: () => unknown): FigureError {
  try {
    action();
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

/** The worksheet of the named family, on which `name` comes out as `value` whatever is written there. */
function poisoned(name: string, value: number): FigureError {
  const prepared = prepareFor(goldenPolicy, named);
  const sheet = new Worksheet();
  Object.defineProperty(sheet, name, {get: () => value, set: () => undefined});
  return errorOf(() => assess(householdOf(named), factsOfRecord(named), prepared, sheet));
}

/** Every number the prepared policy holds, by place. */
const placesOf = (prepared: PreparedPolicy): (readonly [object, string | number])[] =>
  Object.entries(prepared).flatMap(([name, value]: [string, unknown]): (readonly [object, string | number])[] => {
    if (typeof value === "number") return [[prepared, name]];
    if (value instanceof Float64Array) return [...value.keys()].map(i => [value, i] as const);
    if (typeof value === "object" && value !== null && !ArrayBuffer.isView(value))
      return Object.keys(value).flatMap(key =>
        typeof (value as Record<string, unknown>)[key] === "number" ? [[value, key] as const] : []
      );
    return [];
  });

describe("a line of the worksheet that is no number", () => {
  it("is none of those that are counts, conditions and codes by their unit", () => {
    const known =
      "members no_labour_members single_persons status receives assets_ok_tekun assets_ok_dibao assets_ok_edge";
    expect(whole).toEqual(expect.arrayContaining([...known.split(" "), "assets_ok_rigid"]));
    expect(amounts.length).toBeGreaterThanOrEqual(30);
  });

  it.each(amounts.map(line => [line.name, line] as const))(
    "stops the assessment by household, line and policy: %s",
    (name, {zh, en}) => {
      for (const value of [NaN, Infinity, -Infinity]) {
        const error = poisoned(name, value);
        expect(error.message).toContain(`${en} (${name}) = ${value} of household 4711 under policy golden (`);
        expect(error.zh).toContain(`政策 golden 下，编号 4711 的家庭，“${zh}”（${name}）为 ${value}（`);
      }
    }
  );

  it("is no line that is counted, decided or coded, whatever number of the policy or fact is none", () => {
    const count = placesOf(prepareFor(goldenPolicy, family)).length;
    let stopped = 0;
    fc.assert(
      fc.property(household, fc.nat({max: count - 1}), fc.constantFrom(NaN, Infinity), (record, k, value) => {
        const prepared = prepareFor(goldenPolicy, record);
        const [holder, key] = placesOf(prepared)[k];
        Object.assign(holder, {[key]: value});
        const sheet = new Worksheet();
        try {
          assess(householdOf(record), factsOfRecord(record), prepared, sheet);
        } catch (error) {
          expect(error).toBeInstanceOf(FigureError);
          ++stopped;
        }
        for (const name of whole) expect(Number.isInteger(sheet[name as keyof Worksheet]), name).toBe(true);
      }),
      {numRuns: 3000, seed: 11}
    );
    expect(stopped).toBeGreaterThan(100);
  });

  it("is not what is beyond all measure in their sum alone", () => {
    const prepared = prepareFor(goldenPolicy, named);
    const sheet = new Worksheet();
    for (const name of ["total_income", "resources_month"] as const)
      Object.defineProperty(sheet, name, {get: () => Number.MAX_VALUE, set: () => undefined});
    expect(() => assess(householdOf(named), factsOfRecord(named), prepared, sheet)).not.toThrow();
    expect(sumOfAmounts(sheet)).toBe(Infinity);
  });

  it("may be the income line, where none is published", () => {
    const place = recordOf(families[0], 330800);
    const unpublished = {...goldenPolicy, rigid: {...goldenPolicy.rigid, income_line: {default: null}}};
    const sheet = assessUnder(prepareFor(unpublished, place), place);
    expect(sheet.income_line).toBeNaN();
    expect(Number.isFinite(sheet.resources_month)).toBe(true);
  });

  it("comes of facts as well: an income of a member that is no number is told as total income", () => {
    const facts = {...factsOfRecord(named), total_income: NaN};
    const run = (): void => assess(householdOf(named), facts, prepareFor(goldenPolicy, named), new Worksheet());
    expect(errorOf(run).message).toContain("total income (total_income) = NaN of household 4711");
  });
});
