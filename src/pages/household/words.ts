// Every word of the page of one household that the schema does not have, in both languages side by side.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  title: ["单户测算", "One household"],
  local: [
    "填写的内容只留在本机，写在链接的 # 之后，不会发送。",
    "What you enter stays on this computer: it is kept after the # in the link and never sent."
  ],
  form: ["家庭情况", "The household"],
  household: ["家庭", "Household"],
  members: ["成员", "Members"],
  member_n: ["第 {n} 人", "Person {n}"],
  add_member: ["增加一人", "Add a person"],
  remove_member: ["删去", "Remove"],
  more_household: ["更多家庭情况", "More about the household"],
  obligors: [
    "户外的子女家庭（按公式核算赡养费时用）",
    "Children outside the household (where support is set by formula)"
  ],
  prior: ["原身份与增收（渐退、豁免用）", "Previous status and income rise (for exit and disregard)"],
  more_income: ["其他收入和缴费", "Other income and contributions"],
  more_costs: ["刚性支出", "Rigid expenditure"],
  more_person: ["劳动能力、就学、参保、自理", "Labour capacity, schooling, insurance, self-care"],
  blank_unknown: ["空着即不详", "leave empty if unknown"],
  wrong_range: ["应为 {min} 至 {max} 之间的{kind}{unit}", "must be a {kind} from {min} to {max}{unit}"],
  in_unit: ["（{unit}）", " {unit}"],
  whole: ["整数", "whole number"],
  number: ["数", "number"],
  wrong_fields: ["{n} 处填得不对，暂按改前的数计算", "{n} invalid field(s); figures still use the previous values"],
  no_standard: ["所选政策没有 {region} 的低保标准", "the policy has no standard for {region}"],
  blank: ["空白的一户", "Blank household"],
  pick_family: ["选典型家庭…", "Pick a typical family…"],
  from_population: ["从演示人口抽一户", "Draw from the synthetic population"],
  paste: ["粘贴 NDJSON", "Paste NDJSON"],
  paste_hint: [
    "每行一户，与 doudi assess 的输入相同。任何一处不对，整批都不装入。",
    "One household per line, as for doudi assess. If anything is wrong, nothing is loaded."
  ],
  paste_load: ["核对并装入", "Check and load"],
  paste_first: ["已核对 {n} 户，请选一户：", "{n} households are valid; pick one:"],
  paste_line: ["第 {n} 行", "line {n}"],
  paste_empty: ["没有内容", "nothing to read"],
  no_persons: ["没有成员", "no member"],
  bad_json: ["不是 JSON", "not JSON"],
  too_many_lines: ["超过 {n} 行，请分批", "more than {n} lines: paste fewer"],
  draw_status: ["任意抽一户，身份为", "At random, with status"],
  draw_any: ["不限", "any"],
  draw: ["抽取", "Draw"],
  draw_id: ["或按户编号", "or by number"],
  draw_open: ["打开", "Open"],
  draw_none: ["没有这样的户", "there is no such household"],
  drawn: ["演示人口第 {id} 户（合成，不是真人）", "Household {id} of the synthetic population (not real people)"],
  print: ["打印测算单", "Print the sheet"],
  copy_json: ["复制 NDJSON", "Copy NDJSON"],
  link_bad: ["链接里的家庭没有采用：{why}", "The household in the link was not used: {why}"],
  link_long: ["太长", "it is too long"],
  link_unreadable: ["读不懂", "it cannot be read"],
  link_no_persons: ["没有写明任何成员", "it has no member"],
  link_policy: ["{part}：没有这个政策", "{part}: no such policy"],
  link_policy_place: ["{part}：这个政策没有该地的标准", "{part}: this policy has no standard for that place"],
  link_province: [
    "province={id}：链接里的家庭不在那里，按{name}打开",
    "province={id}: the household in the link is in {name}, which was opened"
  ],
  link_full: [
    "这一户写成链接有 {n} 字，超过 {most}，链接装不下。请用“复制 NDJSON”",
    "This household takes {n} characters; a link holds {most}. Use Copy NDJSON"
  ],
  compare_with: ["对照", "Compared with"],
  policy_month: ["月份", "Month"],
  bad_month: ["不是月份（如 2026-07）；仍按 {month}", "not a month (e.g. 2026-07); still {month}"],
  by_month: ["按月份取现行版本", "Version in force in that month"],
  since: ["{date} 起", "since {date}"],
  before_first: ["收录的版本都晚于此月，用最早的一版", "all recorded versions are later: the earliest is used"],
  on_exit: ["渐退期内", "on gradual exit"],
  single: ["单人保 {n} 人", "{n} on single-person dibao"],
  monthly: ["救助合计，元/月", "Assistance, yuan a month"],
  cash: ["现金", "cash"],
  inkind: ["实物和减免", "in kind"],
  differs_lines: ["{n} 行不同", "{n} lines differ"],
  differs_none: ["各行相同", "all lines equal"],
  worksheet: ["测算表：按法条次序", "Worksheet, in the order of the law"],
  differs: ["不同", "differs"],
  only_different: ["只看不同的行", "Differing lines only"],
  hide_nought: ["隐去不适用的行", "Hide lines that do not apply"],
  only_for: ["限{statuses}", "only for {statuses}"],
  must_be: ["须为{what}", "must be {what}"],
  must_not_be: ["须不是{what}", "must not be {what}"],
  has_none: ["没有{what}", "no {what}"],
  passed: ["符合", "passed"],
  failed: ["不符合", "not passed"],
  person_part: ["第{n}人 {value}", "person {n}: {value}"],
  section_members: ["人口与标准", "Members and standard"],
  section_total_income: ["收入与支出", "Income and expenditure"],
  section_assets_ok_tekun: ["财产", "Assets"],
  section_no_labour_members: ["认定", "Status"],
  section_tekun_base: ["现金救助", "Cash"],
  section_medical_aid: ["专项救助", "In kind"],
  section_cash_month: ["合计", "Total"],
  section_take_up_rate: ["领取（只用于模拟总量）", "Take-up (used for simulated totals only)"],
  flips: ["差多少会变", "What would change the decision"],
  flips_lead: [
    "只改一处、其余不动，能改变认定结果的最小改动。近的在前。",
    "The smallest single change, all else equal, that alters the decision; nearest first."
  ],
  flips_household: ["家庭一侧", "Household circumstances"],
  flips_policy: ["政策一侧", "Policy parameters"],
  flips_none: ["没有哪一处改动会改变结果。", "No single change would alter it."],
  flips_more: ["另 {n} 项", "{n} more"],
  flip_up: ["多 {amount}", "{amount} more"],
  flip_down: ["少 {amount}", "{amount} less"],
  flip_to: ["{from} → {to}", "{from} → {to}"],
  flip_under: ["按 {policy}", "under {policy}"],
  no_total_change: ["金额不变", "same amount"],
  total_change: ["救助 {amount} 元/月", "assistance {amount} yuan/month"],
  sheet_title: ["社会救助政策测算单", "Social assistance: household calculation sheet"],
  sheet_note: [
    "本单由“兜底”政策模拟系统按所列政策试算，供研究和审核参考，不是行政决定。",
    "Calculated by Doudi under the policy shown, for research and review. This is not an administrative decision."
  ],
  sheet_household: ["家庭", "Household"],
  sheet_lines: ["测算过程", "Calculation"],
  sheet_near: ["最近的临界", "Nearest thresholds"],
  sheet_sign_1: ["经办人", "Prepared by"],
  sheet_sign_2: ["审核人", "Reviewed by"],
  sheet_sign_3: ["日期", "Date"],
  sheet_person: ["人", "Person"],
  sheet_circumstances: ["情况", "Circumstances"],
  uncounted: ["不计入", "not counted"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);

export type Word = Parameters<typeof t>[1];
