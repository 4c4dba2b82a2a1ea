// What is published for the province only, or for the nation.

import {item} from "./compare-item.js";
import type {Item} from "./compare-item.js";

const yuan = "元/年·人";
export const provinceItems: readonly Item[] = [
  item("income_mean_urban", ["城镇居民人均可支配收入", "urban disposable income per head", yuan], "calibrated", s =>
    s.incomeMean(1)
  ),
  item("income_mean_rural", ["农村居民人均可支配收入", "rural disposable income per head", yuan], "calibrated", s =>
    s.incomeMean(2)
  ),
  item("income_mean_all", ["全体居民人均可支配收入", "disposable income per head", yuan], "held_out", s =>
    s.incomeMean(0)
  ),
  item("income_median_urban", ["城镇居民收入中位数", "urban median income", yuan], "calibrated", s =>
    s.incomeMedian(1)
  ),
  item("income_median_rural", ["农村居民收入中位数", "rural median income", yuan], "calibrated", s =>
    s.incomeMedian(2)
  ),
  ...(["wage", "business", "property", "transfer"] as const).map((source, k) =>
    item(
      `income_source_share_${source}`,
      [
        `${["工资性", "经营净", "财产净", "转移净"][k]}收入比重（对照全国）`,
        `share of ${source} income (against the nation's)`,
        "share"
      ],
      "held_out",
      s => s.sourceShare(source),
      {
        from: `income_source_${source}`,
        national: true,
        published: figures =>
          figures.value(100000, `income_source_${source}`) / figures.value(100000, "income_mean_all")
      }
    )
  ),
  item(
    "disabled_share",
    ["残疾人比重（全国）", "share of persons with a disability (national)", "share"],
    "calibrated",
    s => s.disabled / s.persons,
    {national: true}
  ),
  item(
    "disabled_aged_60_share",
    ["残疾人中 60 岁及以上比重（全国）", "share of the disabled aged 60+ (national)", "share"],
    "calibrated",
    s => s.disabledAged / s.disabled,
    {national: true}
  ),
  item(
    "disabled_severe_share",
    ["残疾人中一、二级比重（全国）", "share of the disabled of levels 1 and 2 (national)", "share"],
    "held_out",
    s => s.disabledSevere / s.disabled,
    {national: true}
  ),
  item(
    "monitored_persons",
    ["低收入人口动态监测人数", "low-income persons watched", "人"],
    "calibrated",
    s => s.monitored
  )
];
