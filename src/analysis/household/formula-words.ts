// The formulas of the worksheet with names in place of numbers, as the page of sources prints them: whatever the household.

import {anyRegion, nodeAt} from "../../rules/schema/changes.js";
import {formulas} from "../../rules/formulas.js";
import {terms} from "../../rules/generated/terms.js";
import type {Branch} from "../../rules/schema/line.js";
import {householdColumns, personColumns, statusCodes} from "../../rules/household/columns.js";
import type {Label, Lang} from "../../rules/schema/label.js";
import {rigidItems} from "../../rules/rigid/parameters.js";
import {lines} from "../../rules/law.js";
import type {LineName} from "../../rules/law.js";
import {parseComparison, parseExpression} from "./expression.js";
import type {Expression} from "./expression.js";
import {parameterLabel} from "../policies/parameter-label.js";

/** One way a line comes about, in words: when, under which tests, how. */
export interface FormulaWords {
  readonly when: readonly string[];
  readonly tests: readonly string[];
  readonly formula: string;
}

const texts = {
  person: {zh: "各成员的", en: "members' "},
  min: {zh: "取小", en: "the lower of "},
  max: {zh: "取大", en: "the higher of "},
  nearest: {zh: "四舍五入到 {}：", en: "rounded to {}: "},
  benefit: {zh: "按政策取整", en: "rounded as the policy says"},
  floor: {zh: "取整", en: "rounded down"},
  clamp: {zh: "限于 0 至 1", en: "within 0 and 1"},
  notBelow: {zh: "，不低于 0", en: ", not below 0"},
  only: {zh: "限", en: "only for "},
  yes: {zh: "是", en: "yes"},
  no: {zh: "否", en: "no"},
  published: {zh: "已公布", en: " is published"},
  is: {zh: "为", en: " is "},
  unless: {zh: "除非", en: "unless "}
} as const;

/** Every branch of a line. The standard has one for every step of its plan; those that come to the same are told once. */
export function formulaWords(name: LineName, lang: Lang): FormulaWords[] {
  const all = formulas[name].map(branch => wordsOf(branch, name, lang));
  if (name !== "standard") return all;
  const shortest = new Map<string, FormulaWords>();
  for (const words of all) {
    const known = shortest.get(words.formula);
    if (known === undefined || words.when.length < known.when.length) shortest.set(words.formula, words);
  }
  return [...shortest.values()];
}

function wordsOf(branch: Branch, name: LineName, lang: Lang): FormulaWords {
  const when = [
    ...Object.entries(branch.on ?? {}).map(([path, value]) => conditionText(path, value, lang)),
    ...(branch.given ?? []).map(path => `${policyLabel(path)[lang]}${texts.published[lang]}`),
    ...(branch.statuses === undefined ? [] : [statusesText(branch.statuses, lang)])
  ];
  const tests = (branch.checks ?? []).map(({test, unless}) => {
    const {left, comparator, right} = parseComparison(test);
    const sign = {"<": "＜", ">": "＞", "<=": "≤", ">=": "≥", "==": "＝", "!=": "≠"}[comparator];
    const except = Object.entries(unless ?? {}).map(([path, value]) => conditionText(path, value, lang));
    const tail = except.length === 0 ? "" : `（${texts.unless[lang]}${except.join("")}）`;
    return `${render(left, lang)} ${sign} ${codeOf(left, right, lang)}${tail}`;
  });
  return {when, tests, formula: formulaText(branch, name, lang)};
}

function formulaText(branch: Branch, name: LineName, lang: Lang): string {
  if (branch.zh !== undefined) return lang === "zh" ? branch.zh : (branch.en ?? branch.zh);
  if (branch.expression === undefined) return "";
  if (name === "status") return statusCodes[Number(branch.expression) as keyof typeof statusCodes][lang];
  return render(parseExpression(branch.expression), lang);
}

