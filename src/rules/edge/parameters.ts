// 低保边缘 Edge of dibao, and the minimum wage that may cap its line.

import type {GroupValue} from "../schema/node.js";
import {field, ofRegion} from "../schema/prepared.js";
import type {Places} from "../schema/prepared.js";
import {flag, multiple, yuan} from "../schema/words.js";

export const edgeParameters = {
  edge: {
    kind: "group",
    zh: "低保边缘",
    en: "edge",
    article: "社会救助法 第二十一条",
    nodes: {
      multiple: multiple("低保边缘线（低保标准倍数）", "edge line, in dibao standards", {band: [1.5, 2], way: "up"}),
      minimum_wage_cap: flag(
        "低保边缘线不高于最低工资",
        "edge line capped by the minimum wage",
        "浙江省社会救助条例 第十三条"
      )
    }
  },
  minimum_wage: {
    kind: "table",
    zh: "最低工资",
    en: "minimum wage",
    keys: "region",
    fallback: true,
    item: yuan("元/月", "最低工资", "minimum wage", {nullable: true}) // caps the edge line, and is imputed as a wage
  }
} as const;

/** 元/月·人. A minimum wage that is not published caps nothing. 浙江省社会救助条例 第十三条. */
export function edgeLine(policy: GroupValue<typeof edgeParameters>, region: string, standard: number): number {
  const line = policy.edge.multiple * standard;
  if (!policy.edge.minimum_wage_cap) return line;
  const wage = ofRegion(policy.minimum_wage, region);
  return wage === null ? line : Math.min(line, wage);
}

export const prepareEdge = (policy: GroupValue<typeof edgeParameters>, {regions, standard}: Places) => ({
  edge_line: field(
    "edge.multiple, minimum_wage",
    standard.map((amount, place) => edgeLine(policy, String(regions[place >> 1]), amount))
  )
});
