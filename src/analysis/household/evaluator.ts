// What an expression of a formula comes to for one household.

import {roundBenefit} from "../../rules/benefit/rule.js";
import {roundHalfUp} from "../../rules/numbers.js";
import type {Expression} from "./expression.js";
import {findReference} from "./formula-values.js";
import type {Assessed, Found} from "./formula-values.js";

/** What the tokens of an expression need to know. */
export interface Evaluator {
  readonly find: (ref: string) => Found;
  readonly value: (expression: Expression) => number | null;
  readonly rounding: "ceil" | "round" | "none";
}
export const evaluatorOf = (context: Assessed): Evaluator => ({
  find: ref => findReference(ref, context),
  value: expression => evaluate(expression, context),
  rounding: context.policy.rounding
});

/** Null where a figure it needs is not published; `min` and `max` leave such a figure out. */
export function evaluate(expression: Expression, context: Assessed): number | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "ref":
      return findReference(expression.ref, context).value;
    case "sum":
      return expression.parts.reduce<number | null>(
        (sum, {sign, part}) => combine(sum, evaluate(part, context), (a, b) => a + sign * b),
        0
      );
    case "product":
      return expression.parts.reduce<number | null>(
        (product, {over, part}) => combine(product, evaluate(part, context), (a, b) => (over ? a / b : a * b)),
        1
      );
    case "call":
      return call(
        expression.name,
        expression.parts.map(part => evaluate(part, context)),
        context
      );
  }
}

const combine = (a: number | null, b: number | null, with_: (a: number, b: number) => number): number | null =>
  a === null || b === null ? null : with_(a, b);

function call(name: string, values: readonly (number | null)[], {prepared}: Assessed): number | null {
  const known = values.filter(value => value !== null);
  const [x] = values;
  if (name === "min") return known.length === 0 ? null : Math.min(...known);
  if (name === "max") return known.length === 0 ? null : Math.max(...known);
  if (x === null || known.length < values.length) return null;
  if (name === "floor") return Math.floor(x);
  if (name === "clamp") return Math.min(1, Math.max(0, x));
  if (name === "benefit") return roundBenefit(x, prepared);
  const step = known[1];
  return roundHalfUp(x / step) * step;
}
