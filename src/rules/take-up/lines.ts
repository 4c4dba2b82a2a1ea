// 申领 What is said of who takes up what it is entitled to.

import {check, householdStandard} from "../schema/formula-words.js";
import {line} from "../schema/line.js";

export const takeUpLines = [
  line("take_up_rate", {
    zh: "申领率",
    en: "take-up rate",
    unit: "比例",
    article: "按公布人数校准",
    formula: [
      {statuses: [1], expression: "{policy.take_up.tekun}"},
      {
        statuses: [2],
        expression: `clamp({policy.take_up.dibao.rate} + {policy.take_up.dibao.gap_slope} * (1 - {counted_income} / (${householdStandard})))`
      },
      {statuses: [3], expression: "{policy.take_up.edge}"},
      {statuses: [0, 4, 5], checks: [check("{single_persons} > 0")], expression: "clamp({policy.take_up.dibao.rate})"},
      {statuses: [4], expression: "{policy.take_up.rigid}"}
    ]
  }),
  line("receives", {
    zh: "实际领取",
    en: "receives",
    unit: "是否",
    article: "按申领率抽取",
    formula: [
      {checks: [check("{exit_benefit} > 0")]},
      {statuses: [1, 2, 3, 4], checks: [check("{household.draw} < floor(65536 * {take_up_rate})")]},
      {
        statuses: [0, 5],
        checks: [check("{single_persons} > 0"), check("{household.draw} < floor(65536 * {take_up_rate})")]
      }
    ]
  })
] as const;
