// 残疾人两项补贴 Living and care subsidies for disabled people.

import type {GroupValue} from "../schema/node.js";
import {field, orNone, statusFlags} from "../schema/prepared.js";
import {multiple, statuses, yuan} from "../schema/words.js";

export const disabilityParameters = {
  disability: {
    kind: "group",
    zh: "残疾人两项补贴",
    en: "disability subsidies",
    article: "国发〔2015〕52号",
    nodes: {
      living: {
        kind: "group",
        zh: "困难残疾人生活补贴",
        en: "living subsidy",
        nodes: {
          amount: yuan("元/月·人", "生活补贴：金额", "living subsidy: amount", {nullable: true}),
          share: multiple("生活补贴：占标准", "living subsidy: share of the standard"),
          statuses: statuses("生活补贴：对象", "living subsidy: statuses")
        }
      },
      care: {
        kind: "group",
        zh: "重度残疾人护理补贴",
        en: "care subsidy",
        nodes: {
          amount_by_level: {
            kind: "table",
            zh: "护理补贴：按等级",
            en: "care subsidy by level",
            fallback: false,
            keys: {1: {zh: "一级", en: "level 1"}, 2: {zh: "二级", en: "level 2"}, 3: {zh: "三级", en: "level 3"}},
            item: yuan("元/月·人", "护理补贴", "care subsidy")
          },
          statuses: statuses("护理补贴：对象", "care subsidy: statuses")
        }
      }
    }
  }
} as const;

export const prepareDisability = ({disability: {living, care}}: GroupValue<typeof disabilityParameters>) => ({
  /** NaN: a share of the standard is paid instead. */
  living_amount: field("disability.living.amount", orNone(living.amount, NaN), {none: "unpublished"}),
  living_share: field("disability.living.share", living.share),
  living_status: field("disability.living.statuses", statusFlags(living.statuses)),
  care_1: field("disability.care.amount_by_level.1", care.amount_by_level[1] ?? 0),
  care_2: field("disability.care.amount_by_level.2", care.amount_by_level[2] ?? 0),
  care_3: field("disability.care.amount_by_level.3", care.amount_by_level[3] ?? 0),
  care_status: field("disability.care.statuses", statusFlags(care.statuses))
});
