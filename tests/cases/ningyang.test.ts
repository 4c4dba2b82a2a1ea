// 小王 of 宁阳, a third-year student in dibao (《瞭望》周刊 2025, “社会救助迭代升级”).
//
// Told: father dead, mother serving a sentence; in dibao; 600 yuan from the county for a teacher's certificate.
// Not told, so assumed: the standard (800), no other income, the mother still in the household register.

import {describe, expect, it} from "vitest";
import {assuming, sheetOf} from "./told.js";

const taian = 370900;
const policy = assuming("national-2021", {[`standard.listed.${taian}`]: {urban: 800, rural: 800}});

describe("the student of Ningyang", () => {
  it("is a family of one in dibao, at the full standard", () => {
    const told = {
      household: {registration: 2},
      persons: [
        {age: 21, school_stage: 5, exempt_income: 600},
        {age: 46, sex: 2, relation: 4, member: 0, wage: 3000}
      ]
    };
    const sheet = sheetOf(told, taian, policy);
    // R57 art 7: one in prison is no member; art 13: assistance and prizes are no income
    expect([sheet.members, sheet.counted_income, sheet.status, sheet.dibao_base]).toEqual([1, 0, 2, 800]);
    expect(sheet.no_labour_members).toBe(0); // not tekun at 21
  });
});
