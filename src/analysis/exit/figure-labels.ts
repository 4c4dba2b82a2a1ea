// Names of the figures of data/exit in both languages, and their sources and notes in English; the Chinese ones stand in the files.

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

export const transitionLabels: Readonly<Record<keyof Transitions, FigureLabel>> = {
  job_found: of(
    "找到工作",
    "Finds work",
    assumed,
    "Chance a month of a member who can work and did not at the start; chosen so that about 0.89 of Zhejiang's families on dibao never leave within 24 months, as published; not observed"
  ),
  job_found_again: of(
    "失业后再就业",
    "Finds work again",
    assumed,
    "Chance a month of one who lost work on the way; 6 to 7 months on average"
  ),
  job_lost: of(
    "失去工作",
    "Loses work",
    assumed,
    "Chance a month of one who works; together with the line above about 5 % of those who work are out of it, near the surveyed urban unemployment of late years; unemployment insurance is left out"
  ),
  earnings_moved: of(
    "收入变到另一水平",
    "Earnings move",
    assumed,
    "Chance a month that wage and business income move to another level; every two years on average"
  ),
  earnings_factor: of(
    "变动倍数的中位数",
    "Earnings move by, median",
    assumed,
    "Standards do not grow from year to year here, so earnings do not either"
  ),
  earnings_spread: of(
    "变动倍数的离散程度",
    "Earnings move by, spread",
    assumed,
    "Spread of the logarithm of the factor"
  ),
  first_wage_month: of(
    "初次就业工资的中位数",
    "First wage, median",
    assumed,
    "The middle step of the province's minimum wage, or one for the nation where the province has no row of its own"
  ),
  first_wage_spread: of(
    "初次就业工资的离散程度",
    "First wage, spread",
    assumed,
    "Spread of the logarithm; part of it is casual work"
  ),
  death_rate_60: of(
    "60 岁的年死亡率",
    "Deaths a year at 60",
    assumed,
    "About the level of the 2020 census, whose table was not read; the same for all sexes, for ill and well, poor and rich"
  ),
  death_growth: of(
    "死亡率随年龄上升",
    "Growth of deaths with age",
    assumed,
    "About 2.7 times as many with every ten years"
  ),
  application_months: of(
    "连续符合条件几个月后进入",
    "Months of entitlement before entry",
    assumed,
    "Offices look back over some months, then receive and post the application; there is no published figure"
  ),
  review_months_work: of(
    "核查周期：有劳动能力的家庭",
    "Looks: a member can work",
    notice57,
    "Families without a steady income and with a member able to work are looked at every half year"
  ),
  review_months_other: of(
    "核查周期：其余家庭",
    "Looks: other families",
    notice57,
    "Families whose means hardly change are looked at once a year"
  ),
  review_months_death: of(
    "成员去世后的核查",
    "Looks: after a death",
    "Notice of 20 October 2022 on widening dibao, 1(3)",
    "Looked at and settled within 3 months; the longest is taken"
  ),
  exit_from_decision: of(
    "渐退期自作出决定之月起算",
    "The exit runs from the decision",
    assumed,
    "1: from the month in which the office finds and decides; 0: from the month in which income rose; the rules do not say"
  ),
  exit_after_disregard: of(
    "先豁免、后渐退",
    "The exit follows the disregard",
    assumed,
    "1: where earnings are disregarded first, the exit begins when that ends and income counts above the standard; 0: both at once; the rules do not say"
  )
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
