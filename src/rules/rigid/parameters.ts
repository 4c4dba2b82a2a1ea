// 刚性支出困难 Hardship through rigid expenditure.

import type {GroupValue} from "../schema/node.js";
import {field, ofRegion, orNone} from "../schema/prepared.js";
import type {Places} from "../schema/prepared.js";
import {multiple, yuan} from "../schema/words.js";

export const rigidItems = {
  medical: {zh: "医疗", en: "medical"},
  education: {zh: "教育", en: "education"},
  rehabilitation: {zh: "残疾康复", en: "rehabilitation"},
  care: {zh: "照护", en: "care"},
  rent: {zh: "房租", en: "rent"}
} as const;

export const rigidParameters = {
  rigid: {
    kind: "group",
    zh: "刚性支出困难",
    en: "rigid expenditure",
    article: "社会救助法 第二十二条",
    nodes: {
      ratio: multiple("刚性支出占总收入超过", "rigid expenditure above this share of income", {max: 10, way: "down"}),
      income: {
        kind: "choice",
        zh: "刚性支出与何种收入相比",
        en: "income base for the rigid expenditure share",
        article: "刚性支出困难家庭认定办法 第五条",
        values: {total: {zh: "家庭总收入", en: "total income"}, assessed: {zh: "核定收入", en: "assessed income"}}
      },
      items: {
        kind: "some",
        zh: "计入的刚性支出",
        en: "items counted",
        values: rigidItems,
        numeric: false,
        article: "刚性支出困难家庭认定办法 第五条"
      },
      income_line: {
        kind: "table",
        zh: "收入线（上年人均可支配收入）",
        en: "income line (last year's disposable income per head)",
        keys: "region",
        fallback: true,
        article: "社会救助法 第二十二条",
        item: yuan("元/年·人", "收入线", "income line", {nullable: true, way: "up"})
      }
    }
  }
} as const;

export const prepareRigid = ({rigid}: GroupValue<typeof rigidParameters>, {regions, standard}: Places) => {
  const counts = (item: keyof typeof rigidItems) => field("rigid.items", Number(rigid.items.includes(item)));
  return {
    /** 元/年·人 by place; NaN: status 4 is not available there. */
    income_line: field(
      "rigid.income_line",
      standard.map((_, place) => orNone(ofRegion(rigid.income_line, String(regions[place >> 1])), NaN)),
      {none: "unpublished"}
    ),
    rigid_ratio: field("rigid.ratio", rigid.ratio),
    rigid_of_assessed: field("rigid.income", rigid.income === "assessed"),
    rigid_medical: counts("medical"),
    rigid_education: counts("education"),
    rigid_rehabilitation: counts("rehabilitation"),
    rigid_care: counts("care"),
    rigid_rent: counts("rent")
  };
};
