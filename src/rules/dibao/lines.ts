// 低保 What is worked out and said of dibao.

import {householdStandard} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

export const dibao = {
  room: "dibao",
  pay: "payDibao",
  reads: ["p", "w"],
  claims: [{status: 2}],
  lines: [
    line("dibao_base", {
      zh: "低保金",
      en: "dibao base",
      unit: "元/月",
      article: "社会救助法 第十八条",
      paid: {zh: "低保金", en: "dibao base", kind: "cash", claimed: true, without_status: "nothing"},
      formula: [
        {
          statuses: [2],
          on: {"dibao.method": "difference"},
          expression: `max(benefit((${householdStandard} - {counted_income}) / 12), {policy.dibao.minimum_benefit})`
        },
        {
          statuses: [2],
          on: {"dibao.method": "bands"},
          given: ["dibao.bands.@band.pay"],
          expression:
            "max(benefit({members} * {policy.dibao.bands.@band.pay} * {standard}), {policy.dibao.minimum_benefit})"
        },
        {statuses: [2], expression: "{policy.dibao.minimum_benefit}"}
      ]
    })
  ]
} as const satisfies Programme;
