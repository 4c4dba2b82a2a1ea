import {expect, it} from "vitest";
import {fixtureTables} from "../fixture.js";
import {fixturePolicy, fixturePresets} from "../../policy-desk/fixture-policy.js";
import {changeOf, isSplit, placeName, standardParts} from "../../../src/ui/formats/indicators.js";

const [row] = fixtureTables(fixturePresets[2], fixturePolicy).regions;
const split = {
  ...row,
  standard_baseline: 809,
  standard_rural_baseline: 644,
  standard_reform: 820,
  standard_rural_reform: 700
};

it("a standard is one number, or two where town and country differ", () => {
  const one = {...row, standard_reform: 1301, standard_rural_reform: 1301};
  expect(standardParts(one, "reform")).toEqual(["1,301"]);
  expect(standardParts(split, "baseline")).toEqual(["809", "644"]);
  expect(standardParts({...one, standard_reform: NaN, standard_rural_reform: NaN}, "reform")).toEqual(["—"]);
  expect([isSplit([one]), isSplit([one, split])]).toEqual([false, true]);
});

it("the change of a standard is the greater of the two", () => {
  expect(changeOf(split, "standard")).toBe(700 - 644);
  expect(changeOf({...split, cost_baseline: 7e9, cost_reform: 6e9}, "cost")).toBe(-1e9);
});

it("a place goes without its 市, unless nothing but one sign would be left", () => {
  const named = (name_zh: string) => placeName({...row, name_zh, name_en: "Hangzhou"}, "zh");
  expect([named("杭州市"), named("沙市")]).toEqual(["杭州", "沙市"]);
  expect(placeName({...row, name_en: "Hangzhou"}, "en")).toBe("Hangzhou");
});
