// Every word of 打开本机数据, in both languages side by side. {x} is filled in.

import {withCommon} from "../../../ui/words/common.js";
import type {Dictionary} from "../../../ui/words/dictionary.js";

export const words = {
  open_own: ["打开本机数据", "Open your own data"],
  open_lead: [
    "用本单位的台账或调查数据代替演示人口。文件只在这台机器的浏览器里读取，不上传、不写盘；姓名、证件号、电话、账号、住址读后即弃。",
    "Put your office's register or survey in place of the synthetic population. The file is read by the browser of this machine alone, not sent and not written anywhere; names, ID numbers, telephones, accounts and addresses are dropped as they are read."
  ],
  gone: [
    "刷新前打开的本机数据（{households} 户）没有保留，已经清除；请重新打开文件。",
    "The data opened before this page was reloaded ({households} households) was not kept and is gone; open the file again."
  ],
  steps: ["五步", "Five steps"],
  step_file: ["1 文件与工作表", "1 File and sheet"],
  step_columns: ["2 标题对应到列", "2 Headings to columns"],
  step_codes: ["3 取值对应到代码", "3 Values to codes"],
  step_problems: ["4 问题与所在行", "4 Problems and their rows"],
  step_result: ["5 读入结果", "5 What came in"],
  next: ["下一步", "Next"],
  cancel: ["取消", "Cancel"],
  making: ["计算基线", "working out the baseline"],

  // 1
  drop: [
    "把文件拖到这里，或选择文件：CSV、TSV、XLSX、Parquet、Stata（.dta）、SPSS（.sav）；户表和人表分两个文件时一起选。",
    "Drop a file here, or choose one: CSV, TSV, XLSX, Parquet, Stata (.dta), SPSS (.sav); households and persons in two files are chosen together."
  ],
  choose: ["选择文件", "Choose a file"],
  sheet: ["工作表", "Sheet"],
  sheet_auto: ["自动（按标题）", "by its headings"],
  swap: ["对调户表和人表", "Swap households and persons"],
  first_rows: ["{file}：前几行（{rows}）", "{file}: first rows ({rows})"],
  rows_persons: ["一行一人", "one row a person"],
  rows_households: ["户表", "households"],
  rows_people: ["人表", "persons"],
  hidden: ["不显示", "not shown"],
  identifying: [
    "能认出本人的列，读后即弃：{columns}",
    "Columns that say who somebody is, dropped as they are read: {columns}"
  ],

  // 2
  kind: ["数据性质", "Kind of data"],
  kind_register: [
    "在册（只有在册家庭，看不到新纳入的）",
    "register (families on the books: new entrants are not in it)"
  ],
  kind_survey: ["抽样（有权数）", "survey (weighted)"],
  kind_census: ["普查（人人都在）", "census (everybody)"],
  as_of: ["数据日期（年龄算到这一天）", "As of (ages are counted to this day)"],
  household_key: ["户编号", "Household key"],
  our_column: ["本站的列", "Column of ours"],
  heading: ["文件的标题", "Heading of the file"],
  reading: ["读作", "Read as"],
  why: ["建议的理由", "Why suggested"],
  none: ["没有", "none"],
  usual: ["按列", "as the column is"],
  reason_heading: ["标题相同", "heading"],
  reason_part: ["标题的一部分", "part of the heading"],
  reason_first: ["第一列", "first column"],
  reason_id: ["身份证号推出", "ID numbers"],
  reason_places: ["取值是地名或区划代码", "values are places"],
  reason_days: ["取值是日期", "values are days"],
  reason_flags: ["取值是是和否", "values are yes and no"],
  reason_codes: ["取值与本站代码相像，请核对含义", "values are codes like ours: check what each means"],
  reason_women: ["是否女性", "a flag for women"],
  reason_texts: ["{n} 种文字对应代码", "{n} texts as codes"],
  reason_unit: ["标题注明{unit}", "unit {unit} in the heading"],
  reason_without: ["没有代码的：{texts}", "without a code: {texts}"],
  as_number: ["数", "number"],
  as_birth_date: ["出生日期", "day of birth"],
  as_id_number: ["身份证号", "ID number"],
  as_place: ["地名或区划代码", "place"],
  as_flag: ["是/否", "yes/no"],
  other_columns: [
    "其余 {n} 列（没有对应的取注明的默认值）",
    "{n} other columns (without a heading, the value stated is taken)"
  ],
  biased: ["可能偏差的结果", "Figures it may bias"],
  required: ["必填", "needed"],
  unused: ["没有用到的标题（不保留）：{columns}", "Headings not used (not kept): {columns}"],
  expression: ["表达式：{sql}", "expression: {sql}"],
  fixed: ["同一值：{value}", "one value: {value}"],

  // 3
  codes_lead: [
    "文件里的文字各是哪个代码；没有选的算作问题。",
    "Which code each text of the file is; what has none is a problem."
  ],
  no_codes: ["没有要对应的取值。", "No values to be matched."],
  not_listed: ["未列（算作问题）", "not listed (a problem)"],
  others: ["其他", "all others"],

  // 4
  load_mapping: ["载入对照文件", "Load a mapping"],
  save_mapping: ["保存对照文件", "Save the mapping"],
  mapping_file: ["对照", "the mapping"],
  run_checks: ["检查并读入", "Check and read"],
  run_again: ["重新检查", "Check again"],
  drop_all: ["凡未作答的问题，删去所涉家庭", "Drop the households of every problem that has no answer"],
  no_problems: ["没有发现问题。", "No problems were found."],
  problem: ["问题", "Problem"],
  counted: ["行 / 户", "Rows / households"],
  first_found: ["前几行", "First rows"],
  answer: ["处理", "What is done"],
  answer_usual: ["按常规", "as usual"],
  answer_keep: ["保留", "keep"],
  answer_drop: ["删去该户", "drop the household"],
  done_stopped: ["停止：未读入", "stopped: not read in"],
  done_kept: ["已保留", "kept"],
  done_dropped: ["已删去", "dropped"],
  done_set: ["已改值", "set"],
  row: ["第 {row} 行", "row {row}"],
  refused: [
    "没有读入：先更正文件，或在上面选择处理办法再检查。",
    "Not read in: mend the file, or choose what is done above and check again."
  ],
  left_out: [
    "{file} 第 {rows} 行是合计或说明，没有算作数据。",
    "{file}: rows {rows} are totals or notes, and no data."
  ],
  taken: ["文件没有、按默认值取的列：{columns}", "Not in the file, taken as stated: {columns}"],
  taken_columns: ["文件没有、按默认值取的列", "Not in the file, taken as stated"],

  // 5
  came_in: [
    "读入 {households} 户、{persons} 人，删去 {dropped} 户。",
    "{households} households with {persons} persons were read in, {dropped} were dropped."
  ],
  inside: ["内部：不得外传", "Inside: not to be handed on"],
  reconciled: ["台账对照", "The register against the rules"],
  reconciled_lead: [
    "按 {policy} 的规则重算，与台账所载相比。",
    "Worked out anew by the rules of {policy}, and held against what the register says."
  ],
  same_status: ["身份相同的家庭", "families of the same status"],
  same_on_books: ["其中在册的家庭", "of those on the books"],
  same_amount: ["金额相差不超过 1 元（{meant}）", "amount within 1 yuan ({meant})"],
  share: ["比重", "Share"],
  families: ["户数", "Families"],
  cause: ["可能的原因", "Likely cause"],
  mean_difference: ["平均差（元/月）", "Mean difference (yuan a month)"],
  status_share: ["身份相同", "Same status"],
  amount_share: ["金额相同", "Same amount"],
  not_said: [
    "台账没有写明身份（在册情况），无法对照。",
    "The register says nobody's status, so that there is nothing to hold the rules against."
  ],
  beside: ["与合成的{province}并列（基线）", "Beside the synthetic population of {province} (baseline)"],
  own: ["本机数据", "Your data"],
  use: ["在各页使用", "Use it on every page"],
  use_lead: [
    "各页随即用这份数据。只在这个标签页的内存里：刷新或关闭即清除，不留痕迹。",
    "Every page then runs on it. It is in the memory of this tab alone: reloaded or closed, it is gone without a trace."
  ],
  in_hand: [
    "各页现在用的是本机数据：{households} 户、{persons} 人。",
    "The pages are on your data: {households} households, {persons} persons."
  ],
  forget: ["清除本机数据", "Forget it"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);
