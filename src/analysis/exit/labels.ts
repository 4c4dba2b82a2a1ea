// The outcomes of a walk through the months, by name.

import type {MonthMeasure, PairMeasure} from "../../engine/months/tally.js";
import type {Label} from "../../rules/schema/label.js";

export type MonthUnit = "人" | "户" | "元/月";

const of = (zh: string, en: string, unit: MonthUnit) => ({zh, en, unit});

export const monthLabels: Readonly<Record<MonthMeasure, Label & {readonly unit: MonthUnit}>> = {
  tekun_persons: of("特困供养人数", "on tekun", "人"),
  dibao_persons: of("低保人数（含单人保）", "on dibao (single entrants too)", "人"),
  edge_persons: of("低保边缘人数", "on the edge of dibao", "人"),
  rigid_persons: of("刚性支出困难人数", "in rigid expenditure hardship", "人"),
  exit_persons: of("渐退人数", "on gradual exit", "人"),
  basic_households: of("在册户（特困、低保）", "families on basic aid", "户"),
  exit_households: of("渐退户", "families on gradual exit", "户"),
  entry_households: of("当月进入户", "families entering", "户"),
  entry_persons: of("当月进入人数", "persons entering", "人"),
  entry_forward_persons: of("其中：早已符合条件、当月才申领或认定", "of these: entitled before, recognised now", "人"),
  leaving_households: of("当月退出户", "families leaving", "户"),
  leaving_persons: of("当月退出人数", "persons leaving", "人"),
  leaving_by_death_households: of("其中：成员均已去世", "of these: nobody left alive", "户"),
  dying_persons: of("在册户中去世人数（户未退出）", "members who died, their families staying", "人"),
  leaving_lapsed_persons: of("退出人数中：仍符合条件、未续", "of those leaving: still entitled, not renewed", "人"),
  exit_begun_households: of("当月开始渐退户", "families beginning the exit", "户"),
  exit_ended_households: of("当月渐退期满或中止户", "families whose exit ends", "户"),
  back_from_exit_households: of("当月由渐退回到在册户", "families back from the exit", "户"),
  returned_within_6_households: of("当月退出、6 个月内又进入户", "leaving, and back within 6 months", "户"),
  returned_within_12_households: of("当月退出、12 个月内又进入户", "leaving, and back within 12 months", "户"),
  left_within_12_households: of("当月进入、12 个月内又退出户", "entering, and gone within 12 months", "户"),
  left_within_24_households: of("当月进入、24 个月内又退出户", "entering, and gone within 24 months", "户"),
  first_leaving_households: of("期初在册、当月首次退出户", "there at the start, leaving for the first time", "户"),
  below_persons: of("低于标准人数", "below the standard", "人"),
  cash: of("现金救助", "cash", "元/月"),
  exit_cash: of("其中：渐退低保金", "of this: gradual exit", "元/月"),
  total: of("现金和实物救助", "cash and in kind", "元/月")
};

export const pairLabels: Readonly<Record<PairMeasure, Label>> = {
  households: {zh: "两方案之一涉及的户", en: "families affected under either policy"},
  paid_more: {zh: "全期现金增加户", en: "paid more over all months"},
  paid_less: {zh: "全期现金减少户", en: "paid less over all months"},
  fewer_months_below: {zh: "低于标准的月数减少户", en: "fewer months below the standard"},
  more_months_below: {zh: "低于标准的月数增加户", en: "more months below the standard"},
  smaller_drop: {zh: "收入加救助的最大单月跌幅减小户", en: "smaller largest monthly drop in resources"},
  larger_drop: {zh: "收入加救助的最大单月跌幅增大户", en: "larger largest monthly drop in resources"},
  cash_difference: {zh: "全期现金之差（元）", en: "difference in cash over all months (yuan)"},
  cash_difference_squared: {zh: "其平方和", en: "sum of squares"},
  below_difference: {zh: "低于标准的人月之差", en: "difference in person-months below the standard"},
  below_difference_squared: {zh: "其平方和", en: "sum of squares"}
};
