// What the commands are told that walk families: up in earnings, through the months, along a path of years.

import {usualTerms} from "../../src/analysis/exit/report.js";
import {maxMonths} from "../../src/engine/months/terms.js";
import {choice} from "./names.js";
import {share, whole, wholes} from "./numbers.js";
import type {CommandSpec, Option} from "./option.js";
import {from, growth, json, month, outward, policy, population, reform, seed, target} from "./shared.js";
import {flag, otherwise, refuse} from "./words.js";

export const cliffs = {
  zh: "全部家庭多挣一元、家里反而变少之处：多深、因何、多挣多少才补回",
  en: "where one more yuan earned costs more than a yuan: every cliff, its depth, cause and recovery",
  options: {policy, reform, month: {...month, otherwise: {zh: "0", en: "0"}}, population, outward, json}
} as const satisfies CommandSpec;

const reviews = {zh: "6 或 12 个月", en: "6 or 12 months; if omitted, as the rules require"};
const review: Option<number> = {
  kind: "choice",
  value: "6|12",
  zh: "每隔几个月复核",
  en: "months between reviews of a family",
  unit: "月",
  allowed: reviews,
  otherwise: {zh: "依法按身份", en: "as the rules require, by status"},
  read: (text, name) => (text === "6" || text === "12" ? Number(text) : refuse(name, text, reviews))
};

export const exit = {
  zh: "逐月推演：在册、新增、退出、再入、落差与资金",
  en: "month by month: caseload, entries, exits, returns, drops and money",
  options: {
    policy,
    reform,
    "exit-months": wholes(
      {min: 0, max: 36, least: 2},
      {
        zh: "并列几种渐退期（不与 --reform 同用）",
        en: "exit periods of several lengths side by side (not with --reform)"
      },
      "月"
    ),
    months: otherwise(
      whole({min: 2, max: maxMonths}, {zh: "推演几个月", en: "months simulated"}, "月"),
      usualTerms.months
    ),
    review,
    "first-month": otherwise(
      whole({min: 1, max: 12}, {zh: "从几月开始", en: "calendar month of the first"}, "月"),
      usualTerms.first_month
    ),
    seed: seed(usualTerms.seed),
    population,
    outward,
    json
  }
} as const satisfies CommandSpec;

export const path = {
  zh: "从现行标准分年走到目标政策的标准，每年花多少",
  en: "from the standards in force to those of a target, year by year, and who pays what",
  options: {
    policy,
    target,
    years: otherwise(whole({min: 1, max: 30}, {zh: "几年走到", en: "years to get there"}, "年"), 5),
    from: {
      ...from({zh: "第一步从哪个月起发", en: "the month from which the first step is paid"}),
      otherwise: {
        zh: "目标政策施行之月，不早于现行政策的次年 1 月",
        en: "the month in which the target comes into force, not before the year after the policy in force"
      }
    },
    "income-growth": growth("收入", "incomes"),
    "consumption-growth": growth("消费", "consumption"),
    "max-rise": {
      ...share({zh: "每年最多上调", en: "maximum rise of a standard in a year"}),
      otherwise: {zh: "不限", en: "no limit"}
    },
    "may-fall": flag({zh: "标准可以下调", en: "standards may be cut"}),
    shape: otherwise(
      choice("SHAPE", ["geometric", "linear"], {zh: "等比或等差", en: "equal rates or equal amounts a year"}),
      "geometric"
    ),
    "fixed-amounts": flag({zh: "以元计的各项不随物价调整", en: "amounts in yuan do not follow growth"}),
    "price-rate": {
      ...share({zh: "价格临时补贴占标准的比例", en: "price-linked subsidy, as a share of the standard"}),
      otherwise: {zh: "不发", en: "none"}
    },
    "price-year": {
      ...whole({min: 0, max: 30}, {zh: "第几年发（须有 --price-rate）", en: "in which year (with --price-rate)"}, "年"),
      otherwise: {zh: "1", en: "1"}
    },
    "price-months": {
      ...whole(
        {min: 1, max: 12},
        {zh: "发几个月（须有 --price-rate）", en: "for how many months (with --price-rate)"},
        "月"
      ),
      otherwise: {zh: "12", en: "12"}
    },
    population,
    json
  },
  failure: {
    zh: "最后一年仍未走到，说明差多少、哪年走到",
    en: "the target is not reached: how close it comes, and when it would be"
  }
} as const satisfies CommandSpec;
