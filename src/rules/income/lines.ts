// 收入核算 What is worked out and said of income.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";

const earned =
  "{sum.wage} - {term.work_costs} + {sum.business} + {sum.property} + {sum.transfer} + {household.support_received} - {sum.contributions} - {household.support_paid}";

export const incomeLines = [
  line("total_income", {
    zh: "家庭总收入",
    en: "total income",
    unit: "元/年",
    article: "刚性支出困难家庭认定办法 第四条",
    formula: [
      {
        expression:
          "{sum.wage} + {sum.business} + {sum.property} + {sum.transfer} + {sum.basic_pension} + {sum.exempt_income} + {household.support_received}"
      }
    ]
  }),
  line("earnings_disregard", {
    zh: "就业收入豁免",
    en: "earnings disregard",
    unit: "元/年",
    article: "浙江省社会救助条例 第五十条",
    formula: [
      {
        checks: [
          check("{household.prior_status} == 2"),
          check("{household.rise_by_work} == 1"),
          check("{household.months_since_rise} < {policy.income.disregard.months}")
        ],
        expression: "min({household.new_earnings}, 12 * {policy.income.disregard.cap_multiple} * {standard})"
      }
    ]
  }),
  line("assessed_income", {
    zh: "核定收入",
    en: "assessed income",
    unit: "元/年",
    article: "民发〔2021〕57号 第十三条",
    formula: [
      {
        expression: `max(0, ${earned} + {sum.basic_pension} * (1 - {policy.income.basic_pension_exempt}) - {earnings_disregard})`
      }
    ]
  }),
  line("rigid_expenditure", {
    zh: "刚性支出",
    en: "rigid expenditure",
    unit: "元/年",
    article: "刚性支出困难家庭认定办法 第五条",
    formula: [{expression: "{item.medical} + {item.education} + {item.rehabilitation} + {item.care} + {item.rent}"}]
  }),
  line("rigid_deduction", {
    zh: "刚性支出扣减",
    en: "deduction for rigid expenditure",
    unit: "元/年",
    article: "民发〔2021〕57号 第十三条",
    formula: [
      {
        expression:
          "min({policy.income.deduction.cap}, {policy.income.deduction.share.medical} * {sum.medical_self_paid} + {policy.income.deduction.share.education} * {sum.education_cost} + {policy.income.deduction.share.rehabilitation} * {sum.rehabilitation_cost} + {policy.income.deduction.share.care} * {sum.care_cost} + {policy.income.deduction.share.rent} * {household.rent})"
      }
    ]
  }),
  line("counted_income", {
    zh: "计入收入",
    en: "counted income",
    unit: "元/年",
    article: "民发〔2021〕57号 第十三条",
    formula: [{expression: "max(0, {assessed_income} - {rigid_deduction})"}]
  }),
  line("tekun_income", {
    zh: "特困认定收入",
    en: "income for the tekun test",
    unit: "元/年",
    article: "民发〔2021〕43号 第六条",
    formula: [{expression: `max(0, ${earned})`}]
  })
] as const;
