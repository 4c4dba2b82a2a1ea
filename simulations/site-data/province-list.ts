// The list of provinces that the pages read: data/provinces.json of the site.

import {provinces} from "../../loaders/census/provinces.js";
import {policiesOf} from "../runs/files.js";
import type {ProvinceList} from "../../src/analysis/population/province-list.js";

/** All provinces; `versions` of those whose files are there, by id; `first` is the one that opens first. */
export function provinceList(versions: ReadonlyMap<string, string>, first = provinces[0].id): ProvinceList {
  return {
    first,
    provinces: provinces.map(province => ({
      id: province.id,
      region: province.region,
      name_zh: province.name.zh.replace(/[省市]$/, ""),
      name_en: province.name.en,
      policy: province.policy,
      plan: province.plan,
      policies: policiesOf(province).map(({policy}) => policy.id),
      version: versions.get(province.id) ?? null
    }))
  };
}
