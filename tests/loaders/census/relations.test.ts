import {describe, expect, it} from "vitest";
import {figuresOf, readFigures} from "../../../loaders/census/figures.js";
import type {PublishedFigure} from "../../../loaders/census/figures.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {expectedHomes, largerSize} from "../../../loaders/census/relations.js";

const figures = readFigures();
const built = new Set(provinces.map(({region}) => Math.floor(region / 10_000)));
const isBuilt = ({region}: PublishedFigure) => built.has(Math.floor(region / 10_000));
const regions = provinces.flatMap(({prefectures}) => prefectures.map(({region}) => region));

const others = figures.all.filter(figure => figure.indicator === "family_households" && !isBuilt(figure));

describe("homes of three generations and homes with elders", () => {
  it("are expected from the 24 provinces that are not built", () => {
    expect(others.filter(({region}) => region !== 100000).length).toBe(24);
  });

  it("are expected without a look at what is held out for the provinces that are built", () => {
    const heldOut = /^households_(two|three|four)_generations|^households_with_65|_with_car$/;
    const without = figuresOf(
      figures.all.filter(figure => !(isBuilt(figure) && heldOut.test(figure.indicator))),
      new Set(["collective_urban_share"])
    );
    expect(expectedHomes(without, regions)).toEqual(expectedHomes(figures, regions));
  });

  it("follow the relation that holds between the others, where one does: log odds -1 + 0.5 a person more", () => {
    const logistic = (x: number) => 1 / (1 + Math.exp(-x));
    const planted = figures.all.map(figure => {
      const {region, indicator} = figure;
      if (isBuilt(figure) || region === 100000 || !/^households_(three|four)_generations$/.test(indicator))
        return figure;
      const larger = figures.value(region, "family_households") - figures.value(region, "households_one_generation");
      const share = logistic(-1 + 0.5 * (largerSize(figures, region) - 3.5));
      return {...figure, value: indicator === "households_three_generations" ? larger * share : 0};
    });
    const made = figuresOf(planted, new Set(["collective_urban_share"]));
    const homes = expectedHomes(made, regions);
    regions.forEach((region, p) => {
      const larger =
        1 - figures.value(region, "households_one_generation") / figures.value(region, "family_households");
      const share = homes[p].threeGenerations / larger;
      expect(share / logistic(-1 + 0.5 * (largerSize(figures, region) - 3.5)), String(region)).toBeCloseTo(1, 6);
    });
  });

  it("come near to what the census counted in the prefectures: half of them within 10 %, with elders within 3 %", () => {
    const homes = expectedHomes(figures, regions);
    const errors = regions.map((region, p) => {
      const value = (indicator: string) => figures.value(region, indicator);
      const three =
        (value("households_three_generations") + value("households_four_generations")) / value("family_households");
      const elders = value("households_with_65") / value("family_households");
      return {
        three: Math.abs(homes[p].threeGenerations / three - 1),
        elders: Math.abs(homes[p].with65 / elders - 1)
      };
    });
    const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
    expect(middle(errors.map(error => error.three))).toBeLessThan(0.1);
    expect(middle(errors.map(error => error.elders))).toBeLessThan(0.03);
  });
});
