// Amounts that lie the wrong way round: more for less need, or less than what they stand on.

import type {Policy} from "../policy.js";
import {resolveStandards} from "../standard/rule.js";
import {odd} from "./odd-word.js";
import type {Odd} from "./odd-word.js";

const rules: readonly ((policy: Policy) => readonly Odd[])[] = [
  capBelowFlat,
  deductsNothing,
  tekunBelowDibao,
  careFalls,
  bandsRise,
  bandsEnd,
  minimumAboveStandard,
  eldersLoseByAge,
  levelsFall,
  reliefIsIdle,
  medicalFalls
];

export const oddAmounts = (policy: Policy): Odd[] => rules.flatMap(rule => rule(policy));

function capBelowFlat({income: {work_cost}}: Policy): Odd[] {
  const {cap_month, flat_month} = work_cost;
  if (cap_month === null || cap_month >= flat_month) return [];
  const what = {zh: `低于定额 ${flat_month}`, en: `below the flat amount ${flat_month}`};
  return [odd("income.work_cost.cap_month", cap_month, what)];
}

function deductsNothing({income: {deduction}}: Policy): Odd[] {
  if (deduction.cap !== 0 || Object.values(deduction.share).every(share => share === 0)) return [];
  return [
    odd("income.deduction.cap", 0, {zh: "有比例而上限为 0：什么也不扣", en: "with shares, but nothing is deducted"})
  ];
}

function tekunBelowDibao({tekun: {multiple}}: Policy): Odd[] {
  if (multiple >= 1) return [];
  return [odd("tekun.multiple", multiple, {zh: "特困标准低于低保标准", en: "tekun lies below the dibao standard"})];
}

function careFalls({tekun: {care_month}}: Policy): Odd[] {
  const {none, partial, full} = care_month;
  const below = {zh: "少于较能自理的人", en: "less than those with lighter care needs"};
  return [
    ...(partial < none ? [odd("tekun.care_month.partial", partial, below)] : []),
    ...(full < partial ? [odd("tekun.care_month.full", full, below)] : [])
  ];
}

function bandsRise({dibao: {method, bands}}: Policy): Odd[] {
  if (method !== "bands") return [];
  return bands.flatMap(({pay}, i) => {
    if (i === 0 || pay <= bands[i - 1].pay) return [];
    const what = {
      zh: `收入较低的前一档只有 ${bands[i - 1].pay}`,
      en: `the band before, of lower incomes, pays ${bands[i - 1].pay}`
    };
    return [odd(`dibao.bands.${i}.pay`, pay, what)];
  });
}

function bandsEnd({dibao: {method, bands}}: Policy): Odd[] {
  const last = bands.length - 1;
  if (method !== "bands" || last < 0 || bands[last].below >= 1) return [];
  return [
    odd(`dibao.bands.${last}.below`, bands[last].below, {
      zh: "低于标准：此线以上的低保家庭只有最低发放额",
      en: "below the standard: dibao families above it are paid the minimum benefit only"
    })
  ];
}

function minimumAboveStandard(policy: Policy): Odd[] {
  const {minimum_benefit} = policy.dibao;
  const lowest = [...resolveStandards(policy).values()].reduce(
    (least, {rural}) => Math.min(least, rural || least),
    Infinity
  );
  if (minimum_benefit <= lowest) return [];
  const what = {zh: `高于最低的标准 ${lowest}`, en: `above the lowest standard, ${lowest}`};
  return [odd("dibao.minimum_benefit", minimum_benefit, what)];
}

function eldersLoseByAge({addon: {elder}}: Policy): Odd[] {
  return elder.flatMap(({share}, i) => {
    if (i === 0 || share >= elder[i - 1].share) return [];
    const what = {
      zh: `少于较年轻的前一档 ${elder[i - 1].share}`,
      en: `less than ${elder[i - 1].share} of the younger bracket before`
    };
    return [odd(`addon.elder.${i}.share`, share, what)];
  });
}

function levelsFall({disability: {care}}: Policy): Odd[] {
  const amounts = [1, 2, 3].map(level => care.amount_by_level[level]);
  return amounts.flatMap((amount, i) => {
    const heavier = i === 0 ? undefined : amounts[i - 1];
    if (amount === undefined || heavier === undefined || amount <= heavier) return [];
    const what = {zh: `多于更重等级的 ${heavier}`, en: `more than ${heavier} of the heavier level`};
    return [odd(`disability.care.amount_by_level.${i + 1}`, amount, what)];
  });
}

function reliefIsIdle({relief: {share, cap_months, statuses}}: Policy): Odd[] {
  if (share === 0 || statuses.length === 0 || cap_months > 0) return [];
  return [
    odd("relief.cap_months", cap_months, {zh: "有比例而上限为 0：什么也不发", en: "with a share, but nothing is paid"})
  ];
}

function medicalFalls({inkind: {medical}}: Policy): Odd[] {
  return [2, 3, 4].flatMap(status => {
    const [own, neediest] = [medical[status]?.ratio, medical[status - 1]?.ratio];
    if (own === undefined || neediest === undefined || own <= neediest) return [];
    const what = {zh: `高于更困难者的 ${neediest}`, en: `above ${neediest} of those in greater need`};
    return [odd(`inkind.medical.${status}.ratio`, own, what)];
  });
}
