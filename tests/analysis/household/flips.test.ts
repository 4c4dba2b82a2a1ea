import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {decisionOf, householdFlips, policyFlips} from "../../../src/analysis/household/flips.js";
import type {Flip} from "../../../src/analysis/household/flip.js";
import {assessUnder, prepareFor} from "../../../src/analysis/household/one-household.js";
import {policiesFor, policyInForce} from "../../../src/analysis/policies/policy-in-force.js";
import {applyChanges} from "../../../src/rules/schema/changes.js";
import type {Policy} from "../../../src/rules/policy.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {household} from "../../rules/arbitrary.js";
import {changed, goldenPolicy, policyOf} from "../../rules/policies.js";

const zhejiang = policyOf("zhejiang-2025");
const base = recordOf(families[0], 330100);
/** A couple and a child in Hangzhou: 3 x 12 x 1301 = 46,836 is the dibao line of a year. */
const earning = (wage: number, household: Partial<HouseholdRecord["household"]> = {}): HouseholdRecord => ({
  household: {...base.household, ...household},
  persons: base.persons.map((person, i) => (i === 0 ? {...person, wage, employed: 1} : person))
});
const plain = changed(zhejiang, {
  "income.work_cost.flat_month": 0,
  "income.work_cost.rate": 0,
  "assets.dibao.savings_months": 24,
  "assets.dibao.savings_basis": "person",
  "edge.multiple": 2
});
const find = (flips: readonly Flip[], name: string, sign = 1): Flip | undefined =>
  flips.find(flip => flip.name === name && (flip.change === null || Math.sign(flip.change) === sign));

