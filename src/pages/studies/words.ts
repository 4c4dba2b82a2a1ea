// Words of the pages of studies that are not in the studies themselves, in both languages side by side. {x} is filled in.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  title: ["研究", "Studies"],
  lead: [
    "用本工作台写成的研究：问题、政策、结果、局限。文中每个数都由程序在合成人口上核算得出，与 CSV、命令行逐位一致。",
    "Studies written with this workbench: question, policy, results, limitations. Every number is computed over the synthetic population and matches the CSV file and the command line to the last digit."
  ],
  provenance: [
    "{province} {synthetic}，{households}；{baseline} → {reform}",
    "{province}, {synthetic}, {households} households; {baseline} → {reform}"
  ],
  whose: [
    "{province}，{households}；{baseline} → {reform}",
    "{province}, {households} households; {baseline} → {reform}"
  ],
  download_all: ["下载全部数字（CSV）", "Download every figure (CSV)"],
  open_index: ["在工作台打开此方案", "Open this reform on the workbench"],
  open_cliffs: ["在“悬崖与渐退”打开最长的一种", "Open the longest on Cliffs and exit"],
  all_studies: ["全部研究", "All studies"],
  reproduce: ["重新核算：", "Reproduce: "],
  contents: ["目录", "Contents"],
  standard_title: ["低保标准：现行与方案", "Dibao standard: in force and reform"],
  standard_key: ["空心为现行，实心为方案", "Hollow: in force. Solid: reform"],
  month_unit: ["元/月·人", "yuan a month per person"],
  years_title: ["各年资金：推进与按现行延续", "Cost by year: phased path and current rules continued"],
  years_key: ["实线为推进，虚线为按现行延续", "Solid: phased path. Dashed: current rules continued"],
  year_unit: ["{unit}/年", "{unit} a year"],
  exit_months_title: ["在渐退中的人，逐月", "Persons on gradual exit, month by month"],
  exit_months_key: [
    "同一批家庭、同样的际遇，只差渐退的月数。表中另有逐月现金。",
    "The same families and events; only the length of the exit differs. The table also gives cash by month."
  ],
  exit_of: ["渐退 {months} 个月", "{months} months"],
  exit_none: ["没有渐退", "no exit"],
  cash_of: ["现金（{unit}），{name}", "Cash ({unit}), {name}"],
  persons_of: ["渐退（{unit}），{name}", "On exit ({unit}), {name}"],
  year: ["第 {year} 年", "Year {year}"],
  in_force: ["现行", "In force"],
  path: ["推进", "Path"],
  carried: ["按现行延续", "Continued"],
  to: ["～", " to "]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
