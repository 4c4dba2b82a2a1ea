// Every word of the screens that the schema does not have, in both languages side by side. {x} is filled in by `fill`.

import {cliffCounts} from "../../engine/cliffs/names.js";
import type {NumberUnit} from "../../rules/schema/node.js";
import {lookup} from "./dictionary.js";
import type {Dictionary, Blanks} from "./dictionary.js";
import type {Lang} from "../../rules/schema/label.js";

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
  province: ["省份", "Province"],
  province_loading: ["正在装入{name}", "Loading {name}"],
  province_building: [
    "正在生成{name}的合成人口（首次约一两分钟，已 {seconds} 秒）",
    "Building the population of {name} (a minute or two the first time; {seconds} s so far)"
  ],
  province_waiting: ["{name}的合成人口正排队生成", "The population of {name} waits for another to be built"],
  province_still: ["屏上仍为{name}", "(still {name} on the screen)"],
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
  tier_kind: ["各档", "Tiers set"],
  tier_ratio: ["按消费支出比例", "by share of consumption"],
  tier_amount: ["按金额", "by amount"],
  tier_no_consumption: [
    "上年人均消费支出未公布：填入之前只能按金额定档。",
    "Last year's consumption per head is not published: until it is set, tiers can only be amounts."
  ],
  tier_rural: ["{n} 档 农村", "Tier {n}, rural"],
  not_published: ["未公布", "not published"],
  set_figure: ["填数", "Set"],
  drop_figure: ["清空", "Clear"],
  add_bracket: ["增加一档", "Add bracket"],
  drop_bracket: ["减少一档", "Drop bracket"],

  // typed numbers
  typed_empty: ["请填数字", "Type a number"],
  typed_not_number: ["看不懂“{text}”，请填数字", "“{text}” is no number"],
  typed_bad_comma: [
    "“{text}”可作两种读法：逗号只隔千位（12,500），小数点用“.”",
    "“{text}” can be read in two ways: commas part thousands (12,500), a point the decimals"
  ],
  typed_no_percent: ["“{text}”：这一项不是百分比", "“{text}”: this is no percentage"],
  typed_no_myriad: ["“{text}”：这一项是百分比", "“{text}”: this is a percentage"],
  typed_digits: ["最多 {digits} 位小数", "{digits} decimals at most"],
  typed_whole: ["应为整数", "Must be a whole number"],
  typed_range: ["应在 {min} 至 {max}{unit} 之间", "Must be from {min} to {max}{unit}"],
  typed_least: ["不能小于 {min}{unit}", "Must be {min}{unit} or more"],
  typed_refused: ["不能采用“{text}”", "“{text}” does not fit"],
  typed_kept: ["{fault}；仍按 {value}{unit}", "{fault}; {value}{unit} stays in force"],
  held_back: [
    "有 {n} 处填写没有采用，先改好（或按 Esc 恢复）再复制、打印或下载。",
    "Not taken: {n} field(s). Mend them (or press Escape there) before copying, printing or saving."
  ],
  print_marked: [
    "注意：打印时有 {n} 处填写没有采用，以下数字按改前的数计算",
    "Note: {n} field(s) were not taken when this was printed; its figures are those of before"
  ],

  // headline
  headline: ["主要指标", "Headline figures"],
  unchanged: ["不变", "no change"],
  change_short: ["增减", "+/−"],
  figure_dibao_persons: ["低保对象", "Dibao persons"],
  figure_coverage: ["低保覆盖面", "Dibao coverage"],
  figure_cost: ["全年资金", "Yearly cost"],
  figure_exclusion: ["漏保率", "Exclusion"],
  figure_cliff_households: [cliffCounts.cliff_households.head.zh, cliffCounts.cliff_households.head.en],
  figure_standard_ratio: ["最高 / 最低标准", "Highest / lowest standard"],
  define_dibao_persons: [
    "实际领取低保金的人数：低保家庭成员，加以“单人保”纳入的人。按户的权数合计。",
    "Persons who receive dibao: members of dibao families, and those admitted singly. Weighted by household."
  ],
  define_coverage: [
    "低保对象 ÷ 政策规定的分母人口（{province}为公布的{denominator} {denominator_persons}；演示人口代表 {year} 年家庭户常住人口 {persons}）。",
    "Dibao persons divided by the population the policy names ({province}: {denominator_persons} {denominator}, as published; the synthetic population stands for {persons} residents of family households in {year})."
  ],
  denominator_registered: ["户籍人口", "registered persons"],
  denominator_resident: ["常住人口", "residents"],
  define_cost: [
    "12 × Σ 权数 × 领取的月现金救助，各项目合计，元/年；重度残疾人护理补贴按符合条件者全额计，实物救助不在内。",
    "12 × Σ weight × cash received a month, all programmes, yuan a year; the care subsidy counts for all who are entitled to it, aid in kind is left out."
  ],
  define_exclusion: [
    "符合特困或低保条件的家庭中未领取者 ÷ 符合条件者（按人；单人保对象另计，不在内）。",
    "Persons of families entitled to tekun or dibao that do not receive, divided by those entitled; single-person entrants are counted apart."
  ],
  define_cliff_households: [
    "领取救助的家庭中，每月多挣 100 元工资、家庭可用资源反而减少 1 元以上的户数。“悬崖与渐退”页的“两倍标准内遇崖户”看得更远，是另一个数。",
    "Of the households that receive, those whose resources fall by more than 1 yuan when they earn 100 yuan a month more. “Cliff within 2 standards”, of the page Cliffs and exit, looks further and is another figure."
  ],
  define_standard_ratio: [
    "各市低保标准中最高者 ÷ 最低者；1.00 即同标。",
    "The highest dibao standard of the prefectures divided by the lowest; 1.00 is one standard."
  ],
  define_error: [
    "“±”后为变化的标准误，只反映抽样：基线与方案在同一批家庭上成对核算；权数经过校准，公式未计入校准的作用。演示人口与真实人口的差别不在其内，见“数据”页的对照表。",
    "After ± stands the standard error of the change: sampling alone, baseline and reform on the same households; weights are calibrated, which the formula leaves out. How far the synthetic population is from the real one is not in it; see the table of the page Data."
  ],

  // figures
  numbers: ["数据表", "Numbers"],
  download_csv: ["下载 CSV", "Download CSV"],
  unit: ["单位", "Unit"],
  tiles: ["各市方格图", "Prefecture tiles"],
  indicator: ["指标", "Indicator"],
  indicator_standard: ["标准", "Standard"],
  indicator_standard_both: ["城 / 乡标准", "Urban / rural"],
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

  // uncertainty
  uncertainty: ["不确定性", "Uncertainty"],
  uncertainty_off: ["关", "Off"],
  uncertainty_sampling: ["抽样", "Sampling"],
  uncertainty_assumptions: ["假设", "Assumptions"],
  uncertainty_off_words: ["只显示数值", "Figures alone"],
  uncertainty_sampling_words: [
    "±：变化的标准误；细线：方案值 ± 2 个标准误",
    "±: standard error of the change. Thin lines: the reform ± 2 of them"
  ],
  uncertainty_assumptions_words: [
    "（低～高）与细线：每次移动一项假设，抽样误差不在内",
    "(low to high), thin lines: one assumption moved at a time"
  ],
  uncertainty_running: ["正在核算假设 {done} / {all}", "Running assumptions: {done} of {all}"],
  uncertainty_explain: ["哪项假设给出哪一端", "What gives which end"],
  uncertainty_reform: ["方案下的数值", "Under the reform"],
  uncertainty_change: ["方案与基线之差", "Change against the baseline"],
  uncertainty_how: [
    "每次只移动一项，基线与方案同时移动；区间取各项与原值中的最低和最高。各项同时发生时可能超出区间。申领率由公布的在册人数拟合，移动收入和资产时不重新拟合。",
    "One assumption is moved at a time, for baseline and reform alike; a band runs from the lowest to the highest of them all and the figure itself. All of them together may go beyond it. Take-up is fitted to the published register and is not fitted again when income or assets move."
  ],
  uncertainty_wait: ["假设尚未核算：先把开关拨到“假设”。", "Not run yet: set the switch to Assumptions first."],
  assumption: ["假设", "Assumption"],
  as_it_is: ["原值", "As it is"],
  low: ["低", "Low"],
  high: ["高", "High"],
  low_by: ["低端来自", "Low by"],
  high_by: ["高端来自", "High by"],
  range_words: ["{low}～{high}", "{low} to {high}"],
  quality: ["质量", "Quality"],
  quality_assumed: ["假定", "assumed"],
  meaning: ["含义", "Meaning"],

  // entitled and receiving
  alignment_title: ["应享与实领", "Entitled, and receiving"],
  alignment_key: [
    "应享：符合条件者全部来领；实领：按申领率。只对齐参与，不动收入和金额。",
    "Entitled: if everybody entitled came. Receiving: with take-up. Participation alone is aligned, never income or amounts."
  ],
  alignment_persons: ["人数", "Persons"],
  alignment_cost: ["全年现金", "Yearly cash"],
  entitled: ["应享", "Entitled"],
  receiving: ["实领", "Receiving"],
  reached: ["实领 ÷ 应享", "Received / entitled"],
  group: ["身份", "Status"],
  group_tekun: ["特困", "Tekun"],
  group_dibao: ["低保", "Dibao"],
  group_single: ["其中单人保", "of it admitted singly"],
  group_edge: ["低保边缘", "Edge"],
  group_rigid: ["刚性支出", "Rigid"],
  group_exit: ["渐退", "On exit"],
  group_other: ["仅护理补贴", "Care subsidy alone"],
  group_total: ["合计", "Total"],

  // notices
  note: ["读数请注意", "Of the figures on the screen"],
  odd_policy: ["方案中有反常之处，仍照算", "Odd of this policy, which is computed as it stands"],
  error_browser: ["浏览器不能运行核算", "This browser cannot run the assessment"],
  error_memory: ["内存不足", "Not enough memory"],
  error_network: ["数据没有取到", "The data could not be fetched"],
  error_file: ["数据文件不完整", "The data file is broken"],
  error_schema: ["数据的列不对", "The columns of the data do not fit"],
  error_value: ["数据的值不对", "The values of the data do not fit"],
  error_population: ["人口与它的说明不符", "The population is not what it says it is"],
  error_query: ["查询失败", "A query failed"],
  error_province: ["这个省份没有打开", "The province was not opened"],
  error_figure: ["有金额算不出", "An amount could not be worked out"],
  error_worker: ["核算线程没有运行", "The workers do not run"],
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
  advice_population: [
    "没有用它测算，屏上不是它的数字。请把数据文件与说明一起重新复制，或重新生成，再打开本页。",
    "Nothing was computed with it, and no figure on the screen is from it. Copy its files and their record together again, or build them again, and open this page again."
  ],
  advice_query: ["请重新打开本页。", "Open this page again."],
  advice_province: ["屏上仍为原来的省份，数字不受影响。", "What is on the screen is still the province of before."],
  advice_figure: [
    "缺了它的数字一律不给出。请还原参数，或按所指改正政策或数据。",
    "Figures without it are not given. Reset the levers, or mend the policy or the data that is named."
  ],
  advice_worker: [
    "数字还不是这个方案的。请重试；仍不行，请关闭其他程序后刷新页面。",
    "The figures are not of the policy in hand. Try again; else close other programs and reload the page."
  ],
  stale: ["以下数字属于“{name}”，还不是现在的方案", "These figures are of “{name}”, not of the policy in hand"],
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
  ignored_bad_province: ["没有这个省份的人口", "no population of such a province"],
  policy_elsewhere: ["{id}：这是{name}的方案，在这个省份不适用", "{id}: a policy of {name}, not of this province"],
  region_elsewhere: ["{path}：不是这个省份的地区", "{path}: not a place of this province"],
  ignored_bad_id: ["没有这个方案", "no such reform"],
  ignored_bad_path: ["没有这个参数", "no such parameter"],
  ignored_bad_value: ["看不懂这个值", "unreadable value"],
  ignored_twice: ["同一参数出现两次", "given twice"],
  ignored_bad_month: ["不是月份（如 2026-07）", "not a month (as 2026-07)"],
  ignored_unknown_part: ["本页没有这一部分", "no part that this page knows"],
  ignored_part_twice: ["重复出现，只取前一处", "given again: the first one counts"],
  ignored_bad_escape: ["百分号转义有误", "not a valid % escape"],
  ignored_over_escaped: ["多转义了一次（%25），请重新复制链接", "escaped once too often (%25): copy the link again"]
} as const satisfies Dictionary;

export type Word = keyof typeof words;

/** One text of the dictionary. */
export const say = (lang: Lang, word: Word): string => words[word][lang === "zh" ? 0 : 1];

/** One text with its blanks filled in. */
export const fill: (lang: Lang, word: Word, values: Blanks) => string = lookup(words);

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
