// The provinces and cities for which a population can be built: those whose figures are in data/.

import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {dataFolder} from "./figures.js";

interface Names {
  readonly zh: string;
  readonly en: string;
}

export interface Province {
  readonly id: string;
  readonly name: Names;
  /** Adcode of the province. */
  readonly region: number;
  /** Id of the policy in force, which gives every prefecture a standard. */
  readonly policy: string;
  /** Prefectures by adcode, as in data/places.csv; a city under the central government is its own and only one. */
  readonly prefectures: readonly ({readonly region: number} & Names)[];
}

const places = csvParse(readFileSync(join(dataFolder, "places.csv"), "utf8"), row => ({
  region: Number(row["region"]),
  zh: row["name_zh"] ?? "",
  en: row["name_en"] ?? ""
}));

const province = (id: string, region: number, zh: string, en: string, policy: string): Province => ({
  ...{id, name: {zh, en}, region, policy},
  prefectures: places.filter(place => Math.floor(place.region / 10_000) === region / 10_000)
});

/** The first is the default. */
export const provinces: readonly Province[] = [
  province("zhejiang", 330000, "浙江省", "Zhejiang", "zhejiang-2025"),
  province("hubei", 420000, "湖北省", "Hubei", "hubei-2024-estimate"),
  province("hunan", 430000, "湖南省", "Hunan", "hunan-2025-estimate"),
  province("shaanxi", 610000, "陕西省", "Shaanxi", "shaanxi-2025-estimate"),
  province("gansu", 620000, "甘肃省", "Gansu", "gansu-2025-estimate"),
  province("beijing", 110000, "北京市", "Beijing", "beijing-2025-estimate"),
  province("tianjin", 120000, "天津市", "Tianjin", "tianjin-2025-estimate")
];

/** By id, Chinese name (with or without 省 or 市) or adcode. */
export function provinceNamed(name: string): Province {
  const wanted = name.trim().toLowerCase();
  const found = provinces.find(p =>
    [p.id, p.name.zh, p.name.zh.replace(/[省市]$/, ""), String(p.region)].includes(wanted)
  );
  if (found === undefined) throw new Error(`unknown province: ${name} (known: ${provinces.map(p => p.id).join(", ")})`);
  return found;
}
