import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {familyCurve} from "../../../src/analysis/cliffs/family-curve.js";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {assessUnder, prepareFor} from "../../../src/analysis/household/one-household.js";
import {resourcesCurve, sharedCurves} from "../../../src/analysis/household/resources-curve.js";
import {household} from "../../rules/arbitrary.js";
import {changed, goldenPolicy, policyOf} from "../../rules/policies.js";
import {family, plainPolicy} from "../small-town.js";

const record = recordOf(families[0], 330100);
const prepared = prepareFor(policyOf("zhejiang-2025"), record);

/** Standard 1000, edge line 1500; a yuan earned is a yuan counted. */
const plain = changed(plainPolicy, {"income.work_cost.flat_month": 0, "income.work_cost.rate": 0});
/** A couple, one with medical bills, and a child of 10 in primary school; nobody earns. */
const sick = family(
  {},
  {insured: 1},
  {person: 2, insured: 2, medical_self_paid: 24_000},
  {person: 3, age: 10, school_stage: 2, insured: 1}
);

/** An idle man of 45 and his mother in Tianjin, which imputes 0.9 of its minimum wage of 2,320 to him: 2,088 a month. */
const idleSon = family({region: 120000}, {age: 70, sex: 2}, {person: 2, age: 45, sex: 1, relation: 3});

