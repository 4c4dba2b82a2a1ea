// What the census says of the province and of each prefecture.

import {item} from "./compare-item.js";
import type {Item} from "./compare-item.js";
import type {Figures} from "../census/figures.js";
import {familyResidents, familyResidentsAged} from "../census/residents.js";

const households = {topic: "households"} as const;

export const censusItems: readonly Item[] = [
  item("family_households", ["家庭户户数", "family households", "户"], "calibrated", s => s.households, households),
  item(
    "family_household_residents",
    ["家庭户人口", "residents of family households", "人"],
    "calibrated",
    s => s.persons,
    households
  ),
  item("households_one_person", ["一人户", "one-person households", "户"], "calibrated", s => s.onePerson, households),
  item(
    "households_one_generation",
    ["一代户", "one-generation households", "户"],
    "calibrated",
    s => s.oneGeneration,
    households
  ),
  item(
    "households_three_generations_plus",
    ["三代及以上户", "households of three and more generations", "户"],
    "held_out",
    s => s.threeGenerations,
    {
      ...households,
      from: "households_three_generations",
      published: (figures, region) =>
        figures.value(region, "households_three_generations") + figures.value(region, "households_four_generations")
    }
  ),
  item(
    "households_with_65",
    ["有 65 岁及以上成员的户", "households with members aged 65+", "户"],
    "held_out",
    s => s.with65,
    households
  ),
  item(
    "households_with_65_one",
    ["有一位 65 岁及以上成员的户", "households with one member aged 65+", "户"],
    "held_out",
    s => s.withOne65,
    {...households, optional: true}
  ),
  item(
    "households_with_65_two",
    ["有两位 65 岁及以上成员的户", "households with two members aged 65+", "户"],
    "held_out",
    s => s.withTwo65,
    {...households, optional: true}
  ),
  item(
    "family_residents_urban",
    ["城镇家庭户人口", "urban residents of family households", "人"],
    "calibrated",
    s => s.urban,
    {
      ...households,
      from: "residents_urban",
      published: (figures, region) => familyResidents(figures, region, "urban")
    }
  ),
  ...[
    [0, 15],
    [15, 35],
    [35, 60],
    [60, 75],
    [75, 200]
  ].flatMap(([from, below]) => [1, 2].map(sex => agedItem(sex, from, below))),
  item(
    "households_with_car",
    ["拥有家用汽车的户比重", "share of households with a car", "share"],
    "held_out",
    s => s.withCar / s.households,
    {
      topic: "housing",
      from: "long_form_households_with_car",
      published: (figures, region) => longFormShare(figures, region, "with_car")
    }
  ),
  item(
    "households_renting",
    ["租房户比重", "share of households renting", "share"],
    "calibrated",
    s => s.renting / s.households,
    {
      topic: "housing",
      from: "long_form_households_renting",
      published: (figures, region) => longFormShare(figures, region, "renting")
    }
  )
];

function agedItem(sex: number, from: number, below: number): Item {
  const [zh, en] = sex === 1 ? ["男", "male"] : ["女", "female"];
  const [ages, name] =
    below === 200 ? [`${from} 岁及以上`, `${from}+`] : [`${from}—${below - 1} 岁`, `${from}-${below - 1}`];
  return item(
    `residents_${en}_${from}_${below === 200 ? "plus" : below - 1}`,
    [`家庭户${zh}性人口，${ages}`, `${en} residents of family households aged ${name}`, "人"],
    "calibrated",
    s => s.aged(sex, from, below),
    {
      topic: "ages",
      from: `residents_${en}_0_4`,
      published: (figures, region) => familyResidentsAged(figures, region, sex, from, below)
    }
  );
}

const longFormShare = (figures: Figures, region: number, what: string) =>
  figures.value(region, `long_form_households_${what}`) / figures.value(region, "long_form_households");
