import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {factsOfRecord, householdOf, prepareFor} from "../../src/analysis/household/one-household.js";
import {assess, assessEarning, assessStanding} from "../../src/rules/assess.js";
import {isOutside} from "../../src/rules/outside.js";
import {outsideSheet} from "../../src/rules/generated/sums.js";
import type {Household} from "../../src/rules/household/columns.js";
import type {Facts} from "../../src/rules/generated/facts.js";
import {law, lines} from "../../src/rules/law.js";
import type {LineName} from "../../src/rules/law.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import type {Claim, Programme} from "../../src/rules/schema/line.js";
import {Choice} from "../twin/choice.js";
import {randomChanges} from "../twin/variants.js";
import {Worksheet} from "../../src/rules/generated/worksheet.js";
import {household} from "./arbitrary.js";
import {changed, goldenPolicy, policyOf} from "./policies.js";

const policies = [
  goldenPolicy,
  policyOf("zhejiang-2025"),
  changed(goldenPolicy, {"exit.months": 12, "exit.by_work_only": false, "exit.income_multiple": 3}),
  changed(goldenPolicy, {"relief.statuses": [0, 1, 2, 3, 4], "inkind.utility": {0: 60}}),
  changed(goldenPolicy, {"disability.care.statuses": [0, 1, 2, 3, 4, 5], "assets.edge.savings_months": null})
];

describe("a household that is outside by its assets", () => {
  it("has no status and gets nothing under the whole law, whatever it earns", () => {
    let found = 0;
    fc.assert(
      fc.property(
        household,
        fc.constantFrom(...policies),
        fc.integer({min: 0, max: 60_000}),
        (record, policy, earned) => {
          // half of all with more houses than any cap allows
          const houses = record.household.draw % 2 === 0 ? 9 : record.household.houses;
          const rich = {...record, household: {...record.household, houses}};
          const prepared = prepareFor(policy, rich);
          const [one, facts, sheet] = [householdOf(rich, earned), factsOfRecord(rich), new Worksheet()];
          if (!isOutside(one, facts, prepared, sheet)) return;
          ++found;
          assess(one, facts, prepared, sheet);
          const outside = outsideSheet();
          for (const {name} of lines) if (!Number.isNaN(outside[name])) expect(sheet[name], name).toBe(outside[name]);
        }
      ),
      {numRuns: 600, seed: 4}
    );
    expect(found).toBeGreaterThan(50);
  });

  it("is none where a policy pays without a status, where somebody is disabled, and where the family is monitored", () => {
    const open = changed(goldenPolicy, {"relief.statuses": [0, 2]});
    fc.assert(
      fc.property(household, record => {
        const rich = {...record, household: {...record.household, houses: 9, monitored: 0}};
        const ask = (policy = goldenPolicy, monitored = 0): boolean => {
          const one = householdOf({...rich, household: {...rich.household, monitored}});
          return isOutside(one, factsOfRecord(rich), prepareFor(policy, rich), new Worksheet());
        };
        expect(ask(open)).toBe(false);
        expect(ask(goldenPolicy, 1)).toBe(false);
        expect(ask()).toBe(factsOfRecord(rich).disabled === 0);
      })
    );
  });
});

/** Policies that ship, changed at random as the twin is. */
const variants = Array.from({length: 60}, (_, k) => {
  const policy = k % 2 === 0 ? goldenPolicy : policyOf("zhejiang-2025");
  return applyChanges(policy, randomChanges(new Choice(31 * k + 7), policy)).policy;
});

function holds(claim: Claim, h: Household, f: Facts, w: Worksheet): boolean {
  if (claim === "disabled") return f.disabled > 0;
  if (claim === "held_dibao") return h.prior_status === 2 && w.assets_ok_dibao === 1;
  return w.status === claim.status;
}

describe("under any policy, a household that is outside", () => {
  it("gets nothing", () => {
    fc.assert(
      fc.property(household, fc.constantFrom(...variants), (record, policy) => {
        const rich = {...record, household: {...record.household, houses: 9}};
        const prepared = prepareFor(policy, rich);
        const [one, facts, sheet] = [householdOf(rich), factsOfRecord(rich), new Worksheet()];
        if (!isOutside(one, facts, prepared, sheet)) return;
        assess(one, facts, prepared, sheet);
        expect([sheet.status, sheet.total_month, sheet.receives]).toEqual([0, 0, 0]);
      }),
      {numRuns: 1500, seed: 5}
    );
  });

  const claimed = (law as readonly Programme[]).filter(({claims}) => claims !== "anyone");
  it.each(claimed)("is left out by its claims alone: $room", async ({room, pay, reads, claims, lines: own}) => {
    const rule = (await import(`../../src/rules/${room}/rule.ts`)) as Record<string, (...args: unknown[]) => void>;
    fc.assert(
      fc.property(household, fc.constantFrom(...variants), (record, policy) => {
        const [h, f, p, w] = [householdOf(record), factsOfRecord(record), prepareFor(policy, record), new Worksheet()];
        assess(h, f, p, w);
        for (const {name} of own) w[name as LineName] = NaN;
        const given = {h, f, p, w};
        rule[pay](...reads.map(read => given[read]));
        const isPaid = own.some(({name}) => w[name as LineName] !== 0);
        if (isPaid) expect((claims as readonly Claim[]).some(claim => holds(claim, h, f, w))).toBe(true);
      }),
      {numRuns: 800, seed: 6}
    );
  });
});

describe("what earnings do not move", () => {
  it("is worked out once for all earnings", () => {
    fc.assert(
      fc.property(
        household,
        fc.constantFrom(...policies),
        fc.array(fc.integer({min: 0, max: 120_000}), {minLength: 1, maxLength: 5}),
        (record, policy, raises) => {
          const [prepared, facts] = [prepareFor(policy, record), factsOfRecord(record)];
          const [sheet, anew] = [new Worksheet(), new Worksheet()];
          assessStanding(householdOf(record), facts, prepared, sheet);
          for (const added of raises) {
            assessEarning(householdOf(record, added), facts, prepared, sheet);
            assess(householdOf(record, added), facts, prepared, anew);
            expect(sheet).toEqual(anew);
          }
        }
      ),
      {numRuns: 200}
    );
  });
});
