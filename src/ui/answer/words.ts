// Every word of the sentence that a reform is told in, in both languages side by side. {x} is filled in.

import {withCommon} from "../words/common.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  more: ["一年多花 {cost}", "It costs {cost} more a year"],
  less: ["一年少花 {cost}", "It costs {cost} less a year"],
  same_cost: ["花的钱不变", "It costs the same"],
  unsure_cost: ["花的钱多少分不出（{cost}）", "Its cost is not clearly different from today’s ({cost})"],
  cost: ["{value}{error} {unit}", "{value}{error} {unit}"],

  rise_and_fall: ["{rise}待遇增加、{fall}减少", "{rise} gain and {fall} lose"],
  rise: ["{rise}待遇增加、无人减少", "{rise} gain and nobody loses"],
  fall: ["无人待遇增加、{fall}减少", "nobody gains and {fall} lose"],
  nobody: ["没有人的待遇变动", "nobody’s assistance changes"],
  persons: ["{persons}", "{persons} persons"],

  one_falls: ["{place}标准降 {by} 元", "the standard{place} falls by {by} yuan"],
  one_rises: ["{place}标准升 {by} 元", "the standard{place} rises by {by} yuan"],
  many_fall: ["{n} 市标准降，{place}最多，降 {by} 元", "standards fall in {n} prefectures, most{place}, by {by} yuan"],
  many_rise: ["{n} 市标准升，{place}最多，升 {by} 元", "standards rise in {n} prefectures, most{place}, by {by} yuan"],
  place_both: ["{name}", " of {name}"],
  place_urban: ["{name}城镇", " of urban {name}"],
  place_rural: ["{name}农村", " of rural {name}"],
  most_both: ["{name}", " in {name}"],
  most_urban: ["{name}城镇", " in urban {name}"],
  most_rural: ["{name}农村", " in rural {name}"],

  sentence: ["{cost}，{persons}；{standards}。", "{cost}; {persons}; {standards}."],
  sentence_plain: ["{cost}，{persons}。", "{cost}; {persons}."],
  and: ["；", "; "],

  gap_closed: ["离现行标准的缺口补上 {share}。", "It closes {share} of the gap to today’s standards."],
  gap_opened: ["离现行标准的缺口扩大 {share}。", "It widens the gap to today’s standards by {share}."],
  gap_same: ["离现行标准的缺口不变。", "The gap to today’s standards is unchanged."],

  warn_fall: ["{fall}的待遇减少。", "Assistance falls for {fall}."],
  warn_standards: ["标准下降的市：{places}。", "Standards fall in: {places}."],
  warn_promise: [
    "方案写明“不低于现行标准”，仍有标准低于基线。",
    "The policy says “never below the amount in force”, yet a standard is below the baseline."
  ],
  warn_flat: [
    "{n} 市原有 {levels} 种标准，并为一种（{standard} 元）。",
    "{n} prefectures with {levels} different standards now share one ({standard} yuan)."
  ],
  place_by: ["{name}（−{by} 元）", "{name} (−{by} yuan)"],
  both_amounts: ["{urban} / 农村 {rural}", "{urban}, rural {rural}"],

  answer: ["一句话的答案", "The answer in one sentence"],
  explain: ["数据表：一句话的答案", "Numbers: the answer in one sentence"],
  table_what: ["指标", "Figure"],
  table_cost: ["一年的现金救助", "Annual cash assistance"],
  table_rise: ["待遇增加的人", "Persons whose assistance rises"],
  table_fall: ["待遇减少的人", "Persons whose assistance falls"],
  table_gap: ["救助后离现行标准的缺口（年）", "Gap to today’s standards after assistance (annual)"],
  table_gap_closed: ["缺口补上的份额", "Share of the gap closed"],
  table_standards: ["升降的标准（元/月·人）", "Standards that change (yuan/month per head)"],
  table_place: ["地区", "Prefecture"],
  table_of: ["城乡", "Urban or rural"],
  table_of_both: ["城乡一样", "both"],
  table_of_urban: ["城镇", "urban"],
  table_of_rural: ["农村", "rural"],

  answer_baseline: [
    "按现行政策，{persons}领低保，覆盖面 {coverage}，一年发放现金救助 {cost}。",
    "Under the policy in force, {persons} persons receive dibao, coverage is {coverage}, and cash assistance comes to {cost} a year."
  ],
  answer_try: [
    "选一个现成方案，或移动任一参数：这里会写出一年多花或少花多少、谁增谁减。",
    "Pick a ready-made reform or move a lever: its cost, and for how many assistance rises or falls, will appear here."
  ],
  answer_title: ["这句话依据的数", "Figures behind the sentence"],

  // who gains and loses
  changed_title: ["谁增谁减", "Who gains and who loses"],
  changed_key: [
    "待遇减少的人向左，增加的人向右；三处同一比例。",
    "Persons whose assistance falls to the left, rises to the right; same scale in all three."
  ],
  ten_thousand_persons: ["万人", "thousand persons"],
  group_by_place: ["各市", "Prefecture"],
  group_by_tenth: ["收入十等分", "Income decile"],
  group_by_type: ["家庭类型", "Household type"],
  tenth_poorest: ["1 最低", "1 poorest"],
  tenth_middle: ["{n}", "{n}"],
  tenth_richest: ["10 最高", "10 richest"],
  fewer: ["减少", "Fall"],
  more_rise: ["增加", "Rise"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
