// What a study says of the years to come, of what is not certain, and of what the sum would buy otherwise.

import {cliffCounts} from "../../src/engine/cliffs/names.js";
import type {Lang} from "../../src/rules/schema/label.js";
import type {StudyPart, StudySection} from "../../src/analysis/results/study.js";
import {valueOf} from "./context.js";
import type {StudyContext} from "./context.js";
import {table, text, words} from "./parts.js";

export function yearsSection({runs: {years, path}}: StudyContext): StudySection {
  const last = years.length - 1;
  const reached: StudyPart = path.reached
    ? text("最后一年各市都到达目标。", "By the last year every prefecture has reached the target.")
    : text("最后一年还有市没有到达目标。", "In the last year some prefectures are still below the target.");
  return {
    id: "years",
    title: words("分年推进", "Phased path"),
    parts: [
      text(
        `分 {path.years} 年走完，每年收入增长 {path.growth_income}、消费增长 {path.growth_consumption}（最近公布的增长率）。比较的是同一年里“按现行办法延续”的花费，不是今年的花费：最后一年多花 {path.year_${last}.extra}，{path.years} 年合计多花 {path.extra_sum}。`,
        `In {path.years} years, with incomes growing by {path.growth_income} and consumption by {path.growth_consumption} a year (as last published). Each year is compared with the same year under the current rules continued, not with today: {path.year_${last}.extra} more in the last year, {path.extra_sum} over the {path.years} years in total.`
      ),
      reached,
      {kind: "chart", name: "years"},
      table("years", words("逐年", "Year by year"), {
        label: ({year}) => words(`第 ${year} 年`, `Year ${year}`),
        rows: years,
        columns: [
          [words("最低标准", "Lowest standard"), ({year}) => `path.year_${year}.standard_lowest`],
          [words("最高标准", "Highest standard"), ({year}) => `path.year_${year}.standard_highest`],
          [words("最高 / 最低", "Highest / lowest"), ({year}) => `path.year_${year}.standard_ratio`],
          [words("低保对象", "Dibao recipients"), ({year}) => `path.year_${year}.dibao_persons`],
          [words("资金", "Cost"), ({year}) => `path.year_${year}.cost`],
          [words("按现行延续", "Carried on"), ({year}) => `path.year_${year}.carried`],
          [words("多花", "Extra"), ({year}) => `path.year_${year}.extra`],
          [words("其中县级", "of which counties"), ({year}) => `path.year_${year}.extra_county`]
        ]
      })
    ]
  };
}

const uncertain = [
  ["cost", "全年资金", "annual cost"],
  ["dibao_persons", "低保对象", "dibao recipients"],
  ["coverage", "低保覆盖面", "dibao coverage"],
  ["exclusion", "漏保率", "exclusion"],
  ["cliff_households", cliffCounts.cliff_households.noun.zh, cliffCounts.cliff_households.noun.en]
] as const;

export function uncertaintySection({runs: {bands}}: StudyContext): StudySection {
  const variants = (lang: Lang): string => bands.assumptions.map(row => row[lang]).join(lang === "zh" ? "、" : "; ");
  return {
    id: "uncertainty",
    title: words("有多确定", "How certain it is"),
    parts: [
      text(
        `模拟误差只说抽样：现行与方案在同一批家庭上成对核算，共 {households.assessed} 户。区间是每次移动一项假设得到的最低和最高，假设有：${variants("zh")}。`,
        `Simulation errors speak of sampling alone: both policies on the same households, {households.assessed} of them. A band is the lowest and the highest when one assumption at a time is moved; they are: ${variants("en")}.`
      ),
      table("uncertainty", words("变化及其模拟误差和区间", "Changes, with simulation errors and bands"), {
        label: ([, zh, en]) => words(zh, en),
        rows: uncertain,
        columns: [
          [words("现行", "In force"), ([name]) => `${name}.before`],
          [words("方案", "Reform"), ([name]) => `${name}.after`],
          [words("变化", "Change"), ([name]) => `${name}.change:signed`],
          [words("模拟误差", "Simulation error"), ([name]) => `${name}.change:se`],
          [words("区间", "Band"), ([name]) => `${name}.change:band`]
        ]
      })
    ]
  };
}

export function sameSumSection(context: StudyContext): StudySection {
  const {same_sum: ways} = context.runs;
  const rows = [{name: "reform", label: words("本方案", "this reform"), spent: true}, ...ways];
  const unspent = ways.filter(({spent}) => !spent);
  const gap = (name: string): number => valueOf(context, `same_sum.${name}.edge_gap_closed`) ?? 0;
  const best = rows.reduce((a, b) => (gap(b.name) > gap(a.name) ? b : a));
  return {
    id: "same_sum",
    title: words("同样的钱还能做什么", "Alternative uses of the same sum"),
    parts: [
      text(
        "在现行政策上每次只动一项，找到花费不超过本方案的最大取值（在整个合成人口上反复核算，不内插）。",
        "Starting from the policy in force, one lever at a time is raised to the highest value that costs no more than this reform (by runs over the whole population, without interpolation)."
      ),
      table("same_sum", words("同一笔钱的几种用法", "The same sum, spent differently"), {
        label: ({label}) => label,
        rows,
        columns: [
          [words("取值", "Value"), ({name}) => (name === "reform" ? null : `same_sum.${name}.value`)],
          [words("资金变化", "Cost, change"), ({name}) => `same_sum.${name}.cost_change:signed`],
          [words("领取人数变化", "Recipients, change"), ({name}) => `same_sum.${name}.persons_change:signed`],
          [words("现行边缘线下的缺口减少", "Edge gap closed"), ({name}) => `same_sum.${name}.edge_gap_closed`],
          [words("最高 / 最低标准", "Highest / lowest"), ({name}) => `same_sum.${name}.standard_ratio`],
          [words("救助增加的人", "Assistance rises"), ({name}) => `same_sum.${name}.raised`],
          [words("救助减少的人", "Assistance falls"), ({name}) => `same_sum.${name}.lowered`]
        ]
      }),
      ...unspent.map(({label, name}) =>
        text(
          `${label.zh}：取到上限 {same_sum.${name}.value} 也花不完这笔钱。`,
          `${label.en}: even the greatest value, {same_sum.${name}.value}, costs less than the sum.`
        )
      ),
      text(
        `按边缘线以下的缺口减少得最多，是“${best.label.zh}”；但只有本方案缩小各市之间的标准差距。选哪一种，取决于要的是同标还是补缺口。`,
        `Of these, the gap below the edge line falls most with: ${best.label.en}. This reform alone brings the standards of the prefectures closer. Which is better depends on whether a unified standard or closing the gap is the aim.`
      )
    ]
  };
}
