// Names of the figures of data/exit in both languages, and their sources in English; the Chinese ones stand in the files, as do the
// notes, which those of published figures have in English here.

import {documents} from "../../rules/documents.js";
import type {Transitions} from "../../engine/months/terms.js";

interface FigureLabel {
  readonly zh: string;
  readonly en: string;
  readonly source_en: string;
  readonly note_en: string;
}

const assumed = "assumed";
const notice57 = `${documents.dibao_measures}, article 31`;
const xiao = "Xiao Meng and others, Society (shehui) 2019(4)";

const of = (zh: string, en: string, source_en: string, note_en: string): FigureLabel => ({zh, en, source_en, note_en});

export const transitionLabels: Readonly<Record<keyof Transitions, Omit<FigureLabel, "note_en">>> = {
  job_found: {zh: "找到工作", en: "Finds work", source_en: assumed},
  job_found_again: {zh: "失业后再就业", en: "Finds work again", source_en: assumed},
  job_lost: {zh: "失去工作", en: "Loses work", source_en: assumed},
  earnings_moved: {zh: "收入变到另一水平", en: "Earnings change", source_en: assumed},
  earnings_factor: {zh: "变动倍数的中位数", en: "Earnings change factor, median", source_en: assumed},
  earnings_spread: {zh: "变动倍数的离散程度", en: "Earnings change factor, spread", source_en: assumed},
  first_wage_month: {zh: "初次就业工资的中位数", en: "First wage, median", source_en: assumed},
  first_wage_spread: {zh: "初次就业工资的离散程度", en: "First wage, spread", source_en: assumed},
  death_rate_60: {zh: "60 岁的年死亡率", en: "Annual death rate at 60", source_en: assumed},
  death_growth: {zh: "死亡率随年龄上升", en: "Growth of death rate with age", source_en: assumed},
  unable_rate_60: {zh: "60 岁一年里因病伤不能再工作", en: "Stops working (illness), a year at 60", source_en: assumed},
  unable_growth: {zh: "不能再工作的机会随年龄上升", en: "Growth of work loss with age", source_en: assumed},
  unable_cost: {zh: "病伤当时花掉的积蓄", en: "Savings spent on treatment", source_en: assumed},
  recognition_renewed: {
    zh: "申领和认定重新抽取",
    en: "Application and recognition redrawn",
    source_en: assumed
  },
  application_months: {zh: "连续符合条件几个月后进入", en: "Months of entitlement before entry", source_en: assumed},
  review_months_work: {zh: "核查周期：有劳动能力的家庭", en: "Reviews: a member can work", source_en: notice57},
  review_months_other: {zh: "核查周期：其余家庭", en: "Reviews: other families", source_en: notice57},
  review_months_death: {
    zh: "成员去世后的核查",
    en: "Reviews: after a death",
    source_en: `${documents.expansion_notice}, section 1(3)`
  },
  exit_from_decision: {zh: "渐退期自作出决定之月起算", en: "Exit period runs from the decision", source_en: assumed},
  exit_after_disregard: {zh: "先豁免、后渐退", en: "Exit period follows the disregard", source_en: assumed}
};

const of19 = "A secondary count for June to September 2019";
const beijing = "Beijing, social service statistics of October 2018 (reposted)";
const jiashan = "Jiashan county, Bureau of Civil Affairs, notice of assistance paid in December 2021";
const fujian = "Fujian, Department of Civil Affairs, monthly statistics of July 2017";
const xianning = "Xianning, press conference of 22 July 2020";
const entering = (place: string, placeEn: string, source_en: string, note_en: string): FigureLabel =>
  of(`一月进入（${place}）`, `Entering in a month (${placeEn})`, source_en, note_en);
const leaving = (place: string, placeEn: string, source_en: string, note_en: string): FigureLabel =>
  of(`一月退出（${place}）`, `Leaving in a month (${placeEn})`, source_en, note_en);
const changing = (place: string, placeEn: string, source_en: string, note_en: string): FigureLabel =>
  of(`低保人数一年增减（${place}）`, `Persons on dibao, change in a year (${placeEn})`, source_en, note_en);

