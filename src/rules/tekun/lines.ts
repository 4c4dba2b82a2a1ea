// 特困 What is worked out and said of destitute persons.

import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

export const tekunTests = [
  line("no_labour_members", {
    zh: "无劳动能力人数",
    en: "members without labour capacity",
    unit: "人",
    article: "民发〔2021〕43号 第五条",
    formula: [{expression: "{term.no_labour}"}]
  })
] as const;

export const tekun = {
  room: "tekun",
  pay: "payTekun",
  reads: ["f", "p", "w"],
  claims: [{status: 1}],
  lines: [
    line("tekun_base", {
      zh: "特困基本生活费",
      en: "tekun living support",
      unit: "元/月",
      article: "社会救助法 第十七条",
      paid: {zh: "特困基本生活", en: "tekun living support", kind: "cash", claimed: true, without_status: "nothing"},
      formula: [{statuses: [1], expression: "{members} * {policy.tekun.multiple} * {standard}"}]
    }),
    line("tekun_care", {
      zh: "特困照料护理费",
      en: "tekun care support",
      unit: "元/月",
      article: "社会救助法 第十七条",
      paid: {zh: "特困照料护理", en: "tekun care support", kind: "cash", claimed: true, without_status: "nothing"},
      formula: [
        {
          statuses: [1],
          expression:
            "{term.independent} * {policy.tekun.care_month.none} + {term.partial} * {policy.tekun.care_month.partial} + {term.full} * {policy.tekun.care_month.full}"
        }
      ]
    })
  ]
} as const satisfies Programme;