describe("the resources of one household as its earnings rise", () => {
  it("say where what is imputed to the earner ends: no yuan before it lowers assistance", () => {
    const {points, imputed_until} = resourcesCurve(idleSon, prepareFor(policyOf("tianjin-2025"), idleSon));
    expect(imputed_until).toBe(2088);
    const aid = points.map(({earnings_month, resources_month, own}) => ({earnings_month, aid: resources_month - own}));
    const before = aid.filter(({earnings_month}) => earnings_month <= 2088);
    expect(before.at(-1)!.earnings_month).toBe(2088);
    before.slice(1).forEach((point, i) => expect(point.aid).toBeGreaterThanOrEqual(before[i].aid - 1e-6));
  });

  it("end nothing where nothing is imputed, nor where all the others are excused", () => {
    const son = {...idleSon.persons[1], excused_from_work: 1};
    const excused = {...idleSon, persons: [idleSon.persons[0], son]};
    expect(resourcesCurve(excused, prepareFor(policyOf("tianjin-2025"), excused)).imputed_until).toBeNull();
    expect(resourcesCurve(record, prepared).imputed_until).toBeNull();
  });

  // a severely disabled son out of work gets the standard of 1,045 singly, until he earns the first yuan
  it("fall at the very first yuan that makes a single entrant employed, as at any other", () => {
    const kept = family(
      {region: 120000},
      {age: 62, transfer: 60_000},
      {person: 2, age: 30, relation: 3, disability_type: 4, disability_level: 1}
    );
    const {notches, points} = resourcesCurve(kept, prepareFor(policyOf("tianjin-2025"), kept));
    expect(notches[0]).toMatchObject({earnings_month: 1, cause: "single_line", programme: "single_benefit"});
    expect(notches[0].depth).toBeCloseTo(1044, 6);
    expect(notches[0].regained_at).toBe(1045);
    expect(points.slice(0, 2).map(point => point.earnings_month)).toEqual([0, 1]);
  });

  it("are after dibao what the draw of the family gives it, in its points as at its notches", () => {
    const dialysis = recordOf(
      families.find(({name}) => name === "dialysis")!,
      330100
    );
    const edge = (draw: number) => {
      const drawn = {...dialysis, household: {...dialysis.household, draw}};
      const claiming = changed(policyOf("zhejiang-2025"), {"take_up.dibao.rate": 0.8});
      const {points, notches} = resourcesCurve(drawn, prepareFor(claiming, drawn));
      for (const {earnings_month, depth, lost} of notches) {
        const at = points.findIndex(point => point.earnings_month === earnings_month);
        expect(points[at - 1].resources_month - points[at].resources_month).toBeCloseTo(depth, 6);
        expect(lost.reduce((sum, {amount}) => sum + amount, 0)).toBeCloseTo(depth + 1, 1);
      }
      return points.filter(({status}) => status === 3);
    };
    // from_dibao is 0.5: half of the draws are recognised as edge after dibao, and nobody of the others gets edge aid
    expect(edge(20_000).map(({recognised}) => recognised)).not.toContain(false);
    const not = edge(40_000);
    expect(not.map(({recognised}) => recognised)).not.toContain(true);
    for (const {amounts} of not) expect(amounts.medical_aid).toBe(0);
  });

  it("run from what it earns now to three standards a head more", () => {
    const {points} = resourcesCurve(record, prepared);
    expect(points[0].earnings_month).toBe(0);
    expect(points.at(-1)!.earnings_month).toBe(3 * 3 * 1301);
    const earnings = points.map(point => point.earnings_month);
    expect(earnings).toEqual([...new Set(earnings)].sort((a, b) => a - b));
  });

  it("are its own income and every programme, at each point", () => {
    fc.assert(
      fc.property(household, record => {
        const {points} = resourcesCurve(record, prepareFor(goldenPolicy, record));
        for (const {own, amounts, resources_month} of points) {
          const sum = Object.values(amounts).reduce((a, b) => a + b, own);
          expect(sum).toBeCloseTo(resources_month, 6);
        }
      }),
      {numRuns: 60}
    );
  });

  // 4786 2/3 in all below 3000, 4228 1/3 at it: see "the notches of a family, worked out by hand" in tests/engine/cliffs/tally.test.ts
  it("fall at the yuan, for the cause and by the programmes that are worked out by hand", () => {
    const {notches, points} = resourcesCurve(sick, prepareFor(plain, sick));
    expect(notches).toHaveLength(2);
    const [dibao, edge] = notches;
    expect(dibao).toMatchObject({earnings_month: 3000, cause: "dibao_line", programme: "medical_aid"});
    expect(dibao).toMatchObject({status_before: 2, status_after: 3, regained_at: 3559});
    expect(edge).toMatchObject({earnings_month: 4500, cause: "edge_line", regained_at: 5728});
    const lost = Object.fromEntries(dibao.lost.map(({programme, amount}) => [programme, Math.round(amount)]));
    // 0.7 * 24000 becomes 0.6 * (24000 - 6000); relief takes up half of what is left; half of the premium goes
    expect(lost).toEqual({
      medical_aid: 500,
      dibao_addon: 200,
      insurance_aid: 33,
      temporary_relief_month: -175,
      dibao_base: 1
    });
    expect(dibao.lost.map(({amount}) => amount)).toEqual(dibao.lost.map(({amount}) => amount).sort((a, b) => b - a));
    const at = (month: number) => points.find(point => point.earnings_month === month)!;
    expect(at(2999).resources_month - at(3000).resources_month).toBeCloseTo(558 + 1 / 3, 6);
    // all that is earned is taken until the line, 558 1/3 more at it, nothing after it until the next
    expect(at(0).marginal_rate).toBeCloseTo(1, 6);
    expect(at(2999).marginal_rate).toBeCloseTo((1 + 558 + 1 / 3) / 100, 6);
    expect(at(3000).marginal_rate).toBeCloseTo(0, 6);
  });

  it("fall at a notch by its depth, at the yuan it names, by what the programmes lose less the yuan earned", () => {
    let found = 0;
    for (const family of families) {
      const record = recordOf(family, 330100);
      const policy = prepareFor(policyOf("zhejiang-2025"), record);
      for (const {earnings_month, depth, before, lost} of resourcesCurve(record, policy).notches) {
        ++found;
        const at = (month: number) => assessUnder(policy, record, 12 * month).resources_month;
        expect(at(earnings_month - 1)).toBeCloseTo(before, 6);
        expect(at(earnings_month)).toBeCloseTo(before - depth, 6);
        expect(lost.reduce((sum, {amount}) => sum + amount, 0)).toBeCloseTo(depth + 1, 1);
        expect(depth).toBeGreaterThan(1);
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it("wait at the line of exit in the months after a rise by work, as long as it lasts", () => {
    const exit = prepareFor(changed(plain, {"exit.months": 6, "exit.shape": "full"}), sick);
    const causes = (months_since_rise: number | null) =>
      resourcesCurve(sick, exit, {months_since_rise}).notches.map(({cause}) => cause);
    expect(causes(0)).toContain("exit_line");
    expect(causes(0)).not.toContain("dibao_line");
    expect(causes(6)).toEqual(["dibao_line", "edge_line"]);
    expect(resourcesCurve(sick, exit, {months_since_rise: 6}).notches).toEqual(resourcesCurve(sick, exit).notches);
    // at twice the standard the exit ends: the 3000 of before went on beside what is earned
    const {points} = resourcesCurve(sick, exit, {months_since_rise: 0});
    const paid = (month: number) => points.find(point => point.earnings_month === month)!.amounts.exit_benefit;
    expect([paid(3000), paid(5999), paid(6000)]).toEqual([3000, 3000, 0]);
  });

  it("are a single point for a household without a member", () => {
    const nobody = {...record, persons: record.persons.map(person => ({...person, member: 0}))};
    expect(resourcesCurve(nobody, prepared).points).toHaveLength(1);
  });
});

describe("the curves of one household under two policies", () => {
  const raised = changed(plain, {"edge.multiple": 1.8});

  it("have points at the same earnings, just before and at every notch of either", () => {
    const curves = sharedCurves(sick, [prepareFor(plain, sick), prepareFor(raised, sick)]);
    const [one, two] = curves.map(({points}) => points.map(point => point.earnings_month));
    expect(one).toEqual(two);
    for (const {notches} of curves)
      for (const {earnings_month} of notches)
        expect(one).toEqual(expect.arrayContaining([earnings_month - 1, earnings_month]));
    expect(curves[1].notches.map(({earnings_month}) => earnings_month)).toEqual([3000, 5400]);
  });

  it("are what the workbench draws", () => {
    const [baseline, reform] = [policyOf("zhejiang-2025"), changed(policyOf("zhejiang-2025"), {"edge.multiple": 1.8})];
    const {points, notches} = familyCurve(families[3], 330100, baseline, reform);
    const record = recordOf(families[3], 330100);
    const [before, after] = [baseline, reform].map(policy => prepareFor(policy, record));
    for (const point of points) {
      const at = (policy: typeof before) => assessUnder(policy, record, 12 * point.earnings_month).resources_month;
      expect([point.baseline, point.reform]).toEqual([at(before), at(after)]);
    }
    expect(notches.some(({policy}) => policy === "reform")).toBe(true);
  });
});
