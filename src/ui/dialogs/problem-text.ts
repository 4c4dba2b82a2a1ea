// What is wrong with an input, in the reader's language. A problem reads "kind: what (hint: ...)"; kind and hint come from a
// closed set of words, what stands between them is the input's own.

import {nodeAt} from "../../rules/schema/changes.js";
import {describe} from "../../rules/schema/problem.js";
import type {Problem} from "../../rules/schema/problem.js";
import type {Lang} from "../../rules/schema/label.js";

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
  ["forbidden key", "参数名称不允许"],
  ["duplicate key", "参数重复"],
  ["left out", "未采用"],
  ["duplicate person", "成员重复"],
  ["duplicate household", "户重复"],
  ["invalid JSON", "不是有效的 JSON"],
  ["unreadable text", "无法读取的文本"],
  ["line too long", "行过长"],
  ["missing value", "缺少数值"],
  ["cycle in extends", "政策循环继承"]
];
const hints: readonly (readonly [string, string])[] = [
  ["nearest: ", "最接近的是 "],
  ["allowed: above ", "须大于 "],
  ["allowed: ", "允许 "],
  ["known: ", "已知 "],
  ["no parameter of a policy", "不是政策参数"],
  ["six digits of a place", "六位区划代码"],
  ["a whole number ", "整数 "],
  ["a list out of ", "选自 "],
  [", each once", "，各一次"],
  ["a list of at most ", "列表，最多 "],
  ["true or false", "是或否"],
  [", or null", "，或不设（null）"],
  [", none of them a control character", "，不含控制字符"],
  ["a text of at most 200 characters", "不超过 200 字的文字"],
  ["number a household from 1, each once", "每户从 1 编号，每人一号"],
  ["give each household its own", "每户用自己的编号"],
  ["too deep", "嵌套过深"],
  [" brackets within one another", " 层括号"],
  ["at most ", "最多 "],
  ["sums to", "合计为"],
  ["neither UTF-8, UTF-16 nor GB18030", "不是 UTF-8、UTF-16 或 GB18030"],
  ["save it again as UTF-8", "请另存为 UTF-8"],
  ["a day that exists, as 2026-07-01", "实有的日期，如 2026-07-01"],
  ["each policy has its own", "每份政策须有自己的"],
  [", that of the entry before", "（前一项的值）"],
  ["financing.mode is fixed_central: give the sum in yuan a year", "中央定额须给出年金额（元）"],
  ["dibao.method is bands: give at least one", "分档补差至少要有一档"],
  ["no prefecture: rules are read by prefecture, as ", "不是设区市：规则按设区市执行，如 "],
  [", province of the policy", "（政策所在省份）"],
  ["outside ", "不属于 "],
  ["central, province, prefecture and county sum to 1", "中央、省、市、县之和须为 1"],
  ["each tier has a ratio or an amount", "每档须有比例或金额"],
  ["a name of JavaScript: remove it", "JavaScript 保留名称，请删除"],
  ["it does not stand without what is named above", "缺少上述内容则不成立"]
];

/** A missing parameter is called by its name in the reader's language. */
function missingText(message: string): string | undefined {
  const [, path = "", label = ""] = /^missing key: (\S+) \((.*)\)$/.exec(message) ?? [];
  const node = nodeAt(path);
  return node?.en === label ? `缺少参数：${path}（${node.zh}）` : undefined;
}

/** One problem as text; never to be shown as HTML. */
export const problemText = (problem: Problem, lang: Lang): string =>
  ({zh: () => inChinese(problem), en: () => describe(problem)})[lang]();

function inChinese(problem: Problem): string {
  const text = describe(problem);
  const missing = missingText(problem.message);
  if (missing !== undefined) return text.replace(problem.message, missing);
  const kind = kinds.find(([en]) => problem.message.startsWith(`${en}:`));
  const named = kind === undefined ? text : text.replace(`${kind[0]}: `, `${kind[1]}：`);
  return hints
    .reduce((result, [en, zh]) => result.replace(en, zh), named)
    .replace(/, or (\d+) for unknown/, "，$1 表示不详")
    .replace(/ \(again in line (\d+): keep one\)$/, "（第 $1 行又出现，请只保留一处）")
    .replace(/as in line (\d+): /, "与第 $1 行相同，")
    .replace(/as (persons\.\d+): /, "与 $1 相同，")
    .replace(/ \(there are (\d+) tiers\)$/, "（共 $1 档）")
    .replace(" (", "（")
    .replace(/\)$/, "）");
}
