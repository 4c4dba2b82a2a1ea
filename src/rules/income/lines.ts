// 收入核算 What is worked out and said of income.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";

const earned = (support: string) =>
  `{sum.wage} - {term.work_costs} + {sum.business} + {sum.property} + {sum.transfer} + ${support} - {sum.contributions} - {household.support_paid}`;

const due =
  "{household.obligors} * {policy.income.support.share} * {term.above_obligor_line} * {term.obligor_heads} * {term.share_of_support}";

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
  line("imputed_income", {
    zh: "推算收入",
    en: "imputed income",
    unit: "元/年",
    article: "民发〔2021〕57号 第十三条",
    formula: [
      {given: ["income.imputed.brackets.0"], expression: "max(0, {term.imputed_gaps} - max(0, {sum.business}))"},
      {zh: "政策不推算收入", en: "the policy imputes no income"}
    ]
  }),
  line("support_counted", {
    zh: "计入的赡养抚养扶养费",
    en: "support counted",
    unit: "元/年",
    article: "民发〔2021〕57号 第十三条",
    formula: [
      {on: {"income.support.basis": "received"}, expression: "{household.support_received}"},
      {
        on: {"income.support.basis": "formula"},
        checks: [check("{household.obligors} > 0")],
        expression: due
      },
      {on: {"income.support.basis": "formula"}, expression: "{household.support_received}"},
      {expression: `max({household.support_received}, ${due})`}
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
        expression:
          "min(max(0, min({household.new_earnings}, {term.earned}) - ({term.imputable} - {imputed_income})), 12 * {policy.income.disregard.cap_multiple} * {standard})"
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
        expression: `max(0, ${earned("{support_counted}")} + {imputed_income} + {sum.basic_pension} * (1 - {policy.income.basic_pension_exempt}) - {earnings_disregard})`
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
    formula: [{expression: `max(0, ${earned("{household.support_received}")})`}]
  })
] as const;
