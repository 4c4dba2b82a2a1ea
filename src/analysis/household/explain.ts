// How every line of a worksheet came about: its formula in words with the numbers filled in, the tests it passed or failed.
// The answer is made of tokens, so that a screen can say it in either language and a test can work it out again.

import {formulas} from "../../rules/formulas.js";
import type {Branch, Check} from "../../rules/schema/line.js";
import {isAbove, isAtMost, isBelow} from "../../rules/numbers.js";
import type {Label} from "../../rules/schema/label.js";
import {lines} from "../../rules/law.js";
import type {LineName} from "../../rules/law.js";
import {parseComparison, parseExpression} from "./expression.js";
import type {Comparator, Comparison, Expression} from "./expression.js";
import {evaluate, evaluatorOf} from "./evaluator.js";
import {findReference, parameterValue, pathOf} from "./formula-values.js";
import type {Assessed, Found} from "./formula-values.js";
import {tokensOf} from "./formula-tokens.js";
import type {Token} from "./formula-tokens.js";
import {lastOf} from "../../rules/last-of.js";

export interface ExplainedCheck {
  readonly left: readonly Token[];
  readonly comparator: Comparator;
  readonly right: readonly Token[];
  /** Where it compares one thing with a code or a flag: what it is and what it must be. */
  readonly fact?: {readonly found: Found; readonly wanted: number; readonly comparator: Comparator};
  readonly passed: boolean;
  /** True where no cap is published, so that there was nothing to test. */
  readonly untested: boolean;
}

export interface Explanation {
  readonly name: LineName;
  /** As the rules have it; null where there is no figure. */
  readonly value: number | null;
  readonly tokens: readonly Token[];
  readonly checks: readonly ExplainedCheck[];
  /** Words that take the place of a formula. */
  readonly note: Label | null;
  /** Statuses the line is for, where the household has another. */
  readonly only: readonly number[] | null;
  /** For the status: every test made, in the order of the law. */
  readonly tried: readonly {
    readonly status: number;
    readonly passed: boolean;
    readonly checks: readonly ExplainedCheck[];
  }[];
  /** What the formula gives, to be held against `value`. */
  readonly worked: number | null;
}

interface Parsed {
  readonly branch: Branch;
  readonly expression: Expression | null;
  readonly checks: readonly {readonly check: Check; readonly comparison: Comparison}[];
}

/** Formulas read once; a faulty one fails here. */
const parsed = Object.fromEntries(
  lines.map(({name}) => [
    name,
    formulas[name].map((branch): Parsed => ({
      branch,
      expression: branch.expression === undefined ? null : parseExpression(branch.expression),
      checks: (branch.checks ?? []).map(check => ({check, comparison: parseComparison(check.test)}))
    }))
  ])
) as unknown as Readonly<Record<LineName, readonly Parsed[]>>;

/** Reasons given for an amount of nought. */
const mostReasons = 2;
const nobody: Label = {zh: "没有共同生活的家庭成员", en: "no family member is counted"};
const notProvided: Label = {zh: "政策没有给该身份的这一项", en: "not provided for this status"};
const ofPolicy: ReadonlySet<LineName> = new Set(["standard", "edge_line", "income_line", "members"]);

/** Every line, in order. */
export const explainAll = (context: Assessed): Explanation[] => lines.map(({name}) => explain(name, context));

export function explain(name: LineName, context: Assessed): Explanation {
  const figure = context.sheet[name];
  const value = Number.isNaN(figure) ? null : figure;
  const plain = {name, value, tokens: [], checks: [], note: null, only: null, tried: [], worked: value};
  if (context.sheet.members === 0 && !ofPolicy.has(name)) return {...plain, note: nobody};
  const branches = parsed[name].filter(({branch}) => fits(branch, context));
  if (name === "status") return explainStatus(branches, context, plain);
  const open = branches.filter(({branch}) => isFor(branch, context) && isGiven(branch, context));
  const tested = open.map(candidate => ({...candidate, results: runChecks(candidate, context)}));
  const chosen = tested.find(({results}) => results.every(({passed}) => passed));
  if (chosen !== undefined) {
    const {branch, expression, results} = chosen;
    const isYesNo = expression === null && branch.zh === undefined;
    return {
      ...plain,
      tokens: expression === null ? [] : tokensOf(expression, evaluatorOf(context)),
      checks: isYesNo ? results : [],
      note: branch.zh === undefined ? null : {zh: branch.zh, en: branch.en ?? branch.zh},
      worked: branch.zh === undefined ? (expression === null ? 1 : evaluate(expression, context)) : value
    };
  }
  // yes or no: the whole list; an amount: what stood in the way
  const failed = lastOf(tested);
  if (failed !== undefined) {
    const all = failed.expression === null;
    const inTheWay = failed.results.filter(({passed}) => !passed).slice(0, mostReasons);
    return {...plain, checks: all ? failed.results : inTheWay, worked: 0};
  }
  const first = branches.find(({branch}) => !isFor(branch, context));
  if (first !== undefined) return {...plain, only: statusesOf(first.branch, context), worked: 0};
  return {...plain, note: notProvided, worked: 0};
}

function explainStatus(branches: readonly Parsed[], context: Assessed, plain: Explanation): Explanation {
  const tried: {status: number; passed: boolean; checks: readonly ExplainedCheck[]}[] = [];
  for (const candidate of branches) {
    const checks = runChecks(candidate, context);
    const passed = checks.every(check => check.passed);
    tried.push({status: evaluate(candidate.expression!, context) ?? 0, passed, checks});
    if (passed) break;
  }
  return {...plain, tried, worked: lastOf(tried)?.status ?? 0};
}

/** The parameters of the branch are those of the policy. */
function fits({on = {}}: Branch, context: Assessed): boolean {
  return Object.entries(on).every(([path, value]) => parameterValue(pathOf(path, context), context) === value);
}
const isGiven = ({given = []}: Branch, context: Assessed): boolean =>
  given.every(path => parameterValue(pathOf(path, context), context) != null);

function statusesOf({statuses}: Branch, context: Assessed): readonly number[] {
  if (typeof statuses === "string") return parameterValue(statuses, context) as readonly number[];
  return statuses ?? [];
}
const isFor = (branch: Branch, context: Assessed): boolean =>
  branch.statuses === undefined || statusesOf(branch, context).includes(context.sheet.status);

function runChecks({checks}: Parsed, context: Assessed): ExplainedCheck[] {
  return checks
    .filter(({check: {unless = {}}}) =>
      Object.entries(unless).every(([path, value]) => parameterValue(path, context) !== value)
    )
    .map(({comparison}) => explainCheck(comparison, context));
}

const tests: Readonly<Record<Comparator, (a: number, b: number) => boolean>> = {
  "<": isBelow,
  ">": isAbove,
  "<=": isAtMost,
  ">=": (a, b) => !isBelow(a, b),
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b
};

function explainCheck({left, comparator, right}: Comparison, context: Assessed): ExplainedCheck {
  const [a, b] = [evaluate(left, context), evaluate(right, context)];
  // no cap published: no test; no income line published: the test cannot be passed
  const untested = comparator === "<=" && b === null;
  const passed = untested || (a !== null && b !== null && tests[comparator](a, b));
  const evaluator = evaluatorOf(context);
  const found = left.kind === "ref" ? findReference(left.ref, context) : undefined;
  const isFact = right.kind === "number" && found !== undefined;
  return {
    left: tokensOf(left, evaluator),
    comparator,
    right: tokensOf(right, evaluator, true),
    ...(isFact && {fact: {found, wanted: right.value, comparator}}),
    passed,
    untested
  };
}
