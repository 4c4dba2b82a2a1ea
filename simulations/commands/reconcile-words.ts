// 台账对照 in words: the shares, what differs by cause and by place.

import {amounts, statusName} from "../../src/analysis/register/reconcile.js";
import type {Reconciliation, Share} from "../../src/analysis/register/reconcile.js";
import type {Policy} from "../../src/rules/policy.js";
import {registrationCodes} from "../../src/rules/household/columns.js";
import type {Label, Lang} from "../../src/rules/schema/label.js";

const percent = ({share, same, families}: Share): string =>
  share === null ? "-" : `${(100 * share).toFixed(1)}% (${same}/${families})`;

const words = {
  title: (policy: string): Label => ({
    zh: `台账对照（内部，勿外传），政策 ${policy}`,
    en: `the register against the rules of ${policy} (inside: not to be handed on)`
  }),
  status: (share: string): Label => ({zh: `身份相同：${share}`, en: `same status: ${share}`}),
  onBooks: (share: string): Label => ({zh: `其中在册的：${share}`, en: `of those on the books: ${share}`}),
  amount: (share: string, meant: Label): Label => ({
    zh: `金额相差不超过 1 元（${meant.zh}）：${share}`,
    en: `amount within 1 yuan (${meant.en}): ${share}`
  }),
  causes: {zh: "不同之处，按可能的原因：", en: "what differs, by likely cause:"},
  pairs: {zh: "在册身份 → 规则身份：", en: "status in the register -> by the rules:"},
  places: {zh: "各地（身份、金额）：", en: "by place (status, amount):"}
} as const;

export function reconcileWords(
  {status, on_books: onBooks, amount, causes, pairs, places}: Reconciliation,
  policy: Policy,
  lang: Lang
): string {
  const unit = {zh: "户", en: " families"}[lang];
  const mean = (difference: number | null): string =>
    difference === null
      ? ""
      : {zh: `，平均差 ${difference.toFixed(0)} 元/月`, en: `, by ${difference.toFixed(0)} yuan a month on average`}[
          lang
        ];
  const differing = pairs.filter(({register, rules}) => register !== rules);
  const lines = [
    words.title(policy.id)[lang],
    words.status(percent(status))[lang],
    words.onBooks(percent(onBooks))[lang],
    words.amount(percent(amount), amounts[amount.meant])[lang],
    ...(causes.length === 0 ? [] : [words.causes[lang]]),
    ...causes.map(each => `  ${each[lang]} [${each.line}]: ${each.families}${unit}${mean(each.mean_difference_month)}`),
    ...(differing.length === 0 ? [] : [words.pairs[lang]]),
    ...differing.map(
      ({register, rules, families}) =>
        `  ${statusName(register)[lang]} -> ${statusName(rules)[lang]}: ${families}${unit}`
    ),
    words.places[lang],
    ...places
      .filter(each => each.status.families > 0)
      .map(
        each =>
          `  ${each.region} ${registrationCodes[each.registration as 1 | 2][lang]}: ${percent(each.status)}, ${percent(each.amount)}`
      )
  ];
  return `${lines.join("\n")}\n`;
}
