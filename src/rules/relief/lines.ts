// 临时救助 What is worked out and said of temporary relief.

import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

/** What the standard that caps it lets through of the expenses that are left. */
const within = (standard: string): string =>
  `min({policy.relief.cap_months} * ${standard}, {policy.relief.share} * max(0, {sum.medical_self_paid} - 12 * {medical_aid} - {policy.relief.threshold_months} * {standard} * {members})) / 12`;

export const relief = {
  room: "relief",
  pay: "payRelief",
  reads: ["h", "f", "p", "w"],
  claims: "anyone",
  lines: [
    line("temporary_relief_month", {
      zh: "临时救助（折月）",
      en: "temporary assistance, per month",
      unit: "元/月",
      article: "社会救助法 第二十九条",
      paid: {zh: "临时救助", en: "temporary assistance", kind: "cash", claimed: true, without_status: "turning"},
      formula: [
        {
          on: {"relief.cap_standard": "urban"},
          statuses: "relief.statuses",
          expression: within("{term.urban_standard}")
        },
        {
          statuses: "relief.statuses",
          expression: within("{standard}")
        }
      ]
    })
  ]
} as const satisfies Programme;
