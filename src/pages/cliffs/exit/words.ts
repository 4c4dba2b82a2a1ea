// Every word of the exit picture, in both languages side by side. {x} is filled in.

import {withCommon} from "../../../ui/words/common.js";
import {documents} from "../../../rules/documents.js";
import type {Dictionary} from "../../../ui/words/dictionary.js";
import type {Lang} from "../../../rules/schema/label.js";

export const words = {
  lead: [
    "同一批家庭、同样的际遇（就业、失业、收入变动、病伤、去世、生日、是否前来申领），在现行政策和方案下各走一遍：哪个月进入、何时核查、先豁免后渐退、何时退出、是否又回来。",
    "The same families with the same events (jobs found and lost, earnings changes, illness or injury, deaths, birthdays, whether they apply) are followed month by month under both policies: when they enter, are reviewed, get the disregard and then the gradual exit, leave, and return."
  ],

  // terms
  terms: ["逐月测算的条件", "Simulation settings"],
  months: ["走多久", "How long"],
  review: ["核查", "Reviews"],
  review_law: ["依规定", "as required"],
  review_n: ["每 {n} 个月", "every {n} months"],
  review_note: [
    "依规定：有劳动能力的家庭半年一次，其余一年一次（民发〔2021〕57号 第三十一条）",
    `As required: every half year where a member can work, otherwise every year (${documents.dibao_measures}, article 31)`
  ],
  first_month: ["从几月起", "From"],
  month_1: ["1 月", "January"],
  month_2: ["2 月", "February"],
  month_3: ["3 月", "March"],
  month_4: ["4 月", "April"],
  month_5: ["5 月", "May"],
  month_6: ["6 月", "June"],
  month_7: ["7 月", "July"],
  month_8: ["8 月", "August"],
  month_9: ["9 月", "September"],
  month_10: ["10 月", "October"],
  month_11: ["11 月", "November"],
  month_12: ["12 月", "December"],
  exit_of: ["方案的渐退期", "Exit period of the reform"],
  exit_none: ["不渐退", "none"],
  exit_now: ["现行", "in force"],
  bad_term: ["链接里这项条件没有", "no such simulation setting"],
  source_terms: [
    "{months} 个月，从 {first_month}起，核查{review}",
    "{months} months from {first_month}, reviews {review}"
  ],
  running: [
    "正在逐户走 {months} 个月：{percent}%",
    "Simulating families month by month over {months} months: {percent}%"
  ],

  // finding
  find_alone: [
    "现行政策下，{months} 个月里，{begun}开始渐退，{left}退出（其中 {dead}是成员均已去世）；平均每月渐退 {exit}，渐退低保金共 {cash}。放入一个方案，或选一个渐退期，即可对照。",
    "Under the policy in force, over {months} months {begun} families start a gradual exit and {left} leave ({dead} of them because all members have died); {exit} persons are on gradual exit in an average month, receiving {cash} in total. Choose a reform or an exit period to compare."
  ],
  find_same: [
    "方案与基线逐户相同：{months} 个月里没有一户多得或少得。",
    "The reform pays every family the same as the baseline: over {months} months nobody gets more or less."
  ],
  find_cash: [
    "{months} 个月里，方案比基线{more}现金 {cash}（模拟误差 {se}）：{up}多得，{down}少得。",
    "Over {months} months the reform pays {cash} {more} cash than the baseline (simulation error {se}): {up} families get more, {down} less."
  ],
  find_more: ["多付", "more"],
  find_less: ["少付", "less"],
  find_drop: [
    "救助一个月内减少半个标准以上的家庭：{drop}。退出后 12 个月内又进入的：{back}。",
    "Families losing half a standard or more of assistance within one month: {drop}. Back within 12 months of leaving: {back}."
  ],

  // figures
  figures: ["全期", "All months"],
  cash: ["现金救助", "Cash"],
  exit_persons: ["渐退人数，月均", "On exit, monthly mean"],
  below: ["低于标准的人月", "Below the standard"],
  returned_6: ["退出后 6 个月内又进入", "Back within 6 months"],
  returned_12: ["退出后 12 个月内又进入", "Back within 12 months"],
  paid: ["全期多得 / 少得的户", "Families paid more / less"],
  drops: ["最大跌幅（收入加救助）减小 / 增大的户", "Largest drop in resources: smaller / larger"],
  too_short: ["期限太短", "too few months"],

  // months
  lines: ["逐月", "Month by month"],
  lines_key: [
    "虚线：基线　实线：方案。指到或用 ← → 键移到某个月；除渐退、进入、退出外，纵轴不从零起。",
    "Dashed: baseline; solid: reform. Point at a month or move with ← →; except for gradual exit, entries and exits, the axis does not start at zero."
  ],
  lines_mean: ["{months} 个月平均", "mean of {months} months"],
  lines_month: ["第 {n} 个月（第 {year} 年 {month}）", "month {n} ({month} of year {year})"],
  line_dibao_persons: ["低保人数", "On dibao"],
  line_exit_persons: ["渐退人数", "On gradual exit"],
  line_cash: ["现金救助", "Cash"],
  line_entry_households: ["当月进入", "Entering"],
  line_leaving_households: ["当月退出", "Leaving"],
  line_below_persons: ["低于标准的人数", "Below the standard"],
  a_month: ["{unit}/月", "{unit} a month"],

  // years
  years: ["各财政年度", "By fiscal year"],
  years_key: [
    "现金救助，元；变化＝方案－基线。首尾两年可能不足十二个月。",
    "Cash, yuan; change: reform minus baseline. The first and last years may have fewer than twelve months."
  ],
  year: ["年度", "Year"],
  months_of: ["月数", "Months"],
  cash_baseline: ["基线现金", "Cash, baseline"],
  cash_reform: ["方案现金", "Cash, reform"],
  cash_change: ["变化", "Change"],
  exit_cash_baseline: ["其中渐退低保金：基线", "Of which gradual exit: baseline"],
  exit_cash_reform: ["其中渐退低保金：方案", "Of which gradual exit: reform"],
  total_change: ["含实物的变化", "Change with in-kind aid"],
  below_change: ["低于标准的人月变化", "Person-months below: change"],
  below_baseline: ["低于标准的人月：基线", "Person-months below: baseline"],
  below_reform: ["低于标准的人月：方案", "Person-months below: reform"],

  // drops
  drop_title: ["最大单月跌幅", "Largest drop in one month"],
  drop_unit: ["户，按家庭低保标准的倍数", "families, in standards for the family"],
  drop_kind: ["跌的是什么", "Drop in"],
  drop_assistance: ["救助", "assistance"],
  drop_resources: ["收入加救助", "resources"],
  drop_key: [
    "空框：基线　实心：方案。期间在册过的每户取它跌得最多的一个月；有成员去世的月份不算。",
    "Outline: baseline; solid: reform. Each family ever on the rolls, in its worst month; months in which a member died are excluded."
  ],
  drop_none: [
    "从未跌过：基线 {before}，方案 {after}",
    "never a drop: {before} under the baseline, {after} under the reform"
  ],
  drop_half: ["半个标准以上", "half a standard or more"],
  drop_one: ["一个标准以上", "a whole standard or more"],
  drop_mean: ["户均，标准的倍数", "mean, in standards"],
  drop_class: ["跌幅（标准的倍数）", "drop, in standards"],
  drop_no: ["未跌", "none"],
  drop_more: ["{from} 以上", "{from} or more"],
  drop_kind_column: ["口径", "Measure"],

  // beside published figures
  beside_published: ["与公布的数对照", "Beside published figures"],
  published_key: [
    "年代、城乡、口径都不同，只能看数量级。校准：有一个机会照它取值，不是检验。推论：每月进入和人数增减都已校准，退出就由二者相减而定，也不是检验。留出：没有用于取值。",
    "Years, urban and rural coverage and definitions differ: only orders of magnitude can be compared. Calibrated: a probability was set to match it, so it is no test. Implied: with entries and the caseload change both calibrated, exits follow by subtraction, so they are no test either. Held out: not used."
  ],
  used_for: ["用途", "Used as"],
  kind_calibrated: ["校准", "calibrated"],
  kind_implied: ["推论", "implied"],
  kind_held_out: ["留出", "held out"],

  // spells
  spells: ["在册多久", "How long families stay"],
  spells_key: [
    "两种问法不可混。某一天在册的户：已在册的月数只是一段的前半，完整的一段还要加上将来的；在册越久越容易被碰上（长度偏差），所以比进入户的完整一段长。进入户从零算起，完整的一段按在册户除以每月退出户。第一个月以前在册多久没有数据，按进退平稳时“已经历的与还将经历的分布相同”由退出的快慢推得。",
    "Two ways of asking must not be mixed. Of families there on one day, the months so far are only the part behind them, and the whole spell has what is to come as well; the longer a spell, the likelier it is to be met (length bias), so that it is longer than that of families entering. These begin at nought, and stay as many months as there are families on the books for each that leaves in a month. How long families had been there before the first month is not known: in a steady state it is spread as the time still to come, which the pace of leaving tells."
  ],
  spell_elapsed_months: ["某一天在册：平均已在册", "There on one day: so far"],
  spell_present_whole_months: ["某一天在册：完整一段（偏长）", "There on one day: in all (biased)"],
  spell_completed_months: ["进入户：完整一段", "Entering: in all"],
  spell_present_left_within_12: ["期初在册：12 个月内退出", "There at first: gone in 12 months"],
  spell_entrants_left_within_12: ["进入户：12 个月内退出", "Entering: gone in 12 months"],
  spell_present_left_within_24: ["期初在册：24 个月内退出", "There at first: gone in 24 months"],
  spell_entrants_left_within_24: ["进入户：24 个月内退出", "Entering: gone in 24 months"],

  simulated: ["模拟（基线）", "Simulated, baseline"],
  simulated_reform: ["模拟（方案）", "Simulated, reform"],

  // what is assumed
  assumed: ["假定了什么", "What is assumed"],
  assumed_count: [
    "走完这些月份要用 {n} 个数，其中 {assumed} 个没有公布的来源，是假定。",
    "The monthly simulation uses {n} figures; {assumed} of them have no published source and are assumed."
  ],
  limits: ["局限", "Limits"],
  yuan_a_month: ["元/月", "yuan a month"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);

export type Word = Parameters<typeof t>[1];

/** How often families are reviewed. */
export const reviewWords = (review: number | null, lang: Lang): string =>
  review === null ? t(lang, "review_law") : t(lang, "review_n", {n: review});

/** A calendar month (1..12). */
export const monthName = (month: number, lang: Lang): string => t(lang, `month_${month}` as "month_1");
