// 认定 Which status a family has: the first whose test it passes.

import {check, householdStandard} from "../schema/formula-words.js";
import {line} from "../schema/line.js";

export const statusLines = [
  line("status", {
    zh: "认定结果",
    en: "status",
    unit: "代码",
    article: "社会救助法 第十六至二十二条",
    formula: [
      {
        checks: [
          check("{no_labour_members} == {members}"),
          check("{household.able_obligor} == 0"),
          check(`{tekun_income} < ${householdStandard}`),
          check("{assets_ok_tekun} == 1")
        ],
        expression: "1"
      },
      {checks: [check(`{counted_income} < ${householdStandard}`), check("{assets_ok_dibao} == 1")], expression: "2"},
      {
        checks: [check("{counted_income} < 12 * {members} * {edge_line}"), check("{assets_ok_edge} == 1")],
        expression: "3"
      },
      {
        checks: [
          check("{assessed_income} < {members} * {income_line}"),
          check("{assets_ok_rigid} == 1"),
          check("{rigid_expenditure} > {policy.rigid.ratio} * max(0, {total_income})", {"rigid.income": "assessed"}),
          check("{rigid_expenditure} > {policy.rigid.ratio} * {assessed_income}", {"rigid.income": "total"})
        ],
        expression: "4"
      },
      {checks: [check("{household.monitored} == 1")], expression: "5"},
      {expression: "0"}
    ]
  })
] as const;
