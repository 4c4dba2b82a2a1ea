// What a study says of the money.

import type {StudyPart, StudySection} from "../../src/analysis/results/study.js";
import {causeGroups} from "../../src/analysis/budget/cost-causes.js";
import {payerNames} from "../../src/rules/financing/rule.js";
import {payers} from "../../src/rules/financing/parameters.js";
import {programmes} from "../../src/rules/law.js";
import {valueOf} from "./context.js";
import type {StudyContext} from "./context.js";
import {table, text, words} from "./parts.js";

const before = words("现行", "In force");
const after = words("方案", "Reform");
const change = words("变化", "Change");
const error = words("模拟误差", "Simulation error");

export function costSection(context: StudyContext): StudySection {
  const {places, runs} = context;
  const paid = runs.tables.programmes.filter(({baseline, reform}) => baseline !== 0 || reform !== 0);
  return {
    id: "cost",
    title: words("要花多少，谁来出", "What it costs, and who pays"),
    parts: [
      text(
        "现金救助由一年 {cost.before} 变为 {cost.after}，变化 {cost.change:signed}，即 {cost.change_share:signed}（模拟误差 {cost.change:se}；假设变动时 {cost.change:band}）。按假定的出资比例，变化中中央 {payer.central.change:signed}，省 {payer.province.change:signed}，市 {payer.prefecture.change:signed}，县 {payer.county.change:signed}。",
        "Cash assistance goes from {cost.before} a year to {cost.after}, a change of {cost.change:signed} or {cost.change_share:signed} (simulation error {cost.change:se}; under the assumptions {cost.change:band}). With the assumed cost shares, the centre bears {payer.central.change:signed} of the change, the province {payer.province.change:signed}, prefectures {payer.prefecture.change:signed}, counties {payer.county.change:signed}."
      ),
      table("payers", words("哪一级出", "Who pays"), {
        label: payer => words(payers[payer].zh, payers[payer].en),
        rows: payerNames,
        columns: [
          [before, payer => `payer.${payer}.before`],
          [after, payer => `payer.${payer}.after`],
          [change, payer => `payer.${payer}.change:signed`],
          [error, payer => `payer.${payer}.change:se`],
          [words("假设变动时的变化", "Change under the assumptions"), payer => `payer.${payer}.change:band`]
        ]
      }),
      table("places", words("各市多出的钱由哪一级出", "Cost of each prefecture's change, by payer"), {
        label: ({name}) => name,
        rows: places,
        columns: [
          ...payerNames.map(
            payer =>
              [
                words(payers[payer].zh, payers[payer].en),
                ({region}: (typeof places)[number]) => `payer.${payer}.change.${region}:signed`
              ] as const
          ),
          [words("合计", "Total"), ({region}) => `cost.change.${region}:signed`]
        ]
      }),
      table("programmes", words("按项目", "By programme"), {
        label: ({programme}) => programmes[programme as keyof typeof programmes],
        rows: paid,
        columns: [
          [before, ({programme}) => `programme.${programme}.before`],
          [after, ({programme}) => `programme.${programme}.after`],
          [change, ({programme}) => `programme.${programme}.change:signed`],
          [error, ({programme}) => `programme.${programme}.change:se`]
        ]
      })
    ]
  };
}

export function causesSection(context: StudyContext): StudySection {
  const {causes} = context.runs.causes;
  return {
    id: "causes",
    title: words("为什么变，值不值", "Why it changes, and what it buys"),
    parts: [
      ...(causes.length === 1
        ? [
            text(
              `方案只动一组参数（${causeGroups[causes[0].group].zh}），全部变化都归它；下面按钱到了谁手里分。`,
              `The reform moves one group of parameters (${causeGroups[causes[0].group].en}), which accounts for the whole change; it is broken down by whom it reaches.`
            )
          ]
        : []),
      table(
        "causes",
        words(
          "资金变化的原因（沙普利分解，各行合计即总变化）",
          "Causes of the change (Shapley values; rows sum to the total)"
        ),
        {
          label: ({group}) => causeGroups[group],
          rows: causes,
          columns: [
            [words("一直在保的", "Always covered"), ({group}) => `cause.${group}.stayed:signed`],
            [words("新增的", "Newly covered"), ({group}) => `cause.${group}.joined:signed`],
            [words("退出的", "No longer covered"), ({group}) => `cause.${group}.left:signed`],
            [words("始终不在保的", "Never covered"), ({group}) => `cause.${group}.never:signed`],
            [words("合计", "Total"), ({group}) => `cause.${group}.total:signed`]
          ]
        }
      ),
      ...unitParts(context),
      text(
        "弹性：方案之后各市标准再同时提高百分之一，资金增加百分之 {elasticity.after}（模拟误差 {elasticity.after:se}），即一年 {elasticity.cost_per_percent}；现行标准下是百分之 {elasticity.before}（{elasticity.before:se}）。",
        "Elasticity: after the reform, a one percent rise in every standard costs {elasticity.after} percent more (simulation error {elasticity.after:se}), {elasticity.cost_per_percent} a year; from the standards in force it is {elasticity.before} ({elasticity.before:se})."
      ),
      ...((valueOf(context, "elasticity.after") ?? 0) > 1 ? [aboveOne] : [])
    ]
  };
}

const aboveOne = text(
  "超过一的部分，来自标准提高时家庭收入不变、补差却加大，以及新进来的对象。",
  "The part above one arises because incomes stay fixed while the gap to the standard widens, and from new entrants."
);

function unitParts(context: StudyContext): StudyPart[] {
  const perPerson =
    valueOf(context, "unit.cost_per_person") === null
      ? text(
          "领取人数没有变化，算不出每增一人的成本。",
          "The number of recipients does not change: there is no cost per additional recipient."
        )
      : text(
          "领取特困、低保或渐退的人变化 {unit.persons_change:signed}；总变化摊到每增一人，一年 {unit.cost_per_person}。变化中有 {cause.stayed_share} 给了一直在保的家庭，所以这个数不是一个新对象的保障金。",
          "Persons on tekun, dibao or exit change by {unit.persons_change:signed}; the total change per additional person is {unit.cost_per_person} a year. Of the change, {cause.stayed_share} goes to families covered before and after, so this is not what a new recipient is paid."
        );
  const perGap =
    valueOf(context, "unit.cost_per_gap_yuan") === null
      ? text("低于现行标准的缺口没有变化。", "The gap below the standards in force does not change.")
      : text(
          "救助之后仍低于现行标准的缺口由 {gap_left.before} 变为 {gap_left.after}，少 {unit.gap_closed}：每少一元缺口花 {unit.cost_per_gap_yuan} 元。领取低保的家庭本来就补到了现行标准，提高标准对这一缺口帮助有限。符合条件的人若都来领，方案下的缺口是 {gap_left.if_all_came}；再剩下的，是收入低于标准、但因财产或收入核算等条件不符合的家庭。用现行边缘线量，缺口少 {unit.edge_gap_closed}，每元花 {unit.cost_per_edge_gap_yuan} 元。",
          "The poverty gap below the standards in force after assistance goes from {gap_left.before} to {gap_left.after}, {unit.gap_closed} less: {unit.cost_per_gap_yuan} yuan per yuan closed. Families on dibao are already brought up to the standard in force, so raising it does little for this gap. With full take-up, the gap under the reform would be {gap_left.if_all_came}; what is left then lies with families whose income is below the standard but who fail on assets, on income as it is counted or on another condition. Below the edge line in force the gap falls by {unit.edge_gap_closed}, at {unit.cost_per_edge_gap_yuan} yuan for each."
        );
  return [perPerson, perGap];
}
