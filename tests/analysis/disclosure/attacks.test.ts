// The gate as an attacker meets it, who may ask as often as he likes.

import {describe, expect, it} from "vitest";
import {gate} from "../../../src/analysis/disclosure/gate.js";
import {perturb} from "../../../src/analysis/disclosure/perturb.js";
import {usualTerms} from "../../../src/analysis/disclosure/primary.js";
import {simulationCells} from "../../../src/analysis/disclosure/simulation-cells.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {changed} from "../../rules/policies.js";
import {family, plainPolicy, town} from "../small-town.js";
import {cellOf, keysOf} from "./cells.js";

const families = 400;
const draws = Array.from({length: 20}, (_, seed) => keysOf(families, seed + 1));
const amounts = Array.from({length: families}, (_, row) => 300 + ((row * 7919) % 1700));

describe("the gate under attack", () => {
  it("stays within what it says, and is right on average over secrets", () => {
    const errors = Array.from({length: 400}, (_, seed) => {
      const keys = keysOf(families, 1000 + seed);
      const cell = cellOf(keys, amounts);
      const {value, within} = perturb(cell, keys.start, 10);
      expect(Math.abs(value - cell.value)).toBeLessThan(within);
      return (value - cell.value) / within;
    });
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    // uniform over a step: a standard error of 0.41 steps / sqrt(400) at the most
    expect(Math.abs(mean)).toBeLessThan(0.08);
  });

  it("gives the same to the same families, in whatever table and however often", () => {
    const [keys] = draws;
    const once = perturb(cellOf(keys, amounts), keys.start, 10);
    const again = perturb(cellOf(keys, [...amounts]), keys.start, 10);
    const merged = cellOf(
      keys,
      amounts.map((x, row) => (row % 2 ? x : 0))
    ).merge(
      cellOf(
        keys,
        amounts.map((x, row) => (row % 2 ? 0 : x))
      )
    );
    expect(again).toEqual(once);
    expect(perturb(merged, keys.start, 10)).toEqual(once);
  });

  it("shows few of the families that a cap swept yuan by yuan lets in, and none by its amount", () => {
    for (const keys of draws) {
      const told: number[] = [];
      let seen = 0;
      let last: number | null = null;
      for (let count = 50; count <= families; ++count) {
        const cell = cellOf(keys, amounts.slice(0, count));
        const {value, within} = perturb(cell, keys.start, 10);
        expect(cell.largest).toBeLessThanOrEqual(within);
        if (last !== null && value !== last) {
          seen += 1;
          told.push(Math.abs(value - last));
        }
        last = value;
      }
      expect(seen / (families - 50)).toBeLessThan(0.4);
      // every move is of whole steps, each larger than any family's amount
      for (const move of told) expect(move).toBeGreaterThanOrEqual(Math.max(...amounts));
    }
  });

  it("does not tell a family's amount from two queries that differ by it, nor from standards moved until the result jumps", () => {
    // the attacker raises everybody's amount by a known little until the rounded sum moves: what he finds is the sum plus keys
    const errors = draws.map(keys => {
      const jumpAt = (rows: readonly number[]): number => {
        const first = perturb(cellOf(keys, rows), keys.start, 10).value;
        let raise = 0;
        while (
          perturb(
            cellOf(
              keys,
              rows.map(x => x + raise)
            ),
            keys.start,
            10
          ).value === first
        )
          raise += 0.05;
        return raise * rows.length;
      };
      const without = amounts.slice(0, 60);
      const found = jumpAt(without) - jumpAt([...without, 800]);
      const step = perturb(cellOf(keys, without), keys.start, 10).within;
      return Math.abs((((found % step) + step) % step) - 800);
    });
    // off by a tenth of a step, or a family's whole amount, in the middle: no better than the mean he knew
    const middle = [...errors].sort((a, b) => a - b)[errors.length >> 1];
    expect(middle).toBeGreaterThan(500);
  });

  it("does not give a small cell away by subtracting one table from another", () => {
    const [keys] = draws;
    const rows = (from: number, to: number) =>
      cellOf(
        keys,
        amounts.map((_, row) => (row >= from && row < to ? 1 : 0))
      );
    const cells = new Map([
      ["all", rows(0, 300)],
      ["a", rows(0, 4)],
      ["b", rows(4, 150)],
      ["c", rows(150, 300)]
    ]);
    const passed = gate({cells, relations: [{total: "all", parts: ["a", "b", "c"]}]}, usualTerms, keys.start);
    expect(passed.get("a")).toEqual({value: null, within: null, why: "few"});
    expect(passed.get("b")).toMatchObject({value: null, why: "linked"});
    expect(passed.get("c")?.value).not.toBe(null);
  });

  it("says nothing of a policy that lifts one family, whether there is such a family or not", () => {
    const poor = Array.from({length: 40}, (_, i) => family({region: 330100, draw: 0.5}, {wage: 100 * i}));
    const lone = family({region: 330100, draw: 0.5}, {wage: 12_350});
    const keys = keysOf(41, 3);
    const answer = (homes: typeof poor) => {
      const population = town(...homes);
      const reform = changed(plainPolicy, {
        "standard.listed.330100.urban": 1040,
        "standard.listed.330100.rural": 1040
      });
      const release = simulationCells(
        population,
        {baseline: preparePolicy(plainPolicy, [330100]), reform: preparePolicy(reform, [330100])},
        keys
      );
      return gate(release, usualTerms, keys.start);
    };
    const passed = answer([...poor, lone]);
    expect(passed.get("dibao_receiving baseline all")?.value).toBeGreaterThan(0);
    const reformed = [...passed].filter(([name]) => name.startsWith("dibao_receiving ") && !name.includes("baseline"));
    for (const [, {value}] of reformed) expect(value).toBe(null);
    const without = answer(poor);
    for (const [name, {value, why}] of reformed)
      expect([without.get(name)?.value, without.get(name)?.why]).toEqual([value, why]);
  });
});
