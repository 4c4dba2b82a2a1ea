// 渐退 What is worked out and said of gradual exit.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Check, Programme} from "../schema/line.js";

const exitTests: readonly Check[] = [
  check("{status} != 1"),
  check("{status} != 2"),
  check("{household.prior_status} == 2"),
  check("{household.months_since_rise} < {policy.exit.months}"),
  check("{counted_income} < 12 * {members} * {policy.exit.income_multiple} * {standard}"),
  check("{assets_ok_dibao} == 1"),
  check("{household.rise_by_work} == 1", {"exit.by_work_only": false})
];

export const exit = {
  room: "exit",
  pay: "payExit",
  reads: ["h", "p", "w"],
  claims: ["held_dibao"],
  lines: [
    line("exit_benefit", {
      zh: "渐退低保金",
      en: "gradual exit",
      unit: "元/月",
      article: "民发〔2021〕57号 第三十三条",
      paid: {zh: "渐退低保金", en: "gradual exit", kind: "cash", claimed: true, without_status: "widest"},
      formula: [
        {on: {"exit.shape": "full"}, checks: exitTests, expression: "benefit({household.prior_benefit_month})"},
        {
          on: {"exit.shape": "linear"},
          checks: exitTests,
          expression:
            "benefit({household.prior_benefit_month} * (1 - {household.months_since_rise} / {policy.exit.months}))"
        },
        {
          on: {"exit.shape": "half"},
          checks: [...exitTests, check("{household.months_since_rise} < {policy.exit.months} / 2")],
          expression: "benefit({household.prior_benefit_month})"
        },
        {on: {"exit.shape": "half"}, checks: exitTests, expression: "benefit({household.prior_benefit_month} * 0.5)"}
      ]
    })
  ]
} as const satisfies Programme;
