import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../src/analysis/families.js";
import {assessUnder, prepareFor} from "../../src/analysis/one-household.js";
import {resourcesCurve} from "../../src/analysis/resources-curve.js";
import {household} from "../rules/arbitrary.js";
import {goldenPolicy, policyOf} from "../rules/policies.js";

const record = recordOf(families[0], 330100);
const prepared = prepareFor(policyOf("zhejiang-2025"), record);

describe("the resources of one household as its earnings rise", () => {
  it("run from what it earns now to three standards a head more", () => {
    const {points} = resourcesCurve(record, prepared);
    expect(points[0].earnings_month).toBe(0);
    expect(points.at(-1)!.earnings_month).toBeGreaterThan(0.97 * 3 * 3 * 1301);
    expect(points.at(-1)!.earnings_month).toBeLessThanOrEqual(3 * 3 * 1301);
  });

  it("are its own income and every programme, at each point", () => {
    fc.assert(
      fc.property(household, record => {
        const {points} = resourcesCurve(record, prepareFor(goldenPolicy, record));
        for (const {own, amounts, resources_month} of points) {
          const sum = Object.values(amounts).reduce((a, b) => a + b, own);
          expect(sum).toBeCloseTo(resources_month, 6);
        }
      }),
      {numRuns: 60}
    );
  });

  it("fall at a notch by its depth, at the yuan it names", () => {
    let found = 0;
    for (const family of families) {
      const record = recordOf(family, 330100);
      const policy = prepareFor(policyOf("zhejiang-2025"), record);
      for (const {earnings_month, depth, before} of resourcesCurve(record, policy).notches) {
        ++found;
        const at = (month: number) => assessUnder(policy, record, 12 * month).resources_month;
        expect(at(earnings_month - 1)).toBeCloseTo(before, 6);
        expect(at(earnings_month)).toBeCloseTo(before - depth, 6);
        expect(depth).toBeGreaterThan(1);
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it("are a single point for a household without a member", () => {
    const nobody = {...record, persons: record.persons.map(person => ({...person, member: 0}))};
    expect(resourcesCurve(nobody, prepared).points).toHaveLength(1);
  });
});
