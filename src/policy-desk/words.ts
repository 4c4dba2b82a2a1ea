// Words of the policy bar and its levers, in both languages side by side. {x} is filled in.

import {withCommon} from "../ui/words/common.js";
import type {Dictionary} from "../ui/words/dictionary.js";

export const words = {
  // frame
  none: ["无", "none"],
  table_value: ["（一张表）", "(a table)"],

  // policy bar
  policy_bar: ["方案", "Policy"],
  as_baseline: ["与基线相同", "Same as the baseline"],
  n_own: ["{n} 项调整", "{n} adjusted"],
  n_changes: ["{n} 项改动", "{n} changed"],
  n_places: ["{n} 处改动", "{n} changes"],
  one_decision: ["1 项决定", "1 decision"],
  n_decisions: ["{n} 项决定", "{n} decisions"],
  no_changes: ["无改动", "No changes"],
  no_changes_long: [
    "方案与基线完全相同。移动任一参数，或选一个现成方案。",
    "The reform equals the baseline. Move a lever, or pick a ready-made reform."
  ],
  link: ["本方案的链接", "Link to this reform"],
  undo: ["撤销", "Undo"],
  reset_all: ["全部还原", "Reset all"],
  population: ["{households}，代表 {weighted}", "{households} households, representing {weighted}"],
  run_stats: ["已核算 {households} 户 · {ms} ms", "{households} households assessed · {ms} ms"],
  baseline_figures: ["基线数据", "Baseline figures"],
  provenance: ["{population} {year} · {baseline} → {reform}", "{population} {year} · {baseline} → {reform}"],

  // levers
  levers: ["参数", "Levers"],
  baseline_of: ["{name}（基线）", "{name} (baseline)"],
  presets: ["现成方案", "Ready-made reforms"],
  lever_hint: [
    "┃ 为基线，粗线为规定区间。移到或聚焦一项，看它的依据。",
    "┃ marks the baseline, the thick line the regulatory band. Point at a lever to see its article."
  ],
  reset_one: ["还原为基线", "Back to baseline"],
  reset_group: ["本组还原", "Reset group"],
  band: ["规定区间", "Band"],
  out_of_band: ["（超出）", " (outside)"],
  unpublished: ["未公布 · 不设限", "not published · no cap"],
  set_cap: ["设上限", "Set"],
  no_cap: ["不设限", "No cap"],
  tier_count: ["档数", "Number of tiers"],
  tier_of: ["{n} 档", "Tier {n}"],
  tier_kind: ["各档", "Tiers set"],
  tier_ratio: ["按消费支出比例", "by share of consumption"],
  tier_amount: ["按金额", "by amount"],
  tier_no_consumption: [
    "上年人均消费支出未公布：填入之前只能按金额定档。",
    "Last year's consumption per head is not published: until it is entered, tiers can only be set by amount."
  ],
  tier_rural: ["{n} 档 农村", "Tier {n}, rural"],
  set_figure: ["填数", "Set"],
  drop_figure: ["清空", "Clear"],
  add_bracket: ["增加一档", "Add bracket"],
  drop_bracket: ["减少一档", "Drop bracket"],

  // notices
  stale: ["以下数字属于“{name}”，还不是现在的方案", "These figures are for “{name}”, not for the current reform"],
  policy_elsewhere: [
    "{id}：这是{name}的方案，在这个省份不适用",
    "{id}: a policy of {name}, not applicable in this province"
  ],
  region_elsewhere: ["{path}：不是这个省份的地区", "{path}: not a place in this province"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
