// Who gains and who loses, over a town of three families told by hand.

import {expect, it} from "vitest";
import {changedGroups, nobodyChanged} from "../../../src/analysis/coverage/changed-groups.js";
import {changed} from "../../rules/policies.js";
import {family, leanRun, plainPolicy, town} from "../small-town.js";

const before = changed(plainPolicy, {"addon.severe": 0.2, "addon.minor.share": 0});
const after = changed(plainPolicy, {"addon.severe": 0, "addon.minor.share": 0.2});
const population = town(
  // a lone parent, two persons; one severely disabled alone; and nine tenths of the town, who are rich
  family({household_id: 1, weight: 100}, {}, {age: 10}),
  family({household_id: 2, weight: 50}, {disability_type: 3, disability_level: 1}),
  family({household_id: 3, weight: 2250}, {transfer: 500_000})
);

const places = [330100].map(region => ({
  region,
  name_zh: "杭州市",
  name_en: "Hangzhou",
  col: 0,
  row: 0,
  registered: 1,
  resident: 1
}));

it("persons are counted where their household's assistance rises or falls, by prefecture, kind of family and tenth", () => {
  const {by_place, by_type, by_tenth} = changedGroups(leanRun(population, before, after, true), places);
  expect(by_place).toEqual([{region: 330100, name_zh: "杭州市", name_en: "Hangzhou", falls: 50, rises: 200}]);
  expect(by_type.filter(({falls, rises}) => falls + rises > 0)).toEqual([
    {name: "lone_parent", falls: 0, rises: 200},
    {name: "disabled_or_ill", falls: 50, rises: 0}
  ]);
  expect(by_tenth[0]).toEqual({tenth: 1, falls: 50, rises: 200});
  expect(by_tenth.slice(1).every(({falls, rises}) => falls + rises === 0)).toBe(true);
});

it("a policy that changes nothing moves nobody, in the same rows", () => {
  expect(changedGroups(leanRun(population, before, before, true), places)).toEqual(nobodyChanged(places));
});
