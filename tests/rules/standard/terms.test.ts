// What formulas say of the standard, at places that a policy knows and at one that it does not.

import {describe, expect, it} from "vitest";
import {reliefTerms} from "../../../src/rules/relief/terms.js";
import type {TermCase} from "../../../src/rules/schema/term.js";
import {standardTerms} from "../../../src/rules/standard/terms.js";
import {changed, goldenPolicy} from "../policies.js";

// Wenzhou has 900 in town and 720 in the country, Hangzhou 1000 in both
const unified = changed(goldenPolicy, {"standard.unify": "province"});
const at = (region: number, registration: number) => ({policy: unified, region, registration}) as TermCase;

describe("the standard that a formula speaks of", () => {
  it("is that of town or country before it is made the same, and the highest of the province after", () => {
    const {standard_basis, standard_highest} = standardTerms;
    expect([1, 2].map(registration => standard_basis.count(at(330300, registration)))).toEqual([900, 720]);
    expect([1, 2].map(registration => standard_highest.count(at(330300, registration)))).toEqual([1000, 1000]);
  });

  it("is none at a place that the policy does not know", () => {
    for (const {count} of Object.values(standardTerms))
      expect([1, 2].map(registration => count(at(420100, registration)))).toEqual([NaN, NaN]);
    expect(reliefTerms.urban_standard.count(at(420100, 1))).toBeNull();
  });

  it("is the urban one for relief, wherever the family is registered", () => {
    const {urban_standard} = reliefTerms;
    const of = {...at(330300, 2), policy: goldenPolicy};
    expect(urban_standard.count(of)).toBe(900);
  });
});
