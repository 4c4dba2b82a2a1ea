// Zhuanglang's raised caps: who newly passes (《瞭望》周刊 2025, “社会救助迭代升级”).
//
// Told: in the pilot of August 2024 Zhuanglang county, Pingliang, raised the savings cap of edge families from 24 to 36
// months, the value of a vehicle or large farm machine that disqualifies them from 50,000 to 80,000 yuan, and the savings
// cap of rigid families from 36 to 42 months.
// Not told, so assumed: the standard (450 rural, 650 urban), that savings are counted per head and in months of the
// standard, an income line of 25,000 yuan for rigid families, 60% as their ratio, and the families. Whether exactly 50,000
// or 80,000 passes is not tested: the words (“以上”) may include the number, the rulebook lets it pass.

import {describe, expect, it} from "vitest";
import type {Family} from "../../src/analysis/household/families.js";
import {assuming, sheetOf} from "./told.js";

const pingliang = 620800;
const figures = {[`standard.listed.${pingliang}`]: {urban: 650, rural: 450}, "rigid.income_line": {default: 25_000}};
const [before, after] = ["gansu-zhuanglang-before", "gansu-zhuanglang-after"].map(id => assuming(id, figures));

type Assets = Family["household"];
const persons = (business: number, medical_self_paid: number): Family["persons"] => [
  {age: 50, business},
  {age: 49, sex: 2, relation: 2, medical_self_paid},
  {age: 20, relation: 3, school_stage: 5},
  {age: 75, sex: 2, relation: 4}
];
/** Statuses before and after. */
const statuses = (household: Assets, people: Family["persons"]): (number | null)[] =>
  [before, after].map(
    policy => sheetOf({household: {registration: 2, ...household}, persons: people}, pingliang, policy).status
  );

describe("an edge family of four with 24,000 yuan a year", () => {
  // between 4 x 450 x 12 = 21,600 and one and a half times that; 24 months of savings are 43,200, 36 months 64,800
  const edge = persons(24_000, 0);

  it.each([
    [{financial_assets: 43_200}, "held the status before", [3, 3]],
    [{financial_assets: 43_201}, "newly passes", [0, 3]],
    [{financial_assets: 64_800}, "newly passes", [0, 3]],
    [{financial_assets: 64_801}, "still fails", [0, 0]],
    [{vehicle_value: 49_999}, "held the status before", [3, 3]],
    [{vehicle_value: 50_001}, "newly passes", [0, 3]],
    [{vehicle_value: 79_999}, "newly passes", [0, 3]],
    [{vehicle_value: 80_001}, "still fails", [0, 0]],
    [{machinery_value: 65_000}, "newly passes", [0, 3]],
    [{machinery_value: 80_001}, "still fails", [0, 0]],
    [{financial_assets: 60_000, machinery_value: 70_000}, "newly passes", [0, 3]],
    [{financial_assets: 60_000, machinery_value: 90_000}, "still fails", [0, 0]]
  ])("with %j %s", (assets, _, expected) => {
    expect(statuses(assets, edge)).toEqual(expected);
  });
});

describe("a rigid family of four with 60,000 yuan a year and 40,000 of medical expenses", () => {
  // above the edge line, below 4 x 25,000; 40,000 > 0.6 x 60,000; 36 months of savings are 64,800, 42 months 75,600
  const rigid = persons(60_000, 40_000);

  it.each([
    [64_800, "held the status before", [4, 4]],
    [64_801, "newly passes", [0, 4]],
    [75_600, "newly passes", [0, 4]],
    [75_601, "still fails", [0, 0]]
  ])("with savings of %i %s", (financial_assets, _, expected) => {
    expect(statuses({financial_assets}, rigid)).toEqual(expected);
  });
});

describe("nobody", () => {
  it("loses a status by the change, whatever the assets", () => {
    for (const financial_assets of [0, 30_000, 50_000, 70_000, 90_000]) {
      for (const machinery_value of [0, 40_000, 60_000, 85_000]) {
        for (const people of [persons(15_000, 0), persons(24_000, 0), persons(60_000, 40_000)]) {
          const [was, is] = statuses({financial_assets, machinery_value}, people);
          if (was !== 0) expect(is).toBe(was);
        }
      }
    }
  });
});
