// What contradicts itself in how income is counted, in who enters singly and in what places pay besides.

import type {Policy} from "../policy.js";
import {odd} from "./odd-word.js";
import type {Odd} from "./odd-word.js";
import {ofRegion} from "./prepared.js";

export const oddIncome = (policy: Policy): Odd[] => [
  ...imputesNothing(policy),
  ...owesNothing(policy),
  ...entersNobody(policy),
  ...paysNobody(policy),
  ...recognisesNoMore(policy)
];

/** Brackets that take of the minimum wage, at places for which none is known. */
function imputesNothing({income, minimum_wage, standard}: Policy): Odd[] {
  if (income.imputed.brackets.every(({of_wage}) => of_wage === 0)) return [];
  const places = [...new Set([...Object.keys(standard.listed), ...Object.keys(standard.region_tier)])];
  const unknown = places.filter(place => ofRegion(minimum_wage, place) === null);
  if (unknown.length === 0 && (places.length > 0 || minimum_wage.default !== null)) return [];
  const where = unknown.length === 0 ? "default" : unknown.join(", ");
  return [
    odd("minimum_wage", "null", {
      zh: `${where} 没有最低工资：按最低工资推算的部分为 0`,
      en: `none is known for ${where}: what is imputed of it is 0`
    })
  ];
}

function owesNothing({income: {support}}: Policy): Odd[] {
  if (support.basis === "received" || support.share > 0) return [];
  const what = {zh: "按公式推算而比例为 0：子女不负担赡养费", en: "by formula, but nothing of it counts"};
  return [odd("income.support.share", support.share, what)];
}

function entersNobody({single}: Policy): Odd[] {
  if (single.alone === "none" || single.severe) return [];
  const what = {
    zh: "重度残疾不单人保：没有人能单独申请",
    en: "severe disability does not qualify for single-person dibao: nobody enters"
  };
  return [odd("single.alone", single.alone, what)];
}

function paysNobody({allowances}: Policy): Odd[] {
  return allowances.flatMap(({per, statuses}, i) => {
    const key = `allowances.${i}.statuses`;
    const given = `[${statuses.join(", ")}]`;
    if (statuses.length === 0) return [odd(key, given, {zh: "没有对象：谁也领不到", en: "no status: paid to nobody"})];
    if (per !== "single_entrant" || statuses.includes(2)) return [];
    return [
      odd(key, given, {
        zh: "单人保对象按低保计，而对象不含低保",
        en: "entrants count as dibao, which is not among them"
      })
    ];
  });
}

function recognisesNoMore({take_up: {from_dibao, edge, rigid}}: Policy): Odd[] {
  if (from_dibao === null || from_dibao >= Math.min(edge, rigid)) return [];
  const what = {zh: "低于边缘和刚性的申领率：不起作用", en: "below the take-up of edge and rigid: without effect"};
  return [odd("take_up.from_dibao", from_dibao, what)];
}
