// What is wrong with an input, in the reader's language. A problem reads "kind: what (hint: ...)"; kind and hint come from a
// closed set of words, what stands between them is the input's own.

import {describe} from "../rules/problem.js";
import type {Problem} from "../rules/problem.js";
import type {Lang} from "./format.js";

const kinds: readonly (readonly [string, string])[] = [
  ["unknown key", "没有这个参数"],
  ["unknown column", "没有这一列"],
  ["unknown policy", "没有这个政策"],
  ["unknown region", "政策未列这个地区"],
  ["unknown standard", "标准未公布"],
  ["invalid value", "数值不合规定"],
  ["invalid household", "家庭记录有误"],
  ["invalid person", "成员记录有误"],
  ["invalid policy", "政策文件有误"],
  ["missing key", "缺少参数"],
  ["missing value", "缺少数值"],
  ["cycle in extends", "政策循环继承"]
];
const hints: readonly (readonly [string, string])[] = [
  ["nearest: ", "最接近的是 "],
  ["allowed: ", "允许 "],
  ["known: ", "已知 "],
  ["no parameter of a policy", "不是政策参数"],
  ["a whole number ", "整数 "],
  ["a list out of ", "选自 "],
  ["a list of at most ", "列表，最多 "],
  ["true or false", "是或否"],
  [", or null", "，或不设（null）"],
  ["sums to", "合计为"]
];

/** One problem as text; never to be shown as HTML. */
export function problemText(problem: Problem, lang: Lang): string {
  const text = describe(problem);
  if (lang === "en") return text;
  const kind = kinds.find(([en]) => problem.message.startsWith(`${en}:`));
  const named = kind === undefined ? text : text.replace(`${kind[0]}: `, `${kind[1]}：`);
  return hints
    .reduce((result, [en, zh]) => result.replace(en, zh), named)
    .replace(" (", "（")
    .replace(/\)$/, "）");
}
