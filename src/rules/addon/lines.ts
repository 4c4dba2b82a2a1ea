// 分类施保 What is worked out and said of add-ons.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

export const addon = {
  room: "addon",
  pay: "payAddon",
  reads: ["h", "f", "p", "w"],
  claims: [{status: 2}, "held_dibao", {status: 3}, "disabled"],
  lines: [
    line("dibao_addon", {
      zh: "分类施保增发",
      en: "category top-ups",
      unit: "元/月",
      article: "社会救助法 第二十条",
      paid: {zh: "分类施保", en: "category top-ups", kind: "cash", claimed: true, without_status: "widest"},
      formula: [
        {statuses: [2], expression: "{term.addon_shares} * {standard}"},
        {
          on: {"exit.addon": true},
          checks: [check("{exit_benefit} > 0")],
          expression: "{term.addon_shares} * {standard}"
        },
        {
          on: {"addon.to_single": true},
          checks: [check("{single_persons} > 0")],
          expression: "{term.entrant_shares} * {standard}"
        }
      ]
    })
  ]
} as const satisfies Programme;
