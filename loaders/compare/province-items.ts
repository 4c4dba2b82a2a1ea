// What is published for the province only, or for the nation.

import {item} from "./compare-item.js";
import type {Item} from "./compare-item.js";
import type {Figures} from "../census/figures.js";
import {familyResidents} from "../census/residents.js";

const nation = 100000;
const yuan = "元/年·人";
const income = {topic: "income"} as const;
const wealth = {topic: "wealth", national: true} as const;
const health = {topic: "health", national: true} as const;
/** Health spending is catastrophic from this share of capacity to pay on, in the survey that the figures come from. */
const catastrophic = 0.4;

export const provinceItems: readonly Item[] = [
  item(
    "income_mean_urban",
    ["城镇居民人均可支配收入", "urban disposable income per head", yuan],
    "calibrated",
    s => s.incomeMean(1),
    income
  ),
  item(
    "income_mean_rural",
    ["农村居民人均可支配收入", "rural disposable income per head", yuan],
    "calibrated",
    s => s.incomeMean(2),
    {...income, optional: true}
  ),
  item(
    "income_mean_all",
    ["全体居民人均可支配收入", "disposable income per head", yuan],
    "held_out",
    s => s.incomeMean(0),
    {...income, optional: true}
  ),
  item(
    "income_median_urban",
    ["城镇居民收入中位数", "urban median income", yuan],
    "calibrated",
    s => s.incomeMedian(1),
    {...income, optional: true}
  ),
  item(
    "income_median_rural",
    ["农村居民收入中位数", "rural median income", yuan],
    "calibrated",
    s => s.incomeMedian(2),
    {...income, optional: true}
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
        ...income,
        from: `income_source_${source}`,
        national: true,
        published: figures =>
          figures.value(nation, `income_source_${source}`) / figures.value(nation, "income_mean_all")
      }
    )
  ),
  item(
    "urban_financial_assets_mean",
    [
      "城镇户均金融资产（全国数按收入折算）",
      "financial assets of an urban household (the nation's, by relative income)",
      "元/户"
    ],
    "calibrated",
    s => s.financialMean(1),
    {...wealth, from: "urban_total_assets_mean", published: financialAssets}
  ),
  item(
    "urban_no_house",
    ["城镇无房户比重（对照全国）", "share of urban households without a house (against the nation's)", "share"],
    "calibrated",
    s => s.homeless(1),
    wealth
  ),
  item(
    "urban_owners_two_houses_plus",
    [
      "城镇有房户中两套及以上比重（对照全国）",
      "share of urban owners with two and more houses (against the nation's)",
      "share"
    ],
    "calibrated",
    s => s.owners(1, 2),
    {
      ...wealth,
      from: "urban_owners_two_houses",
      published: figures =>
        figures.value(nation, "urban_owners_two_houses") + figures.value(nation, "urban_owners_three_houses")
    }
  ),
  item(
    "medical_paid_per_head",
    [
      "人均自付医疗费用（全国数按消费折算）",
      "medical spending out of pocket per head (the nation's, by consumption)",
      "元/年·人"
    ],
    "calibrated",
    s => s.medicalPaid / s.persons,
    {...health, from: "out_of_pocket_mean", published: outOfPocket}
  ),
  item(
    "catastrophic_urban",
    [
      "城镇灾难性医疗支出户比重（对照全国）",
      "urban households with catastrophic health spending (against the nation's)",
      "share"
    ],
    "calibrated",
    s => s.spending(1, s.capacity, catastrophic),
    health
  ),
  item(
    "catastrophic_rural",
    [
      "农村灾难性医疗支出户比重（对照全国）",
      "rural households with catastrophic health spending (against the nation's)",
      "share"
    ],
    "calibrated",
    s => s.spending(2, s.capacity, catastrophic),
    health
  ),
  item(
    "disabled_share",
    ["残疾人比重（对照全国）", "share of persons with a disability (against the nation's)", "share"],
    "calibrated",
    s => s.disabled / s.persons,
    health
  ),
  item(
    "disabled_aged_60_share",
    ["残疾人中 60 岁及以上比重（对照全国）", "share of the disabled aged 60+ (against the nation's)", "share"],
    "calibrated",
    s => s.disabledAged / s.disabled,
    health
  ),
  item(
    "disabled_severe_share",
    ["残疾人中一、二级比重（对照全国）", "share of the disabled of levels 1 and 2 (against the nation's)", "share"],
    "held_out",
    s => s.disabledSevere / s.disabled,
    health
  ),
  item(
    "monitored_persons",
    ["低收入人口动态监测人数", "low-income persons watched", "人"],
    "calibrated",
    s => s.monitored,
    {topic: "level", optional: true}
  )
];

/** No survey gives savings by province: the nation's urban mean, times the province's urban income over the nation's. Yuan. */
export function financialAssets(figures: Figures, region: number): number {
  const mean = figures.value(nation, "urban_total_assets_mean") * figures.value(nation, "urban_financial_share");
  return (mean * figures.value(region, "income_mean_urban")) / figures.value(nation, "income_mean_urban");
}

/** No province publishes it per head: the nation's share of consumption, on what is consumed in the province's towns and country. */
function outOfPocket(figures: Figures, region: number): number {
  const share = figures.value(nation, "out_of_pocket_mean") / figures.value(nation, "consumption_mean_all");
  const [urban, rural] = (["urban", "rural"] as const).map(place => familyResidents(figures, region, place));
  const [inTowns, inCountry] = ["urban", "rural"].map(place => figures.value(region, `consumption_mean_${place}`));
  return (share * (urban * inTowns + rural * inCountry)) / (urban + rural);
}
