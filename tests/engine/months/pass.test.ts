// A walk of a population: the first month is the static simulation, partitions do not matter, luck is the family's own.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {drawn, drawnNormal, householdKey, purposes} from "../../../src/engine/months/draws.js";
import {walkMonths} from "../../../src/engine/months/pass.js";
import {happenings, PathWriter} from "../../../src/engine/months/path.js";
import {
  emptyMonthsTally,
  mergeMonths,
  monthCell,
  monthMeasureIndex,
  monthMeasures,
  pairMeasureIndex
} from "../../../src/engine/months/tally.js";
import type {MonthMeasure, MonthsTally, PairMeasure} from "../../../src/engine/months/tally.js";
import type {MonthTerms, Transitions} from "../../../src/engine/months/terms.js";
import {measureIndex, measures} from "../../../src/engine/tally/measures.js";
import type {Measure} from "../../../src/engine/tally/measures.js";
import {partition, preparePopulation} from "../../../src/engine/columns/population.js";
import type {Population} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import type {Policy} from "../../../src/rules/policy.js";
import {PersonView} from "../../../src/engine/generated/views.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {family, plainPolicy, town} from "../../analysis/small-town.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";
import {restless, settled, terms} from "./restless.js";

const longer = changed(goldenPolicy, {"exit.months": 12, "exit.by_work_only": false});
const populationOf = (records: readonly HouseholdRecord[]): Population => preparePopulation(toMicrodata(records));

const walked = (population: Population, reform: Policy = longer, of: MonthTerms = terms): MonthsTally =>
  walkMonths(
    population,
    preparePolicy(goldenPolicy, population.regions),
    preparePolicy(reform, population.regions),
    of
  );

const sumOf = (tally: MonthsTally, side: number, month: number, name: MonthMeasure): number => {
  let sum = 0;
  for (let place = 0; place < 2 * tally.regions.length; ++place)
    sum += tally.sums[monthCell(tally, side, month - 1, place) + monthMeasureIndex(name)];
  return sum;
};

const sameAsStatic: readonly (readonly [MonthMeasure, Measure])[] = [
  ["tekun_persons", "tekun_receiving"],
  ["dibao_persons", "dibao_receiving"],
  ["edge_persons", "edge_receiving"],
  ["rigid_persons", "rigid_receiving"],
  ["exit_persons", "exit_receiving"],
  ["cash", "cash_receiving"],
  ["total", "total_receiving"]
];

describe("the first month", () => {
  const without = changed(goldenPolicy, {"exit.months": 0, "income.disregard.months": 0});

  it("is the static simulation to the last bit, in every place, with an exit and without", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const population = populationOf(records);
        const tally = walked(population, without);
        const once = runAll(
          population,
          preparePolicy(goldenPolicy, population.regions),
          preparePolicy(without, population.regions)
        );
        const places = 2 * population.regions.length;
        for (const [monthly, fixed] of sameAsStatic)
          for (let side = 0; side < 2; ++side)
            for (let place = 0; place < places; ++place)
              expect([monthly, tally.sums[monthCell(tally, side, 0, place) + monthMeasureIndex(monthly)]]).toEqual([
                monthly,
                once.sums[(side * places + place) * measures.length + measureIndex(fixed)]
              ]);
      }),
      {numRuns: 100}
    );
  });
});