describe("what would flip the decision", () => {
  it("is one yuan of wage for a family one yuan below the dibao line, since the line itself is outside", () => {
    const flip = find(householdFlips(earning(46_835), plain), "wage");
    expect(flip).toMatchObject({person: 0, from: 46_835, to: 46_836, change: 1, decision: {status: 3}});
  });

  it("is savings one yuan above 24 months of the standard a head", () => {
    const flip = find(householdFlips(earning(0), plain), "financial_assets");
    expect(flip).toMatchObject({to: 24 * 1301 * 3 + 1, decision: {status: 3}});
  });

  it("is, on the side of the policy, a standard that lies above the income per head", () => {
    const flip = find(policyFlips(earning(46_836), plain), "standard");
    expect(flip).toMatchObject({from: 1301, to: 1302, decision: {status: 2}});
  });

  it("is an edge multiple below the income in standards", () => {
    const flip = find(policyFlips(earning(12 * 3 * 1301 * 1.5), plain), "edge.multiple", -1);
    expect(flip).toMatchObject({from: 2, to: 1.5, change: -0.5});
    expect(flip?.decision.status).not.toBe(3);
  });

  it("names the member whose illness opens single-person dibao", () => {
    const flips = householdFlips(earning(60_000), changed(plain, {"single.illness": true}));
    expect(flips.some(flip => flip.name === "serious_illness" && flip.decision.single_persons === 1)).toBe(true);
  });

  // the standard of Hangzhou is 1,301: a mother of 70 and her son have a line of 2,602, and 3,000 are imputed to him
  it("is that an office finds a son unable, or excuses him, where the policy imputes to him", () => {
    const bracket = {labour: 2, sex: 0, from: 18, to: 60, of_wage: 0, of_standard: 3000 / 1301};
    const imputing = changed(plain, {"income.imputed.brackets": [bracket]});
    const [mother, son] = [
      {...base.persons[0], age: 70, wage: 0, employed: 0, serious_illness: 0},
      {...base.persons[1], age: 35, wage: 0, employed: 0, serious_illness: 0, labour_capacity: 255}
    ];
    const record = {household: base.household, persons: [mother, son]};
    const flips = householdFlips(record, imputing);
    const dibao = {kind: "person", person: 1, decision: {status: 2}};
    expect(find(flips, "excused_from_work")).toMatchObject({...dibao, from: 0, to: 1});
    // unstated: able by age and health
    const capacities = flips.filter(({name}) => name === "labour_capacity");
    expect(capacities.map(({from, to}) => [from, to])).toEqual([
      [2, 0],
      [2, 1]
    ]);
    for (const flip of capacities) expect(flip).toMatchObject(dibao);
    const names = householdFlips(record, plain).map(({name}) => name);
    expect(names).not.toContain("excused_from_work");
    expect(names).not.toContain("labour_capacity");
  });

  // half of what three children have above 2 x 12 x 1301 = 31,224 a head: 1.5 * 10,408 = 15,612 = 12 * 1301, the line of one
  it("is what children outside have, where support goes by a formula", () => {
    const owing = changed(plain, {
      "income.support.basis": "formula",
      "income.support.multiple": 2,
      "income.support.share": 0.5,
      "income.support.of": "person"
    });
    const elder = {...base.persons[0], age: 72, wage: 0, employed: 0};
    const household = {...base.household, able_obligor: 1, obligors: 3, obligor_income_pc: 41_632};
    const record = {household, persons: [elder]};
    const flips = householdFlips(record, owing);
    expect(find(flips, "obligor_income_pc", -1)).toMatchObject({to: 41_631, change: -1, decision: {status: 2}});
    expect(find(flips, "obligors", -1)).toMatchObject({from: 3, to: 2, decision: {status: 2}});
    expect(find(householdFlips(record, plain), "obligors")).toBeUndefined();
  });

  it("is nothing for a household without a member", () => {
    const nobody = {...base, persons: base.persons.map(person => ({...person, member: 0}))};
    expect(policyFlips(nobody, plain)).toEqual([]);
    expect(householdFlips(nobody, plain)).toEqual([]);
  });

  const again = (record: HouseholdRecord, policy: Policy) =>
    decisionOf(assessUnder(prepareFor(policy, record), record));
  const key = ({status, on_exit, single_persons}: ReturnType<typeof decisionOf>) => [status, on_exit, single_persons];

  it("holds when the change is made, and no longer with one yuan less", () => {
    fc.assert(
      fc.property(household, record => {
        const now = key(again(record, goldenPolicy));
        for (const flip of householdFlips(record, goldenPolicy)) {
          if (flip.name !== "financial_assets" && flip.name !== "vehicle_value") continue;
          const amount = flip.to as number;
          const put = (x: number) => ({...record, household: {...record.household, [flip.name]: x}});
          expect(again(put(amount), goldenPolicy)).toEqual(flip.decision);
          expect(key(again(put(amount - Math.sign(flip.change!)), goldenPolicy))).toEqual(now);
        }
      }),
      {numRuns: 100}
    );
  });

  it("of a parameter holds when the policy is so changed", () => {
    fc.assert(
      fc.property(household, record => {
        for (const {name, to, decision} of policyFlips(record, goldenPolicy)) {
          if (name === "standard") continue;
          const {policy, problems} = applyChanges(goldenPolicy, {[name]: to});
          expect(problems).toEqual([]);
          expect(again(record, policy), name).toEqual(decision);
        }
      }),
      {numRuns: 60}
    );
  });
});

describe("the version in force", () => {
  const version = (id: string, effective: string): Policy => ({...zhejiang, id, effective});
  const policies = [
    version("zhejiang-2024", "2024-01-01"),
    version("zhejiang-2025", "2025-01-23"),
    version("zhejiang-one-tier", "2025-12-31")
  ];
  it("is the latest that has begun in the month, and never a plan", () => {
    expect(policyInForce(policies, 330100, "2026-07")?.policy.id).toBe("zhejiang-2025");
    expect(policyInForce(policies, 330100, "2025-01")?.policy.id).toBe("zhejiang-2025");
    expect(policyInForce(policies, 330100, "2024-12")).toMatchObject({policy: {id: "zhejiang-2024"}, covered: true});
  });
  it("is the first that is known for a month before it, and says so", () => {
    expect(policyInForce(policies, 330100, "2019-01")).toMatchObject({policy: {id: "zhejiang-2024"}, covered: false});
  });
  it("is none for a prefecture that no policy lists", () => {
    expect(policyInForce(policies, 420100, "2026-07")).toBeUndefined();
  });
  it("offers plans to choose, after the versions", () => {
    expect(policiesFor(policies, 330100).map(({id}) => id)).toEqual([
      "zhejiang-2025",
      "zhejiang-2024",
      "zhejiang-one-tier"
    ]);
  });
});