/** By indicator and place of data/exit/published.csv, joined by a full stop. */
export const publishedLabels: Readonly<Record<string, FigureLabel>> = {
  "entry_share_month.100000": entering(
    "全国",
    "nation",
    "National meeting on civil affairs, December 2020 (Xinhua)",
    "5.403 million admitted to dibao and tekun in the year, over 49.034 million at its end and 12; a year of expansion and of the pandemic, so rather high, and the only whole year found"
  ),
  "entry_share_quarter.100000": of(
    "一季进入（全国）",
    "Entering in a quarter (nation)",
    of19,
    "1.85 million entered and as many left, June to September 2019; one secondary source; half as much again as the whole year 2020"
  ),
  "entry_share_month.110000": entering(
    "北京城市",
    "Beijing, urban",
    beijing,
    "353 persons added in one month, 69,523 at month-end"
  ),
  "entry_share_month.330421": entering(
    "嘉善县",
    "Jiashan county",
    jiashan,
    "One county in one month: 19 families, 28 persons"
  ),
  "entry_share_month.350000": entering(
    "福建，外省参照",
    "Fujian, another province",
    fujian,
    "Urban and rural together: 2,560 added, 492,298 on the rolls"
  ),
  "entry_share_month.420100": entering(
    "武汉市",
    "Wuhan",
    "Hubei, press conference on the epidemic of 24 April 2020 (Xinhua)",
    "1,998 persons from January to late April 2020, of 111,972, taken as 3.8 months; during the pandemic"
  ),
  "entry_share_month.421200": entering(
    "咸宁市",
    "Xianning",
    xianning,
    "2,671 persons in the first half of 2020, monthly mean"
  ),
  "entry_share_month.430523": entering(
    "邵阳县",
    "Shaoyang county",
    "Shaoyang county government, 2021 (reposted)",
    "1,734 persons in the first half of 2021, monthly mean"
  ),
  "entry_share_month.620000": entering(
    "甘肃省",
    "Gansu",
    "Xinhua, 15 March 2020 (Department of Civil Affairs of Gansu)",
    "19,100 persons from early 2020 to mid March, of 1.723 million, taken as 2.5 months; the beginning is not told"
  ),
  "leaving_share_month.110000": leaving(
    "北京城市",
    "Beijing, urban",
    beijing,
    "676 persons left in one month, 69,523 at month-end"
  ),
  "leaving_share_month.330421": leaving(
    "嘉善县",
    "Jiashan county",
    jiashan,
    "One county in one month: 34 families, 56 persons"
  ),
  "leaving_share_month.350000": leaving(
    "福建，外省参照",
    "Fujian, another province",
    fujian,
    "Urban and rural together: 4,263 left, 492,298 on the rolls"
  ),
  "leaving_share_month.421200": leaving(
    "咸宁市",
    "Xianning",
    xianning,
    "4,597 persons in the first half of 2020, monthly mean"
  ),
  "caseload_change_year.100000": changing(
    "全国",
    "nation",
    "National Bureau of Statistics, communiqués of 2024 and 2025 (secondary source)",
    "39.865 million at the end of 2024, 39.35 million at the end of 2025; fewer although standards rise every year"
  ),
  "caseload_change_year.110000": changing(
    "北京市",
    "Beijing",
    "Beijing, social service statistics of March 2021 and March 2022",
    "From 110,212 to 109,000 persons"
  ),
  "caseload_change_year.330000": changing(
    "浙江省",
    "Zhejiang",
    "Zhejiang, statistical communiqué on civil affairs 2021; Zhongguo shehui bao, 7 July 2025",
    "592,600 at the end of 2021, 538,800 at the end of May 2025: 41 months, as a year"
  ),
  "caseload_change_year.430000": changing(
    "湖南省",
    "Hunan",
    "Ministry of Civil Affairs, January 2022 (secondary source); Hunan Department of Civil Affairs, 11 October 2025",
    "1.839 million in January 2022, 1.7616 million in the first quarter of 2025, as a year"
  ),
  "caseload_change_year.610000": changing(
    "陕西省",
    "Shaanxi",
    "Shaanxi Department of Civil Affairs, press meetings of 9 December 2020 and December 2023",
    "1.357 million in November 2020, 1.242 million in November 2023, as a year"
  ),
  "elapsed_spell_months.100000": of(
    "平均已在册月数（不是完整的一段）",
    "Mean months on aid so far (not completed spells)",
    `${xiao}, citing the policy research centre of the ministry, 2013`,
    "Families on urban dibao; the paper quoting it does not say which spells are meant. Dibao was not yet 15 years old: it must be time so far, and is compared with simulated time so far, not with completed spells"
  ),
  "never_left_share.100000": of(
    "24 个月内从未退出",
    "Never left within 24 months",
    xiao,
    "Families on urban dibao that never left, 2012 to 2014; set beside 24 months"
  ),
  "left_share_year.100000": of(
    "一年退出",
    "Left within a year",
    xiao,
    "Turnover of 2009; the ministry then asked for 10%"
  ),
  "left_share_quarter.100000": of(
    "一季退出",
    "Left within a quarter",
    of19,
    "June to September 2019, 1.85 million left and as many entered; one secondary source"
  ),
  "left_share_7_months.330226": of(
    "7 个月退出（宁海）",
    "Left within 7 months (Ninghai)",
    "Zhongguo Ningbo wang (news site), 1 August 2011, Ninghai county",
    "388 persons left and 183 entered, of 9,862 at the start"
  ),
  "left_share_8_months.330283": of(
    "8 个月退出（奉化）",
    "Left within 8 months (Fenghua)",
    "Fenghua, September 2010 to April 2011 (reprinted 16 August 2012)",
    "A clean-up: 862 persons left and 154 entered, of 9,740 at the start"
  )
};

/** Of a row of the file; a test makes sure that every row has one. */
export const publishedLabel = ({
  indicator,
  region
}: {
  readonly indicator: string;
  readonly region: number;
}): FigureLabel => publishedLabels[`${indicator}.${region}`];
