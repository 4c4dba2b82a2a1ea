// What contradicts itself in a policy and is defined all the same: it is computed as it stands, and named in words. What cannot be
// is refused (validate.ts, together.ts).

import type {Policy} from "../policy.js";
import {oddAmounts} from "./odd-amounts.js";
import {oddCaps} from "./odd-caps.js";
import type {Odd} from "./odd-word.js";
import {odd} from "./odd-word.js";
import {oddIncome} from "./odd-income.js";
import {oddLines} from "./odd-lines.js";

export type {Odd};

const rules: readonly ((policy: Policy) => readonly Odd[])[] = [
  agesCross,
  partsOfUnits,
  needClaimsLess,
  exitPaysNobody,
  disregardIsIdle,
  nothingRigid,
  oddIncome,
  oddLines,
  oddCaps,
  oddAmounts
];

/** What is odd of a whole policy, in the order of the law. */
export const oddities = (policy: Policy): Odd[] => rules.flatMap(rule => rule(policy));

function agesCross({tekun: {minor_age, elder_age}, addon}: Policy): Odd[] {
  const first = addon.elder[0];
  return [
    ...(minor_age < elder_age
      ? []
      : [
          odd("tekun.minor_age", minor_age, {
            zh: `不低于老年人年龄 ${elder_age}：任何年龄都算无劳动能力`,
            en: `not below tekun.elder_age = ${elder_age}: every age counts as unable to work`
          })
        ]),
    ...(first === undefined || addon.minor.age <= first.age
      ? []
      : [
          odd("addon.minor.age", addon.minor.age, {
            zh: `高于高龄起点 ${first.age}：有人既是未成年人又是高龄`,
            en: `above addon.elder.0.age = ${first.age}: some are minors and elders at once`
          })
        ])
  ];
}

/** Ages and months of the microdata are whole. */
function partsOfUnits({tekun, addon, exit, income}: Policy): Odd[] {
  const values: Readonly<Record<string, number>> = {
    "tekun.elder_age": tekun.elder_age,
    "tekun.minor_age": tekun.minor_age,
    "addon.minor.age": addon.minor.age,
    ...Object.fromEntries(addon.elder.map(({age}, i) => [`addon.elder.${i}.age`, age])),
    "exit.months": exit.months,
    "income.disregard.months": income.disregard.months
  };
  return Object.entries(values)
    .filter(([, value]) => !Number.isInteger(value))
    .map(([key, value]) =>
      odd(key, value, {
        zh: `不是整数：记录里的岁数和月数都是整数，等同 ${Math.ceil(value)}`,
        en: `not whole: ages and months in records are, so it acts as ${Math.ceil(value)}`
      })
    );
}

function needClaimsLess({take_up: {dibao}}: Policy): Odd[] {
  if (dibao.gap_slope >= 0) return [];
  const what = {zh: "小于 0：越困难的家庭申领越少", en: "below 0: the poorer a family, the less it claims"};
  return [odd("take_up.dibao.gap_slope", dibao.gap_slope, what)];
}

/** Who is below the standard and passes the asset test is dibao, and not on exit. */
function exitPaysNobody({exit: {months, income_multiple}}: Policy): Odd[] {
  if (months === 0 || income_multiple > 1) return [];
  const what = {
    zh: "不高于低保标准：渐退期内没有人能领",
    en: "not above the standard: nobody is paid during exit"
  };
  return [odd("exit.income_multiple", income_multiple, what)];
}

function disregardIsIdle({income: {disregard}}: Policy): Odd[] {
  if (disregard.months === 0 || disregard.cap_multiple > 0) return [];
  const what = {zh: "有月数而上限为 0：什么也不豁免", en: "with months, but nothing is disregarded"};
  return [odd("income.disregard.cap_multiple", disregard.cap_multiple, what)];
}

function nothingRigid({rigid: {items, ratio}}: Policy): Odd[] {
  if (items.length === 0)
    return [
      odd("rigid.items", "[]", {
        zh: "没有一项计入：没有家庭能算刚性支出困难",
        en: "no item counts: no family can be in hardship through rigid expenditure"
      })
    ];
  if (ratio > 0) return [];
  return [odd("rigid.ratio", ratio, {zh: "任何支出都够", en: "any expenditure is enough"})];
}
