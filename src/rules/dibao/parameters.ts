// 低保 Minimum living allowance.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import {multiple, yuan} from "../schema/words.js";

export const dibaoParameters = {
  dibao: {
    kind: "group",
    zh: "低保",
    en: "dibao",
    article: "社会救助法 第十八条",
    nodes: {
      method: {
        kind: "choice",
        zh: "补差方式",
        en: "how the benefit is set",
        values: {difference: {zh: "补差", en: "difference"}, bands: {zh: "分档", en: "bands"}}
      },
      bands: {
        kind: "list",
        zh: "分档",
        en: "bands",
        maxLength: 12,
        item: {
          kind: "group",
          zh: "档",
          en: "band",
          nodes: {
            below: multiple("计入收入低于（标准倍数）", "counted income below, in standards"),
            pay: multiple("每人发放（标准倍数）", "pays per person, in standards", {way: "none"})
          }
        }
      },
      minimum_benefit: yuan("元/月", "最低发放额", "minimum benefit", {way: "none"})
    }
  }
} as const;

export const prepareDibao = ({dibao}: GroupValue<typeof dibaoParameters>) => ({
  pays_bands: field("dibao.method", dibao.method === "bands"),
  band_below: field(
    "dibao.bands.*.below",
    Float64Array.from(dibao.bands, band => band.below)
  ),
  band_pay: field(
    "dibao.bands.*.pay",
    Float64Array.from(dibao.bands, band => band.pay)
  ),
  minimum_benefit: field("dibao.minimum_benefit", dibao.minimum_benefit)
});
