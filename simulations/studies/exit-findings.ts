// 要点 What exits of several lengths come to, in sizes an office knows. Which sentence is said depends on the figures.

import type {StudyFigure, StudyPart, StudySection, Words} from "../../src/analysis/results/study.js";
import {valueOf} from "./context.js";
import type {ExitWalked} from "./length-figures.js";
import {item, words} from "./parts.js";

/** "没有渐退", "渐退 {length.exit_6} 个月" */
export const lengthWords = (months: number): Words =>
  months === 0
    ? words("没有渐退", "no exit")
    : words(`渐退 {length.exit_${months}} 个月`, `an exit period of {length.exit_${months}} months`);

export function exitFindings({lengths, policy}: ExitWalked, figures: readonly StudyFigure[]): StudySection {
  const [first, ...others] = lengths;
  const value = (key: string): number => valueOf({figures}, key) ?? NaN;
  const last = others.at(-1)!;
  return {
    id: "findings",
    title: words("要点", "Findings"),
    parts: [
      ...others.flatMap(months => cost(first, months)),
      cliff(lengths, value),
      ...(others.length > 1 ? [longer(others[0], last, value)] : []),
      ...others
        .filter(months => months <= policy.income.disregard.months)
        .map(months => sharedClock(months, value(`cash_change.exit_${months}`), value)),
      poverty(last, value),
      returns(lengths)
    ]
  };
}

function cost(first: number, months: number): StudyPart[] {
  const [own, without] = [lengthWords(months), lengthWords(first)];
  const at = (name: string): string => `{${name}.exit_${months}}`;
  return [
    item(
      `${own.zh}：{months} 个月里有 ${at("exit_begun")}进入渐退，平时约 ${at("exit_persons_mean")}在渐退中。比${without.zh}每年多花现金约 ${at("cash_change_year")}（全期 ${at("cash_change")}，模拟误差 {cash_change.exit_${months}:se}），是现金救助的 ${at("cash_change_share")}。`,
      `With ${own.en}, ${at("exit_begun")} households start it over {months} months, and about ${at("exit_persons_mean")} persons are on it at any time. It costs about ${at("cash_change_year")} more in cash a year than ${without.en} (${at("cash_change")} over all months, simulation error {cash_change.exit_${months}:se}): ${at("cash_change_share")} of cash assistance.`
    ),
    item(
      `其中 ${at("exit_cash_share")}是渐退低保金本身：在渐退中的家庭平均每户每月 ${at("exit_benefit")}，一户前后共约 ${at("exit_cash_each")}；其余是仍在册而连带领取的其他补贴，和收入回落后较快恢复的低保金。`,
      `Of this, ${at("exit_cash_share")} is the exit benefit itself: ${at("exit_benefit")} a month for a family on it, about ${at("exit_cash_each")} a family in all; the rest is other subsidies tied to being on the rolls, and dibao that resumes sooner where income falls again.`
    )
  ];
}

/** Share by which the exit lessens sharp falls, at the full amount and by steps. */
function cliff(lengths: readonly number[], value: (key: string) => number): StudyPart {
  const [first, last] = [lengths[0], lengths.at(-1)!];
  const full = 1 - value(`drop_assistance_half.exit_${last}`) / value(`drop_assistance_half.exit_${first}`);
  const linear = 1 - value(`drop_half.exit_${last}.linear`) / value(`drop_half.exit_${first}.linear`);
  const after = lengths.slice(1);
  const list = (of: (months: number) => string, comma: string): string => after.map(of).join(comma);
  const facts = words(
    `断崖：在册过的家庭里，有 {drop_assistance_half.exit_${first}}曾在一个月内少掉半个标准以上的救助；${list(months => `${lengthWords(months).zh}，{drop_assistance_half.exit_${months}}`, "；")}。同样的期限改为逐月递减，分别是 ${list(months => `{drop_half.exit_${months}.linear}`, "、")}。按原额的数还偏低：最后一个月仍在渐退的（${list(months => `{exit_households_last.exit_${months}}`, "、")}），下跌还在后头。`,
    `The cliff: {drop_assistance_half.exit_${first}} of families ever on the rolls lose half a standard or more of assistance within a month; ${list(months => `with ${lengthWords(months).en}, {drop_assistance_half.exit_${months}}`, "; ")}. With the same months falling by equal steps: ${list(months => `{drop_half.exit_${months}.linear}`, ", ")}. At the full amount the true shares are higher: families on the exit in the last month (${list(months => `{exit_households_last.exit_${months}}`, ", ")}) have their fall still before them.`
  );
  return linear > 1.5 * full
    ? item(
        `${facts.zh}按原额发到期满再停，断崖多半只是推后；逐月递减才把它变成台阶，而且花得更少。`,
        `${facts.en} Paid in full until it ends, the exit mostly puts the cliff off; falling month by month, it turns it into stairs, and costs less.`
      )
    : item(facts.zh, facts.en);
}

