// Every word of the sentence that a reform is told in, in both languages side by side. {x} is filled in.

import {lookup} from "../words/dictionary.js";
import type {Dictionary} from "../words/dictionary.js";

export const words = {
  more: ["一年多花 {cost}", "It costs {cost} more a year"],
  less: ["一年少花 {cost}", "It costs {cost} less a year"],
  same_cost: ["花的钱不变", "It costs the same"],
  unsure_cost: ["花的钱多少分不出（{cost}）", "Its cost cannot be told from today’s ({cost})"],
  cost: ["{value}{error} {unit}", "{value}{error} {unit}"],

  rise_and_fall: ["{rise}待遇增加、{fall}减少", "assistance rises for {rise} and falls for {fall}"],
  rise: ["{rise}待遇增加、无人减少", "assistance rises for {rise} and falls for nobody"],
  fall: ["无人待遇增加、{fall}减少", "assistance rises for nobody and falls for {fall}"],
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
  gap_opened: ["离现行标准的缺口扩大 {share}。", "It opens the gap to today’s standards by {share}."],
  gap_same: ["离现行标准的缺口不变。", "The gap to today’s standards stays."],

  warn_fall: ["{fall}的待遇减少。", "Assistance falls for {fall}."],
  warn_standards: ["标准下降的市：{places}。", "Standards fall in: {places}."],
  warn_promise: [
    "方案写明“不低于现行标准”，仍有标准低于基线。",
    "The policy says “never below the amount in force”, and yet a standard is below the baseline’s."
  ],
  warn_flat: [
    "{n} 市原有 {levels} 种标准，并为一种（{standard} 元）。",
    "{n} prefectures that had {levels} standards share one ({standard} yuan)."
  ],
  place_by: ["{name}（−{by} 元）", "{name} (−{by} yuan)"],
  comma: ["、", ", "],
  both_amounts: ["{urban} / 农村 {rural}", "{urban}, rural {rural}"],

  answer: ["一句话的答案", "The answer in one sentence"],
  explain: ["数据表", "Numbers"],
  explain_whose: ["数据表：一句话的答案", "Numbers: the answer in one sentence"],
  table_what: ["指标", "Figure"],
  table_cost: ["一年的现金救助", "Cash assistance a year"],
  table_rise: ["待遇增加的人", "Persons whose assistance rises"],
  table_fall: ["待遇减少的人", "Persons whose assistance falls"],
  table_gap: ["救助后离现行标准的缺口（年）", "Gap to today’s standards after assistance (a year)"],
  table_gap_closed: ["缺口补上的份额", "Share of the gap that is closed"],
  table_baseline: ["基线", "Baseline"],
  table_reform: ["方案", "Reform"],
  table_change: ["变化", "Change"],
  table_standard_error: ["变化的模拟误差", "Simulation error of the change"],
  table_standards: ["升降的标准（元/月·人）", "Standards that move (yuan/month per head)"],
  table_place: ["地区", "Prefecture"],
  table_of: ["城乡", "Town or country"],
  table_of_both: ["城乡一样", "both"],
  table_of_urban: ["城镇", "town"],
  table_of_rural: ["农村", "country"],

  rest: [
    "方案与基线相同：动一项参数，或选一个方案，这里说出花多少、谁增谁减。",
    "The reform is the baseline: move a lever or pick a reform, and what it costs and for whom assistance rises and falls is told here."
  ],
  basis: ["这句话的依据", "What this rests on"],
  basis_cost: ["全年现金救助", "Cash of a year"],
  basis_rise: ["待遇增加", "Assistance rises for"],
  basis_fall: ["待遇减少", "Assistance falls for"],
  basis_gap: ["离现行标准的缺口", "Gap to today’s standards"],
  basis_standards: ["低保标准，元/月", "Dibao standards, yuan a month"],
  basis_no_move: ["各市不变", "the same in every prefecture"],
  basis_change: ["{before} → {after}（{change}）", "{before} → {after} ({change})"],
  basis_move: ["{place} {from} → {to}", "{place} {from} → {to}"],
  basis_both: ["{name}", "{name}"],
  basis_urban: ["{name}城镇", "urban {name}"],
  basis_rural: ["{name}农村", "rural {name}"]
} as const satisfies Dictionary;

/** A text of these words, its blanks filled in. */
export const t = lookup(words);
