// Every word of the screens that the schema does not have, in both languages side by side. {x} is filled in by `fill`.

import type {NumberUnit} from "../rules/schema.js";
import type {Lang} from "./format.js";

const words = {
  // frame
  title: ["社会救助政策模拟工作台", "Social assistance policy workbench"],
  house: ["兜底", "Doudi"],
  pages: ["各页", "Pages"],
  other_language: ["English", "中文"],
  close: ["关闭", "Close"],
  retry: ["重试", "Try again"],
  comma: ["、", ", "],
  yes: ["是", "yes"],
  no: ["否", "no"],
  none: ["无", "none"],
  colon: ["：", ": "],
  table_value: ["（一张表）", "(a table)"],

  // policy bar
  policy_bar: ["方案", "Policy"],
  baseline: ["基线", "Baseline"],
  reform: ["方案", "Reform"],
  change: ["变化", "Change"],
  value: ["数值", "Value"],
  standard_error: ["标准误", "Standard error"],
  as_baseline: ["与基线相同", "Same as the baseline"],
  own_reform: ["自定方案", "Own reform"],
  n_own: ["{n} 项调整", "{n} adjusted"],
  n_changes: ["{n} 项改动", "{n} changed"],
  no_changes: ["无改动", "No changes"],
  no_changes_long: [
    "方案与基线完全相同。移动任一参数，或选一个现成方案。",
    "The reform equals the baseline. Move any lever, or pick a ready-made reform."
  ],
  share: ["复制链接", "Copy link"],
  copied: ["已复制", "Copied"],
  copy_by_hand: ["请按 Ctrl+C 复制", "Press Ctrl+C"],
  link: ["本方案的链接", "Link to this reform"],
  reset_all: ["全部还原", "Reset all"],
  synthetic: ["演示数据", "Synthetic data"],
  population: ["{households}，代表 {weighted}", "{households} households, standing for {weighted}"],
  run_stats: ["已核算 {households} 户 · {ms} ms", "{households} households assessed · {ms} ms"],
  baseline_figures: ["基线数据", "Baseline figures"],
  loading: ["正在装入", "Loading"],
  assessing: ["首次核算", "First assessment"],
  provenance: ["{population} {year} · {baseline} → {reform}", "{population} {year} · {baseline} → {reform}"],

  // levers
  levers: ["参数", "Levers"],
  baseline_of: ["{name}（基线）", "{name} (baseline)"],
  presets: ["现成方案", "Ready-made reforms"],
  lever_hint: [
    "┃ 为基线，粗线为规定区间。移到或聚焦一项，看它的依据。",
    "┃ marks the baseline, the thick line the band of the rules. Point at a lever to see its article."
  ],
  reset_one: ["还原为基线", "Back to baseline"],
  reset_group: ["本组还原", "Reset group"],
  band: ["规定区间", "Band"],
  out_of_band: ["（超出）", " (outside)"],
  unpublished: ["未公布 · 不设限", "not published · no cap"],
  null_means: ["未公布，不作此项审核", "not published: no such test"],
  set_cap: ["设上限", "Set"],
  no_cap: ["不设限", "No cap"],
  tier_count: ["档数", "Number of tiers"],
  tier_of: ["{n} 档", "Tier {n}"],
  use_ratio: ["改按消费支出比例", "By share of consumption"],
  add_bracket: ["增加一档", "Add bracket"],
  drop_bracket: ["减少一档", "Drop bracket"],

  // headline
  headline: ["主要指标", "Headline figures"],
  unchanged: ["不变", "no change"],
  change_short: ["增减", "Change"],
  figure_dibao_persons: ["低保对象", "Dibao persons"],
  figure_coverage: ["低保覆盖面", "Dibao coverage"],
  figure_cost: ["全年资金", "Yearly cost"],
  figure_exclusion: ["漏保率", "Exclusion"],
  figure_cliff_households: ["悬崖户", "Cliff households"],
  figure_standard_ratio: ["最高 / 最低标准", "Highest / lowest standard"],
  define_dibao_persons: [
    "实际领取低保金的人数：低保家庭成员，加以“单人保”纳入的人。按户的权数合计。",
    "Persons who receive dibao: members of dibao families, and those admitted singly. Weighted by household."
  ],
  define_coverage: [
    "低保对象 ÷ 政策规定的分母人口（浙江为公布的户籍人口 5,181 万；演示人口代表 2020 年家庭户常住人口 5,883 万）。",
    "Dibao persons divided by the population the policy names (Zhejiang: 51.81 million registered, as published; the synthetic population stands for 58.83 million residents of family households in 2020)."
  ],
  define_cost: [
    "12 × Σ 权数 × 领取的月现金救助，各项目合计，元/年；重度残疾人护理补贴按符合条件者全额计，实物救助不在内。",
    "12 × Σ weight × cash received a month, all programmes, yuan a year; the care subsidy counts for all who are entitled to it, aid in kind is left out."
  ],
  define_exclusion: [
    "符合特困或低保条件的家庭中未领取者 ÷ 符合条件者（按人；单人保对象另计，不在内）。",
    "Persons of families entitled to tekun or dibao that do not receive, divided by those entitled; single-person entrants are counted apart."
  ],
  define_cliff_households: [
    "领取救助的家庭中，每月多挣 100 元工资、家庭可用资源反而减少 1 元以上的户数。",
    "Of the households that receive, those whose resources fall by more than 1 yuan when they earn 100 yuan a month more."
  ],
  define_standard_ratio: [
    "各市低保标准中最高者 ÷ 最低者；1.00 即同标。",
    "The highest dibao standard of the prefectures divided by the lowest; 1.00 is one standard."
  ],
  define_error: [
    "“±”后为变化的标准误，只反映抽样：基线与方案在同一批家庭上成对核算。演示人口与真实人口的差别不在其内，见 doudi validate 的对照表（未用于校准的数字，误差中位约 5%）。",
    "After ± stands the standard error of the change: sampling alone, baseline and reform on the same households. How far the synthetic population is from the real one is not in it; see the table of doudi validate (held-out figures miss by about 5% at the median)."
  ],

  // figures
  numbers: ["数据表", "Numbers"],
  download_csv: ["下载 CSV", "Download CSV"],
  unit: ["单位", "Unit"],
  tiles: ["各市方格图", "Prefecture tiles"],
  indicator: ["指标", "Indicator"],
  indicator_standard: ["标准", "Standard"],
  indicator_standard_rural: ["农村标准", "Rural standard"],
  indicator_dibao_persons: ["人数", "Persons"],
  indicator_coverage: ["覆盖面", "Coverage"],
  indicator_cost: ["资金", "Cost"],
  regions: ["各市", "Prefectures"],
  region_table: ["各市的标准、人数、覆盖面和资金", "Standard, persons, coverage and cost by prefecture"],
  region_code: ["区划代码", "Code"],
  region_none: [
    "标准：{up} 市提高，{down} 市降低。点选一市，看救助增加和减少的人数。",
    "Standards: raised in {up} prefectures, lowered in {down}. Pick one to see for whom assistance rises and falls."
  ],
  region_words: [
    "{name}：标准 {from} → {to} 元/月；救助增加 {raised}，减少 {lowered}。",
    "{name}: standard {from} → {to} yuan/month; assistance rises for {raised} persons, falls for {lowered}."
  ],
  place: ["地区", "Place"],
  persons: ["人数", "Persons"],
  persons_unit: ["人", "persons"],
  households: ["户数", "Households"],
  households_unit: ["户", "households"],
  raised: ["救助增加", "Assistance rises"],
  lowered: ["救助减少", "Assistance falls"],
  cost_title: ["资金：按项目，谁出", "Cost: by programme, and who pays"],
  per_year: ["{unit}/年", "{unit}/year"],
  by_programme: ["按项目", "Programme"],
  by_payer: ["按出资", "Payer"],
  total: ["合计", "Total"],
  decile_title: ["收入十等分", "Tenths of income"],
  decile: ["十等分组", "Tenth"],
  covered_share: ["覆盖面", "Share covered"],
  benefit_pc: ["人均受益", "Benefit per head"],
  yuan_year_head: ["元/年·人", "yuan/year per head"],
  poorest: ["← 收入最低", "← poorest"],
  richest: ["收入最高 →", "richest →"],
  outline_key: ["空框为基线，实心为方案", "Outline: baseline. Solid: reform"],
  decile_words: [
    "最低收入十分之一的覆盖面：基线 {baseline}%，方案 {reform}%",
    "Coverage of the poorest tenth: baseline {baseline}%, reform {reform}%"
  ],
  gain_title: ["得失：每户每月救助的变化", "Gains and losses: change of assistance per household"],
  gain_unit: ["人 · 元/月·户", "persons · yuan/month"],
  gain_words: ["增加 {gain}，减少 {loss}，不变 {same}", "Persons: {gain} gain, {loss} lose, {same} unchanged"],
  gain_class: ["变化", "Change"],
  gain_amount: ["金额（年）", "Amount (year)"],
  gain_loss_over_500: ["减少 500 以上", "−500 or more"],
  gain_loss_100_500: ["减少 100～500", "−100 to −500"],
  gain_loss_under_100: ["减少不足 100", "−under 100"],
  gain_same: ["不变", "unchanged"],
  gain_gain_under_100: ["增加不足 100", "+under 100"],
  gain_gain_100_500: ["增加 100～500", "+100 to +500"],
  gain_gain_over_500: ["增加 500 以上", "+500 or more"],
  transitions: [
    "符合条件者的身份流动：基线（行）到方案（列）",
    "Between statuses, as entitled: baseline (rows) to reform (columns)"
  ],
  transitions_unit: ["万人", "thousand persons"],
  transition_key: [
    "底色：转入更强保障 / 转入较弱保障；越深人越多",
    "Tint: to stronger / to weaker protection; the deeper, the more"
  ],
  transition_words: ["{from} → {to}：{n} 人", "{from} → {to}: {n} persons"],
  from_to: ["基线 ↓ 方案 →", "from ↓ to →"],
  status_0: ["不在范围", "none"],
  status_1: ["特困", "tekun"],
  status_2: ["低保", "dibao"],
  status_3: ["边缘", "edge"],
  status_4: ["刚性", "rigid"],
  status_5: ["监测", "watched"],
  cliff_title: ["悬崖：多挣一元，家里多几元", "Cliffs: a yuan more earned"],
  cliff_unit: ["家庭可用资源，元/月", "resources of the family, yuan/month"],
  cliff_place: ["按{place}的标准；点选各市可换。", "Standards of {place}; pick another prefecture to change it."],
  cliff_key: ["虚线为基线，实线为方案，○ 为悬崖", "Dashed: baseline. Solid: reform. ○ a cliff"],
  family: ["典型家庭", "Typical family"],
  earnings_axis: ["劳动收入，元/月", "earnings, yuan/month"],
  resources: ["家庭可用资源", "Resources"],
  no_notch: ["{policy}：没有悬崖。", "{policy}: no cliff."],
  notch_words: [
    "{policy}：{n} 处悬崖，最深在劳动收入 {at} 元处，少 {depth} 元/月，主要失去{line}。",
    "{policy}: cliffs: {n}; the deepest at earnings of {at} yuan: {depth} yuan a month less, mostly {line}."
  ],

  // notices
  error_browser: ["浏览器不能运行核算", "This browser cannot run the assessment"],
  error_memory: ["内存不足", "Not enough memory"],
  error_network: ["数据没有取到", "The data could not be fetched"],
  error_file: ["数据文件不完整", "The data file is broken"],
  error_schema: ["数据的列不对", "The columns of the data do not fit"],
  error_value: ["数据的值不对", "The values of the data do not fit"],
  error_query: ["查询失败", "A query failed"],
  error_other: ["没有算成", "The assessment failed"],
  advice_browser: [
    "需要支持 WebAssembly 的浏览器（Chrome、Edge 96 及以上，或同内核的国产浏览器极速模式）。下方仍为基线数据。",
    "A browser with WebAssembly is needed (Chrome or Edge 96 and later). The baseline figures remain."
  ],
  advice_memory: [
    "请关闭其他标签页和程序后重试，或改用户数较少的数据。下方仍为基线数据。",
    "Close other tabs and programs and try again, or load fewer households. The baseline figures remain."
  ],
  advice_network: [
    "请检查与本系统服务器的连接后重试。下方仍为基线数据。",
    "Check the connection to this site's server and try again. The baseline figures remain."
  ],
  advice_file: [
    "文件可能没有传完，请重试；仍不行，请管理员重新部署数据文件。",
    "It may have been cut off: try again; else ask the administrator to deploy the data again."
  ],
  advice_schema: [
    "请按 README 的“文件格式”核对列名和类型。",
    "Check names and types of columns: README, File formats."
  ],
  advice_value: ["请改正所指的行，再重新载入。", "Mend the row that is named and load again."],
  advice_query: ["请重新打开本页。", "Open this page again."],
  advice_other: [
    "屏上仍为上一次的结果。可以还原参数，或重试。",
    "The figures are still those of the last run. Reset the levers, or try again."
  ],
  recovered: ["一个核算线程中断，已自动恢复", "A worker stopped and was replaced"],
  recovered_advice: [
    "数字不受影响。若反复出现，请关闭其他程序后重新打开本页。",
    "The figures are not affected. If it happens again and again, close other programs and reopen this page."
  ],
  ignored: ["链接中有几处没有采用，其余照常", "Parts of the link were left out; the rest is in force"],
  ignored_too_long: ["太长", "too long"],
  ignored_too_many: ["改动太多", "too many changes"],
  ignored_bad_id: ["没有这个方案", "no such reform"],
  ignored_bad_path: ["没有这个参数", "no such parameter"],
  ignored_bad_value: ["看不懂这个值", "unreadable value"],
  ignored_twice: ["同一参数出现两次", "given twice"]
} as const satisfies Readonly<Record<string, readonly [zh: string, en: string]>>;

export type Word = keyof typeof words;

/** One text of the dictionary. */
export const say = (lang: Lang, word: Word): string => words[word][lang === "zh" ? 0 : 1];

/** One text with its blanks filled in. */
export const fill = (lang: Lang, word: Word, values: Readonly<Record<string, string | number>>): string =>
  say(lang, word).replace(/\{(\w+)\}/g, (blank, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : blank
  );

const units: Readonly<Record<NumberUnit, string>> = {
  元: "yuan",
  "元/年": "yuan/year",
  "元/月": "yuan/month",
  "元/月·人": "yuan/month",
  "元/年·人": "yuan/year",
  比例: "share",
  倍: "×",
  月: "months",
  岁: "years",
  套: "houses",
  级: "",
  年: "",
  "": ""
};

export const unitName = (unit: NumberUnit, lang: Lang): string =>
  lang === "zh" ? (unit === "级" ? "" : unit) : units[unit];

/** Every key with both texts, for tests and translators. */
export const dictionary: Readonly<Record<string, readonly [zh: string, en: string]>> = words;