/** Whether a longer exit lessens the cliff further. */
function longer(shorter: number, longest: number, value: (key: string) => number): StudyPart {
  const gain = value(`drop_assistance_half.exit_${shorter}`) - value(`drop_assistance_half.exit_${longest}`);
  const facts = words(
    `从 {length.exit_${shorter}} 个月延长到 {length.exit_${longest}} 个月：最大单月跌幅变小的家庭由 {smaller_drop.exit_${shorter}}增至 {smaller_drop.exit_${longest}}，变大的由 {larger_drop.exit_${shorter}}增至 {larger_drop.exit_${longest}}。`,
    `From {length.exit_${shorter}} months to {length.exit_${longest}}: the largest fall of a month becomes smaller for {smaller_drop.exit_${longest}} households instead of {smaller_drop.exit_${shorter}}, larger for {larger_drop.exit_${longest}} instead of {larger_drop.exit_${shorter}}.`
  );
  return gain < 0.005
    ? item(
        `${facts.zh}再延长几乎不再减少骤降，多花的钱是让这些家庭多领几个月，不是把断崖填平。`,
        `${facts.en} Going on hardly lessens the sharp falls any more: the money gives these families more months, it does not fill the cliff.`
      )
    : item(facts.zh, facts.en);
}

/** Where the exit is no longer than the disregard, it matters whether they run at once. */
function sharedClock(months: number, usual: number, value: (key: string) => number): StudyPart {
  const at = `{cash_change.exit_${months}.exit_beside_disregard}`;
  const isLost = value(`cash_change.exit_${months}.exit_beside_disregard`) < 0.35 * usual;
  return isLost
    ? item(
        `起算办法决定渐退有没有用：以上按豁免期满再起算。若与就业收入豁免同时起算，渐退 {length.exit_${months}} 个月只多付 ${at}（全期）——豁免的 {policy.disregard_months} 个月一完，渐退期也到了，家庭还是一步落到底。`,
        `Its effect depends on when it starts: above, the exit follows the disregard. Where both start at once, an exit period of {length.exit_${months}} months pays only ${at} more over all months: as the {policy.disregard_months} months of disregard end, so does the exit, and the whole fall comes in one step.`
      )
    : item(
        `若与就业收入豁免同时起算，渐退 {length.exit_${months}} 个月多付 ${at}（全期）。`,
        `Where exit and disregard start at once, an exit period of {length.exit_${months}} months pays ${at} more over all months.`
      );
}

function poverty(months: number, value: (key: string) => number): StudyPart {
  const facts = words(
    `低于标准的时间：${lengthWords(months).zh}变化 {below_change.exit_${months}}（{below_change_share.exit_${months}:signed}）。`,
    `Time below the standard changes by {below_change.exit_${months}} ({below_change_share.exit_${months}:signed}) with ${lengthWords(months).en}.`
  );
  return Math.abs(value(`below_change_share.exit_${months}`)) < 0.01
    ? item(
        `${facts.zh}几乎不动是应有之义：渐退发给收入已过标准的家庭，是就业后的缓冲，不补缺口。`,
        `${facts.en} That it hardly moves is as it should be: the exit is paid to families above the standard: it cushions the step into work and fills no gap.`
      )
    : item(facts.zh, facts.en);
}

const returns = (lengths: readonly number[]): StudyPart =>
  item(
    `退出后一年内又回来的家庭：${lengths.map(months => `${lengthWords(months).zh} {returned_12.exit_${months}}`).join("，")}。有渐退时，期内收入又落回标准以下的直接恢复低保（${lengths
      .slice(1)
      .map(months => `{back_from_exit.exit_${months}}`)
      .join("、")}），不算退出再进。这些比例出自不多的样本户，没有模拟误差，方案之间不宜细比。`,
    `Families back within a year of leaving: ${lengths.map(months => `${lengthWords(months).en}, {returned_12.exit_${months}}`).join("; ")}. On the exit, those whose income falls below the standard again go straight back to dibao (${lengths
      .slice(1)
      .map(months => `{back_from_exit.exit_${months}}`)
      .join(
        ", "
      )} households) and do not count as having left. These shares rest on few sampled families and have no simulation errors: do not read much into their differences.`
  );
