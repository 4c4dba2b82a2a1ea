// Words that several layers or pages say, in both languages side by side. {x} is filled in. A folder's own are in its words.ts.

import {cliffCounts} from "../../engine/cliffs/names.js";
import {lookup} from "./dictionary.js";
import type {Dictionary, Say} from "./dictionary.js";

export const words = {
  // between words
  comma: ["、", ", "],
  clause_comma: ["，", ", "],
  semicolon: ["；", "; "],
  colon: ["：", ": "],
  bracketed: ["（{text}）", " ({text})"],
  range_words: ["{low}～{high}", "{low} to {high}"],

  // frame
  other_language: ["English", "中文"],
  lang_code: ["zh-CN", "en"],
  other_lang_code: ["en", "zh-CN"],
  open_workbench: ["在工作台打开", "Open on the workbench"],
  copy_link: ["复制链接", "Copy link"],
  copied: ["已复制", "Copied"],
  copy_by_hand: ["请按 Ctrl+C 复制", "Press Ctrl+C"],
  why_by_hand: [
    "请按 Ctrl+C 复制。浏览器只让 https 的网页写剪贴板：请管理员为本站配上 https，就能一键复制。",
    "Press Ctrl+C to copy. A browser lets only pages on https write to the clipboard: ask the administrator to serve this site on https, and one press copies."
  ],
  download_csv: ["下载 CSV", "Download CSV"],
  loading: ["正在装入", "Loading"],
  parts: ["本页各部分", "Parts of this page"],
  synthetic: ["演示数据", "Synthetic data"],
  own_register: ["本机数据·在册", "Your data · register"],
  own_survey: ["本机数据·抽样", "Your data · survey"],
  own_census: ["本机数据·普查", "Your data · census"],
  all: ["全部", "all"],

  // answers
  yes: ["是", "yes"],
  no: ["否", "no"],
  not_published: ["未公布", "not published"],
  not_tested: ["未公布，不作此项审核", "not published: not tested"],
  no_second: ["不对照", "none"],

  // policies beside each other
  policy: ["政策", "Policy"],
  baseline: ["基线", "Baseline"],
  reform: ["方案", "Reform"],
  own_reform: ["自定方案", "Own reform"],
  change: ["变化", "Change"],
  change_short: ["增减", "+/−"],
  no_change: ["不变", "no change"],
  unchanged: ["不变", "unchanged"],
  outline_key: ["空框为基线，实心为方案", "Outline: baseline. Solid: reform"],

  // heads of tables and charts
  headline: ["主要指标", "Headline figures"],
  numbers: ["数据表", "Numbers"],
  indicator: ["指标", "Indicator"],
  measure_name: ["指标", "Measure"],
  code: ["代码", "Code"],
  unit: ["单位", "Unit"],
  value: ["数值", "Value"],
  value_taken: ["取值", "Value"],
  standard_error: ["模拟误差", "Simulation error"],
  as_it_is: ["原值", "Central"],
  low: ["低", "Low"],
  high: ["高", "High"],
  total: ["合计", "Total"],
  all_together: ["合计", "all"],
  published: ["公布", "Published"],
  source: ["来源", "Source"],
  note: ["说明", "Note"],
  line: ["项目与依据", "Line and article"],
  quality: ["可靠程度", "Quality"],
  quality_official: ["原文", "official"],
  quality_relay: ["转引", "secondary"],
  quality_assumed: ["假定", "assumed"],
  quality_unknown: ["未知", "unknown"],

  // places and times
  place: ["地区", "Place"],
  region_code: ["区划代码", "Code"],
  tiles: ["各市方格图", "Prefecture tiles"],
  urban: ["城镇", "urban"],
  rural: ["农村", "rural"],
  year_head: ["年", "Year"],
  year_n: ["第 {n} 年", "Year {n}"],
  month: ["月", "Month"],
  calendar_year: ["{year} 年", "{year}"],
  year_0: ["{year} 年（现行）", "{year} (now)"],
  from_month: ["方案发放自", "Reform paid from"],
  from_year_unit: ["年", "year"],
  from_month_unit: ["月", "month"],
  n_months: ["{n} 个月", "{n} months"],

  // persons, families, money
  persons_unit: ["人", "persons"],
  households: ["户数", "Households"],
  households_unit: ["户", "households"],
  group: ["身份", "Status"],
  status: ["认定结果", "Status"],
  family: ["典型家庭", "Typical family"],
  entitled: ["应享", "Entitled"],
  receiving: ["实领", "Receiving"],
  programme: ["项目", "Programme"],
  by_programme: ["按项目", "Programme"],
  by_payer: ["按出资", "Payer"],
  per_year: ["{unit}/年", "{unit}/year"],
  yuan: ["元", "yuan"],
  resources: ["家庭可用资源", "household resources"],
  resources_unit: ["家庭可用资源，元/月", "household resources, yuan/month"],
  no_notch: ["{policy}：没有悬崖。", "{policy}: no cliff."],

  raised: ["救助增加", "Assistance rises"],
  lowered: ["救助减少", "Assistance falls"],

  // headline figures
  figure_dibao_persons: ["低保对象", "Dibao recipients"],
  figure_coverage: ["低保覆盖面", "Dibao coverage"],
  figure_cost: ["全年资金", "Annual cost"],
  figure_exclusion: ["漏保率（假定）", "Exclusion (assumed)"],
  figure_cliff_households: [cliffCounts.cliff_households.head.zh, cliffCounts.cliff_households.head.en],
  figure_notch_households: [cliffCounts.notch_households.head.zh, cliffCounts.notch_households.head.en],
  figure_standard_ratio: ["最高 / 最低标准", "Max / min standard"],
  define_dibao_persons: [
    "实际领取低保金的人数：低保家庭成员，加以“单人保”纳入的人。按户的权数合计。",
    "Persons receiving dibao: members of dibao families and single-person recipients, by household weight."
  ],
  meaning_coverage: [
    "低保对象 ÷ 政策规定的分母人口（户籍或常住）。",
    "Dibao recipients divided by the population the policy names, registered (hukou) or resident."
  ],
  define_cost: [
    "12 × Σ 权数 × 领取的月现金救助，各项目合计，元/年；重度残疾人护理补贴按符合条件者全额计，实物救助不在内。",
    "12 × Σ weight × monthly cash received, all programmes, yuan a year; the care subsidy is counted for all entitled to it; in-kind aid is excluded."
  ],
  define_exclusion: [
    "符合特困或低保条件的家庭中未领取者 ÷ 符合条件者（按人；单人保对象另计，不在内）。谁符合条件没有公布，取决于人口所依的假定：换一套假定，它变得最多，见“数据”页。",
    "Persons in families entitled to tekun or dibao that do not receive it, divided by all those entitled; single-person entrants are counted separately. Who is entitled is not published and rests on assumptions of the population: of all figures it moves most with them, see Data."
  ],
  define_cliff_households: [
    "领取救助的家庭中，每月多挣 100 元工资、家庭可用资源反而减少 1 元以上的户数。“悬崖与渐退”页的“两倍标准内遇崖户”看得更远，是另一个数。",
    "Households on assistance whose resources fall by more than 1 yuan when they earn 100 yuan a month more. “Cliff within 2 standards”, on the page Cliffs and exit, looks further and is a different figure."
  ],
  define_notch_households: [
    "领取救助的户中，从现在到每人多挣两倍低保标准的路上，至少有一处多挣一元反而全家少 1 元以上的户。",
    "Families on assistance with at least one point, between current earnings and two standards a head more, at which one more yuan earned leaves them more than 1 yuan poorer."
  ],
  define_standard_ratio: [
    "各市低保标准中最高者 ÷ 最低者；1.00 即同标。",
    "The highest dibao standard among prefectures divided by the lowest; 1.00 means a single standard."
  ],
  define_error: [
    "“±”后为变化的模拟误差：换一个种子重新抽一份人口，数会差多少；基线与方案在同一批家庭上成对核算。按抽样公式算，新种子测得公式偏差的，按实测系数改正（见“数据”页）。演示人口与真实人口的差别不在其内。",
    "After ± stands the simulation error of the change: how far another draw of the population would move it, baseline and reform on the same households. It is worked out by the sampling formula, and put right by a measured factor where fresh seeds found the formula wrong (see the page Data). How far the synthetic population is from the real one is not in it."
  ]
} as const satisfies Dictionary;

type CommonWord = keyof typeof words;

/** A text of the common words, its blanks filled in. */
export const t = lookup(words);

/** What says the words of one folder and the common ones: a word that these have does not compile there. */
export const withCommon = <Own extends Dictionary & Partial<Record<CommonWord, never>>>(
  own: Own
): Say<(keyof Own & string) | CommonWord> => lookup({...words, ...own});
