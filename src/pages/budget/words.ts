// Every word of the page 资金 that the schema and the shared dictionary do not have, in both languages. {x} is filled in.

import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  // frame
  rail: ["方案与分担", "Reform and who pays"],
  to_workbench: ["在工作台上调整其他参数", "Adjust other parameters on the workbench"],
  part_cost: ["花多少，谁出", "What it costs, and who pays"],
  part_causes: ["为什么变", "Why it changes"],
  part_years: ["分年", "Year by year"],
  part_search: ["一笔钱能办什么", "What a sum buys"],
  waiting: ["人口装入后可用", "Available once the population has loaded"],

  // who pays
  financing: ["资金分担", "Who pays"],
  financing_assumed: [
    "各级分担比例没有公布，现成方案中的比例都是假定，可在此改动。",
    "Cost shares by level are not published: those of every ready-made policy are assumed. Change them here."
  ],
  mode: ["分担方式", "Mode"],
  fixed_amount: ["中央定额", "Fixed central grant"],
  fixed_unit: ["亿元/年", "million yuan/year"],
  fixed_words: [
    "中央每年出这个数，其余各级按其比例分担余额；多花的每一元都由地方出。",
    "The centre pays this amount each year and lower levels share the rest: every additional yuan falls on them."
  ],
  scope: ["适用于", "Applies to"],
  scope_default: ["全部", "Everything"],
  scope_region: ["地区", "Prefecture"],
  scope_own: ["{name}（单列）", "{name} (separate shares)"],
  drop_own: ["取消单列", "Drop separate shares"],
  shares_sum: ["合计 {sum}%", "Sum {sum}%"],
  shares_refused: [
    "各级比例合计 {sum}%，应为 100%，未采用；数字仍按 {kept} 计算。",
    "The shares sum to {sum}%, not 100%: not applied. Figures still use {kept}."
  ],
  shares_rest: ["余数归县级", "Remainder to the county"],

  // cost
  all_cash: ["现金救助合计", "All cash assistance"],
  cost_title: ["资金：项目 × 地区 × 出资", "Cost: programme × place × payer"],
  by_place: ["按地区", "By place"],
  whole_province: ["全省", "Whole province"],
  all_programmes: ["全部现金项目", "All cash programmes"],
  payers_of: ["出资各列", "Payer columns"],
  payers_reform: ["方案", "reform"],
  payers_change: ["增减", "change"],
  se_words: ["±：变化的模拟误差，只反映抽样。", "±: simulation error of the change, sampling alone."],
  payer: ["出资", "Payer"],
  in_kind_note: [
    "医疗、教育、住房等专项救助由其他部门出资，不在此列。",
    "Medical, education, housing and other in-kind aid is funded by other departments and is not included."
  ],

  // accounts
  accounts_title: ["按预算科目：要多少，够不够", "By budget account: what is needed, and whether funds suffice"],
  accounts_key: [
    "科目名是通称，没有编码；城镇户籍的从城市科目出。本年需要：施行月份以前照基线、自该月起照方案。预算数、已支出由您填写，只留在本页和链接里。科目合计没有模拟误差。",
    "Accounts have plain names, no codes; who is registered in town is paid from an urban account. Need of the year: the baseline until the month of the reform, the reform from then on. Budget and what is paid are typed in by you and stay on this page and in its link. Sums of accounts have no simulation error."
  ],
  accounts_month: ["方案自本年几月起发放", "Reform paid from month"],
  account_unit: ["亿元", "billion yuan"],
  account: ["科目", "Account"],
  account_baseline: ["基线全年", "Baseline, full year"],
  account_reform: ["方案全年", "Reform, full year"],
  account_need: ["本年需要", "Need this year"],
  account_budget: ["预算数", "Budget"],
  account_paid: ["已支出", "Paid to date"],
  account_remaining: ["还需支出", "Still to pay"],
  account_surplus: ["预算余缺", "Surplus or gap"],
  account_short: ["缺 {x}", "short {x}"],
  account_over: ["余 {x}", "left {x}"],
  account_field: ["{account}：{what}", "{account}: {what}"],
  account_total: ["现金科目合计", "All cash accounts"],
  account_part: ["{sum}（缺 {n}）", "{sum} ({n} missing)"],
  account_missing: [
    "还没填的科目：预算数 {budget} 个，已支出 {paid} 个（本年不需要钱的不算）。填齐以前，合计只加已填的，还需支出和预算余缺的合计为“—”。",
    "Accounts without a figure: budget {budget}, paid to date {paid} (those that need nothing this year are left out). Until all are filled in, totals add up what has been entered, and still to pay and surplus show “—”."
  ],
  account_unreadable: ["链接里的这项预算读不懂", "this budget figure in the link cannot be read"],

  // causes
  causes_title: ["资金变化的原因", "Causes of the change in cost"],
  causes_key: [
    "每条从上一条的终点画起，到合计为止；原因按各种先后次序的平均（Shapley 值）分摊，与次序无关。",
    "Each bar starts where the one above ends, down to the total. Contributions are averaged over all orders of change (Shapley values)."
  ],
  causes_running: ["正在分解：{done} / {runs}", "Decomposing: {done} of {runs}"],
  causes_none: [
    "方案没有改动影响资金的参数。选一个现成方案，或在工作台上改动后再来。",
    "The reform changes no parameter that affects cost. Pick a ready-made reform, or move levers on the workbench first."
  ],
  causes_same_total: ["合计变化", "Total change"],
  move_stayed: ["原有对象，待遇变化", "families covered before and after"],
  move_joined: ["新纳入的对象", "families newly covered"],
  move_left: ["不再保障的对象", "families no longer covered"],
  move_never: ["低保、特困之外（补贴、临时救助）", "others (subsidies etc.)"],
  cause: ["原因", "Cause"],
  cause_persons: ["对象增减", "Change in recipients"],
  rounding_words: ["数字已凑整到合计相符。", " Figures are rounded to add up."],

  // unit costs
  unit_title: ["单位成本", "Unit costs"],
  unit_per_person: ["每新增一名对象", "Per additional recipient"],
  unit_per_gap: ["每填补一元缺口（低保标准以下）", "Per yuan of poverty gap closed (dibao standard)"],
  unit_per_edge: ["每填补一元缺口（低保边缘线以下）", "Per yuan of poverty gap closed (edge line)"],
  unit_elasticity: ["弹性：标准提高 1%，资金增加", "Elasticity: standards up 1%, cost rises by"],
  unit_percent: ["标准提高 1%，资金增加", "Standards up 1%, cost rises by"],
  unit_none: ["没有变化可除", "no change to divide by"],
  unit_persons_change: ["对象变化 {n}", "change in recipients {n}"],
  unit_gap_closed: ["填补 {n}", "closed: {n}"],
  unit_band: ["{low}～{high}（± 2 个模拟误差）", "{low} to {high} (± 2 simulation errors)"],
  elasticity_words: [
    "在方案上把各市标准各降、升 1% 核算两次；按标准倍数定的线随之移动。弹性大于 1 即资金比标准涨得快。",
    "Every standard of the reform is moved 1% down and up; lines that are multiples of it follow. Above 1, cost grows faster than standards."
  ],
  elasticity: ["弹性", "Elasticity"],
  service_line: [
    "购买社会救助服务，不低于上年资金的 {share}",
    "Purchased services: at least {share} of last year's funds"
  ],
  service_part: ["其中服务类救助，不低于 {share}", "of which services to recipients: at least {share}"],
  service_offices: ["其余（经办力量等）至多", "the rest (staffing etc.): at most"],

  // years
  years_title: ["分年推进：每年花多少，谁出", "Year by year: cost and who pays"],
  years_words: [
    "从基线的标准用 N 年走到方案的标准：只推进标准，其他规则照基线，分担按方案；每年的人口收入和支出已按增长率上涨，人不老、不迁、不生不死。年为公历年：第一步自所填月份发放，当年只计余下的月份，往后各步在一月；不填月份即方案的施行月份。",
    "From the baseline's standards to the reform's in N years: only standards move, other rules stay as in the baseline, cost shares are the reform's. Incomes and expenses grow each year; nobody ages, moves, marries, is born or dies. Years are calendar years: the first step is paid from the month given, and only the remaining months of that year count; later steps start in January. With no month given, the reform's effective month is used."
  ],
  years: ["年数", "Years"],
  growth_income: ["收入年增 %", "Income growth, % a year"],
  growth_consumption: ["消费年增 %", "Consumption growth, % a year"],
  max_rise: ["每年至多提 %", "At most, % a year"],
  no_limit: ["不限", "no limit"],
  growth_source: [
    "默认：收入 {income}；消费 {consumption}。往后几年照此是假定。",
    "Defaults: income {income}; consumption {consumption}. Applying them to later years is an assumption."
  ],
  growth_of: [
    "{value}%（{place} {from}–{to} 年，{source}，{quality}）",
    "{value}% ({place}, {from}–{to}, {source}, {quality})"
  ],
  nation: ["全国", "national"],
  province_own: ["本省", "this province"],
  years_run: ["按年测算", "Run the years"],
  years_stop: ["停止", "Stop"],
  years_running: ["正在核算第 {done} / {all} 年", "Year {done} of {all}"],
  years_stopped: ["已停止", "Stopped"],
  years_stale: ["方案已变，请重新测算。", "The reform has changed: run the years again."],
  years_short: [
    "到 {year} 年走不到：{n} 处低于目标，{pace}",
    "Not reached by {year}: {n} standards are below target; {pace}"
  ],
  years_pace: ["照此步子要到 {year} 年。", "at this pace, reached in {year}."],
  years_never: ["照此步子 50 年也走不到。", "at this pace, not within 50 years."],
  years_reached: ["到 {year} 年各处都到目标。", "Every standard is at its target by {year}."],
  months_paid: ["按方案发放的月数", "Months paid under the reform"],
  whole_year: ["按当年标准发满 12 个月", "Full 12 months at the year’s standards"],
  along_path: ["分年推进", "Along the path"],
  carried: ["现行政策延续", "Policy in force continued"],
  years_key: [
    "柱：分年推进，由深到浅；横线：现行政策延续",
    "Columns: along the path, dark to light. Line: policy in force continued"
  ],
  dibao_persons: ["低保对象", "Dibao recipients"],
  max_min_ratio: ["最高 / 最低标准", "Highest / lowest standard"],
  extra: ["比延续多", "Above continuation"],

  // goal
  goal_title: ["目标求解：一个参数调到多少", "Goal seek: one parameter"],
  goal_words: [
    "在方案上只动一个参数，按全部人口逐次核算，找到刚好达到目标的值；其余参数照方案。",
    "Changes one parameter of the reform, running the whole population at each try, to find the value that just meets the goal; all else stays as in the reform."
  ],
  goal_lever: ["调整", "Vary"],
  goal_from: ["从", "from"],
  goal_to: ["到", "to"],
  goal_outcome: ["使", "so that"],
  at_most: ["不超过", "at most"],
  at_least: ["不低于", "at least"],
  goal_now: ["方案现为 {value}", "now {value}"],
  goal_now_running: ["正在核算方案现值", "computing the current value"],
  goal_run: ["求解", "Solve"],
  goal_running: ["已试 {n} 个值", "{n} values tried"],
  goal_met: ["{lever}调到 {value}：{outcome}为 {reached}", "{lever} at {value}: {outcome} is {reached}"],
  goal_beyond: [
    "再进一步（{value}）即为 {reached}，不合目标。",
    "One step further ({value}) gives {reached} and misses the goal."
  ],
  goal_edge: [
    "已到参数范围的一端，整个范围都合目标的这一边。",
    "This is an end of the parameter's range; the whole range is on this side of the goal."
  ],
  goal_out: [
    "达不到：{from}～{to} 之内，最接近的是 {value}，{outcome}为 {reached}（目标{sense} {target}）。",
    "Out of reach: between {from} and {to} the closest is {value}, where {outcome} is {reached} (goal: {sense} {target})."
  ],
  goal_flat_met: [
    "这个参数在此不起作用：{from}～{to} 之内{outcome}都是 {reached}，本已合目标。",
    "This parameter has no effect here: between {from} and {to} {outcome} is {reached} throughout, which meets the goal already."
  ],
  goal_flat_missed: [
    "这个参数在此不起作用：{from}～{to} 之内{outcome}都是 {reached}，达不到目标{sense} {target}。",
    "This parameter has no effect here: between {from} and {to} {outcome} is {reached} throughout, and misses the goal ({sense} {target})."
  ],
  goal_plateau: [
    "试过的值中，从 {from} 到 {to} 结果相同。",
    "Of the values tried, those from {from} to {to} give the same result."
  ],
  goal_many: [
    "结果随这个参数有升有降，别的值也可能达到目标。",
    "The outcome does not move in one direction with this parameter: other values may meet the goal too."
  ],
  goal_time: ["试了 {n} 个值，{seconds} 秒", "{n} values tried in {seconds} s"],
  goal_stopped: ["方案已变，求解作罢。", "The reform has changed: the search was abandoned."],
  goal_bad_number: ["请填数字", "Enter a number"],
  goal_bad_bounds: [
    "范围应在 {min}～{max} 之内，前小后大",
    "Bounds must lie within {min} to {max}, the lower one first"
  ],
  goal_is_stale: ["以下为方案改动前的结果。", "The results below predate the change to the reform."],
  adopt: ["在本页采用", "Apply here"],
  outcome: ["结果", "Outcome"],
  parameter: ["参数", "Parameter"],

  // frontier
  frontier_title: ["政策前沿：几个参数一起找", "Policy frontier: several parameters at once"],
  frontier_words: [
    "在给定范围内一起移动几个参数，找出“再好一点就必须多花钱”的方案（非劣方案）。每个点都是一个可打开的方案；同一种子、同一设定，结果相同。",
    "Varies several parameters within bounds to find policies that cannot do better without costing more (non-dominated). Every point is a policy you can open; the same seed and settings give the same result."
  ],
  frontier_levers: ["参数与范围", "Parameters and bounds"],
  add_lever: ["加一个参数", "Add a parameter"],
  drop_lever: ["去掉", "Remove"],
  step: ["步长", "step"],
  objectives: ["除资金外还看", "Besides cost, compare"],
  limits: ["约束", "Constraints"],
  limit_cost: ["资金不超过", "Cost at most"],
  limit_more: ["（比基线 {change}）", "({change} over the baseline)"],
  cliff_when: ["断崖看的是", "Cliffs are measured"],
  cliff_first: ["就业增收的第一个月（豁免、渐退都在）", "in the first month of an earnings rise"],
  cliff_over: ["豁免、渐退都结束后", "once disregard and gradual exit are over"],
  slow_cliffs: [
    "断崖要让在册家庭一步步多挣到两倍标准：每个方案约十分之一到一秒（二十万户、双核）。",
    "Cliffs require stepping up the earnings of every family on assistance: 0.1 to 1 second a policy (200,000 households, two cores)."
  ],
  slow_months: [
    "“又进入”要让全部家庭逐月走三年，一户也不能略过：每个方案一秒上下（二十万户、双核），方案数宜少；随时可停，已找到的留着。",
    "Returns require simulating every household month by month for three years: about a second a policy (200,000 households, two cores). Ask for few policies; stop at any time and keep what was found."
  ],
  or: [" / ", " / "],
  limit_lowered: ["待遇不降低任何人", "Nobody's assistance falls"],
  rule_not_lowered: ["各市标准不低于基线", "No standard below the baseline"],
  rule_within_bands: ["标准在公布区间内", "Standards within the published bands"],
  size: ["规模", "Size"],
  policies: ["方案数", "Policies"],
  seed: ["种子", "Seed"],
  frontier_run: ["开始", "Start"],
  frontier_stop: ["停止", "Stop"],
  frontier_opening: ["正在准备：挑出参数碰得到的家庭", "Preparing: selecting households the parameters can affect"],
  frontier_running_slow: ["{done} / {all} 个方案，还要约 {left} 秒", "{done} of {all} policies, about {left} s left"],
  frontier_running: ["{done} / {all} 个方案，{rate} 个/秒", "{done} of {all} policies, {rate} a second"],
  frontier_done: [
    "{done} 个方案，{seconds} 秒，{feasible} 个合约束，{best} 个非劣",
    "{done} policies in {seconds} s; {feasible} meet the constraints, {best} non-dominated"
  ],
  frontier_halted: ["已停止：", "Stopped: "],
  frontier_exhausted: ["（范围内已没有新方案）", " (no untried policy left within the bounds)"],
  frontier_narrowed: [
    "每次核算 {households} 户；其余 {left} 户哪个方案都碰不到，只核算一次。",
    "{households} households in each run; the other {left}, unaffected by any policy in the search, were assessed once."
  ],
  frontier_none: [
    "没有方案合约束。放宽资金上限，或扩大参数范围。",
    "No policy meets the constraints. Raise the cost limit, or widen the bounds."
  ],
  frontier_no_lever: ["至少选一个参数", "Choose at least one parameter"],
  frontier_no_objective: ["至少选一个比较的结果", "Choose at least one outcome to compare"],
  frontier_twice: ["同一参数只能选一次", "Each parameter only once"],
  frontier_size: [
    "方案数应为 2～5000 的整数，种子为 0 以上的整数",
    "Policies: a whole number from 2 to 5000; seed: a whole number, 0 or more"
  ],
  frontier_key: [
    "实点：非劣方案，点开即到工作台；淡点：合约束但不占优；◇ 基线，◆ 现方案",
    "Solid: non-dominated, opens on the workbench. Faint: meets the constraints but dominated. ◇ baseline, ◆ current reform"
  ],
  frontier_scale: [
    "两轴都含基线，且至少跨最大值的两成：相对很小的差别，看起来也小。横竖短线为与基线之差的正负两个模拟误差。",
    "Both axes take in the baseline and span a fifth of the largest value at least, so that a difference that is small looks small. Bars: two simulation errors of the difference to the baseline, either way."
  ],
  frontier_no_errors: [
    "各点误差在搜完以后核算；停下的搜索没有误差，挨得近的点未必分得出。",
    "Errors are computed once the search is over. A stopped search has none: points close together may not differ."
  ],
  frontier_errors_running: [
    "正在核算各点误差：{done} / {all} 次",
    "Computing standard errors of the points: run {done} of {all}"
  ],
  frontier_alike: [
    "完全分不出的相邻方案：{points}（没有一项结果的差别超过两个模拟误差）。",
    "Neighbours that cannot be distinguished: {points} (no result differs by more than two simulation errors)."
  ],
  frontier_all_apart: [
    "相邻方案都至少在一项结果上分得出（差别超过两个模拟误差）；在哪一项上分不出，见表中“与上一行”。",
    "All neighbours differ in at least one result (by more than two simulation errors); the column “Versus row above” says in which they do not."
  ],
  frontier_apart_unknown: [
    "有的结果没有误差公式，这些方案分不分得出不知道。",
    "Some results have no known error; whether those policies differ is not known."
  ],
  apart_head: ["与上一行", "Versus row above"],
  apart: ["都分得出", "differs in all"],
  not_apart: ["全都分不出", "no clear difference"],
  not_apart_in: ["分不出：{results}", "no difference in: {results}"],
  apart_unknown_in: ["误差不知：{results}", "error unknown: {results}"],
  point_answer: ["做什么", "What it does"],
  point_warnings: ["⚠ {n} 条", "⚠ {n}"],
  frontier_axis: ["纵轴", "Vertical axis"],
  frontier_table: ["非劣方案", "Non-dominated policies"],
  frontier_left: ["另有不合约束的 {n} 个未画。", "{n} that violate the constraints are not drawn."],
  frontier_other_lines: [
    "缺口以基线的低保标准（边缘线）为尺，方案怎样提高自己的线都不改变它。",
    "Gaps are measured against the baseline's lines, however a reform moves its own."
  ],
  frontier_exit_cost: [
    "资金照人口现状核算，只含已在豁免、渐退中的家庭；渐退往后各月多花的，见“悬崖与渐退”的逐月模拟。",
    "Cost is for the population as it stands, counting only families already on a disregard or gradual exit; for the cost of exit in later months, see the page Cliffs and exit."
  ],
  number: ["序号", "No."],
  baseline_mark: ["基线", "baseline"],
  in_hand_mark: ["现方案", "current"],
  better_less: ["↓ 越低越好", "↓ less is better"],
  better_more: ["↑ 越高越好", "↑ more is better"],
  all_tiers: ["各档同一比例", "One ratio for all tiers"],
  all_tiers_rural: ["各档同一农村比例", "One rural ratio for all tiers"],
  link: ["链接", "Link"],
  cli: ["命令行", "Command line"]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);

export type Word = Parameters<typeof t>[1];