/** A status or a flag by its name where it is compared with one. */
function codeOf(left: Expression, right: Expression, lang: Lang): string {
  if (left.kind !== "ref" || right.kind !== "number") return render(right, lang);
  if (left.ref.endsWith("status"))
    return statusCodes[right.value as keyof typeof statusCodes]?.[lang] ?? String(right.value);
  const column = householdColumns.find(candidate => `household.${candidate.name}` === left.ref);
  const isFlag = column?.type === "bool" || left.ref.startsWith("assets_ok");
  return isFlag ? texts[right.value === 1 ? "yes" : "no"][lang] : String(right.value);
}

function conditionText(path: string, value: unknown, lang: Lang): string {
  const node = nodeAt(path);
  const text =
    node?.kind === "choice" && typeof value === "string"
      ? (node.values[value]?.[lang] ?? value)
      : typeof value === "boolean"
        ? texts[value ? "yes" : "no"][lang]
        : String(value);
  return `${policyLabel(path)[lang]}${texts.is[lang]}${text}`;
}

function statusesText(statuses: readonly number[] | string, lang: Lang): string {
  if (typeof statuses === "string") return policyLabel(statuses)[lang];
  const names = statuses.map(status => statusCodes[status as keyof typeof statusCodes][lang]);
  return texts.only[lang] + names.join(lang === "zh" ? "、" : ", ");
}

const examples: Readonly<Record<string, string>> = {
  "@region": anyRegion,
  "@registration": "urban",
  "@status": "2",
  "@tier": "0",
  "@band": "0"
};

/** A parameter of a table goes by the table's name, whatever the row. */
function policyLabel(path: string): Label {
  const at = path.indexOf(".@");
  if (at > 0 && /@[a-z]+$/.test(path)) return parameterLabel(path.slice(0, at));
  return parameterLabel(path.replace(/@[a-z]+/g, key => examples[key] ?? key));
}

function labelOf(ref: string, lang: Lang): string {
  const dot = ref.indexOf(".");
  const [kind, name] = dot < 0 ? ["line", ref] : [ref.slice(0, dot), ref.slice(dot + 1)];
  const named = <T extends Label & {name: string}>(list: readonly T[]): string =>
    list.find(item => item.name === name)?.[lang] ?? name;
  if (kind === "line") return named<Label & {name: string}>(lines);
  if (kind === "household") return named<Label & {name: string}>(householdColumns);
  if (kind === "sum") return texts.person[lang] + named<Label & {name: string}>(personColumns);
  if (kind === "item") return rigidItems[name as keyof typeof rigidItems][lang];
  if (kind === "term") return terms[name as keyof typeof terms][lang];
  return policyLabel(name)[lang];
}

function render(expression: Expression, lang: Lang): string {
  const bracket = (text: string): string => (lang === "zh" ? `（${text}）` : `(${text})`);
  const factor = (part: Expression): string =>
    part.kind === "sum" || part.kind === "call" ? bracket(render(part, lang)) : render(part, lang);
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "ref":
      return labelOf(expression.ref, lang);
    case "sum":
      return expression.parts
        .map(({sign, part}, i) => (i === 0 ? "" : sign < 0 ? " − " : " + ") + render(part, lang))
        .join("");
    case "product":
      return expression.parts.map(({over, part}, i) => (i === 0 ? "" : over ? " ÷ " : " × ") + factor(part)).join("");
    case "call":
      return renderCall(expression, lang, bracket);
  }
}

function renderCall(
  {name, parts}: Extract<Expression, {kind: "call"}>,
  lang: Lang,
  bracket: (text: string) => string
): string {
  const [first, second] = parts.map(part => render(part, lang));
  if (name === "max" && parts[0].kind === "number") return `${second}${texts.notBelow[lang]}`;
  if (name === "min" || name === "max")
    return (
      texts[name][lang] + bracket([...new Set(parts.map(part => render(part, lang)))].join(lang === "zh" ? "；" : "; "))
    );
  if (name === "nearest") return texts.nearest[lang].replace("{}", second) + first;
  return `${first}${lang === "zh" ? "，" : ", "}${texts[name][lang]}`;
}
