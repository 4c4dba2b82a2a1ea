// Names of the figures of data/exit in both languages, and their sources in English; the Chinese ones stand in the files, as do the
// notes, which those of published figures have in English here.

import type {Transitions} from "../../engine/months/terms.js";
import type {PublishedIndicator} from "./spells.js";

interface FigureLabel {
  readonly zh: string;
  readonly en: string;
  readonly source_en: string;
  readonly note_en: string;
}

const assumed = "assumed";
const notice57 = "Ministry of Civil Affairs, notice 57 of 2021, article 31";
const xiao = "Xiao Meng and others, Society (shehui) 2019(4)";

const of = (zh: string, en: string, source_en: string, note_en: string): FigureLabel => ({zh, en, source_en, note_en});

export const transitionLabels: Readonly<Record<keyof Transitions, Omit<FigureLabel, "note_en">>> = {
  job_found: {zh: "找到工作", en: "Finds work", source_en: assumed},
  job_found_again: {zh: "失业后再就业", en: "Finds work again", source_en: assumed},
  job_lost: {zh: "失去工作", en: "Loses work", source_en: assumed},
  earnings_moved: {zh: "收入变到另一水平", en: "Earnings move", source_en: assumed},
  earnings_factor: {zh: "变动倍数的中位数", en: "Earnings move by, median", source_en: assumed},
  earnings_spread: {zh: "变动倍数的离散程度", en: "Earnings move by, spread", source_en: assumed},
  first_wage_month: {zh: "初次就业工资的中位数", en: "First wage, median", source_en: assumed},
  first_wage_spread: {zh: "初次就业工资的离散程度", en: "First wage, spread", source_en: assumed},
  death_rate_60: {zh: "60 岁的年死亡率", en: "Deaths a year at 60", source_en: assumed},
  death_growth: {zh: "死亡率随年龄上升", en: "Growth of deaths with age", source_en: assumed},
  application_months: {zh: "连续符合条件几个月后进入", en: "Months of entitlement before entry", source_en: assumed},
  review_months_work: {zh: "核查周期：有劳动能力的家庭", en: "Looks: a member can work", source_en: notice57},
  review_months_other: {zh: "核查周期：其余家庭", en: "Looks: other families", source_en: notice57},
  review_months_death: {
    zh: "成员去世后的核查",
    en: "Looks: after a death",
    source_en: "Notice of 20 October 2022 on widening dibao, 1(3)"
  },
  exit_from_decision: {zh: "渐退期自作出决定之月起算", en: "The exit runs from the decision", source_en: assumed},
  exit_after_disregard: {zh: "先豁免、后渐退", en: "The exit follows the disregard", source_en: assumed}
};

export const publishedLabels: Readonly<Record<PublishedIndicator, FigureLabel>> = {
  spell_months: of(
    "平均受助月数（模拟：按退出率推算）",
    "Mean months on aid (simulated: from the rate of leaving)",
    `${xiao}, citing the policy research centre of the ministry, 2013`,
    "Families on urban dibao; the relaying paper does not say whether spells so far or whole spells are meant"
  ),
  never_left_share: of(
    "24 个月内从未退出",
    "Never left within 24 months",
    xiao,
    "Urban dibao, 2012 to 2014; the chance of finding work was chosen for this line, so it tests nothing"
  ),
  left_share_year: of("一年退出", "Left within a year", xiao, "Turnover of 2009; the ministry then asked for 10 %"),
  left_share_quarter: of(
    "一季退出",
    "Left within a quarter",
    "A relayed count of June to September 2019",
    "June to September 2019, 1.85 million left and as many entered; relayed once"
  ),
  left_share_7_months: of(
    "7 个月退出（宁海）",
    "Left within 7 months (Ninghai)",
    "Zhongguo Ningbo wang (news site), 1 August 2011, Ninghai county",
    "388 persons left and 183 entered, of 9,862 at the start"
  ),
  left_share_8_months: of(
    "8 个月退出（奉化）",
    "Left within 8 months (Fenghua)",
    "Fenghua, September 2010 to April 2011 (reprinted 16 August 2012)",
    "A clean-up: 862 persons left and 154 entered, of 9,740 at the start"
  )
};
