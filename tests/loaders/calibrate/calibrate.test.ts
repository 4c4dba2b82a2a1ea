import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {calibrate} from "../../../loaders/calibrate/calibrate.js";
import type {Contributions} from "../../../loaders/calibrate/calibrate.js";

/** Sparse rows from a dense table. */
function contributions(table: readonly (readonly number[])[]): Contributions {
  const offsets = [0];
  const margins: number[] = [];
  const amounts: number[] = [];
  for (const row of table) {
    row.forEach((amount, j) => {
      if (amount === 0) return;
      margins.push(j);
      amounts.push(amount);
    });
    offsets.push(margins.length);
  }
  return {offsets: Uint32Array.from(offsets), margins: Uint16Array.from(margins), amounts: Float64Array.from(amounts)};
}

const sums = (table: readonly (readonly number[])[], weights: Float64Array) =>
  table[0].map((_, j) => table.reduce((sum, row, i) => sum + row[j] * weights[i], 0));

describe("calibration", () => {
  it("rakes a two by two table to the answer that can be worked out by hand", () => {
    // Counts 1, 1 / 1, 3 raked to rows 50, 50 and columns 50, 50 keep the odds ratio 1 * 3 / (1 * 1) = 3:
    // x / (50 - x) = sqrt(3), so x = 50 sqrt(3) / (1 + sqrt(3)) on the diagonal.
    const table = [
      [1, 0, 1, 0],
      [1, 0, 0, 1],
      [0, 1, 1, 0],
      [0, 1, 0, 1]
    ];
    const {weights} = calibrate(Float64Array.of(1, 1, 1, 3), contributions(table), Float64Array.of(50, 50, 50, 50));
    const diagonal = (50 * Math.sqrt(3)) / (1 + Math.sqrt(3));
    expect(weights[0]).toBeCloseTo(diagonal, 6);
    expect(weights[1]).toBeCloseTo(50 - diagonal, 6);
    expect(weights[3]).toBeCloseTo(diagonal, 6);
  });

  it("meets household and person margins together, by hand: two margins, two kinds of household", () => {
    // x households of one and y of three persons: x + y = 100 and x + 3y = 160 leave no choice, x = 70 and y = 30.
    const {weights} = calibrate(
      Float64Array.of(50, 50),
      contributions([
        [1, 1],
        [1, 3]
      ]),
      Float64Array.of(100, 160)
    );
    expect(weights[0]).toBeCloseTo(70, 6);
    expect(weights[1]).toBeCloseTo(30, 6);
  });

  it("rakes the 183 schools of apiclus1 as R's survey does: mean api00 641.23, enrolment 3,647,280", () => {
    // Schools of a cell have like weights, so that the cells say all: type of school, whether it met its growth target, schools,
    // sums of api00 and of enrolment. Academic Performance Index of California, 2000, as in the data set of the R package survey.
    const cells = [
      {type: 0, met: 0, schools: 12, api00: 7156, enrolment: 5243},
      {type: 0, met: 1, schools: 132, api00: 86281, enrolment: 57088},
      {type: 1, met: 0, schools: 3, api00: 1978, enrolment: 2237},
      {type: 1, met: 1, schools: 11, api00: 6682, enrolment: 13587},
      {type: 2, met: 0, schools: 8, api00: 4851, enrolment: 5983},
      {type: 2, met: 1, schools: 17, api00: 10935, enrolment: 16460}
    ];
    const table = cells.map(({type, met}) => [0, 1, 2].map(t => +(t === type)).concat([0, 1].map(m => +(m === met))));
    const base = Float64Array.from(cells, cell => 33.847 * cell.schools);
    const targets = Float64Array.of(4421, 755, 1018, 1072, 5122);
    const {weights} = calibrate(base, contributions(table), targets);
    const total = (name: "api00" | "enrolment") =>
      cells.reduce((sum, cell, i) => sum + (weights[i] * cell[name]) / cell.schools, 0);
    // Output of svymean and svytotal after calibrate(..., calfun = "raking"): survey 4.1, tests/rakecheck.Rout.save.
    expect(total("api00") / 6194).toBeCloseTo(641.23, 2);
    expect(total("enrolment")).toBeCloseTo(3_647_280, 0);
  });

  it("gives the weights that mlfit gives for its tiny two-level example: 8 households, 23 persons", () => {
    // Columns: two types of household, three of person (X. Ye, K. Konduri, R. Pendyala, B. Sana and P. Waddell 2009, table 1).
    const table = [
      [1, 0, 1, 1, 1],
      [1, 0, 1, 0, 1],
      [1, 0, 2, 1, 0],
      [0, 1, 1, 0, 2],
      [0, 1, 0, 2, 1],
      [0, 1, 1, 1, 0],
      [0, 1, 2, 1, 2],
      [0, 1, 1, 1, 0]
    ];
    const targets = [35, 65, 91, 65, 104];
    // Output of ml_fit(algorithm = "entropy_o"), R package mlfit, Examples/mlfit-Ex.Rout.save, by household.
    const published = [8.93747, 23.448579, 2.61395, 25.899223, 14.347802, 11.009562, 2.733852, 11.009562];
    const {weights, worst} = calibrate(new Float64Array(8).fill(1), contributions(table), Float64Array.from(targets));
    expect(worst).toBeLessThan(1e-8);
    sums(table, weights).forEach((sum, j) => expect(sum).toBeCloseTo(targets[j], 6));
    published.forEach((weight, i) => expect(weights[i]).toBeCloseTo(weight, 5));
  });

  it("is nearer to the base weights than any other answer, the one that the paper reaches by updating in turn included", () => {
    const paper = [1.36, 25.66, 7.98, 27.79, 18.45, 8.64, 1.47, 8.64];
    const published = [8.93747, 23.448579, 2.61395, 25.899223, 14.347802, 11.009562, 2.733852, 11.009562];
    const entropy = (w: readonly number[]) => w.reduce((sum, x) => sum + x * Math.log(x) - x, 0);
    expect(entropy(published)).toBeLessThan(entropy(paper));
  });

  it("keeps every ratio within its bounds", () => {
    const table = [
      [1, 1],
      [1, 3],
      [1, 2]
    ];
    const base = Float64Array.of(50, 50, 20);
    const {weights, worst} = calibrate(base, contributions(table), Float64Array.of(120, 260), {
      bounds: {lower: 0.5, upper: 1.6}
    });
    expect(worst).toBeLessThan(1e-8);
    weights.forEach((weight, i) => {
      expect(weight / base[i]).toBeGreaterThan(0.5);
      expect(weight / base[i]).toBeLessThan(1.6);
    });
  });

  it("survives a margin that follows from the others", () => {
    const table = [
      [1, 0, 1],
      [0, 1, 1],
      [1, 0, 1]
    ];
    const {worst} = calibrate(Float64Array.of(1, 1, 1), contributions(table), Float64Array.of(30, 20, 50));
    expect(worst).toBeLessThan(1e-6);
  });

  it("says how far off it is where margins contradict each other", () => {
    const {worst} = calibrate(Float64Array.of(1), contributions([[1, 1]]), Float64Array.of(10, 20));
    expect(worst).toBeGreaterThan(0.1);
  });

  it("meets any margins that some positive weights meet, in any order of households, with positive weights", () => {
    const household = fc.tuple(fc.constant(1), fc.integer({min: 0, max: 4}), fc.integer({min: 0, max: 4}));
    const weight = fc.double({min: 0.7, max: 1.4, noNaN: true});
    fc.assert(
      fc.property(fc.array(fc.tuple(household, weight), {minLength: 6, maxLength: 40}), drawn => {
        const table = [[1, 1, 0], [1, 0, 1], [1, 2, 2], ...drawn.map(([row]) => [...row])];
        const truth = Float64Array.from([1, 1, 1, ...drawn.map(([, w]) => w)]);
        const targets = Float64Array.from(sums(table, truth));
        const base = new Float64Array(table.length).fill(1);
        const forward = calibrate(base, contributions(table), targets);
        const backward = calibrate(base, contributions([...table].reverse()), targets);
        expect(forward.worst).toBeLessThan(1e-7);
        forward.weights.forEach((w, i) => {
          expect(w).toBeGreaterThan(0);
          expect(backward.weights[table.length - 1 - i]).toBeCloseTo(w, 5);
        });
      }),
      {seed: 1, numRuns: 60}
    );
  });
});
