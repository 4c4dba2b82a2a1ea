// 价格临时补贴 What is worked out and said of the price subsidy.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Programme} from "../schema/line.js";

export const price = {
  room: "price",
  pay: "payPriceSubsidy",
  reads: ["p", "w"],
  claims: [{status: 1}, {status: 2}, {status: 3}, "disabled"],
  lines: [
    line("price_subsidy", {
      zh: "价格临时补贴",
      en: "price-linked subsidy",
      unit: "元/月",
      article: "社会救助法 第三十二条",
      paid: {zh: "价格临时补贴", en: "price-linked subsidy", kind: "cash", claimed: true, without_status: "widest"},
      formula: [
        {statuses: [1, 2], expression: "{policy.price_subsidy.rate} * {standard} * {members}"},
        {
          checks: [check("{single_persons} > 0")],
          expression: "{policy.price_subsidy.rate} * {standard} * {single_persons}"
        }
      ]
    })
  ]
} as const satisfies Programme;
