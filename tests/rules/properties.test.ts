// What must hold for any household under any policy.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessRecord} from "../../src/engine/columns/assess-record.js";
import {lines} from "../../src/rules/law.js";
import {household} from "./arbitrary.js";
import {changed, goldenPolicy} from "./policies.js";

const runs = {numRuns: 1500};
const policy = changed(goldenPolicy, {"take_up.dibao.gap_slope": 0.4});

describe("any household", () => {
  it("keeps 低保 or 特困 when the standard rises", () => {
    fc.assert(
      fc.property(household, fc.integer({min: 0, max: 800}), (record, rise) => {
        const raised = changed(policy, {"standard.floor": 900 + rise});
        const floored = changed(policy, {"standard.floor": 900});
        const before = assessRecord(record, floored).status;
        if (before === 1 || before === 2) expect([1, 2]).toContain(assessRecord(record, raised).status);
      }),
      runs
    );
  });

  it("has no lower standard under hold-harmless, whatever the plan", () => {
    fc.assert(
      fc.property(
        household,
        fc.double({min: 0, max: 1, noNaN: true}),
        fc.constantFrom("none", "urban_rural", "province"),
        (record, ratio, unify) => {
          const plan = {
            "standard.basis": "tiered",
            "standard.tiers": [{ratio}],
            "standard.region_tier": {330100: 1, 330300: 1, 330800: 1},
            "standard.unify": unify,
            "standard.hold_harmless": true
          };
          const listed = changed(policy, {"standard.basis": "listed", "standard.unify": "none"});
          expect(assessRecord(record, changed(policy, plan)).standard).toBeGreaterThanOrEqual(
            assessRecord(record, listed).standard!
          );
        }
      ),
      runs
    );
  });

  it("gets amounts that are never negative and sums that add up", () => {
    fc.assert(
      fc.property(household, record => {
        const sheet = assessRecord(record, policy);
        const amounts = lines.filter(line => line.unit === "元/月" && line.name !== "resources_month");
        for (const {name} of amounts) expect(sheet[name], name).toBeGreaterThanOrEqual(0);
        expect(sheet.cash_month! + sheet.inkind_month!).toBeCloseTo(sheet.total_month!, 6);
        expect(sheet.single_persons).toBeLessThanOrEqual(sheet.members!);
        expect(sheet.no_labour_members).toBeLessThanOrEqual(sheet.members!);
      }),
      runs
    );
  });

  it("is assessed alike in whatever order its persons are listed", () => {
    fc.assert(
      fc.property(household, record => {
        const reversed = {...record, persons: [...record.persons].reverse()};
        const there = assessRecord(record, policy);
        const back = assessRecord(reversed, policy);
        for (const {name} of lines) {
          if (there[name] === null) expect(back[name], name).toBeNull();
          else expect(back[name], name).toBeCloseTo(there[name], 6);
        }
      }),
      runs
    );
  });

  it("is not helped by people who are no members of it", () => {
    fc.assert(
      fc.property(household, record => {
        const alone = {...record, persons: record.persons.filter(person => person.member === 1)};
        expect(assessRecord(record, policy)).toEqual(assessRecord(alone, policy));
      }),
      runs
    );
  });

  it("has no amount at all without a member", () => {
    fc.assert(
      fc.property(household, record => {
        const sheet = assessRecord(
          {...record, persons: record.persons.map(person => ({...person, member: 0}))},
          policy
        );
        expect(sheet.status).toBe(0);
        expect(lines.filter(line => ["元/月", "元/年"].includes(line.unit)).map(line => sheet[line.name])).toEqual(
          lines.filter(line => ["元/月", "元/年"].includes(line.unit)).map(() => 0)
        );
      }),
      runs
    );
  });

  it("is not helped less for any yuan earned that only takes the place of one imputed", () => {
    const brackets = [
      {labour: 2, sex: 0, from: 16, to: 60, of_wage: 0.8, of_standard: 0.2},
      {labour: 1, sex: 0, from: 16, to: 70, of_wage: 0, of_standard: 0.6}
    ];
    const imputing = changed(policy, {
      "income.imputed.brackets": brackets,
      minimum_wage: {default: 1300},
      "income.work_cost.flat_month": 0, // they let the income that counts fall, and another status may pay less
      "income.work_cost.rate": 0,
      "rigid.income": "assessed" // of total income the ratio knows every yuan
    });
    const able = {member: 1, age: 30, labour_capacity: 2, school_stage: 0, excused_from_work: 0, employed: 1};
    const healthy = {disability_level: 0, serious_illness: 0};
    let helped = 0;
    fc.assert(
      fc.property(
        household,
        fc.integer({min: 0, max: 14_000}),
        fc.double({min: 0, max: 1, noNaN: true}),
        (record, wage, part) => {
          const [first, ...others] = record.persons.map(person => ({...person, business: 0}));
          const earning = (wage: number) => ({...record, persons: [{...first, ...able, ...healthy, wage}, ...others]});
          const imputed = 12 * (0.8 * 1300 + 0.2 * assessRecord(record, imputing).standard!);
          const more = Math.floor(part * Math.max(0, imputed - wage));
          const before = assessRecord(earning(wage), imputing);
          const after = assessRecord(earning(wage + more), imputing);
          expect(after.counted_income).toBeCloseTo(before.counted_income!, 6);
          expect(after.total_month).toBeGreaterThanOrEqual(before.total_month! - 1e-6);
          if (more > 0 && before.total_month! > 0) ++helped;
        }
      ),
      {numRuns: 3000}
    );
    expect(helped).toBeGreaterThan(100);
  });
});
