// 财产 How the asset caps of one status are described.

import {flag, months, number, yuan} from "../schema/words.js";

export const capsOf = (zh: string, en: string, article: string) =>
  ({
    kind: "group",
    zh,
    en,
    article,
    nodes: {
      savings_months: months(`${zh}：存款上限（低保标准月数）`, `${en}: savings cap, in months of the standard`, {
        nullable: true,
        article,
        way: "up"
      }),
      savings_basis: {
        kind: "choice",
        zh: `${zh}：存款按人或按户`,
        en: `${en}: savings cap per person or per household`,
        article,
        values: {person: {zh: "按人", en: "per person"}, household: {zh: "按户", en: "per household"}}
      },
      vehicle_value_cap: yuan("元", `${zh}：机动车价值上限`, `${en}: vehicle value cap`, {
        nullable: true,
        article,
        way: "up"
      }),
      vehicle_months: number(
        "月",
        `${zh}：机动车价值上限（低保标准月数）`,
        `${en}: vehicle cap, in months of the standard`,
        {min: 0, max: 1200},
        {nullable: true, article, way: "up"}
      ),
      machinery_value_cap: yuan("元", `${zh}：大型农机具价值上限`, `${en}: farm machinery value cap`, {
        nullable: true,
        article,
        way: "up"
      }),
      houses_cap: {
        kind: "number",
        zh: `${zh}：住房套数上限`,
        en: `${en}: homes cap`,
        unit: "套",
        min: 0,
        max: 100,
        integer: true,
        nullable: true,
        article,
        way: "up"
      },
      registered_firm_allowed: flag(`${zh}：允许工商登记`, `${en}: business registration allowed`, article)
    }
  }) as const;