describe("a walk", () => {
  it("gives the same bits for one, two, three and eight partitions, merged in any order", () => {
    fc.assert(
      fc.property(households(8, 60), fc.constantFrom(2, 3, 8), fc.boolean(), (records, count, backwards) => {
        const population = populationOf(records);
        const parts = Array.from({length: count}, (_, k) => walked(partition(population, k, count)));
        if (backwards) parts.reverse();
        const merged = parts.reduce(mergeMonths, emptyMonthsTally(population.regions, terms.months));
        expect(merged).toEqual(walked(population));
      }),
      {numRuns: 60}
    );
  });

  it("differs in nothing where the policies do not", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const population = populationOf(records);
        const tally = walked(population, goldenPolicy);
        const half = tally.sums.length / 2;
        expect(tally.sums.subarray(half)).toEqual(tally.sums.subarray(0, half));
        const moved: PairMeasure[] = [
          "paid_more",
          "paid_less",
          "smaller_drop",
          "larger_drop",
          "cash_difference_squared"
        ];
        for (const name of moved) expect(tally.pairs[pairMeasureIndex(name)]).toBe(0);
      }),
      {numRuns: 60}
    );
  });

  it("balances: families on basic aid are those of the month before, with who came and less who went", () => {
    fc.assert(
      fc.property(households(20, 60), records => {
        const tally = walked(populationOf(records));
        for (let side = 0; side < 2; ++side)
          for (let month = 2; month <= terms.months; ++month) {
            const of = (name: MonthMeasure): number => sumOf(tally, side, month, name);
            const books = (at: number): number =>
              sumOf(tally, side, at, "basic_households") + sumOf(tally, side, at, "exit_households");
            expect(books(month)).toBeCloseTo(books(month - 1) + of("entry_households") - of("leaving_households"), 6);
            const onExit =
              sumOf(tally, side, month - 1, "exit_households") +
              of("exit_begun_households") -
              of("exit_ended_households") -
              of("back_from_exit_households");
            expect(sumOf(tally, side, month, "exit_households")).toBeCloseTo(onExit, 6);
          }
      }),
      {numRuns: 60}
    );
  });

  it("changes nothing by looking: where nothing happens and no clock runs, every month is the first", () => {
    const asEver = changed(goldenPolicy, {"exit.months": 0, "income.disregard.months": 0});
    const calm: Transitions = {
      ...restless,
      job_found: 0,
      job_found_again: 0,
      job_lost: 0,
      earnings_moved: 0,
      death_rate_60: 0,
      ...settled
    };
    fc.assert(
      fc.property(households(1, 40), records => {
        // at 30 no birthday of these months is one that a rule reads
        const grown = records.map(({household, persons}) => ({
          household,
          persons: persons.map(person => ({...person, age: 30}))
        }));
        const population = populationOf(grown);
        const prepared = preparePolicy(asEver, population.regions);
        const tally = walkMonths(population, prepared, prepared, {...terms, months: 30, transitions: calm});
        const [first, ...later] = Array.from({length: 30}, (_, i) =>
          monthMeasures.map(name => sumOf(tally, 0, i + 1, name))
        );
        for (const month of later) expect(month).toEqual(first);
      }),
      {numRuns: 60}
    );
  });

  it("is refused for one month, or for more than it keeps", () => {
    const population = populationOf(fc.sample(households(2, 2), {numRuns: 1, seed: 1})[0]);
    for (const months of [1, 121, 2.5])
      expect(() => walked(population, longer, {...terms, months})).toThrow("invalid number of months");
  });
});

