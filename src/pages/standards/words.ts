// Every word of the page 标准与同标, in both languages side by side. {x} is filled in.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  // tiers
  board: ["各市归档", "Tier of each prefecture"],
  board_key: [
    "把方格拖到上面的一档；或选中一市，按数字键。",
    "Drag a tile to a tier above, or select a prefecture and press a number."
  ],
  board_lanes: ["各档", "Tiers"],
  board_none: [
    "这个方案还没有给各市归档。可按现行标准归为几档：相近的市一档，每档取其中最高的标准，谁也不降低。",
    "This policy has no tiers yet. They can start from the standards in force: similar standards together, each tier at its highest, so that no standard is lowered."
  ],
  board_begin: ["归为 {n} 档", "{n} tiers"],
  board_unknown: [
    "有的市没有公布的标准，无法归档：先逐市给定。",
    "Some prefectures have no published standard: set amounts by prefecture first."
  ],
  board_not_in_force: [
    "现按{basis}定标，分档未启用；移动一格即改按分档。",
    "Standards are now set {basis}; tiers are not in use. Moving a tile switches to tiers."
  ],
  board_listed: ["公布金额", "as published"],
  board_amounts: ["逐市给定的金额", "by prefecture amounts"],
  board_province: [
    "已选省域同标：各市一律取最高一档，归档不再起作用。",
    "Province-wide unified standard: every prefecture takes the highest tier, so tiers make no difference."
  ],
  lane_places: ["{n} 市", "places: {n}"],
  tile_tier: ["{n} 档", "tier {n}"],
  tile_no_tier: ["未归档", "no tier"],
  pick_tier: ["{name}归入", "{name}: move to"],
  pick_hint: ["点选一市，可在这里改它的档。", "Select a prefecture to change its tier here."],
  moved_words: [
    "{name}：{from} 档 → {to} 档，标准 {before} → {after} 元/月",
    "{name}: tier {from} → {to}, standard {before} → {after} yuan/month"
  ],

  // amounts place by place
  amounts: ["逐市给定", "Amounts by prefecture"],
  amounts_key: ["元/月·人；不填则照公布数。", "yuan a month per head; blank: as published."],

  // before and after
  chart: ["各市标准：基线 → 方案", "Standards: baseline → reform"],
  chart_unit: ["元/月·人", "yuan/month per head"],
  chart_key_one: ["○ 基线　● 方案", "○ baseline  ● reform"],
  chart_key_two: ["○● 城镇　□■ 农村；空心为基线，实心为方案", "○● urban, □■ rural; hollow: baseline, solid: reform"],
  chart_band: ["灰带：公布区间 {band}", "Grey: the published band, {band}"],
  chart_no_band: ["上年人均消费支出未公布，画不出公布区间", "Consumption per head is not published: no band shown"],
  chart_floor: ["虚线：省级指导标准 {floor} 元", "Dashed: provincial guidance standard, {floor} yuan"],
  band_of: ["{band}（上年人均消费支出的比例）", "{band} of last year's consumption per head"],

  // spread
  spread: ["同标与惠及", "Convergence and reach"],
  spread_mean: ["平均标准", "Mean standard"],
  spread_max_min: ["最高 / 最低", "Highest / lowest"],
  spread_cv: ["变异系数", "CV"],
  spread_theil: ["泰尔指数 ×1000", "Theil × 1000"],
  spread_theil_between: ["市间差距", "Between prefectures"],
  spread_theil_within: ["市内城乡差距", "Urban–rural within"],
  spread_lifted: ["提标惠及", "Standard raised"],
  spread_lowered: ["标准降低", "Standard lowered"],
  spread_joined: ["新增覆盖", "Newly covered"],
  spread_left: ["不再覆盖", "No longer covered"],
  spread_flagged: ["超出区间", "Outside band"],
  spread_by_persons: ["以人口加权", "population-weighted"],
  spread_recipients: ["低保和特困对象", "recipients"],
  spread_cover: ["低保、特困、渐退", "persons"],

  // table
  table: ["各市：标准、惠及、联动", "By prefecture: standards, reach, linked lines"],
  columns: ["列", "Columns"],
  columns_standard: ["标准与占比", "Standards and shares"],
  columns_people: ["惠及与资金", "Reach and cost"],
  columns_lines: ["随标准联动", "Linked lines"],
  column_standard: ["标准", "Standard"],
  column_rural: ["农村标准", "Rural standard"],
  column_consumption: ["占消费支出", "% consumption"],
  column_rural_consumption: ["农村占消费", "Rural: % consumption"],
  column_income: ["占可支配收入", "% income"],
  column_benefit: ["人均低保金 / 标准", "Benefit / standard"],
  column_flags: ["提示", "Notes"],
  column_persons: ["家庭户人口", "Population"],
  column_lifted: ["提标惠及", "Standard rises"],
  column_lowered: ["标准降低", "Standard falls"],
  column_joined: ["新增覆盖", "Newly covered"],
  column_left: ["不再覆盖", "No longer covered"],
  column_cost: ["全年资金", "Annual cost"],
  column_edge: ["边缘线", "Edge line"],
  column_tekun: ["特困基本生活", "Tekun living support"],
  column_dibao_savings: ["低保存款上限", "Dibao savings cap"],
  column_edge_savings: ["边缘存款上限", "Edge savings cap"],
  column_rigid_savings: ["刚性存款上限", "Rigid savings cap"],
  yuan_month: ["元/月", "yuan/month"],
  no_test: ["不设限", "no cap"],
  waiting: ["人口装入后显示。", "Shown once the population has loaded."],

  // path
  path: ["分年推进", "Phased path"],
  path_lead: [
    "从现行标准到上面的方案，分 {years} 年走到；第一步自 {year} 年 {month} 月起发放，当年资金计入新标准的 {months} 个月，以后每步在 1 月。只移动低保标准，其余规则照现行；人口的收入和支出按增长率增长，年龄和家庭不变。",
    "From the standards in force to those above in {years} years; the first step is paid from month {month} of {year}, with {months} months falling in that year; later steps start in January. Only dibao standards move, all other rules stay; incomes and expenses grow, ages and families do not change."
  ],
  path_terms: ["推进的条件", "Path settings"],
  path_years: ["年数", "Years"],
  path_income: ["收入年增长", "Income growth"],
  path_consumption: ["消费支出年增长", "Consumption growth"],
  path_growth_source: [
    "默认为公布数：{place} {from}→{to} 年，{source}（{quality}）",
    "Default, as published: {place}, {from} to {to}; {source} ({quality})"
  ],
  path_nation: ["全国", "national"],
  path_province: ["本省", "this province"],
  path_shape: ["步子", "Steps"],
  path_geometric: ["每年同比例", "equal rates"],
  path_linear: ["每年同金额", "equal amounts"],
  path_max_rise: ["每年最多提高", "Maximum annual rise"],
  path_limit: ["限定每年提高的幅度", "Limit the annual rise"],
  path_may_fall: ["允许降低到目标", "May fall to the target"],
  path_follow: ["金额随消费增长（目标和现行标准）", "Amounts grow with consumption (target and current)"],
  path_price: [
    "假设一年物价上涨，发价格临时补贴（初值为假定，可改）",
    "Assume a year of rising prices, with the price-linked subsidy (initial values assumed)"
  ],
  path_price_year: ["哪一年", "Which year"],
  path_price_rate: ["每月发标准的", "Monthly, share of standard"],
  path_price_months: ["发几个月", "Months"],
  path_default: ["恢复默认", "Restore defaults"],
  path_reached: ["到 {year} 年全部达到目标。", "Every prefecture reaches the target by {year}."],
  path_short: [
    "到 {year} 年仍有 {n} 处低于目标：{places}。",
    "By {year}, {n} standards are still below the target: {places}."
  ],
  path_short_place: [
    "{name}{registration} {standard} < {target} 元",
    "{name}{registration} {standard} < {target} yuan"
  ],
  path_more: ["等", "and others"],
  path_reached_in: ["照此步幅，{year} 年达到。", "At this pace it is reached in {year}."],
  path_never: [
    "照此步幅 50 年内达不到：目标比允许的步子涨得快。",
    "At this pace it is not reached within 50 years: the target grows faster than the steps allow."
  ],
  path_above: [
    "因为不降低，到 {year} 年有 {n} 处高于目标。",
    "As standards are not cut, {n} are above the target in {year}."
  ],
  path_same: [
    "方案的标准与现行相同：这里只看增长的影响。",
    "The reform's standards equal those in force: only growth is shown here."
  ],
  path_others: [
    "方案还改了标准以外的参数（{n} 项）；分年推进不含这些。",
    "The reform also changes {n} other parameter(s); the path excludes them."
  ],
  path_impossible: ["有的市没有标准，排不出分年推进：{places}", "No path: no standard for {places}"],
  path_running: ["正在核算 {year} 年，到 {last} 年为止", "Assessing {year}, up to {last}"],
  path_lines: ["各市标准的走法", "Standards by year"],
  path_lines_key: ["实线：推进的标准　虚线：当年的目标", "Solid: the path. Dashed: that year's target"],
  path_cost: ["各年资金与人数", "Cost and recipients by year"],
  path_cost_key: [
    "实心：推进，按谁出；空框：现行办法延续，金额按上面的条件增长或不动",
    "Solid: path, by payer. Outline: current rules continued, amounts growing or not as set above"
  ],
  path_months: ["新标准发放月数", "Months at new standard"],
  path_cost_column: ["全年资金", "Annual cost"],
  path_more_cost: ["比延续多", "Above continuation"],
  path_dibao: ["低保对象", "Dibao recipients"],
  path_more_dibao: ["比延续多", "Above continuation"],
  path_share: ["占消费支出", "% consumption"],
  path_ratio: ["最高 / 最低", "Highest / lowest"],
  path_subsidy: ["价格补贴", "Price subsidy"],
  path_target: ["目标", "Target"],
  path_side: ["情形", "Case"],
  path_side_path: ["推进", "path"],
  path_side_carried: ["延续", "continued"],
  path_bad: ["链接里这项推进条件看不懂", "unreadable path setting"],
  official_source: ["官方", "official"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);

export type Word = Parameters<typeof t>[1];
