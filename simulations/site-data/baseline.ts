// The figures of the first paint: the baseline against itself, computed when the site is built, by the engine of the screen.

import {readFigures} from "../../loaders/census/figures.js";
import type {Province} from "../../loaders/census/provinces.js";
import type {Baseline} from "../../src/analysis/results/tables.js";
import {baselineOf} from "../../src/analysis/results/baseline-of.js";
import type {Policy} from "../../src/rules/policy.js";
import {readPlaces} from "../runs/files.js";
import {readManifest} from "../runs/manifest.js";
import {readPopulation, simulate} from "../runs/simulate.js";

/** Baseline tables of the population of `province` in `directory`. */
export async function baselineTables(directory: string, policy: Policy, province: Province): Promise<Baseline> {
  const microdata = await readPopulation(directory);
  const {result, population} = await simulate(microdata, policy, policy);
  const whose = {
    name_zh: province.name.zh.replace(/[省市]$/, ""),
    name_en: province.name.en,
    synthetic: true,
    // whose households these are: those of the census
    year: readFigures().figure(province.prefectures[0].region, "family_households").year,
    sha256: readManifest(directory).sha256
  };
  const baseline = baselineOf({result, policy, population, places: readPlaces()}, whose);
  return {...baseline, engine_ms: 0}; // of no run that anybody waits for; the same sources give the same bytes
}
