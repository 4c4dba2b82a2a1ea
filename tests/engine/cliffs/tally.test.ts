// Cliffs: every notch of a family by hand, every yuan that a scan of all of them finds, and the same bits for any partition.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessUnder, prepareFor} from "../../../src/analysis/household/one-household.js";
import {recordOf} from "../../../src/analysis/household/families.js";
import {cliffReport} from "../../../src/analysis/cliffs/report.js";
import type {CliffReport} from "../../../src/analysis/cliffs/report.js";
import {total} from "../../../src/analysis/results/totals.js";
import type {CliffOptions} from "../../../src/engine/cliffs/cells.js";
import {CliffWalk} from "../../../src/engine/cliffs/walk.js";
import {causeOf} from "../../../src/engine/cliffs/cause.js";
import {programmeNames} from "../../../src/rules/law.js";
import {openNodePool} from "../../../src/engine/workers/node-pool.js";
import {partition, preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {BaselinePass, ReformPass} from "../../../src/engine/tally/run.js";
import {emptyTally, merge} from "../../../src/engine/tally/tally.js";
import type {Tally} from "../../../src/engine/tally/tally.js";
import type {Policy} from "../../../src/rules/policy.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {family, plainPolicy, town} from "../../analysis/small-town.js";
import {household, households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const asRecorded: CliffOptions = {months_since_rise: null};
const atOnce: CliffOptions = {months_since_rise: 0};

/** Standard 1000, edge line 1500; who is entitled claims; a yuan earned is a yuan counted. */
const policy = changed(plainPolicy, {
  "income.work_cost.flat_month": 0,
  "income.work_cost.rate": 0,
  "take_up.edge": 1,
  "take_up.rigid": 1
});

function tallyOf(population: Population, baseline: Policy, reform: Policy, options: CliffOptions): Tally {
  const before = new BaselinePass(population, preparePolicy(baseline, population.regions), {
    withPoverty: false,
    withDetail: false,
    cliffs: options
  });
  while (before.step());
  const after = new ReformPass(population, preparePolicy(reform, population.regions), before);
  while (after.step());
  return after.tally;
}

const reportOf = (population: Population, reform: Policy, options: CliffOptions, baseline = policy): CliffReport =>
  cliffReport(tallyOf(population, baseline, reform, options), options);

interface Found {
  readonly at: number;
  readonly depth: number;
  readonly cause: string;
  readonly regained: number;
}

/** Notches of the only household of a population. */
function notchesOf(record: HouseholdRecord, policy: Policy, options: CliffOptions): Found[] {
  const population = town(record);
  const prepared = preparePolicy(policy, population.regions);
  const walk = new CliffWalk(population, prepared, prepared.standard, options);
  walk.enter(0, assessUnder(prepareFor(policy, record), record));
  const found = walk.switches
    .filter(({isNotch}) => isNotch)
    .map(notch => ({
      at: notch.after.earned,
      depth: notch.depth,
      cause: causeOf(notch),
      regained: walk.regainedAt(notch)
    }));
  walk.leave();
  return found;
}

/** A couple, one with medical bills, and a child of 10 in primary school; nobody earns. */
const familyWith = (medical: number): HouseholdRecord =>
  family(
    {weight: 100},
    {insured: 1},
    {person: 2, insured: 2, medical_self_paid: medical},
    {person: 3, age: 10, school_stage: 2, insured: 1}
  );

describe("the notches of a family, worked out by hand", () => {
  // below 3000: base 3000 - e, add-on 200, medical 0.7 * 24000, premium 800, school 1440 a year: 4786 2/3 in all
  // from 3000: medical 0.6 * (24000 - 6000), premium 400, school 1440, relief 0.5 * (24000 - 10800 - 9000): 1228 1/3 on top
  // from 4500: nothing, for 24000 is not above 0.6 * 54000
  it("are at the dibao and at the edge line", () => {
    const [dibao, edge, ...more] = notchesOf(familyWith(24_000), policy, asRecorded);
    expect(dibao).toMatchObject({at: 3000, cause: "dibao_line", regained: 3559});
    expect(dibao.depth).toBeCloseTo(558 + 1 / 3, 6);
    expect(edge).toMatchObject({at: 4500, cause: "edge_line", regained: 5728});
    expect(edge.depth).toBeCloseTo(1227 + 1 / 3, 6);
    expect(more).toEqual([]);
  });

  // with 36000 the family is in rigid hardship from 4500 until 0.6 * 12 e reaches it at 5000; what it had is beyond 6000
  it("go on through rigid hardship to its ratio, beyond the range", () => {
    const [dibao, edge, rigid, ...more] = notchesOf(familyWith(36_000), policy, asRecorded);
    expect(dibao).toMatchObject({at: 3000, cause: "dibao_line", regained: 3534});
    expect(dibao.depth).toBeCloseTo(533 + 1 / 3, 6);
    expect(edge).toMatchObject({at: 4500, cause: "edge_line", regained: NaN});
    expect(edge.depth).toBeCloseTo(652 + 1 / 3, 6);
    expect(rigid).toMatchObject({at: 5000, cause: "rigid_ratio", regained: NaN});
    expect(rigid.depth).toBeCloseTo(1374, 6);
    expect(more).toEqual([]);
  });

  // 0.9, 0.65, 0.4 and 0.2 of 3000 below 750, 1500, 2250 and 3000; a yuan is earned at each
  it("are at every band, and small ones at none where the difference is paid", () => {
    const couple = family({}, {}, {person: 2}, {person: 3});
    const bands = changed(policy, {"dibao.method": "bands"});
    const found = notchesOf(couple, bands, asRecorded);
    expect(found.map(({at, depth, cause}) => [at, Math.round(depth), cause])).toEqual([
      [750, 749, "band"],
      [1500, 749, "band"],
      [2250, 599, "band"],
      [3000, 599, "dibao_line"]
    ]);
    expect(notchesOf(couple, policy, asRecorded)).toEqual([]);
  });

  it("wait at the line of exit while it lasts", () => {
    const exit = changed(policy, {"exit.months": 6, "exit.shape": "full"});
    // at 3000 the 3000 of before go on; at twice the standard they end
    expect(notchesOf(familyWith(0), exit, atOnce).map(({at, cause}) => [at, cause])).toEqual([
      [4500, "edge_line"], // school and premium
      [6000, "exit_line"]
    ]);
    expect(notchesOf(familyWith(0), exit, {months_since_rise: 6})).toEqual(
      notchesOf(familyWith(0), policy, asRecorded)
    );
    // halfway a linear exit pays half: 1500 of 3000
    const [line] = notchesOf(familyWith(0), changed(exit, {"exit.shape": "linear"}), {months_since_rise: 3}).slice(-1);
    expect(line).toMatchObject({at: 6000, cause: "exit_line", depth: 1499});
  });
});

describe("one adult who does not work, worked out by hand", () => {
  const adult = family({}, {sex: 1});

  // 550 a month is imputed, and a wage takes its place: of e yuan earned and 100 of costs, 550 - e counts below 100, 450 up to 550,
  // e - 100 from there. Bands pay 650 below 500, 400 below 750, 200 below 1000
  it("loses by bands of what counts, which begins to rise only where the wage has taken the place of what was imputed", () => {
    const imputing = changed(policy, {
      "income.imputed.brackets": [{labour: 2, sex: 0, from: 18, to: 60, of_wage: 0, of_standard: 0.55}],
      "income.work_cost.flat_month": 100,
      "dibao.method": "bands"
    });
    const found = notchesOf(adult, imputing, asRecorded);
    expect(found.map(({at, depth, cause}) => [at, Math.round(depth), cause])).toEqual([
      [600, 249, "band"],
      [850, 199, "band"],
      [1100, 199, "dibao_line"]
    ]);
  });

  // 500 earned do not count for six months, and neither does what is earned more, up to 3000: 1000 of dibao stay
  it("keeps a disregard that is in force where it earns more", () => {
    const disregarding = changed(policy, {"income.disregard.months": 6, "income.disregard.cap_multiple": 3});
    const rise = {
      prior_status: 2,
      prior_benefit_month: 1000,
      months_since_rise: 1,
      rise_by_work: 1,
      new_earnings: 6000
    };
    const record = family(rise, {employed: 1, wage: 6000});
    const population = town(record);
    const prepared = preparePolicy(disregarding, population.regions);
    const walk = new CliffWalk(population, prepared, prepared.standard, atOnce);
    walk.enter(0, assessUnder(prepareFor(disregarding, record), record));
    expect(walk.grid.map(({earned, resources}) => resources - earned)).toEqual(walk.grid.map(() => 1500));
    expect(walk.switches).toEqual([]);
    walk.leave();
  });
});

describe("a population's cliffs", () => {
  it("are those of its households, weighted, by cause and programme", () => {
    const population = town(familyWith(24_000), family({household_id: 1, weight: 50}, {wage: 90_000, employed: 1}));
    const {baseline} = reportOf(population, policy, asRecorded);
    expect(baseline.all).toMatchObject({households: 100, notch_households: 100, notch_persons: 300, notches: 200});
    expect(baseline.all.depth).toBeCloseTo(100 * (558 + 1 / 3 + 1227 + 1 / 3), 0);
    expect(baseline.all.mean_recovery).toBeCloseTo((560 + 1229) / 2, 6);
    const {programmes, cash_share, depth_in_standards} = baseline.by_cause.dibao_line;
    expect(programmes).toMatchObject({dibao_base: 100, dibao_addon: 20_000, medical_aid: 50_000});
    expect(programmes.temporary_relief_month).toBeCloseTo(-17_500, 6); // less aid leaves more to relieve
    expect(cash_share).toBeCloseTo((1 + 200 - 175) / (559 + 1 / 3), 4);
    expect(depth_in_standards).toBeCloseTo((558 + 1 / 3) / 3000, 4);
    expect(baseline.by_cause.edge_line.programmes.medical_aid).toBeCloseTo(90_000, 6);
    // 4786 2/3 now, 1228 1/3 after: 3558 1/3, of which 3000 + 200 dibao cash
    expect(baseline.leaving_dibao.loss_in_standards).toBeCloseTo((3558 + 1 / 3) / 3000, 4);
    expect(baseline.leaving_dibao.dibao_cash_share).toBeCloseTo(3200 / (3558 + 1 / 3), 4);
    // a yuan is taken for each earned in the first ten steps of 300, the notch at 3000 falls into the tenth
    expect(baseline.steps[0].mean_rate).toBeCloseTo(1, 6);
    expect(baseline.steps[9].mean_rate).toBeCloseTo((300 + 558 + 1 / 3) / 300, 4);
    expect(baseline.steps[19].mean_rate).toBe(0);
    expect(baseline.near["1000"]).toMatchObject({notch: 0, poorer: 0});
  });

  it("say how near a notch is, and how much poorer a small raise leaves a family", () => {
    const near = familyWith(24_000);
    const population = town({
      ...near,
      persons: [{...near.persons[0], wage: 12 * 2950, employed: 1}, ...near.persons.slice(1)]
    });
    const {near: distances} = reportOf(population, policy, asRecorded).baseline;
    // at 2950 it has 4786 2/3; at 3050, 4278 1/3; at 3950 more than before
    expect(distances["50"]).toMatchObject({notch: 100, poorer: 100});
    expect(distances["100"].lacking).toBeCloseTo(100 * (508 + 1 / 3), 0);
    expect(distances["1000"]).toEqual({notch: 100, poorer: 0, lacking: 0});
  });

  it("are less deep at the dibao line with a full exit than with none", () => {
    const records = fc.sample(households(400, 400), {numRuns: 1, seed: 3})[0];
    const without = changed(policy, {"exit.months": 0});
    const full = changed(policy, {"exit.months": 12, "exit.shape": "full", "exit.addon": true});
    const {baseline, reform} = reportOf(preparePopulation(toMicrodata(records)), full, atOnce, without);
    expect(baseline.by_cause.dibao_line.depth).toBeGreaterThan(0);
    expect(reform.by_cause.dibao_line.depth).toBeLessThan(0.8 * baseline.by_cause.dibao_line.depth);
    expect(reform.by_cause.exit_line.depth).toBeGreaterThan(0);
  });

  it("are none where nothing is paid", () => {
    const nothing = changed(goldenPolicy, {
      "dibao.method": "bands",
      ...Object.fromEntries([0, 1, 2, 3].map(i => [`dibao.bands.${i}.pay`, 0])),
      "tekun.multiple": 0,
      "tekun.care_month.none": 0,
      "tekun.care_month.partial": 0,
      "tekun.care_month.full": 0,
      "single.mode": "share",
      "single.share": 0,
      "addon.minor.share": 0,
      "addon.elder": [],
      "addon.severe": 0,
      "addon.illness": 0,
      "exit.months": 0,
      "disability.living.share": 0,
      "disability.care.amount_by_level": {},
      "relief.share": 0,
      "inkind.medical": {},
      "inkind.premium": {},
      "inkind.education.stages": {},
      "inkind.housing": {},
      "inkind.heating": {},
      "inkind.utility": {}
    });
    const records = fc.sample(households(300, 300), {numRuns: 1, seed: 11})[0];
    const {baseline, reform} = reportOf(preparePopulation(toMicrodata(records)), nothing, asRecorded);
    expect(baseline.all.notches).toBeGreaterThan(0);
    expect(reform.all).toMatchObject({notches: 0, depth: 0, notch_households: 0});
    expect(reform.reversals.all.overtaken).toBe(0);
  });

  it("have no rate of steps that are less than a yuan, where a standard is one", () => {
    const least = changed(policy, {
      "standard.listed": {330100: {urban: 1, rural: 1}},
      "standard.region_tier": {},
      "disability.care.amount_by_level": {}
    });
    const {baseline} = reportOf(town(family({weight: 100}, {})), least, asRecorded, least);
    // twice the standard of 1 in twenty steps: at the fifth a yuan is earned and one of dibao lost, at the fifteenth one is earned
    expect(baseline.steps.map(({mean_rate}) => mean_rate)).toEqual(
      Array.from({length: 20}, (_, i) => (i === 4 ? 1 : i === 14 ? 0 : null))
    );
  });

  it("agree with the households at a cliff that every run counts", () => {
    fc.assert(
      fc.property(households(1, 60), records => {
        const population = preparePopulation(toMicrodata(records));
        const reform = changed(goldenPolicy, {"edge.multiple": 2, "dibao.method": "bands"});
        const tally = tallyOf(population, goldenPolicy, reform, asRecorded);
        const {baseline, reform: after} = cliffReport(tally, asRecorded);
        expect(baseline.near["100"].poorer).toBe(total(tally, "baseline", "cliff_households"));
        expect(after.near["100"].poorer).toBe(total(tally, "reform", "cliff_households"));
      }),
      {numRuns: 100}
    );
  });

  it("have a standard error of nothing for a change that is none", () => {
    const records = fc.sample(households(200, 200), {numRuns: 1, seed: 5})[0];
    const {depth, notch_households} = reportOf(preparePopulation(toMicrodata(records)), policy, asRecorded);
    expect(depth).toMatchObject({change: 0, change_se: 0, reform_se: depth.baseline_se});
    expect(notch_households).toMatchObject({change: 0, change_se: 0});
    expect(depth.baseline_se).toBeGreaterThan(0);
  });
});

describe("the walk", () => {
  /** Whoever leaves dibao is recognised as edge or rigid at once: what an assessment alone has. */
  const granted = changed(goldenPolicy, {"take_up.from_dibao": 1});
  const imputed = {
    "income.imputed.brackets": [
      {labour: 2, sex: 0, from: 16, to: 60, of_wage: 0.5, of_standard: 0.2},
      {labour: 1, sex: 0, from: 16, to: 70, of_wage: 0, of_standard: 0.6}
    ]
  };
  /** Whoever has a wage is employed: else work costs begin only with the first yuan that is added. */
  const consistently = ({household, persons}: HouseholdRecord): HouseholdRecord => ({
    household,
    persons: persons.map(person => ({...person, employed: person.wage > 0 ? 1 : person.employed}))
  });
  /** Nobody of the family works, learns or owns anything, so that what is imputed decides. */
  const idle = ({household, persons}: HouseholdRecord): HouseholdRecord => ({
    household: {
      ...household,
      ...{financial_assets: 0, vehicle_value: 0, machinery_value: 0, houses: 0, registered_firm: 0}
    },
    persons: persons.map(person => ({
      ...person,
      ...{wage: 0, business: 0, property: 0, transfer: 0, employed: 0, school_stage: 0, excused_from_work: 0},
      ...{age: 18 + (person.age % 60), labour_capacity: 255}
    }))
  });
  /** Every second family is idle. */
  const families = fc
    .tuple(household, fc.boolean())
    .map(([record, isIdle]) => (isIdle ? idle(record) : consistently(record)));
  /** No work costs, and rigid hardship by what is counted: a yuan in the place of one imputed moves nothing. */
  const imputing = changed(policy, {...imputed, "take_up.from_dibao": 1, "rigid.income": "assessed"});
  it("finds every yuan at which a scan of all of them sees resources fall", {timeout: 180_000}, () => {
    const policies = [
      changed(policy, {"take_up.from_dibao": 1}),
      granted,
      changed(granted, {"dibao.method": "bands", "single.above_standard_only": true, "exit.income_multiple": 1.2}),
      changed(granted, {"single.mode": "gap", rounding: "round", "exit.addon": true, "income.disregard.months": 6}),
      changed(granted, imputed),
      changed(granted, {...imputed, "dibao.method": "bands", "income.work_cost.flat_month": 300, "edge.multiple": 1.1}),
      changed(granted, {...imputed, "single.alone": "any", "single.mode": "gap", "rigid.income": "assessed"}),
      imputing
    ];
    let [found, replaced] = [0, 0];
    fc.assert(
      fc.property(families, fc.constantFrom(...policies), (consistent, policy) => {
        const prepared = prepareFor(policy, consistent);
        const at = (month: number) => assessUnder(prepared, consistent, 12 * month);
        const now = at(0);
        if (now.members === 0) return;
        const top = 2 * now.members * prepared.standard[consistent.household.registration - 1];
        const scanned: number[] = [];
        let before = now.resources_month;
        for (let month = 1; month <= top; ++month) {
          const {resources_month: after, total_month, imputed_income} = at(month);
          if (after < before - 1) scanned.push(month);
          before = after;
          if (policy !== imputing || now.imputed_income - imputed_income < 12 * month - 1e-6) continue;
          expect(total_month).toBeGreaterThanOrEqual(now.total_month - 1e-6);
          if (now.total_month > 0) ++replaced;
        }
        found += scanned.length;
        expect(notchesOf(consistent, policy, asRecorded).map(notch => notch.at)).toEqual(scanned);
      }),
      {numRuns: 100, seed: 1}
    );
    expect(found).toBeGreaterThan(10);
    expect(replaced).toBeGreaterThan(1000); // yuan
  });

  it("finds them too for a rise by work of a dibao family, as if it had been recorded", () => {
    let found = 0;
    const policies = [
      changed(granted, {"exit.months": 6, "exit.income_multiple": 1.4}),
      changed(granted, {"exit.months": 6, "exit.shape": "linear", "income.disregard.months": 6}),
      changed(granted, {"exit.months": 3, "exit.shape": "half", "income.disregard.months": 9, "exit.addon": true}),
      changed(granted, {...imputed, "exit.months": 6, "income.disregard.months": 6, "income.work_cost.rate": 0})
    ];
    fc.assert(
      fc.property(household, fc.constantFrom(...policies), fc.constantFrom(0, 2, 4), (record, policy, months) => {
        const persons = record.persons.map(person => ({...person, employed: person.wage > 0 ? 1 : person.employed}));
        const quiet = {...record, persons, household: {...record.household, prior_status: 0, months_since_rise: 255}};
        const prepared = prepareFor(policy, quiet);
        const now = assessUnder(prepared, quiet);
        if (now.status !== 2) return;
        const rise = {prior_status: 2, prior_benefit_month: now.dibao_base, months_since_rise: months, rise_by_work: 1};
        const at = (month: number) => {
          const risen = {...quiet, household: {...quiet.household, ...rise, new_earnings: 12 * month}};
          return assessUnder(prepared, risen, 12 * month).resources_month;
        };
        const scanned: number[] = [];
        const top = 2 * now.members * prepared.standard[record.household.registration - 1];
        for (let month = 1, before = at(0); month <= top; ++month) {
          const after = at(month);
          if (after < before - 1) scanned.push(month);
          before = after;
        }
        found += scanned.length;
        expect(notchesOf(quiet, policy, {months_since_rise: months}).map(notch => notch.at)).toEqual(scanned);
      }),
      {numRuns: 500, seed: 2}
    );
    expect(found).toBeGreaterThan(10);
  });

  it("has at every step, stepped over or not, what a fresh assessment has, and is level again when it says", () => {
    const policies = [
      granted,
      changed(granted, {"dibao.method": "bands", "single.mode": "full", "edge.multiple": 2}),
      changed(granted, {"single.mode": "gap", "single.above_standard_only": true, "exit.months": 12}),
      changed(granted, {"single.mode": "share", "exit.months": 12, "exit.by_work_only": false, "exit.addon": true}),
      changed(granted, {...imputed, "dibao.method": "bands"}),
      imputing
    ];
    let [flat, regained] = [0, 0];
    fc.assert(
      fc.property(
        families,
        fc.constantFrom(...policies),
        fc.constantFrom(0, 2),
        ({household: family, persons}, policy, prior) => {
          const own = {...family, prior_status: prior, prior_benefit_month: 700, months_since_rise: 2};
          const consistent = {household: own, persons};
          const prepared = prepareFor(policy, consistent);
          const fresh = (month: number) => assessUnder(prepared, consistent, 12 * month);
          const now = fresh(0);
          if (now.members === 0) return;
          const population = town(consistent);
          const walk = new CliffWalk(
            population,
            preparePolicy(policy, population.regions),
            prepared.standard,
            asRecorded
          );
          walk.enter(0, now);
          for (const point of walk.grid) {
            const sheet = fresh(point.earned);
            expect(point).toMatchObject({status: sheet.status, single_persons: sheet.single_persons});
            expect(point.resources).toBeCloseTo(sheet.resources_month, 6);
            expect([...point.programmes]).toEqual(programmeNames.map(name => sheet[name]));
            if (point.status > 0 && point.earned < point.flat_until) ++flat;
          }
          const top = walk.grid.at(-1)!.earned;
          for (const notch of walk.switches.filter(({isNotch}) => isNotch)) {
            const level = notch.before.resources - 1e-6;
            let month = notch.after.earned;
            while (month <= top && fresh(month).resources_month < level) ++month;
            expect(walk.regainedAt(notch)).toBe(month <= top ? month : NaN);
            ++regained;
          }
          walk.leave();
        }
      ),
      {numRuns: 120, seed: 8}
    );
    expect(flat).toBeGreaterThan(50);
    expect(regained).toBeGreaterThan(10);
  });

  it("grants a family that leaves dibao what its own draw and the policy say", () => {
    // one person, 40, nothing: dibao 1000; above 12000 a year it is edge, where three in ten come forward and half of those who leave dibao are recognised
    const at = (draw: number, from_dibao: number | null) => {
      const record = recordOf({name: "", zh: "", en: "", household: {draw}, persons: [{age: 40}]}, 330100);
      const population = town(record);
      const policy = changed(goldenPolicy, {"take_up.edge": 0.3, "take_up.from_dibao": from_dibao, "exit.months": 0});
      const prepared = preparePolicy(policy, population.regions);
      const walk = new CliffWalk(population, prepared, prepared.standard, asRecorded);
      walk.enter(0, assessUnder(prepareFor(policy, record), record));
      const leaving = walk.switches.find(({before}) => before.status === 2)!;
      const {assistance, entitled, claimed} = leaving.after;
      return {assistance, entitled, claimed};
    };
    // an insurance premium of 200 a year is all that edge gives it
    const premium = expect.closeTo(200 / 12, 6) as number;
    const all = {assistance: premium, entitled: premium, claimed: premium};
    expect(at(19_659, null)).toEqual(all); // floor(65536 * 0.3) = 19660
    expect(at(19_660, null)).toEqual({assistance: 0, entitled: premium, claimed: 0});
    expect(at(32_767, 0.5)).toEqual({assistance: premium, entitled: premium, claimed: 0});
    expect(at(32_768, 0.5)).toEqual({assistance: 0, entitled: premium, claimed: 0});
    expect(at(32_768, 1)).toEqual({assistance: premium, entitled: premium, claimed: 0});
  });

  it("finds a fall at the very first yuan, which ends the single entry of somebody out of work", () => {
    const parts = [
      {age: 62, transfer: 90_000},
      {age: 30, relation: 3, disability_type: 1, disability_level: 1}
    ];
    const policy = changed(goldenPolicy, {"single.alone": "any"});
    const record = recordOf({name: "", zh: "", en: "", household: {}, persons: parts}, 330100);
    const population = town(record);
    const prepared = preparePolicy(policy, population.regions);
    const walk = new CliffWalk(population, prepared, prepared.standard, asRecorded);
    walk.enter(0, assessUnder(prepareFor(policy, record), record));
    // 1000 of single dibao and 300 of the living subsidy
    expect(walk.switches.map(({after, depth}) => [after.earned, depth])).toEqual([[1, 1299]]);
  });

  it("finds the same notches in few steps as in many", () => {
    fc.assert(
      fc.property(household, record => {
        const population = town(record);
        const prepared = preparePolicy(goldenPolicy, population.regions);
        const now = assessUnder(prepareFor(goldenPolicy, record), record);
        const notches = [1, 3, 60].map(steps => {
          const walk = new CliffWalk(population, prepared, prepared.standard, {...asRecorded, reach: 3, steps});
          walk.enter(0, now);
          return walk.switches.filter(({isNotch}) => isNotch).map(({after}) => after.earned);
        });
        expect(notches[0]).toEqual(notches[2]);
        expect(notches[1]).toEqual(notches[2]);
      }),
      {numRuns: 500}
    );
  });

  it("finds what the first yuan does where it makes work costs begin, in however few steps", () => {
    // golden policy, 温州 rural: 6,126 of wages count in full while nobody is said to be employed, and less work costs from the first yuan on
    const person = {age: 15, serious_illness: 1, wage: 6126, property: 3931, transfer: 2903};
    const record = recordOf(
      {
        name: "",
        zh: "",
        en: "",
        household: {registration: 2, able_obligor: 1, monitored: 1},
        persons: [{...person, education_cost: 738, rehabilitation_cost: 8248}]
      },
      330300
    );
    const population = town(record);
    const prepared = preparePolicy(goldenPolicy, population.regions);
    for (const steps of [1, 3, 60]) {
      const walk = new CliffWalk(population, prepared, prepared.standard, {...asRecorded, reach: 3, steps});
      walk.enter(0, assessUnder(prepareFor(goldenPolicy, record), record));
      const found = walk.switches.map(({before, after}) => [before.status, after.status, after.earned]);
      expect(found).toEqual([
        [4, 3, 1],
        [3, 4, 168],
        [4, 5, 169]
      ]);
    }
  });

  it("gives one reform after another of the same baseline what each gives in a run of its own", () => {
    const records = fc.sample(households(300, 300), {numRuns: 1, seed: 21})[0];
    const population = preparePopulation(toMicrodata(records));
    const prepare = (policy: Policy) => preparePolicy(policy, population.regions);
    const reforms = [{"edge.multiple": 2}, {"take_up.edge": 0.1, "addon.severe": 1}, {"single.mode": "share"}];
    const options = {withPoverty: false, withDetail: false, cliffs: asRecorded};
    const before = new BaselinePass(population, prepare(goldenPolicy), options);
    while (before.step());
    for (const reform of reforms.map(changes => changed(goldenPolicy, changes))) {
      const after = new ReformPass(population, prepare(reform), before);
      while (after.step());
      expect(after.tally).toEqual(tallyOf(population, goldenPolicy, reform, asRecorded));
      // as a baseline it takes every household by itself; as a reform it moves those that differ
      const alone = tallyOf(population, reform, reform, asRecorded);
      for (const part of ["cliff_ranks", "cliff_sampled"] as const) {
        const half = alone[part].length / 2;
        expect(after.tally[part].slice(half)).toEqual(alone[part].slice(0, half));
      }
      const {cliff_ranks: ranks} = after.tally;
      expect(ranks.slice(ranks.length / 2)).not.toEqual(ranks.slice(0, ranks.length / 2));
    }
  });

  it("gives the same bits for one partition and for two or eight, merged in any order", () => {
    fc.assert(
      fc.property(
        households(1, 60),
        fc.constantFrom(1, 2, 3, 8),
        fc.constantFrom(null, 0, 3),
        fc.boolean(),
        (records, count, months_since_rise, backwards) => {
          const population = preparePopulation(toMicrodata(records));
          const reform = changed(goldenPolicy, {"exit.months": 12, "exit.shape": "linear", "edge.multiple": 2});
          const options = {months_since_rise};
          const parts = Array.from({length: count}, (_, k) =>
            tallyOf(partition(population, k, count), goldenPolicy, reform, options)
          );
          if (backwards) parts.reverse();
          const merged = parts.reduce(
            merge,
            emptyTally(population.regions, {withPoverty: false, withDetail: false, withCliffs: true})
          );
          expect(merged).toEqual(tallyOf(population, goldenPolicy, reform, options));
        }
      ),
      {numRuns: 30}
    );
  });

  it("goes through the pool, and leaves ordinary runs as they were", async () => {
    const records = fc.sample(households(300, 300), {numRuns: 1, seed: 7})[0];
    const population = preparePopulation(toMicrodata(records));
    const reform = changed(goldenPolicy, {"exit.months": 12, "edge.multiple": 2});
    const lean = {withPoverty: false, withDetail: false};
    const pool = openNodePool(population, 2);
    try {
      for (const options of [asRecorded, atOnce]) {
        const walked = await pool.run(goldenPolicy, reform, {...lean, cliffs: options});
        expect(walked?.tally).toEqual(tallyOf(population, goldenPolicy, reform, options));
        const plain = await pool.run(goldenPolicy, reform, lean);
        expect(plain?.tally.sums).toEqual(walked?.tally.sums);
        expect(plain?.tally.cliff_places).toHaveLength(0);
      }
    } finally {
      pool.close();
    }
  });
});
