// Words of the workbench, in both languages side by side. {x} is filled in.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  // first steps
  first_steps: ["入门", "First steps"],
  first_move: [
    "动一项参数，或选一个现成方案，全部家庭当场重算。",
    "Move a lever or pick a reform: every household is reassessed at once."
  ],
  first_read: [
    "先看上面这句话，再看下面谁增谁减、漏了谁。",
    "Read the sentence above, then see below who gains, who loses and who is missed."
  ],
  first_share: [
    "点一个数字，看它的定义和数据表；复制链接，别人打开就是这个方案。",
    "Click a figure for its definition and data; copy the link to share the same reform."
  ],
  first_done: ["知道了", "Got it"],

  // who is missed
  missed_title: ["漏保的是谁", "Who is missed"],
  missed_key: [
    "符合条件而没有领取的人：深色为家庭成员，浅色为单人保对象。",
    "Persons entitled but not receiving: family members dark, single-person entrants light."
  ],
  missed_wait: ["数据装入后，停手片刻即在此算出。", "Calculated once the data has loaded and you pause."],
  missed_words: [
    "特困、低保家庭漏 {families}（{families_rate}）；可单人保而没有领取的 {singles}（{singles_rate}）；两者合计 {all}，漏保率 {all_rate}。",
    "In families entitled to tekun or dibao, {families} persons are missed ({families_rate}); of those eligible for single-person dibao, {singles} ({singles_rate}); in total {all}, or {all_rate}."
  ],
  missed_more: [
    "比基线多漏 {persons}，漏保率 {points} 个百分点。",
    " That is {persons} persons more than under the baseline; exclusion error {points} points."
  ],
  missed_fewer: [
    "比基线少漏 {persons}，漏保率 {points} 个百分点。",
    " That is {persons} persons fewer than under the baseline; exclusion error {points} points."
  ],
  missed_unsure: [
    "比基线多漏还是少漏分不出（{persons}；漏保率 {points} 个百分点）。",
    " The difference from the baseline is not statistically clear ({persons} persons; exclusion error {points} points)."
  ],
  missed_unit: ["万人；漏保率，变化为百分点", "thousand persons; exclusion error, change in points"],
  missed_rate_of: ["谁的漏保率", "Exclusion error of"],
  missed_side: ["情形", "Case"],
  missed_everybody: ["全省", "All"],
  missed_by_place: ["各市", "Prefecture"],
  missed_by_age: ["年龄", "Age"],
  missed_by_type: ["家庭类型", "Household type"],
  missed_caption: ["漏保：按{by}", "Missed by: {by}"],
  missed_persons: ["漏的人", "Missed"],
  missed_figure_entitled: ["符合条件的人", "entitled"],
  missed_figure_missed: ["漏的人", "missed"],
  missed_figure_missed_se: ["漏的人的模拟误差", "missed: simulation error"],
  missed_figure_rate: ["漏保率（假定）", "exclusion (assumed)"],
  missed_figure_rate_se: ["漏保率的模拟误差", "exclusion: simulation error"],
  missed_families: ["家庭", "Families"],
  missed_singles: ["单人保", "Single-person"],
  missed_all: ["含单人保", "Combined"],

  // figures
  indicator_standard: ["标准", "Standard"],
  indicator_standard_rural: ["农村标准", "Rural standard"],
  indicator_standard_both: ["城 / 乡标准", "Urban / rural"],
  indicator_dibao_persons: ["人数", "Persons"],
  indicator_coverage: ["覆盖面", "Coverage"],
  indicator_cost: ["资金", "Cost"],
  regions: ["各市", "Prefectures"],
  region_table: ["各市的标准、人数、覆盖面和资金", "Standards, recipients, coverage and cost by prefecture"],
  region_none: [
    "标准：{up} 市提高，{down} 市降低。点选一市，看救助增加和减少的人数。",
    "Standards: raised in {up} prefectures, lowered in {down}. Select one to see for how many assistance rises or falls."
  ],
  region_words: [
    "{name}：标准 {from} → {to} 元/月；救助增加 {raised}，减少 {lowered}。",
    "{name}: standard {from} → {to} yuan/month; assistance rises for {raised} persons, falls for {lowered}."
  ],
  persons: ["人数", "Persons"],
  cost_title: ["资金：按项目，谁出", "Cost: by programme, and who pays"],
  decile_title: ["收入十等分", "Income deciles"],
  decile: ["十等分组", "Decile"],
  covered_share: ["覆盖面", "Coverage"],
  benefit_pc: ["人均受益", "Benefit per head"],
  yuan_year_head: ["元/年·人", "yuan/year per head"],
  poorest: ["← 收入最低", "← poorest"],
  richest: ["收入最高 →", "richest →"],
  decile_mark: [
    "第 {n} 分组，{title}：基线 {baseline}，方案 {reform} {unit}",
    "Decile {n}, {title}: baseline {baseline}, reform {reform} {unit}"
  ],
  decile_words: [
    "最低收入十分之一的覆盖面：基线 {baseline}%，方案 {reform}%",
    "Coverage of the poorest decile: baseline {baseline}%, reform {reform}%"
  ],
  gain_title: ["得失：每户每月救助的变化", "Gains and losses: change in assistance per household"],
  gain_unit: ["人 · 元/月·户", "persons · yuan/month"],
  gain_words: ["增加 {gain}，减少 {loss}，不变 {same}", "Persons: {gain} gain, {loss} lose, {same} unchanged"],
  gain_amount: ["金额（年）", "Amount (year)"],
  gain_loss_over_500: ["减少 500 以上", "−500 or more"],
  gain_loss_100_500: ["减少 100～500", "−100 to −500"],
  gain_loss_under_100: ["减少不足 100", "−under 100"],
  gain_same: ["不变", "unchanged"],
  gain_gain_under_100: ["增加不足 100", "+under 100"],
  gain_gain_100_500: ["增加 100～500", "+100 to +500"],
  gain_gain_over_500: ["增加 500 以上", "+500 or more"],
  transitions: [
    "符合条件者的身份流动：基线（行）到方案（列）",
    "Moves between statuses (entitled): baseline (rows) to reform (columns)"
  ],
  transitions_unit: ["万人", "thousand persons"],
  transition_key: [
    "底色：转入更强保障 / 转入较弱保障；越深人越多",
    "Tint: to stronger / weaker protection; darker means more people"
  ],
  transition_words: ["{from} → {to}：{n} 人", "{from} → {to}: {n} persons"],
  from_to: ["基线 ↓ 方案 →", "from ↓ to →"],
  status_0: ["不在范围", "none"],
  status_1: ["特困", "tekun"],
  status_2: ["低保", "dibao"],
  status_3: ["边缘", "edge"],
  status_4: ["刚性", "rigid"],
  status_5: ["监测", "monitored"],
  cliff_title: ["悬崖：多挣一元，家里多几元", "Cliffs: one more yuan earned"],
  cliff_place: ["按{place}的标准；点选各市可换。", "Standards of {place}; select another prefecture to change."],
  cliff_key: ["虚线为基线，实线为方案，○ 为悬崖", "Dashed: baseline. Solid: reform. ○ a cliff"],
  earnings_axis: ["劳动收入，元/月", "earnings, yuan/month"],
  resources_head: ["家庭可用资源", "Resources"],
  notch_words: [
    "{policy}：{n} 处悬崖，最深在劳动收入 {at} 元处，少 {depth} 元/月，主要失去{line}。",
    "{policy}: {n} cliff(s); deepest at earnings of {at} yuan: {depth} yuan a month less, mostly {line}."
  ],

  // uncertainty
  uncertainty: ["不确定性", "Uncertainty"],
  uncertainty_off: ["关", "Off"],
  uncertainty_sampling: ["抽样", "Sampling"],
  uncertainty_assumptions: ["假设", "Assumptions"],
  uncertainty_off_words: ["只显示数值", "Figures only"],
  uncertainty_sampling_words: [
    "±：变化的模拟误差；细线：方案值 ± 2 个模拟误差",
    "±: simulation error of the change. Thin lines: the reform ± 2 of them"
  ],
  uncertainty_assumptions_words: [
    "（低～高）与细线：每次移动一项假设，模拟误差不在内",
    "(low to high), thin lines: one assumption varied at a time"
  ],
  uncertainty_running: ["正在核算假设 {done} / {all}", "Running assumptions: {done} of {all}"],
  uncertainty_explain: ["哪项假设给出哪一端", "Which assumption sets each end"],
  uncertainty_reform: ["方案下的数值", "Under the reform"],
  uncertainty_change: ["方案与基线之差", "Change against the baseline"],
  uncertainty_how: [
    "每次只移动一项，基线与方案同时移动；区间取各项与原值中的最低和最高。各项同时发生时可能超出区间。申领率由公布的在册人数拟合，移动收入和资产时不重新拟合。",
    "Assumptions are varied one at a time, for baseline and reform alike; the band spans the lowest and highest results, central value included. Several together may go beyond it. Take-up is fitted to published recipient numbers and is not refitted when income or assets vary."
  ],
  uncertainty_wait: ["假设尚未核算：先把开关拨到“假设”。", "Not run yet: switch to Assumptions first."],
  assumption: ["假设", "Assumption"],
  assumption_quality: ["质量", "Quality"],
  meaning: ["含义", "Meaning"],

  // entitled and receiving
  alignment_title: ["应享与实领", "Entitled and receiving"],
  alignment_key: [
    "应享：符合条件者全部来领；实领：按申领率。只对齐参与，不动收入和金额。",
    "Entitled: at full take-up. Receiving: at actual take-up. Only participation is aligned, never incomes or amounts."
  ],
  alignment_persons: ["人数", "Persons"],
  alignment_cost: ["全年现金", "Annual cash"],
  reached: ["实领 ÷ 应享", "Receiving / entitled"],
  group_tekun: ["特困", "Tekun"],
  group_dibao: ["低保", "Dibao"],
  group_single: ["其中单人保", "of which single-person"],
  group_edge: ["低保边缘", "Edge"],
  group_rigid: ["刚性支出", "Rigid"],
  group_exit: ["渐退", "On exit"],
  group_other: ["仅护理补贴", "Care subsidy only"],
  group_total: ["合计", "Total"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
