// Worked by hand as the golden cases, of what no record says: earnings that are added to those of the earner.

import {describe, expect, it} from "vitest";
import {assessUnder, prepareFor} from "../../src/analysis/household/one-household.js";
import {assessRecords} from "../../src/engine/columns/assess-record.js";
import {recordOf} from "../../src/analysis/household/families.js";
import {changed, goldenPolicy} from "./policies.js";
import type {Changes} from "../../src/rules/schema/changes.js";

type Sheet = ReturnType<typeof assessRecords>[number];
type Given = Parameters<typeof recordOf>[0]["persons"];

/** Urban Hangzhou under the golden policy: standard 1000, work costs of 1200 a year and a tenth of the wage, at most 6000. */
function sheetOf(persons: Given, added: number, changes: Changes = {}) {
  const record = recordOf({name: "", zh: "", en: "", household: {}, persons}, 330100);
  return assessUnder(prepareFor(changed(goldenPolicy, changes), record), record, added);
}

const idle = {age: 40, employed: 0, wage: 0} as const;
const severe = {disability_type: 4, disability_level: 1} as const;

describe("earnings added to a household", () => {
  it("come with the costs of work though the earner did not work before", () => {
    const sheet = sheetOf([idle], 12_000);
    expect(sheet.total_income).toBe(12_000);
    expect(sheet.counted_income).toBe(9600); // 12000 - 1200 - 1200
    expect(sheet.dibao_base).toBe(200); // (12000 - 9600) / 12
  });

  it("count whole where the policy knows no costs of work", () => {
    const free = {"income.work_cost.flat_month": 0, "income.work_cost.rate": 0};
    const sheet = sheetOf([{...idle, employed: 1, wage: 2400}], 4800, free);
    expect([sheet.total_income, sheet.counted_income, sheet.dibao_base]).toEqual([7200, 7200, 400]); // (12000 - 7200) / 12
  });

  it("are the earner's alone, in the gap of whoever is admitted singly", () => {
    const persons = [
      {...idle, transfer: 36_000},
      {...severe, age: 35, employed: 1, wage: 2400},
      {...idle, ...severe}
    ];
    const sheet = sheetOf(persons, 4800, {"single.mode": "gap"});
    // the earner: 2400 + 4800 - 1200 - 720 = 5280; with 36000 of transfers 41280, between 36000 and 54000: edge
    expect([sheet.counted_income, sheet.status, sheet.single_persons]).toEqual([41_280, 3, 2]);
    expect(sheet.single_benefit).toBe(1560); // 1000 - 5280 / 12, and 1000 of the third, who earns nothing
  });

  it("are nobody's where there is no member", () => {
    const sheet = sheetOf([{...idle, member: 0}], 12_000);
    expect([sheet.total_income, sheet.counted_income]).toEqual([0, 0]);
  });
});

describe("a household among others", () => {
  const policy = changed(goldenPolicy, {"single.mode": "gap", "addon.to_single": true});
  const of = (persons: Given) => recordOf({name: "", zh: "", en: "", household: {}, persons}, 330100);
  const old = {...severe, age: 75, employed: 1, wage: 6000, serious_illness: 1, adl_failed: 5, insured: 1} as const;

  it.each<[string, Given, Partial<Sheet>]>([
    // 0 < 12000 * 2: dibao; one of 65 of two, and no category but none of the neighbour's either
    [
      "on dibao",
      [idle, {...idle, age: 65}],
      {status: 2, members: 2, no_labour_members: 1, dibao_base: 2000, dibao_addon: 0}
    ],
    // 30000 of 24000 and 36000: edge; the neighbour's gap is not this family's, its own is 1000, and 0.3 of the standard added
    [
      "admitted singly",
      [
        {...idle, transfer: 30_000},
        {...idle, ...severe}
      ],
      {single_persons: 1, single_benefit: 1000, dibao_addon: 300}
    ]
  ])("is assessed without the persons of the next: %s", (_title, persons, expected) => {
    const [sheet] = assessRecords([of(persons), of([old])], policy);
    expect(sheet).toMatchObject(expected);
    expect(sheet).toEqual(assessRecords([of(persons)], policy)[0]);
  });
});
