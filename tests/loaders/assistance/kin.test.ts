import {describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";

describe("children who live apart", () => {
  it("are those of old heads with someone able to support, have an income, and support no fewer than the household", () => {
    const {households, persons, offsets} = generatePopulation({province: "gansu", households: 3000, seed: 2});
    let found = 0;
    for (let i = 0; i < households.weight.length; ++i) {
      const old = persons.age[offsets[i]] >= 60;
      const members = persons.member.subarray(offsets[i], offsets[i + 1]).reduce((a, b) => a + b, 0);
      if (households.obligors[i] === 0) {
        expect(old && households.able_obligor[i] === 1).toBe(false);
        continue;
      }
      ++found;
      expect(old && households.able_obligor[i] === 1).toBe(true);
      expect(households.obligor_income_pc[i]).toBeGreaterThan(0);
      expect(households.obligor_members[i]).toBeGreaterThanOrEqual(2);
      expect(households.obligor_supported[i]).toBeGreaterThanOrEqual(members);
    }
    expect(found).toBeGreaterThan(300);
  });
});
