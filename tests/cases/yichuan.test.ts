// The patient of 宜川 (《瞭望》周刊 2025, “社会救助迭代升级”).
//
// Told: 邓, of a village in Yichuan county, Yan'an, has leukaemia; the treatment cost 301,000 yuan, of which 62,600 were
// paid by the family; admitted to rural dibao; six kinds of help, among them dibao, medical aid, the county's fund for
// sudden hardship and 小天使基金. Shaanxi caps temporary relief at twelve months of the local urban standard (中国社会报
// 2025-07-07).
// Not told, so assumed: that 邓 is a child with two parents (小天使基金 is for children), the family's income, Yan'an's
// standard (740 urban, 560 rural), the ratios of medical aid and relief (marked so in the policy). Charity is not simulated.

import {describe, expect, it} from "vitest";
import type {Family} from "../../src/analysis/household/families.js";
import {assuming, sheetOf} from "./told.js";

const bill = 301_000;
const selfPaid = 62_600;
const yanan = 610600;
const policy = assuming("shaanxi-2025", {[`standard.listed.${yanan}`]: {urban: 740, rural: 560}});
const familyEarning = (business: number): Pick<Family, "household" | "persons"> => ({
  household: {registration: 2},
  persons: [
    {age: 37, business},
    {age: 35, sex: 2, relation: 2},
    {age: 9, relation: 3, serious_illness: 1, medical_self_paid: selfPaid}
  ]
});

describe("the patient of Yichuan", () => {
  it("had a fifth of the bill left after insurance", () => {
    expect(bill - selfPaid).toBe(238_400);
    expect(selfPaid / bill).toBeCloseTo(0.208, 3);
  });

  it("is in rural dibao with the family when their income is below the standard", () => {
    const sheet = sheetOf(familyEarning(18_000), yanan, policy); // below 3 x 560 x 12 = 20,160
    expect(sheet.status).toBe(2);
    expect(sheet.dibao_base).toBe(180); // (20,160 - 18,000) / 12
    expect(12 * sheet.medical_aid!).toBeCloseTo(43_820, 6); // 0.7 x 62,600
  });

  it("enters dibao singly when their income is up to half above the standard", () => {
    const sheet = sheetOf(familyEarning(24_000), yanan, policy); // 20,160 .. 30,240
    expect([sheet.status, sheet.single_persons, sheet.single_benefit]).toEqual([3, 1, 560]);
  });

  it("is helped as a hardship through rigid expenditure when the parents earn 60,000: 62,600 is above 0.6 of it", () => {
    expect(sheetOf(familyEarning(60_000), yanan, policy).status).toBe(4);
    expect(sheetOf(familyEarning(104_000), yanan, policy).status).toBe(0); // 3 x 33,905 = 101,715
  });

  it("is not left with more help than the bill: what remains stays the family's", () => {
    const {medical_aid, temporary_relief_month} = sheetOf(familyEarning(18_000), yanan, policy);
    expect(12 * (medical_aid! + temporary_relief_month!)).toBeLessThan(selfPaid);
  });

  // Shaanxi caps relief at 12 of the urban standard. Half of what medical aid and three months of the standard leave is
  // 0.5 x (62,600 - 43,820 - 5,040) = 6,870: below 12 x 740, above 12 x 560, the family's own.
  it("has relief within 12 of the urban standard, 150 yuan above what 12 of its own would leave", () => {
    const relief = 12 * sheetOf(familyEarning(18_000), yanan, policy).temporary_relief_month!;
    expect(relief).toBeCloseTo(6_870, 6);
    expect(relief - 12 * 560).toBeCloseTo(150, 6);
  });
});
