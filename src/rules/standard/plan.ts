// 低保标准 How the standard of a place comes about.

import {flag, share, yuan} from "../schema/words.js";

export const standardPlan = {
  standard: {
    kind: "group",
    zh: "低保标准",
    en: "dibao standard",
    article: "社会救助法 第十九条",
    nodes: {
      basis: {
        kind: "choice",
        zh: "定标方式",
        en: "how the standard is set",
        article: "社会救助法 第十九条",
        values: {
          listed: {zh: "现行公布", en: "as published"},
          tiered: {zh: "分档", en: "tiers"},
          amounts: {zh: "逐市给定", en: "amounts by place"}
        }
      },
      listed: {
        kind: "table",
        zh: "现行标准",
        en: "amounts in force",
        keys: "region",
        fallback: false,
        article: "社会救助法 第十九条",
        item: {
          kind: "group",
          zh: "现行标准",
          en: "amounts in force",
          nodes: {
            urban: yuan("元/月·人", "城镇", "urban", {nullable: true, max: 100_000, way: "up"}),
            rural: yuan("元/月·人", "农村", "rural", {nullable: true, max: 100_000, way: "up"})
          }
        }
      },
      tiers: {
        kind: "list",
        zh: "各档",
        en: "tiers",
        maxLength: 5,
        article: "社会救助法 第十九条",
        item: {
          kind: "group",
          zh: "档",
          en: "tier",
          nodes: {
            ratio: share("占上年人均消费支出", "share of last year's consumption per head", {
              optional: true,
              band: [0.3, 0.4],
              way: "up"
            }),
            rural_ratio: share("农村：占上年人均消费支出", "rural: share of last year's consumption per head", {
              optional: true,
              band: [0.3, 0.4],
              way: "up"
            }),
            amount: yuan("元/月·人", "金额", "amount", {optional: true, max: 100_000, way: "up"})
          }
        }
      },
      region_tier: {
        kind: "table",
        zh: "各市所在档",
        en: "tier of each place",
        keys: "region",
        fallback: false,
        item: {kind: "number", zh: "档", en: "tier", unit: "级", min: 1, max: 5, integer: true}
      },
      consumption: {
        kind: "group",
        zh: "上年人均消费支出",
        en: "last year's consumption per head",
        nodes: {
          year: {kind: "number", zh: "年份", en: "year", unit: "年", min: 2000, max: 2100, integer: true},
          all: yuan("元/年·人", "全体居民", "all residents", {nullable: true}),
          urban: yuan("元/年·人", "城镇居民", "urban residents", {nullable: true}),
          rural: yuan("元/年·人", "农村居民", "rural residents", {nullable: true})
        }
      },
      split: flag("城乡分别计算", "urban and rural separately"),
      round_to: yuan("元", "取整单位", "rounded to", {min: 0.01, max: 100}),
      unify: {
        kind: "choice",
        zh: "同标",
        en: "unified standard",
        values: {
          none: {zh: "不同标", en: "none"},
          urban_rural: {zh: "城乡同标", en: "urban-rural"},
          province: {zh: "省域同标", en: "province-wide"}
        }
      },
      hold_harmless: flag("不低于现行标准", "never below the amount in force"),
      floor: yuan("元/月·人", "省级指导标准", "provincial guidance standard", {
        max: 100_000,
        article: "社会救助法 第十九条",
        way: "up"
      }),
      amounts: {
        kind: "table",
        zh: "逐市给定的标准",
        en: "amounts by place",
        keys: "region",
        fallback: false,
        item: {
          kind: "group",
          zh: "给定的标准",
          en: "amount",
          nodes: {
            urban: yuan("元/月·人", "城镇", "urban", {optional: true, max: 100_000, way: "up"}),
            rural: yuan("元/月·人", "农村", "rural", {optional: true, max: 100_000, way: "up"})
          }
        }
      }
    }
  }
} as const;
