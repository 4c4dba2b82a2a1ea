// The prefectures whose households can be worked out, by name.

import {isWithin} from "../../analysis/population/place.js";
import {policiesFor} from "../../analysis/policies/policy-in-force.js";
import type {PlaceName} from "../../analysis/policies/policy-library.js";
import type {Policy} from "../../rules/policy.js";
import type {Lang} from "../../rules/schema/label.js";
import {regionsOf} from "../../rules/standard/rule.js";
import {inLang} from "../../ui/words/in-lang.js";

export type RegionNames = readonly (readonly [code: number, name: string])[];

export interface NamesOptions {
  readonly lang: Lang;
  readonly policies: readonly Policy[];
  readonly places: readonly PlaceName[];
}

/** Places of the province for which some policy has a standard; one whose name is not on file goes by its code. */
export function regionNames({policies, places, lang}: NamesOptions, province: number): RegionNames {
  const codes = new Set(policies.flatMap(({standard}) => regionsOf(standard).map(Number)));
  return [...codes]
    .filter(region => isWithin(region, province))
    .filter(region => policiesFor(policies, region).length > 0)
    .sort((a, b) => a - b)
    .map(region => {
      const place = places.find(candidate => candidate.region === region);
      return [region, place === undefined ? String(region) : inLang(place, "name", lang)];
    });
}
