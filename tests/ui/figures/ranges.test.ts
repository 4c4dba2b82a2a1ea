import {expect, it} from "vitest";
import {fixtureTables} from "../fixture.js";
import {fixturePolicy, fixturePresets} from "../../policy-desk/fixture-policy.js";
import {decileRange, figureRange, payerRange, programmeRange} from "../../../src/ui/figures/ranges.js";
import type {Uncertain} from "../../../src/ui/figures/ranges.js";

const found = fixtureTables(fixturePresets[2], fixturePolicy);
const tables = {
  ...found,
  figures: found.figures.map(figure => ({...figure, reform: 100, reform_se: figure.key === "cost" ? 3 : null})),
  programmes: found.programmes.map(row => ({...row, reform: 50, reform_se: 2}))
};
const withCost = (reform: number) => ({...tables, figures: tables.figures.map(figure => ({...figure, reform}))});
const varied = [
  {name: "take_up_low", tables: withCost(90)},
  {name: "take_up_high", tables: withCost(130)}
] as unknown as Uncertain["varied"];

it("of a sample a figure lies within two standard errors either way", () => {
  const uncertain: Uncertain = {mode: "sampling", tables, varied: null};
  expect(figureRange(uncertain, "cost", "reform")).toEqual({low: 94, high: 106});
  expect(programmeRange(uncertain, tables.programmes[0].programme)).toEqual({low: 46, high: 54});
});

it("where no standard error is known no range is shown", () => {
  const uncertain: Uncertain = {mode: "sampling", tables, varied: null};
  expect(figureRange(uncertain, "coverage", "reform")).toBeNull();
  expect(payerRange(uncertain, "central")).toBeNull();
  expect(decileRange(uncertain, 0, "benefit_pc")).toBeNull();
});

it("under the assumptions a figure goes from the lowest to the highest of all variants, once they have been run", () => {
  expect(figureRange({mode: "assumptions", tables, varied}, "cost", "reform")).toMatchObject({low: 90, high: 130});
  expect(figureRange({mode: "assumptions", tables, varied: null}, "cost", "reform")).toBeNull();
});

it("nothing is shown where nothing is asked for", () => {
  expect(figureRange({mode: "off", tables, varied}, "cost", "reform")).toBeNull();
});
