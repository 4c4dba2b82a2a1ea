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
});
