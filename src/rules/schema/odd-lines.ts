// Lines that lie the wrong way round: standards, edge line and income line of places.

import {edgeLine} from "../edge/parameters.js";
import type {Policy} from "../policy.js";
import {resolveStandards} from "../standard/rule.js";
import {odd} from "./odd-word.js";
import type {Odd} from "./odd-word.js";

export function oddLines(policy: Policy): Odd[] {
  const places = [...resolveStandards(policy)];
  return [
    ...tiersCross(policy),
    ...countryAboveTown(places),
    ...edgeBelow(policy, places),
    ...incomeBelow(policy, places),
    ...capsNothing(policy)
  ];
}

type Place = readonly [region: string, amounts: {readonly urban: number; readonly rural: number}];

/** The first of some places, and how many there are. */
function some(regions: readonly string[]): {readonly zh: string; readonly en: string} {
  const [first, ...others] = regions;
  return others.length === 0
    ? {zh: first, en: first}
    : {zh: `${first} 等 ${regions.length} 市`, en: `${first} and ${others.length} more`};
}

function tiersCross({standard: {basis, tiers}}: Policy): Odd[] {
  if (basis !== "tiered") return [];
  return (["ratio", "rural_ratio", "amount"] as const).flatMap(name =>
    tiers.flatMap((tier, i) => {
      const [own, before] = [tier[name], i === 0 ? undefined : tiers[i - 1][name]];
      if (own === undefined || before === undefined || own <= before) return [];
      const what = {zh: `高于前一档的 ${before}`, en: `above ${before}, that of the tier before`};
      return [odd(`standard.tiers.${i}.${name}`, own, what)];
    })
  );
}

function countryAboveTown(places: readonly Place[]): Odd[] {
  const above = places.filter(([, {urban, rural}]) => rural > urban);
  if (above.length === 0) return [];
  const where = some(above.map(([region]) => region));
  return [
    odd("standard", above[0][1].rural, {
      zh: `农村标准高于城镇标准 ${above[0][1].urban}：${where.zh}`,
      en: `rural, above the urban ${above[0][1].urban}: ${where.en}`
    })
  ];
}

/** By the multiple, or by a minimum wage that caps it. */
function edgeBelow(policy: Policy, places: readonly Place[]): Odd[] {
  const {multiple} = policy.edge;
  if (multiple < 1)
    return [
      odd("edge.multiple", multiple, {
        zh: "低保边缘线低于低保标准：只有财产不合低保的家庭才可能是边缘",
        en: "the edge line lies below the standard: only families that fail the asset test of dibao can be edge"
      })
    ];
  const below = places.filter(([region, {urban}]) => edgeLine(policy, region, urban) < urban);
  if (below.length === 0) return [];
  const [region, {urban}] = below[0];
  const where = some(below.map(([region]) => region));
  return [
    odd("minimum_wage", edgeLine(policy, region, urban), {
      zh: `最低工资低于低保标准 ${urban}，低保边缘线也随之低于它：${where.zh}`,
      en: `below the standard ${urban}, and with it the edge line: ${where.en}`
    })
  ];
}

/** Hardship through expenditure begins above the edge line; below it families are edge already. */
function incomeBelow({rigid}: Policy, places: readonly Place[]): Odd[] {
  const lineOf = (region: string): number | null => {
    const own = rigid.income_line[region];
    return own === undefined ? rigid.income_line.default : own;
  };
  const below = places.filter(([region, {urban}]) => {
    const line = lineOf(region);
    return line !== null && line < 12 * urban;
  });
  if (below.length === 0) return [];
  const where = some(below.map(([region]) => region));
  const key = rigid.income_line[below[0][0]] === undefined ? "default" : below[0][0];
  return [
    odd(`rigid.income_line.${key}`, lineOf(below[0][0]), {
      zh: `低于一年的低保标准 ${12 * below[0][1].urban}：${where.zh}`,
      en: `below a year of the standard, ${12 * below[0][1].urban}: ${where.en}`
    })
  ];
}

function capsNothing({edge, minimum_wage}: Policy): Odd[] {
  if (!edge.minimum_wage_cap || Object.values(minimum_wage).some(wage => wage !== null)) return [];
  const what = {zh: "没有公布的最低工资：不起作用", en: "no minimum wage is known: it caps nothing"};
  return [odd("edge.minimum_wage_cap", true, what)];
}
