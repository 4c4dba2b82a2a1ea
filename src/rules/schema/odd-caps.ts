// Asset caps that fall where need is less: who has too much for the edge might still be dibao.

import type {Policy} from "../policy.js";
import {odd} from "./odd-word.js";
import type {Odd} from "./odd-word.js";

/** From the neediest; caps do not fall along it. */
const rank = ["tekun", "dibao", "edge", "rigid"] as const;
const names = ["savings_months", "vehicle_value_cap", "machinery_value_cap", "houses_cap"] as const;
const called = {
  tekun: {zh: "特困", en: "tekun"},
  dibao: {zh: "低保", en: "dibao"},
  edge: {zh: "低保边缘", en: "edge"},
  rigid: {zh: "刚性支出困难", en: "rigid"}
} as const;

export function oddCaps({assets}: Policy): Odd[] {
  return rank.slice(1).flatMap((status, i) => {
    const before = rank[i];
    const [own, other] = [assets[status], assets[before]];
    const fallen = names.flatMap(name => {
      const [cap, above] = [own[name], other[name]];
      if (cap === null || above === null || cap >= above) return []; // null: not published, which is no cap to compare
      return [
        odd(`assets.${status}.${name}`, cap, {
          zh: `严于${called[before].zh}的上限 ${above}`,
          en: `stricter than ${above}, the cap of ${called[before].en}`
        })
      ];
    });
    return [...fallen, ...basisFalls(status, before, assets), ...firmsFall(status, before, assets)];
  });
}

type Status = (typeof rank)[number];

function basisFalls(status: Status, before: Status, assets: Policy["assets"]): Odd[] {
  const [own, other] = [assets[status], assets[before]];
  const isSame = own.savings_months !== null && own.savings_months === other.savings_months;
  if (!isSame || own.savings_basis !== "household" || other.savings_basis !== "person") return [];
  return [
    odd(`assets.${status}.savings_basis`, own.savings_basis, {
      zh: `严于${called[before].zh}，后者按人`,
      en: `stricter than ${called[before].en}, where it is per person`
    })
  ];
}

function firmsFall(status: Status, before: Status, assets: Policy["assets"]): Odd[] {
  if (assets[status].registered_firm_allowed || !assets[before].registered_firm_allowed) return [];
  return [
    odd(`assets.${status}.registered_firm_allowed`, false, {
      zh: `严于${called[before].zh}，后者允许`,
      en: `stricter than ${called[before].en}, where it is allowed`
    })
  ];
}
