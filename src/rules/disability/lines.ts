// 残疾人两项补贴 What is worked out and said of the subsidies for disabled people.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

export const disability = {
  room: "disability",
  pay: "payDisability",
  reads: ["f", "p", "w"],
  claims: ["disabled"],
  lines: [
    line("disability_living", {
      zh: "困难残疾人生活补贴",
      en: "living subsidy for disabled people in hardship",
      unit: "元/月",
      article: "国发〔2015〕52号",
      paid: {
        zh: "困难残疾人生活补贴",
        en: "disability living subsidy",
        kind: "cash",
        claimed: true,
        without_status: "widest"
      },
      formula: [
        {
          given: ["disability.living.amount"],
          checks: [check("{term.living_persons} > 0")],
          expression: "{term.living_persons} * {policy.disability.living.amount}"
        },
        {
          checks: [check("{term.living_persons} > 0")],
          expression: "{term.living_persons} * {policy.disability.living.share} * {standard}"
        }
      ]
    }),
    line("disability_care", {
      zh: "重度残疾人护理补贴",
      en: "care subsidy for severely disabled people",
      unit: "元/月",
      article: "国发〔2015〕52号",
      paid: {
        zh: "重度残疾人护理补贴",
        en: "disability care subsidy",
        kind: "cash",
        claimed: false,
        without_status: "fixed"
      },
      formula: [
        {
          statuses: "disability.care.statuses",
          expression:
            "{term.care_level_1} * {policy.disability.care.amount_by_level.1} + {term.care_level_2} * {policy.disability.care.amount_by_level.2} + {term.care_level_3} * {policy.disability.care.amount_by_level.3}"
        }
      ]
    })
  ]
} as const satisfies Programme;
