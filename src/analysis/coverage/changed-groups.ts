// 谁增谁减 Persons whose assistance in all rises and falls, by prefecture, tenth of income and kind of family.

import {householdTypes} from "../../engine/columns/household-type.js";
import {tenths} from "../../engine/columns/tenths.js";
import type {Tally} from "../../engine/tally/tally.js";
import {placeOf} from "../population/place.js";
import type {Place} from "../population/place.js";
import {gainClassNames} from "../results/tables.js";
import {changedPersons} from "./changed-persons.js";
import {gainsByType} from "./gains.js";

/** Weighted persons. */
export interface ChangedCounts {
  readonly falls: number;
  readonly rises: number;
}

type NamedPlace = Pick<Place, "region" | "name_zh" | "name_en">;

export interface ChangedGroups {
  readonly by_place: readonly (ChangedCounts & NamedPlace)[];
  /** The poorest first. */
  readonly by_tenth: readonly (ChangedCounts & {readonly tenth: number})[];
  /** In the order of `householdTypes`. */
  readonly by_type: readonly (ChangedCounts & {readonly name: string})[];
}

const middle = (gainClassNames.length - 1) / 2;

/** Throws on a prefecture of the tally that has no name. */
export function changedGroups(tally: Tally, places: readonly Place[]): ChangedGroups {
  const inTenth = (d: number, from: number, to: number): number =>
    Array.from({length: to - from}, (_, k) => tally.gain_persons[tenths * (from + k) + d]).reduce((a, b) => a + b, 0);
  return {
    by_place: tally.regions.map((region, i) => {
      const {name_zh, name_en} = placeOf(places, region);
      const [falls, rises] = [changedPersons(tally, "falls", i).persons, changedPersons(tally, "rises", i).persons];
      return {region, name_zh, name_en, falls, rises};
    }),
    by_tenth: Array.from({length: tenths}, (_, d) => ({
      tenth: d + 1,
      falls: inTenth(d, 0, middle),
      rises: inTenth(d, middle + 1, gainClassNames.length)
    })),
    by_type: gainsByType(tally).map(({type, loses, gains}) => ({name: type, falls: loses, rises: gains}))
  };
}

/** Of a policy that changes nothing. */
export const nobodyChanged = (places: readonly NamedPlace[]): ChangedGroups => ({
  by_place: places.map(({region, name_zh, name_en}) => ({region, name_zh, name_en, falls: 0, rises: 0})),
  by_tenth: Array.from({length: tenths}, (_, d) => ({tenth: d + 1, falls: 0, rises: 0})),
  by_type: householdTypes.map(({name}) => ({name, falls: 0, rises: 0}))
});
