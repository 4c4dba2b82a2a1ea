// 财产 What is said of assets.

import {check} from "../schema/formula-words.js";
import {line} from "../schema/line.js";
import type {Branch} from "../schema/line.js";

const assets = (status: string): readonly Branch[] => {
  const caps = `policy.assets.${status}`;
  const others = [
    check(`{household.vehicle_value} <= {${caps}.vehicle_value_cap}`),
    check(`{household.vehicle_value} <= {${caps}.vehicle_months} * {standard}`, {
      [`assets.${status}.vehicle_months`]: null
    }),
    check(`{household.machinery_value} <= {${caps}.machinery_value_cap}`),
    check(`{household.houses} <= {${caps}.houses_cap}`),
    check("{household.registered_firm} == 0", {[`assets.${status}.registered_firm_allowed`]: true})
  ];
  const savings = `{household.financial_assets} <= {${caps}.savings_months} * {standard}`;
  return [
    {on: {[`assets.${status}.savings_basis`]: "person"}, checks: [check(`${savings} * {members}`), ...others]},
    {on: {[`assets.${status}.savings_basis`]: "household"}, checks: [check(savings), ...others]}
  ];
};

export const assetLines = [
  line("assets_ok_tekun", {
    zh: "财产符合特困",
    en: "assets within the tekun caps",
    unit: "是否",
    article: "民发〔2021〕43号 第七条",
    formula: assets("tekun")
  }),
  line("assets_ok_dibao", {
    zh: "财产符合低保",
    en: "assets within the dibao caps",
    unit: "是否",
    article: "民发〔2021〕57号 第十四条",
    formula: assets("dibao")
  }),
  line("assets_ok_edge", {
    zh: "财产符合低保边缘",
    en: "assets within the edge caps",
    unit: "是否",
    article: "社会救助法 第二十一条",
    formula: assets("edge")
  }),
  line("assets_ok_rigid", {
    zh: "财产符合刚性支出困难",
    en: "assets within the rigid caps",
    unit: "是否",
    article: "社会救助法 第二十二条",
    formula: assets("rigid")
  })
] as const;
