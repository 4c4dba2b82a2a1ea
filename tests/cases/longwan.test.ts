// Longwan's 70% (中国之声《新闻纵横》2026-01-09).
//
// Told: Longwan district, Wenzhou, recognises a family when its rigid expenditure is above 70% of its total income, and
// counts medical care, elderly care, rent and other rehabilitation. In 2025 it had 373 alerts and helped 103 families.
// 陈平's family has held dibao since 2024; when he left hospital at the end of that year money came within a week.
// Not told, so assumed: Wenzhou's standard (1,175, as in zhejiang-2025), the income line (the province's 67,013), that
// elderly care is the rulebook's `care`, and every figure of these families.

import {describe, expect, it} from "vitest";
import type {Family} from "../../src/analysis/household/families.js";
import {policyOf} from "../policies/shipped.js";
import {sheetOf} from "./told.js";

const wenzhou = 330300;
/** Three persons with 100,000 yuan: above the edge line of 3 x 2 x 1,175 x 12 = 84,600. */
const family = (costs: {medical: number; care?: number; rent?: number}): Pick<Family, "household" | "persons"> => ({
  household: {rent: costs.rent ?? 0},
  persons: [
    {age: 45, employed: 1, wage: 100_000},
    {age: 44, sex: 2, relation: 2, medical_self_paid: costs.medical},
    {age: 78, sex: 2, relation: 4, care_cost: costs.care ?? 0}
  ]
});
const statusUnder = (id: string, costs: {medical: number; care?: number; rent?: number}): number | null =>
  sheetOf(family(costs), wenzhou, policyOf(id)).status;

describe("Longwan's rule on rigid expenditure", () => {
  it.each([
    [69_999, 0],
    [70_000, 0],
    [70_001, 4]
  ])("recognises a family only above 70%%: %i of 100,000 yuan gives status %i", (medical, status) => {
    expect(statusUnder("wenzhou-longwan", {medical})).toBe(status);
  });

  it("counts elderly care and rent beside medical care", () => {
    const costs = {medical: 40_000, care: 16_000, rent: 14_400}; // 70,400
    expect(sheetOf(family(costs), wenzhou, policyOf("wenzhou-longwan")).rigid_expenditure).toBe(70_400);
    expect(statusUnder("wenzhou-longwan", costs)).toBe(4);
    expect(statusUnder("zhejiang-2025", costs)).toBe(0); // 40,000 of 60,000 needed
  });

  it("is stricter than 60% where medical care is all there is", () => {
    expect(statusUnder("zhejiang-2025", {medical: 65_000})).toBe(4);
    expect(statusUnder("wenzhou-longwan", {medical: 65_000})).toBe(0);
  });

  it("leaves a dibao family like 陈平's in dibao, with money for the hospital bill", () => {
    const told = {
      household: {},
      persons: [
        {age: 50, serious_illness: 1, medical_self_paid: 80_000},
        {age: 48, sex: 2, relation: 2},
        {age: 15, relation: 3, school_stage: 3}
      ]
    };
    const sheet = sheetOf(told, wenzhou, policyOf("wenzhou-longwan"));
    expect(sheet.status).toBe(2);
    // medical aid 0.8 x 80,000; relief 0.5 x (16,000 - 3 x 1,175 x 3), the policy's assumptions
    expect(12 * sheet.medical_aid!).toBeCloseTo(64_000, 6);
    expect(12 * sheet.temporary_relief_month!).toBeCloseTo(2712.5, 6);
  });
});
