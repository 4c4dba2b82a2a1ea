// The 周至 family with eight streams of assistance, 59,486 yuan in 2024 (《瞭望》周刊 2025, “社会救助迭代升级”).
//
// Told: a family of Bailianglin village in Zhouzhi, Xi'an, received rural dibao, the care subsidy for severe disability, the
// living subsidy for disability in hardship, and subsidies for electricity, Spring Festival and heating, education aid and
// medical aid, together 59,486 yuan a year; Xi'an's platform alerts at 50,000 yuan of own medical expenses for residents
// and at 10,000 for those already assisted.
// Not told, so assumed: who lives there, their income (none), every single amount, and Xi'an's rural standard of 2024
// (560 yuan is that of October 2020). The Spring Festival subsidy has no line of its own in the worksheet and is put with
// the electricity subsidy. So this shows that a plausible family adds up to what was told, not that the family was this one.

import {describe, expect, it} from "vitest";
import type {Family} from "../../src/analysis/household/families.js";
import {assuming, sheetOf} from "./told.js";

const told = 59_486; // 元/年
const xian = 610100;
const policy = assuming("shaanxi-2025", {
  [`standard.listed.${xian}`]: {urban: 740, rural: 560},
  "inkind.heating": {2: 1200},
  "inkind.utility": {2: 90 + 800}, // electricity; Spring Festival, 200 yuan a head
  "relief.statuses": [] // none was told
});
const familyOf = (medical_self_paid: number): Pick<Family, "household" | "persons"> => ({
  household: {registration: 2},
  persons: [
    {age: 48},
    {age: 46, sex: 2, relation: 2, disability_type: 4, disability_level: 1, medical_self_paid},
    {age: 17, relation: 3, school_stage: 4},
    {age: 69, sex: 2, relation: 4}
  ]
});
/** All but medical aid, by hand: 4 x 560 x 12 + 120 x 12 + 60 x 12 + 890 + 1200 + 2300. */
const others = 26_880 + 1440 + 720 + 890 + 1200 + 2300;

describe("the Zhouzhi family", () => {
  it("receives every stream that the worksheet knows, and nothing else", () => {
    const sheet = sheetOf(familyOf(37_223), xian, policy);
    const streams = {
      dibao_base: 26_880,
      disability_care: 1440,
      disability_living: 720,
      utility_aid: 890,
      heating_aid: 1200,
      education_aid: 2300,
      medical_aid: 0.7 * 37_223
    } as const;
    for (const [line, amount] of Object.entries(streams))
      expect(12 * (sheet[line as keyof typeof streams] ?? 0), line).toBeCloseTo(amount, 2);
    const sum = Object.values(streams).reduce((total, amount) => total + amount, 0);
    expect(12 * (sheet.total_month ?? 0)).toBeCloseTo(sum, 2);
  });

  it("comes to 59,486 yuan a year when its own medical expenses are 37,223, between Xi'an's two alerts", () => {
    const medical = Math.round((told - others) / 0.7);
    expect(medical).toBe(37_223);
    expect(medical).toBeGreaterThan(10_000);
    expect(medical).toBeLessThan(50_000);
    expect(Math.round(12 * (sheetOf(familyOf(medical), xian, policy).total_month ?? 0))).toBe(told);
  });

  it("could not come to that sum by dibao alone, not even with eight members", () => {
    expect(12 * 8 * 560).toBeLessThan(told);
  });
});
