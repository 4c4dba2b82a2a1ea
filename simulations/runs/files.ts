// The project's own files, as simulations and data loaders read them in Node.

import {csvParse} from "d3";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {dataFolder} from "../../loaders/census/figures.js";
import {readOutcomes} from "../../loaders/assistance/outcomes.js";
import {policyFiles} from "../../loaders/assistance/policies.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {Place} from "../../src/analysis/population/place.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import type {Resolved} from "../../src/rules/schema/resolve.js";

/** Names, tiles and published populations of the prefectures that have a row in data/denominators.csv. */
export function readPlaces(): Place[] {
  const names = csvParse(readFileSync(join(dataFolder, "places.csv"), "utf8"));
  const populations = csvParse(readFileSync(join(dataFolder, "denominators.csv"), "utf8"));
  const population = (region: string, indicator: string): number => {
    const row = populations.find(r => r["region"] === region && r["indicator"] === indicator);
    if (row === undefined) {
      throw new Error(`missing figure: ${indicator} of ${region} (add a row to data/denominators.csv)`);
    }
    return Number(row["value"]);
  };
  return names
    .filter(({region}) => populations.some(row => row["region"] === region))
    .map(row => ({
      region: Number(row["region"]),
      name_zh: row["name_zh"] ?? "",
      name_en: row["name_en"] ?? "",
      col: Number(row["col"]),
      row: Number(row["row"]),
      registered: population(row["region"], "registered"),
      resident: population(row["region"], "resident")
    }));
}

/** Names, tiles and published populations of the prefectures of a province. */
export function placesOf({prefectures}: Province): Place[] {
  return readPlaces().filter(({region}) => prefectures.some(prefecture => prefecture.region === region));
}

/**
 * Policies of a province that can be simulated there, because each prefecture has a standard: the one in force first, then
 * others of the province, then rules of single districts, tried on the whole province.
 */
export function policiesOf(province: Province): Resolved[] {
  const files = policyFiles();
  const regions = province.prefectures.map(({region}) => region);
  const rank = ({id}: Policy): number => (id === province.policy ? 0 : id.startsWith(`${province.id}-`) ? 1 : 2);
  return Object.keys(files)
    .map(id => resolvePolicy(id, files))
    .filter(({policy}) => policy.province === String(province.region) && hasStandards(policy, regions))
    .sort((a, b) => rank(a.policy) - rank(b.policy) || a.policy.id.localeCompare(b.policy.id));
}

function hasStandards(policy: Policy, regions: readonly number[]): boolean {
  try {
    preparePolicy(policy, regions);
    return true;
  } catch {
    return false; // a standard that is not published: it is for the user to supply
  }
}

/** A published result of a policy, such as the number of recipients; undefined where there is none. */
export const findOutcome = (policy: string, indicator: string): number | undefined =>
  readOutcomes().find(row => row.policy === policy && row.indicator === indicator)?.value;

/** The same. Throws where there is none. */
export function publishedOutcome(policy: string, indicator: string): number {
  const value = findOutcome(policy, indicator);
  if (value === undefined)
    throw new Error(`missing figure: ${indicator} of ${policy} (add a row to data/policy-outcomes.csv)`);
  return value;
}
