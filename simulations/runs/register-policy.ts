// The policy in force where a register is from: the one that is named, else that of its province.

import {policyFiles, readPolicy} from "../../loaders/assistance/policies.js";
import {provinces} from "../../loaders/census/provinces.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import type {Policy} from "../../src/rules/policy.js";
import type {Label} from "../../src/rules/schema/label.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {resolveStandards} from "../../src/rules/standard/rule.js";

/** Places for which the policy has a standard in town and country; of all provinces' policies in force where none is named. */
export function standardsKnown(policy: string | undefined): number[] {
  if (policy !== undefined) return placesOf(readPolicy(policy).policy);
  const files = policyFiles();
  return provinces.flatMap(province => placesOf(resolvePolicy(province.policy, files).policy));
}

const placesOf = (policy: Policy): number[] =>
  [...resolveStandards(policy)].flatMap(([region, {urban, rural}]) =>
    Number.isFinite(urban) && Number.isFinite(rural) ? [Number(region)] : []
  );

export interface PolicyOfRegister {
  /** null where none has a standard for every place. */
  readonly policy: Policy | null;
  readonly notices: readonly Label[];
}

export function policyOfRegister(
  {households}: Pick<Microdata, "households">,
  named: string | undefined
): PolicyOfRegister {
  const regions = [...new Set(households.region)];
  const province = provinces.find(({region}) => regions.every(each => Math.floor(each / 10_000) === region / 10_000));
  const id = named ?? province?.policy;
  if (id === undefined) return {policy: null, notices: [unknownProvince]};
  const {policy} = readPolicy(id);
  const known = new Set(placesOf(policy));
  const without = regions.filter(region => !known.has(region));
  return without.length === 0 ? {policy, notices: []} : {policy: null, notices: [noStandard(id, without)]};
}

const unknownProvince: Label = {
  zh: "台账不在一个有现行政策的省份内：未与政策对照，领取按随机数（可用 --policy 指定）",
  en: "not held against a policy: the places are not of one province that has one in force, so that who receives is drawn freely (name one with --policy)"
};

const noStandard = (id: string, regions: readonly number[]): Label => ({
  zh: `政策 ${id} 没有这些地方的保障标准：${regions.join("、")}（未与政策对照；请在政策文件中填写标准，用 --policy 指定）`,
  en: `no standard: ${regions.join(", ")} under ${id} (not held against it; write a policy with their standards, and name it with --policy)`
});
