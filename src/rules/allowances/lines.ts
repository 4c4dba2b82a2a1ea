// 地方补贴 What is worked out and said of local allowances.

import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

export const allowances = {
  room: "allowances",
  pay: "payAllowances",
  reads: ["p", "w"],
  claims: [{status: 1}, {status: 2}, {status: 3}, {status: 4}, "disabled"],
  lines: [
    line("local_allowances", {
      zh: "地方补贴",
      en: "local allowances",
      unit: "元/月",
      article: "社会救助法 第二十条",
      paid: {zh: "地方补贴", en: "local allowances", kind: "cash", claimed: true, without_status: "widest"},
      formula: [
        {
          given: ["allowances.0"],
          expression:
            "({term.household_allowances} + {term.person_allowances} * {members} + {term.single_allowances} * {single_persons}) / 12"
        },
        {zh: "政策没有地方补贴", en: "the policy has no local allowances"}
      ]
    })
  ]
} as const satisfies Programme;