describe("luck", () => {
  it("is uniform, and unrelated from person to person, month to month and household to household", () => {
    const n = 100_000;
    const sequences = [
      (i: number) => drawn(householdKey(i, 1), 0, 2, purposes.event),
      (i: number) =>
        drawn(householdKey(Math.floor(i / 10_000), 1), i % 100, 2 + (Math.floor(i / 100) % 100), purposes.event),
      (i: number) => drawn(householdKey(1000 + Math.floor(i / 2), 1), 0, 2 + (i % 2), purposes.event)
    ];
    for (const at of sequences) {
      const x = Array.from({length: n}, (_, i) => at(i));
      const tenths = new Float64Array(10);
      for (const u of x) ++tenths[Math.floor(10 * u)];
      // chi-square with 9 degrees of freedom: above 33.7 once in ten thousand
      const chi = tenths.reduce((sum, count) => sum + (count - n / 10) ** 2 / (n / 10), 0);
      expect(chi).toBeLessThan(33.7);
      let neighbours = 0;
      for (let i = 1; i < n; ++i) neighbours += 12 * (x[i] - 0.5) * (x[i - 1] - 0.5);
      expect(Math.abs(neighbours / n)).toBeLessThan(4 / Math.sqrt(n));
    }
  });

  it("is normal where a size is drawn", () => {
    const z = Array.from({length: 50_000}, (_, i) => drawnNormal(householdKey(i, 2), 1, 3));
    const mean = z.reduce((sum, x) => sum + x, 0) / z.length;
    const variance = z.reduce((sum, x) => sum + (x - mean) ** 2, 0) / z.length;
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(z.length));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(2 / z.length));
  });

  it("brings work, loss and death as often as said", () => {
    const adults = Array.from({length: 20_000}, (_, i) => i);
    const records = adults.map(i => ({
      household: {household_id: i, region: 330100, registration: 1, weight: 1},
      persons: [{household_id: i, person: 1, member: 1, age: 60, sex: 1, relation: 1, employed: 1, wage: 12_000}]
    })) as unknown as HouseholdRecord[];
    const {persons} = toMicrodata(records);
    const chances = {
      ...restless,
      death_rate_60: 0.12,
      death_growth: 0,
      job_lost: 0.03,
      earnings_moved: 0,
      job_found_again: 0,
      ...settled
    };
    const writer = new PathWriter({...terms, months: 2, transitions: chances}, new Set());
    const counts = new Float64Array(5);
    for (const i of adults) {
      writer.write(i, persons, new PersonView(persons), i, 1);
      for (let e = 0; e < writer.path.count; ++e) ++counts[writer.path.kind[e]];
    }
    // in one month: 0.03 lose work, and 1 - 0.88^(1/12) = 0.010596 die; four standard errors
    const within = (count: number, p: number): void => {
      const n = adults.length;
      expect(Math.abs(count - n * p)).toBeLessThan(4 * Math.sqrt(n * p * (1 - p)));
    };
    within(counts[happenings.lost], 0.03);
    within(counts[happenings.death], 0.010596);
    expect(counts[happenings.moved] + counts[happenings.found] + counts[happenings.birthday]).toBe(0);
  });

  it("brings illness, and draws anew who comes forward, as often as said", () => {
    const workers = Array.from({length: 20_000}, (_, i) => i);
    const records = workers.map(i => ({
      household: {household_id: i, region: 330100, registration: 1, weight: 1},
      persons: [{household_id: i, person: 1, member: 1, age: 50, sex: 1, relation: 1, employed: 1, wage: 12_000}]
    })) as unknown as HouseholdRecord[];
    const {persons} = toMicrodata(records);
    const chances = {...restless, death_rate_60: 0, job_lost: 0, earnings_moved: 0};
    const own = {unable_rate_60: 0.12, unable_growth: 0.05, recognition_renewed: 0.2};
    const writer = new PathWriter({...terms, months: 2, transitions: {...chances, ...own}}, new Set());
    const draws: number[] = [];
    let ill = 0;
    for (const i of workers) {
      writer.write(i, persons, new PersonView(persons), i, 1);
      const {path} = writer;
      for (let e = 0; e < path.count; ++e)
        if (path.kind[e] === happenings.renewed) draws.push(path.draw[e]);
        else if (path.kind[e] === happenings.unable && path.wage[e] === 0) ++ill;
    }
    // at 50: 0.12 e^-0.5 = 0.072784 a year, 0.006277 a month; four standard errors
    const n = workers.length;
    expect(Math.abs(ill - n * 0.006277)).toBeLessThan(4 * Math.sqrt(n * 0.006277));
    expect(Math.abs(draws.length - 0.2 * n)).toBeLessThan(4 * Math.sqrt(0.16 * n));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    expect(Math.abs(mean / 65536 - 0.5)).toBeLessThan(4 / Math.sqrt(12 * draws.length));
  });

  it("brings in as many by drawing anew as it takes away", () => {
    // entitled all the time, and recognised where the draw is below a half
    const n = 4000;
    const half = changed(plainPolicy, {"take_up.dibao.rate": 0.5});
    const families = Array.from({length: n}, (_, i) =>
      family({household_id: i, registration: 1, draw: Math.floor((65536 * (i + 0.5)) / n)}, {age: 30, employed: 1})
    );
    const population = town(...families);
    const prepared = preparePolicy(half, population.regions);
    const calm = {...restless, job_lost: 0, earnings_moved: 0, death_rate_60: 0, unable_rate_60: 0};
    const of = {...terms, months: 25, transitions: {...calm, recognition_renewed: 0.1}};
    const tally = walkMonths(population, prepared, prepared, of);
    expect(sumOf(tally, 0, 1, "dibao_persons")).toBe(n / 2);
    // whoever lapses waits a month before it may enter again; apart from that half of them are there
    const there = sumOf(tally, 0, 25, "dibao_persons");
    expect(Math.abs(there - n / 2)).toBeLessThan(4 * Math.sqrt(n / 4));
    const [came, went] = (["entry_households", "leaving_households"] as const).map(name =>
      Array.from({length: 24}, (_, i) => sumOf(tally, 0, i + 2, name)).reduce((sum, x) => sum + x, 0)
    );
    // a tenth a month, half of which draws the other half: 0.05 of each half, 24 times
    for (const count of [came, went]) expect(Math.abs(count / (0.05 * 24 * (n / 2)) - 1)).toBeLessThan(0.1);
    const forward = Array.from({length: 24}, (_, i) => sumOf(tally, 0, i + 2, "entry_forward_persons"));
    expect(forward.reduce((sum, x) => sum + x, 0)).toBeGreaterThan(0.9 * came);
    const lapsed = Array.from({length: 24}, (_, i) => sumOf(tally, 0, i + 2, "leaving_lapsed_persons"));
    expect(lapsed.reduce((sum, x) => sum + x, 0)).toBe(went);
  });

  it("has every birthday once a year and tells of those that a rule reads", () => {
    const records = [
      {
        household: {household_id: 3, region: 330100, registration: 1, weight: 1},
        persons: [
          {household_id: 3, person: 1, member: 1, age: 69},
          {household_id: 3, person: 2, member: 1, age: 30}
        ]
      }
    ] as unknown as HouseholdRecord[];
    const {persons} = toMicrodata(records);
    const calm = {...restless, job_found: 0, death_rate_60: 0, ...settled};
    const writer = new PathWriter({...terms, months: 37, transitions: calm}, new Set([70, 72]));
    writer.write(3, persons, new PersonView(persons), 0, 2);
    const {path} = writer;
    expect(path.count).toBe(2);
    expect([...path.age.subarray(0, 2)]).toEqual([70, 72]);
    expect([...path.person.subarray(0, 2)]).toEqual([0, 0]);
    expect(path.month[1] - path.month[0]).toBe(24);
    expect(path.month[0]).toBeGreaterThan(1);
    expect(path.month[0]).toBeLessThan(14);
  });

  it("lets nobody begin anew at nothing, whose age is the last that a byte can say", () => {
    const records = [
      {
        household: {household_id: 3, region: 330100, registration: 1, weight: 1},
        persons: [{household_id: 3, person: 1, member: 1, age: 255}]
      }
    ] as unknown as HouseholdRecord[];
    const {persons} = toMicrodata(records);
    const calm = {...restless, job_found: 0, death_rate_60: 0, ...settled};
    const writer = new PathWriter({...terms, months: 37, transitions: calm}, new Set([0, 1, 2]));
    writer.write(3, persons, new PersonView(persons), 0, 1);
    expect(writer.path.count).toBe(0);
  });
});
