// What a reader must know of a policy that is computed as it stands: what contradicts itself, and what lies outside a published band,
// as the levers and the page of standards flag it.

import type {Policy} from "../../rules/policy.js";
import {policySchema} from "../../rules/policy.js";
import type {Node, NumberNode} from "../../rules/schema/node.js";
import {oddities} from "../../rules/schema/odd.js";
import type {Odd} from "../../rules/schema/odd.js";
import {resolveStandards} from "../../rules/standard/rule.js";
import {bandsOf, flagsOf, standardFlags} from "../standards/standard-flags.js";
import type {StandardFlag} from "../standards/standard-flags.js";

/** A parameter that is odd is not told a second time for its band. */
export function policyNotices(policy: Policy): Odd[] {
  const found = oddities(policy);
  const outside = [...tiersOutside(policy), ...leavesOutside(policySchema, policy, ""), ...placesOutside(policy)];
  return [...found, ...outside.filter(({key}) => !found.some(odd => odd.key === key))];
}

function outsideBand(key: string, value: number, [low, high]: readonly [number, number]): Odd[] {
  if (value >= low && value <= high) return [];
  const range =
    high === Infinity ? {zh: `${low} 以上`, en: `${low} or more`} : {zh: `${low}～${high}`, en: `${low} .. ${high}`};
  return [
    {
      key,
      zh: `在公布区间之外：${key} = ${value}（公布 ${range.zh}；照算）`,
      en: `outside the published band: ${key} = ${value} (published: ${range.en}; computed as it stands)`
    }
  ];
}

/** The band of a ratio depends on whether town and country are apart. */
function tiersOutside({standard}: Policy): Odd[] {
  if (standard.basis !== "tiered") return [];
  const {urban, rural} = bandsOf(standard);
  return standard.tiers.flatMap(({ratio, rural_ratio}, i) => {
    const key = `standard.tiers.${i}`;
    const ofRural = standard.split ? (rural_ratio ?? ratio) : undefined;
    return [
      ...(ratio === undefined ? [] : outsideBand(`${key}.ratio`, ratio, [urban.low, urban.high])),
      ...(ofRural === undefined ? [] : outsideBand(`${key}.rural_ratio`, ofRural, [rural.low, rural.high]))
    ];
  });
}

function leavesOutside(node: Node, value: unknown, key: string): Odd[] {
  if (key === "standard.tiers" || value === null || value === undefined) return [];
  if (node.kind === "number")
    return typeof value === "number" && node.band !== undefined ? outsideOf(node, key, value, node.band) : [];
  if (node.kind !== "group") return [];
  const nodes = Object.entries(node.nodes);
  return nodes.flatMap(([name, child]) =>
    leavesOutside(child, (value as Readonly<Record<string, unknown>>)[name], key === "" ? name : `${key}.${name}`)
  );
}

/** Nought switches a thing off, and is no value outside its band. */
const outsideOf = ({min}: NumberNode, key: string, value: number, band: readonly [number, number]): Odd[] =>
  value === 0 && min === 0 ? [] : outsideBand(key, value, band);

/** A notice a flag, of all the places that have it. */
function placesOutside(policy: Policy): Odd[] {
  const flagged = [...resolveStandards(policy)].map(
    ([region, amounts]) => [region, amounts, flagsOf(policy.standard, amounts)] as const
  );
  return (Object.keys(standardFlags) as StandardFlag[]).flatMap(flag => {
    const places = flagged.filter(([, , flags]) => flags.includes(flag));
    if (places.length === 0) return [];
    const where = places.map(
      ([region, {urban, rural}]) => `${region} ${urban === rural ? urban : `${urban}/${rural}`}`
    );
    return [
      {
        key: "standard",
        zh: `低保标准${standardFlags[flag].zh}：${where.join("、")}（照算）`,
        en: `standards ${standardFlags[flag].en}: ${where.join(", ")} (computed as they stand)`
      }
    ];
  });
}
