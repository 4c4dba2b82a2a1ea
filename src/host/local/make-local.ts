// What every page needs of an office's file, worked out once it is whole: whose policy is in force there, luck, baseline, 台账对照.

import type {GrowthDefaults} from "../../analysis/budget/published-growth.js";
import type {Place} from "../../analysis/population/place.js";
import type {PolicyLibrary} from "../../analysis/policies/policy-library.js";
import type {ProvinceEntry, ProvinceList} from "../../analysis/population/province-list.js";
import {overfull} from "../../analysis/population/represented.js";
import {conditionDraws} from "../../analysis/register/condition-draws.js";
import {reconcile} from "../../analysis/register/reconcile.js";
import {baselineOf} from "../../analysis/results/baseline-of.js";
import {assessAll} from "../../engine/columns/assess-all.js";
import {preparePopulation} from "../../engine/columns/population.js";
import type {Population} from "../../engine/columns/population.js";
import {openBrowserPool} from "../../engine/workers/browser-pool.js";
import type {RunResult} from "../../engine/workers/pool.js";
import type {Microdata} from "../../rules/household/microdata.js";
import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import {columnHash} from "../../store/column-hash.js";
import {workerDigest} from "../../store/browser/worker-digest.js";
import {StoreError} from "../../store/errors.js";
import type {Mapping} from "../../store/register/mapping.js";
import type {ImportReport} from "../../store/register/report.js";
import {localId} from "./local-population.js";
import type {LocalPopulation} from "./local-population.js";
import {t} from "../words.js";

export interface LocalParts {
  readonly data: Microdata;
  readonly report: ImportReport;
  readonly mapping: Mapping;
  readonly list: ProvinceList;
  readonly library: PolicyLibrary;
  readonly tiles: readonly Place[];
  readonly growth: Readonly<Record<string, GrowthDefaults>>;
}

/** Throws a StoreError where no policy in force has a standard for its places, or it stands for more people than there are. */
export async function makeLocal(parts: LocalParts): Promise<LocalPopulation> {
  const {data, report, mapping} = parts;
  const prepared = preparePopulation(data);
  const province = provinceOf(prepared.regions, parts.list);
  const policies = province.policies.flatMap(id =>
    parts.library.policies.flatMap(({policy}) => (policy.id === id && fits(policy, prepared.regions) ? [policy] : []))
  );
  const basis = policies.find(({id}) => id === province.policy);
  if (basis === undefined) throw noStandard(province, prepared.regions);
  const places = parts.tiles.filter(({region}) => prepared.regions.includes(region));
  const excess = overfull(prepared, places);
  if (excess !== null) throw new StoreError("value", excess);
  const sheets = assessAll(prepared, preparePolicy(basis, prepared.regions));
  if (mapping.columns["draw"] === undefined) conditionDraws(data.households, sheets);
  const isSaid = data.households.observed_status.some(status => status !== 255);
  const name = (lang: "zh" | "en"): string => t(lang, `own_${mapping.kind}`);
  const whose = {
    name_zh: province.name_zh,
    name_en: province.name_en,
    synthetic: false,
    kind: mapping.kind,
    year: Number(mapping.as_of.slice(0, 4)),
    sha256: await columnHash(prepared, workerDigest)
  };
  return {
    entry: {...province, id: localId, name_zh: name("zh"), name_en: name("en"), plan: null, version: localId},
    baseline: baselineOf({result: await runOf(prepared, basis), policy: basis, population: prepared, places}, whose),
    policies,
    places,
    growth: parts.growth[province.region],
    data,
    report,
    reconciliation: isSaid ? reconcile(prepared, sheets) : null
  };
}

function provinceOf(regions: readonly number[], {provinces}: ProvinceList): ProvinceEntry {
  const found = provinces.find(({region}) => regions.every(each => Math.floor(each / 10_000) === region / 10_000));
  if (found !== undefined) return found;
  throw new StoreError("value", {
    en: `no policy in force: the places are not of one province whose policy is at hand: ${regions.join(", ")} (use the command line with --policy)`,
    zh: `没有现行政策：台账的地方不在一个有政策文件的省份内：${regions.join("、")}（请用命令行并以 --policy 指定）`
  });
}

function fits(policy: Policy, regions: readonly number[]): boolean {
  try {
    preparePolicy(policy, regions);
    return true;
  } catch {
    return false; // a standard that is not published
  }
}

const noStandard = ({policy}: ProvinceEntry, regions: readonly number[]): StoreError =>
  new StoreError("value", {
    en: `no standard: ${policy} has none for one of ${regions.join(", ")} (use the command line with --policy and a policy that has them)`,
    zh: `没有标准：政策 ${policy} 缺少其中某地的保障标准：${regions.join("、")}（请用命令行，以 --policy 指定填有标准的政策）`
  });

/** Of the policy in force against itself. */
async function runOf(population: Population, policy: Policy): Promise<RunResult> {
  const pool = openBrowserPool(population);
  try {
    const result = await pool.run(policy, policy);
    if (result === undefined) throw new Error("run dropped: a newer one was asked for");
    return result;
  } finally {
    pool.close();
  }
}
