// What the searches are told: `doudi solve` and `doudi frontier`.

import {allOutcomeNames} from "../../src/analysis/search/outcomes.js";
import {usualTerms} from "../../src/analysis/exit/report.js";
import {maxMonths} from "../../src/engine/months/terms.js";
import {choice, names} from "./names.js";
import {whole} from "./numbers.js";
import type {CommandSpec, Option} from "./option.js";
import {askedIn, leverParts, limitsIn, numberAsked} from "./search-values.js";
import type {Asked, AskedLimit} from "./search-values.js";
import {json, month, policy, population, reform, seed} from "./shared.js";
import {flag, required, text} from "./words.js";
import type {Label} from "../../src/rules/schema/label.js";

/** Families that leave are looked for in the year after, so that a walk must be longer than that. */
const shortest = 14;
const months = {
  ...whole(
    {min: shortest, max: maxMonths},
    {zh: "目标要逐月推演时走几个月", en: "months simulated, where an outcome needs them"},
    "月"
  ),
  otherwise: {zh: String(usualTerms.months), en: String(usualTerms.months)}
};

const amount = (words: Label): Option<number> => ({
  kind: "amount",
  value: "X",
  ...words,
  allowed: {zh: "数，如 0.37、7.5e9、75亿", en: "a number, e.g. 0.37, 7.5e9 or 75亿"},
  read: numberAsked
});

const goal = (words: Label): Option<Asked> => ({
  kind: "amount",
  value: "X|+X",
  ...words,
  allowed: {zh: "数，如 75亿；+1亿 指比基线多", en: "a number, e.g. 75亿; +1亿 is relative to the baseline"},
  read: askedIn
});

const limits = (words: Label): Option<readonly AskedLimit[]> => ({
  kind: "list",
  value: "OUTCOME=X|+X,...",
  ...words,
  allowed: {zh: "如 cost=75亿,lowered_persons=0", en: "e.g. cost=75亿,lowered_persons=0"},
  read: limitsIn
});

const levers: Option<string> = {
  kind: "list",
  value: "PATH=FROM..TO:STEP,...",
  zh: "要动的参数及其范围",
  en: "the parameters to vary, and their ranges",
  allowed: {
    zh: "参数=起..止:步长，或 参数=甲/乙，如 edge.multiple=1.5..2:0.1,standard.unify=none/province",
    en: "path=from..to:step, or path=a/b for a choice or a switch, e.g. edge.multiple=1.5..2:0.1,standard.unify=none/province"
  },
  read: given => {
    leverParts(given);
    return given;
  }
};

export const solve = {
  zh: "求一个参数，使目标恰好达到",
  en: "the value of one parameter that meets a goal",
  options: {
    policy,
    reform,
    lever: required(
      text("PATH", {zh: "要动的参数", en: "the parameter to vary"}, {zh: "如 edge.multiple", en: "e.g. edge.multiple"})
    ),
    from: amount({zh: "参数的下限", en: "its lower bound"}),
    to: amount({zh: "参数的上限", en: "its upper bound"}),
    step: amount({zh: "参数的步长", en: "its step"}),
    goal: required(choice("OUTCOME", allOutcomeNames, {zh: "目标", en: "the target outcome"})),
    "at-most": goal({zh: "目标不高于（与 --at-least 二者取一）", en: "the goal at most (this or --at-least)"}),
    "at-least": goal({zh: "目标不低于", en: "the goal at least"}),
    month,
    months,
    population,
    json
  },
  failure: {zh: "达不到目标，印出最接近的", en: "the goal cannot be met: the closest is printed"}
} as const satisfies CommandSpec;

export const frontier = {
  zh: "同时动几个参数，找没有被别的方案全面超过的方案",
  en: "non-dominated policies: none is beaten in every objective",
  options: {
    policy,
    levers: required(levers),
    objectives: {
      ...names("OUTCOME", {values: allOutcomeNames, what: "outcome"}, {zh: "目标", en: "the target outcome"}),
      otherwise: {zh: "cost,gap_left", en: "cost,gap_left"}
    },
    "at-most": limits({zh: "不高于", en: "upper limits"}),
    "at-least": limits({zh: "不低于", en: "lower limits"}),
    keep: names(
      "RULE",
      {values: ["not_lowered", "within_bands"], what: "rule"},
      {zh: "标准须守的规矩", en: "rules that standards must meet"}
    ),
    policies: {
      ...whole({min: 2, max: 100_000}, {zh: "试多少个方案", en: "policies tried"}),
      otherwise: {zh: "1000；逐月推演时 100", en: "1000; 100 with a monthly simulation"}
    },
    seed: seed(1),
    all: flag({zh: "印出试过的全部方案", en: "every policy that was tried"}),
    month,
    months,
    population,
    json
  },
  failure: {
    zh: "没有方案合乎限制，或中途停止",
    en: "nothing fits, or the search was stopped: what was found is printed"
  }
} as const satisfies CommandSpec;
