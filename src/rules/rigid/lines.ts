// 刚性支出困难 What is said of the income line.

import {line} from "../schema/line.js";

export const rigidLines = [
  line("income_line", {
    zh: "刚性支出困难收入线",
    en: "income line of rigid expenditure",
    unit: "元/年·人",
    article: "刚性支出困难家庭认定办法 第四条",
    unpublished: true,
    formula: [
      {given: ["rigid.income_line.@region"], expression: "{policy.rigid.income_line.@region}"},
      {zh: "未公布收入线，不作此项认定", en: "no income line is published: this status is not available"}
    ]
  })
] as const;
