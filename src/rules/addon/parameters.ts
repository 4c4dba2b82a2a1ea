// 分类施保 Add-ons by category.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import {flag, multiple} from "../schema/words.js";

export const addonParameters = {
  addon: {
    kind: "group",
    zh: "分类施保",
    en: "category top-ups",
    article: "社会救助法 第二十条",
    nodes: {
      elder: {
        kind: "list",
        zh: "高龄",
        en: "elders",
        maxLength: 6,
        item: {
          kind: "group",
          zh: "年龄档",
          en: "bracket",
          nodes: {
            age: {kind: "number", zh: "满", en: "from age", unit: "岁", min: 0, max: 120, way: "none"},
            share: multiple("增发（标准倍数）", "share of the standard", {way: "none"})
          }
        }
      },
      minor: {
        kind: "group",
        zh: "未成年人",
        en: "minors",
        nodes: {
          age: {
            kind: "number",
            zh: "分类施保：未成年人年龄",
            en: "top-up: minors below age",
            unit: "岁",
            min: 0,
            max: 120,
            way: "none"
          },
          share: multiple("分类施保：未成年人", "top-up: minors", {way: "none"})
        }
      },
      severe: multiple("分类施保：重度残疾", "top-up: severely disabled", {way: "none"}),
      illness: multiple("分类施保：重病", "top-up: seriously ill", {way: "none"}),
      stacking: {
        kind: "choice",
        zh: "多项符合时",
        en: "when several apply",
        values: {max: {zh: "取最高", en: "the highest"}, sum: {zh: "相加", en: "their sum"}}
      },
      to_single: flag("单人保对象也增发", "top-ups also for single-person entrants")
    }
  }
} as const;

export const prepareAddon = ({addon}: GroupValue<typeof addonParameters>) => {
  // ages in rising order, so that the last one reached counts
  const elder = [...addon.elder].sort((a, b) => a.age - b.age);
  return {
    addon_elder_age: field(
      "addon.elder.*.age",
      Float64Array.from(elder, bracket => bracket.age),
      {sorted: true}
    ),
    addon_elder_share: field(
      "addon.elder.*.share",
      Float64Array.from(elder, bracket => bracket.share),
      {sorted: true}
    ),
    addon_minor_age: field("addon.minor.age", addon.minor.age),
    addon_minor: field("addon.minor.share", addon.minor.share),
    addon_severe: field("addon.severe", addon.severe),
    addon_illness: field("addon.illness", addon.illness),
    addon_sums: field("addon.stacking", addon.stacking === "sum"),
    addon_to_single: field("addon.to_single", addon.to_single)
  };
};
