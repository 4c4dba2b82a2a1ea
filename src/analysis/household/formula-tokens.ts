// An expression as a row of words and numbers. What is nought in a long sum is left out and counted, so that a line stays short.

import type {Label} from "../../rules/schema/label.js";
import type {Expression} from "./expression.js";
import type {Evaluator} from "./evaluator.js";
import type {Found} from "./formula-values.js";

export type Token =
  | {readonly kind: "text"; readonly zh: string; readonly en: string}
  | {readonly kind: "term"; readonly ref: string; readonly found: Found}
  /** A number of the law, or one worked out on the way. */
  | {readonly kind: "number"; readonly value: number; readonly worked: boolean};

const text = (zh: string, en = zh): Token => ({kind: "text", zh, en});
const worked = (value: number | null): Token[] =>
  value === null ? [] : [text(" ＝ ", " = "), {kind: "number", value, worked: true}];

/** Longer sums than this leave out what is nought. */
const shortSum = 3;

/** `result` adds what a compound expression comes to. */
export function tokensOf(expression: Expression, evaluator: Evaluator, result = false): Token[] {
  const tokens = render(expression, evaluator);
  return result && expression.kind !== "number" && expression.kind !== "ref"
    ? [...tokens, ...worked(evaluator.value(expression))]
    : tokens;
}

function render(expression: Expression, evaluator: Evaluator): Token[] {
  switch (expression.kind) {
    case "number":
      return [{kind: "number", value: expression.value, worked: false}];
    case "ref":
      return renderRef(expression.ref, evaluator);
    case "sum":
      return renderSum(expression, evaluator);
    case "product":
      return expression.parts.flatMap(({over, part}, i) => [
        ...(i === 0 ? [] : [text(over ? " ÷ " : " × ")]),
        ...factor(part, i, evaluator)
      ]);
    case "call":
      return renderCall(expression, evaluator);
  }
}

/** A factor that is itself made of several stands in brackets. */
function factor(part: Expression, i: number, evaluator: Evaluator): Token[] {
  const tokens = render(part, evaluator);
  const isCompound = part.kind === "sum" || part.kind === "call" || (i > 0 && part.kind === "product");
  return isCompound && tokens.length > 1 ? bracket(tokens) : tokens;
}

const bracket = (tokens: readonly Token[]): Token[] => [text("（", "("), ...tokens, text("）", ")")];

function renderRef(ref: string, {find}: Evaluator): Token[] {
  const found = find(ref);
  return [{kind: "term", ref, found}];
}

function renderSum({parts}: Extract<Expression, {kind: "sum"}>, evaluator: Evaluator): Token[] {
  const shown = parts.length <= shortSum ? parts : parts.filter(({part}) => evaluator.value(part) !== 0);
  const left = parts.length - shown.length;
  if (shown.length === 0) return [text("各项均为 0", "every item is 0")];
  return [
    ...shown.flatMap(({sign, part}, i) => [
      ...(i === 0 ? (sign < 0 ? [text("− ")] : []) : [text(sign < 0 ? " − " : " + ")]),
      ...render(part, evaluator)
    ]),
    ...(left === 0 ? [] : [text(`（另 ${left} 项为 0）`, ` (${left} more are 0)`)])
  ];
}

function renderCall(expression: Extract<Expression, {kind: "call"}>, evaluator: Evaluator): Token[] {
  const {name, parts} = expression;
  const [first, second] = parts;
  switch (name) {
    case "min":
    case "max":
      return renderChoice(expression, evaluator);
    case "nearest":
      return [...render(first, evaluator), text("，四舍五入到 ", ", rounded to "), ...numberOf(second, evaluator)];
    case "floor":
      return [...render(first, evaluator), text("，取整", ", in whole")];
    case "clamp":
      return render(first, evaluator);
    case "benefit":
      return [...render(first, evaluator), ...roundingWords[evaluator.rounding].map(({zh, en}) => text(zh, en))];
  }
}

const numberOf = (expression: Expression, {value}: Evaluator): Token[] => {
  const number = value(expression);
  return number === null ? [] : [{kind: "number", value: number, worked: false}, text(" 元", " yuan")];
};

const roundingWords: Readonly<Record<"ceil" | "round" | "none", readonly Label[]>> = {
  ceil: [{zh: "，进位到元", en: ", up to whole yuan"}],
  round: [{zh: "，四舍五入到元", en: ", to whole yuan"}],
  none: []
};

/** The smaller or greater of several; what can play no part (no cap published, a floor of nought) is not mentioned. */
function renderChoice({name, parts}: Extract<Expression, {kind: "call"}>, evaluator: Evaluator): Token[] {
  const known = parts.map(part => ({part, value: evaluator.value(part)})).filter(({value}) => value !== null);
  const shown = name === "max" && known.some(({value}) => value! > 0) ? known.filter(({value}) => value !== 0) : known;
  const [least, rest] = known;
  if (name === "max" && known.length === 2 && least.part.kind === "number") {
    const binds = rest.value! < 0 ? [text("，不低于 0", ", not below 0")] : [];
    return [...render(rest.part, evaluator), ...binds];
  }
  if (shown.length === 1) return render(shown[0].part, evaluator);
  const simple = (part: Expression): boolean => part.kind === "ref" || part.kind === "number";
  return [
    ...(name === "min" ? [text("取小：", "the smaller of ")] : [text("取大：", "the greater of ")]),
    ...shown.flatMap(({part, value}, i) => [
      ...(i === 0 ? [] : [text("；", "; ")]),
      ...render(part, evaluator),
      ...(simple(part) ? [] : worked(value))
    ])
  ];
}
