// 特困 Destitute persons.

import type {GroupValue} from "../schema/node.js";
import {field} from "../schema/prepared.js";
import {multiple, yuan} from "../schema/words.js";

export const tekunParameters = {
  tekun: {
    kind: "group",
    zh: "特困",
    en: "tekun",
    article: "社会救助法 第十六、十七条",
    nodes: {
      elder_age: {
        kind: "number",
        zh: "老年人年龄",
        en: "elder from age",
        unit: "岁",
        min: 0,
        max: 120,
        article: "民发〔2021〕43号 第五条"
      },
      minor_age: {
        kind: "number",
        zh: "未成年人年龄",
        en: "minor below age",
        unit: "岁",
        min: 0,
        max: 120,
        article: "民发〔2021〕43号 第五条"
      },
      multiple: multiple("特困基本生活标准（低保标准倍数）", "tekun standard, in dibao standards", {
        band: [1.3, 20],
        article: "社会救助法 第十七条",
        way: "none"
      }),
      care_month: {
        kind: "group",
        zh: "照料护理费",
        en: "care support",
        article: "社会救助法 第十七条",
        nodes: {
          none: yuan("元/月·人", "照料护理：全自理", "care: independent", {way: "none"}),
          partial: yuan("元/月·人", "照料护理：半护理", "care: partial", {way: "none"}),
          full: yuan("元/月·人", "照料护理：全护理", "care: full", {way: "none"})
        }
      }
    }
  }
} as const;

export const prepareTekun = ({tekun}: GroupValue<typeof tekunParameters>) => ({
  elder_age: field("tekun.elder_age", tekun.elder_age),
  minor_age: field("tekun.minor_age", tekun.minor_age),
  tekun_multiple: field("tekun.multiple", tekun.multiple),
  tekun_care_none: field("tekun.care_month.none", tekun.care_month.none),
  tekun_care_partial: field("tekun.care_month.partial", tekun.care_month.partial),
  tekun_care_full: field("tekun.care_month.full", tekun.care_month.full)
});
