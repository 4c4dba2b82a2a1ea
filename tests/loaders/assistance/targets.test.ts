// What a province is fitted to is looked at before anything is built: nothing missing, nothing that contradicts another figure.

import {describe, expect, it} from "vitest";
import {readOutcomes} from "../../../loaders/assistance/outcomes.js";
import type {Outcome} from "../../../loaders/assistance/outcomes.js";
import {checkTargets} from "../../../loaders/assistance/targets.js";
import {figuresOf, readFigures} from "../../../loaders/census/figures.js";
import type {PublishedFigure} from "../../../loaders/census/figures.js";
import {provinceNamed, provinces} from "../../../loaders/census/provinces.js";

const zhejiang = provinceNamed("zhejiang");
const target = (indicator: string, value: number, year = 2025): Outcome => ({
  policy: "zhejiang-2025",
  region: 330000,
  indicator,
  year,
  value,
  unit: "人",
  kind: "calibrated",
  source: "TEST",
  quality: "official",
  at: `policy-outcomes.csv ${indicator}`
});
const enough = [target("dibao_persons", 1000), target("edge_persons", 200)];
const check =
  (outcomes: readonly Outcome[], figures: readonly PublishedFigure[] = []) =>
  () =>
    checkTargets(zhejiang, figuresOf(figures), outcomes);

describe("the targets of a province", () => {
  it.each(provinces.map(province => [province.id, province] as const))("%s are all there and agree", (_, province) => {
    expect(() => checkTargets(province, readFigures(), readOutcomes())).not.toThrow();
  });

  it("are missed by name", () => {
    expect(check([enough[0]])).toThrow("missing figure: edge_persons of 330000 under zhejiang-2025 (add a row");
  });

  it("are refused where another table has another number for the same year", () => {
    const figure = {...target("edge_persons_recognised", 300), note: "", source: "TEST"} as PublishedFigure;
    expect(check(enough, [figure])).toThrow("contradicting targets: edge_persons is 200");
    expect(check(enough, [{...figure, value: 200}])).not.toThrow();
    expect(check(enough, [{...figure, year: 2024}])).not.toThrow();
  });

  it("are refused where town and country do not add up to the whole, unless they are of other years", () => {
    const parts = (urban: number, year?: number) => [
      ...enough,
      target("dibao_persons_urban", urban, year),
      target("dibao_persons_rural", 700)
    ];
    expect(check(parts(400))).toThrow("town and country add up to 1100 (keep two)");
    expect(check(parts(305))).not.toThrow();
    expect(check(parts(400, 2020))).not.toThrow();
  });

  it("are refused where add-ons make a benefit smaller, or a mean lies outside what it is the mean of", () => {
    const both = [target("base_to_standard", 0.8), target("benefit_to_standard", 0.7)];
    expect(check([...enough, ...both])).toThrow("contradicting targets: base_to_standard is 0.8");
    const three = ["", "_urban", "_rural"].map((area, i) => target(`benefit_to_standard${area}`, [0.9, 0.8, 0.6][i]));
    expect(check([...enough, ...three])).toThrow("benefit_to_standard is 0.9");
    // no prefecture of Zhejiang has a standard above Hangzhou's 1301
    expect(check([...enough, target("dibao_standard_mean", 1500)])).toThrow("dibao_standard_mean is 1500");
    expect(check([...enough, target("dibao_standard_mean", 1188)])).not.toThrow();
  });

  it("are told all together", () => {
    expect(check([target("base_to_standard", 0.8), target("benefit_to_standard", 0.7)])).toThrow(
      /missing figure: dibao_persons.*\nmissing figure: edge_persons.*\ncontradicting targets: base_to_standard/
    );
  });
});
