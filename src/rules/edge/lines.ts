// 低保边缘 What is said of the line of edge families.

import {line} from "../schema/line.js";

export const edgeLines = [
  line("edge_line", {
    zh: "低保边缘线",
    en: "edge line",
    unit: "元/月·人",
    article: "社会救助法 第二十一条",
    formula: [
      {
        on: {"edge.minimum_wage_cap": true},
        expression: "min({policy.edge.multiple} * {standard}, {policy.minimum_wage.@region})"
      },
      {expression: "{policy.edge.multiple} * {standard}"}
    ]
  })
] as const;
