import {describe, expect, it} from "vitest";
import {overfull} from "../../../src/analysis/population/represented.js";
import type {Place} from "../../../src/analysis/population/place.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {emptyHouseholds, emptyPersons} from "../../../src/rules/generated/microdata.js";

/** Three households of two members in each of two prefectures, with a weight each. */
function population(weights: readonly number[]) {
  const households = emptyHouseholds(6);
  const persons = emptyPersons(12);
  weights.forEach((weight, i) => {
    households.household_id[i] = i;
    households.region[i] = i < 3 ? 330100 : 330200;
    households.registration[i] = 1;
    households.weight[i] = weight;
    for (const k of [2 * i, 2 * i + 1]) {
      persons.household_id[k] = i;
      persons.person[k] = 1 + (k % 2);
      persons.member[k] = 1;
      persons.sex[k] = 1;
      persons.relation[k] = 1 + (k % 2);
    }
  });
  return preparePopulation({households, persons, offsets: Uint32Array.from({length: 7}, (_, i) => 2 * i)});
}
const place = (region: number, registered: number, resident: number): Place => ({
  region,
  name_zh: "甲市",
  name_en: "A",
  col: 0,
  row: 0,
  registered,
  resident
});

describe("a population held against the published one", () => {
  const places = [place(330100, 500, 600), place(330200, 1000, 900)];

  it("fits while it stands for no more people than live or are registered there, and a fifth more", () => {
    // 2 x (100 + 100 + 160) = 720 = 1.2 x 600; 2 x (200 + 200 + 200) = 1.2 x 1000
    expect(overfull(population([100, 100, 160, 200, 200, 200]), places)).toBeNull();
  });

  it("is refused by prefecture with both numbers when it stands for more", () => {
    const words = overfull(population([100, 100, 161, 2000, 2000, 2000]), places);
    expect(words?.en).toMatch(
      /^more people than there are: households of 330200 A stand for 12000 members, published are 900 residents and 1000 registered .*; 2 such prefectures \(/
    );
    expect(words?.zh).toMatch(/^代表的人比实有的人多：330200 甲市各户代表 12000 名成员/);
  });

  it("is passed over where nothing is published", () => {
    expect(overfull(population([1e6, 1e6, 1e6, 1, 1, 1]), [places[1]])).toBeNull();
  });
});
