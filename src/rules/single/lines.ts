// 单人保 What is worked out and said of members admitted singly.

import {check, householdStandard} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Branch, Programme} from "../schema/line.js";

/** Out of a family above every line, where the policy lets severely disabled adults enter alone. */
const loneEntrants = (alone: string): Branch => ({
  on: {"single.severe": true, "single.alone": alone},
  statuses: [0, 4, 5],
  checks: [check("{exit_benefit} == 0")],
  expression: "{term.lone_entrants}"
});

export const single = {
  room: "single",
  pay: "paySingle",
  reads: ["h", "f", "p", "w"],
  claims: [{status: 3}, "disabled"],
  lines: [
    line("single_persons", {
      zh: "单人保人数",
      en: "single-person entrants",
      unit: "人",
      article: "2022-10-20 扩围通知",
      formula: [
        {
          statuses: [3],
          checks: [
            check("{exit_benefit} == 0"),
            check(`{counted_income} >= ${householdStandard}`, {"single.above_standard_only": false})
          ],
          expression: "{term.entrants}"
        },
        ...["kept", "any"].map(loneEntrants)
      ]
    }),
    line("single_benefit", {
      zh: "单人保低保金",
      en: "single-person dibao",
      unit: "元/月",
      article: "2022-10-20 扩围通知",
      paid: {zh: "单人保", en: "single-person dibao", kind: "cash", claimed: true, without_status: "widest"},
      formula: [
        {
          on: {"single.mode": "full"},
          checks: [check("{single_persons} > 0")],
          expression: "benefit({single_persons} * {standard})"
        },
        {
          on: {"single.mode": "share"},
          checks: [check("{single_persons} > 0")],
          expression: "benefit({single_persons} * {policy.single.share} * {standard})"
        },
        {
          on: {"single.mode": "gap"},
          checks: [check("{single_persons} > 0")],
          expression: "benefit({term.single_gaps})"
        }
      ]
    })
  ]
} as const satisfies Programme;
