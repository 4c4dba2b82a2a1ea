// Every word of the page 悬崖与渐退, in both languages side by side. {x} is filled in. The exit picture has words of its own.

import {cliffCounts} from "../../engine/cliffs/names.js";
import {withCommon} from "../../ui/words/common.js";
import type {Dictionary} from "../../ui/words/dictionary.js";

export const words = {
  a_year: ["/年", " a year"],
  a_month: ["/月", " a month"],
  // where room is short; in English the name of the figure says it
  brief_year: ["{unit}/年", "{unit}"],
  brief_month: ["{unit}/月", "{unit}"],

  // jumps
  part_population: ["全体家庭", "All families"],
  part_exit: ["逐月退出", "Exit by month"],
  population_lead: [
    "对每一户领取救助的家庭，让挣钱的人多挣 0 到每人两倍低保标准，一元一元找出收入加救助反而减少的地方。空框为基线，实心为方案。",
    "For every family on assistance, earnings rise yuan by yuan from now to two standards a head more, to find every point where income plus aid falls. Outlined: baseline; solid: reform."
  ],
  exit_lead: [
    "时钟停在一个月；这里让时间走起来。时钟不影响这一部分。",
    "The clock is set at one month; here time runs on. The clock does not affect this part."
  ],

  // clock
  clock: ["看增收后", "After a rise in earnings"],
  clock_granted: ["豁免、渐退照给", "disregard and exit granted"],
  clock_ended: ["豁免、渐退都已结束", "both have ended"],
  clock_slider: ["就业增收后的月数", "months since the earnings rise"],
  clock_n: ["第 {n} 个月", "month {n}"],
  clock_first: ["刚增收时", "In the first month of a rise in earnings"],
  clock_month: ["增收后第 {n} 个月", "In month {n} after a rise in earnings"],
  clock_ended_words: ["豁免和渐退都结束后", "After disregard and gradual exit have ended"],
  clock_note: [
    "低保户多挣的钱算就业收入，按这个月给豁免和渐退；其他户照现状。",
    "Extra earnings of a dibao family count as from work; disregard and gradual exit are those of this month. Other families: as they are."
  ],
  bad_month: ["不是 0 到 24 或 ended", "not 0 to 24, nor ended"],
  bad_family: ["没有这个典型家庭", "no such typical family"],
  bad_place: ["本省没有这个市", "no such prefecture in this province"],

  // the finding
  finding: ["结论", "Finding"],
  finding_now: ["{when}，按现行规则：{first}；{second}。", "{when}, under the rules in force: {first}; {second}."],
  finding_reform: ["{when}，按本方案：{first}；{second}。", "{when}, under this reform: {first}; {second}."],
  finding_poorer: [
    "工资每月提高 {raise} 元，{households}到手反而减少，平均每月少 {mean} 元{was}",
    "a wage rise of {raise} yuan a month leaves {households} worse off, by {mean} yuan on average{was}"
  ],
  finding_poorer_too: [
    "提高 {raise} 元，{households}减少，平均少 {mean} 元{was}",
    "{raise} yuan: {households}, by {mean} yuan{was}"
  ],
  finding_nobody: [
    "工资每月提高 {raise} 元，没有一户到手减少{was}",
    "a wage rise of {raise} yuan a month leaves nobody worse off{was}"
  ],
  finding_was: ["（现行 {households}）", " (now {households})"],
  n_households: ["{n}", "{n} households"],
  finding_none: [
    "{when}，没有悬崖：领取救助的家庭多挣钱，没有一户的收入加救助会减少。",
    "{when}, there is no cliff: no family on assistance is worse off when it earns more."
  ],
  finding_no_notch: ["按本方案没有悬崖。", "Under this reform there is no cliff."],
  finding_where: [
    "领取救助的 {households}中，{notch_households}（{share}）在多挣到每人两倍标准的路上会遇到悬崖，{cause_share} 的落差在{cause}{lost}。",
    "Of {households} on assistance, {notch_households} ({share}) meet a cliff before they earn two standards a head more; {cause_share} of the total depth is at the {cause}{lost}."
  ],
  finding_lost: ["，失去最多的是{programme}（{share}）", ", where the largest loss is {programme} ({share})"],
  finding_try: [
    "在左边改渐退、豁免、边缘线、医疗救助或分档，看悬崖怎么变，一年多花多少。",
    "Adjust exit, disregard, edge line, medical aid or bands on the left to see how cliffs change, and at what cost."
  ],
  finding_exit: [
    "渐退把下跌推后、拆小，功夫在月份之间；这里只看其中一个月，三年里的效果见下面“逐月退出”。",
    "A gradual exit postpones the fall and spreads it over months; this is one of them. Exit by month, below, shows its effect over three years."
  ],
  finding_cost: ["现金支出 {cost}", "cash aid {cost}"],
  finding_unchanged: [
    "在时钟的这个月，本方案没有动到悬崖，{costs}。如果改的是渐退或豁免的月数，把时钟往后拨再看。",
    "This reform changes no cliff at this month of the clock, {costs}. A longer exit or disregard shows later on the clock."
  ],
  finding_better: [
    "与现行规则相比，悬崖缓和：两倍标准内遇崖户 {households}，全部落差 {depth}；{costs}。",
    "Compared with the rules in force, cliffs are reduced: families that meet one within two standards {households}, total depth {depth}; {costs}."
  ],
  finding_worse: [
    "与现行规则相比，悬崖加重：两倍标准内遇崖户 {households}，全部落差 {depth}；{costs}。",
    "Compared with the rules in force, cliffs are worse: families that meet one within two standards {households}, total depth {depth}; {costs}."
  ],
  finding_mixed: [
    "与现行规则相比，有的缓和、有的加重：两倍标准内遇崖户 {households}，全部落差 {depth}；{costs}。",
    "Compared with the rules in force, some cliffs are reduced and some are worse: families that meet one within two standards {households}, total depth {depth}; {costs}."
  ],
  finding_unclear: [
    "与现行规则相比，悬崖没有明显变化，差别在模拟误差之内：两倍标准内遇崖户 {households}，全部落差 {depth}；{costs}。",
    "Against the rules in force no clear change of cliffs, within simulation error: families that meet one within two standards {households}, all depth together {depth}; {costs}."
  ],

  // figures
  figure_poorer_100: [cliffCounts.cliff_households.head.zh, cliffCounts.cliff_households.head.en],
  figure_depth_year: ["悬崖总落差", "Total depth, a year"],
  figure_mean_depth: ["每处平均落差", "Mean depth, a month"],
  figure_cash_share: ["落差中现金占比", "Cash share of depth"],
  figure_overtaken_cash: ["被反超户（按现金）", "Overtaken (in cash)"],
  figure_overtaken_all: ["被反超户（全部资源）", "Overtaken (all)"],
  define_poorer_100: [
    "领取救助的户中，挣钱的人每月多挣 100 元之后，全家的收入加救助比现在还少的户。",
    "Families on assistance whose income plus aid is lower than now once their earner earns 100 yuan a month more."
  ],
  define_depth_year: [
    "各户路上所有悬崖的落差相加，乘以 12。它量的是规则里台阶合起来有多高，不是每年真会损失的钱：多数家庭并不会走完这条路。",
    "The sum of the depths of all cliffs on every family's path, times 12. It measures how steep the steps in the rules are in total, not money actually lost in a year: most families never travel the whole path."
  ],
  define_mean_depth: ["总落差除以悬崖处数，元/月。", "Total depth divided by the number of cliffs, yuan a month."],
  define_cash_share: [
    "悬崖处失去的救助（减去同时换来的）中，现金救助所占比例；其余是医疗、教育、住房等专项救助和资助参保。",
    "The share of aid lost at cliffs (net of what is gained in its place) that is cash. The rest is medical, education and housing aid and insurance premium aid."
  ],
  define_overtaken: [
    "同一市、同一户籍内，家庭按救助前人均收入每十分之一标准分一档。更穷的一档中，领取户救助后的中位数高过本户救助后所得，本户即被反超。只看救助前人均收入低于 2.5 倍标准的户；一档抽到的领取户少于 {least} 户的不比。按现金：只算收入和现金救助；全部资源：加上医疗等专项救助，而这些多半用来付别家没有的账单。",
    "Within a prefecture, urban and rural apart, families are grouped by income per head before aid into brackets of a tenth of the standard. A family is overtaken if the median recipient family in a poorer bracket has more after aid than it has. Only families below 2.5 standards before aid; brackets with fewer than {least} sampled recipient families are not compared. In cash: income and cash aid only; all: including medical and other in-kind aid, much of which pays bills that other families do not have."
  ],
  define_clock: ["时钟：{when}。", "Clock: {when}. "],

  // the typical family
  family_place: ["所在市", "Prefecture"],
  family_note: ["家庭情况为假定", "circumstances assumed"],
  family_not_dibao: ["现在不领低保，没有豁免和渐退可给", "Not on dibao now: no disregard or exit to grant"],
  baseline_of: ["基线：{name}", "Baseline: {name}"],
  reform_of: ["方案：{name}", "Reform: {name}"],

  // marginal rates
  rates: ["多挣的每一百元，少领多少", "Aid withdrawn per 100 yuan more earned"],
  rates_unit: ["按多挣的幅度，横轴为低保标准的倍数（每人）", "by extra earnings, in dibao standards a head"],
  rates_mean: ["平均边际税率", "Mean effective marginal rate"],
  rates_line: ["100：等于白挣", "100: earned for nothing"],
  rate_classes: ["多挣这一段时，被扣得多的户", "Families that lose most of extra earnings"],
  rate_top: ["纵轴到 {top}%", "axis to {top}%"],
  rate_rest: ["其余的户一元不扣。", "The rest lose nothing."],
  rate_0: ["救助反而增加", "aid rises"],
  rate_1: ["不扣", "nothing lost"],
  rate_2: ["扣一半以内", "up to half"],
  rate_3: ["扣一半以上", "more than half"],
  rate_4: ["挣多少扣多少", "all of it"],
  rate_5: ["扣得比挣的多", "more than is earned"],
  share_of_households: ["占领取户 %", "% of recipients"],
  from: ["从（标准倍数）", "From (standards)"],
  to: ["到（标准倍数）", "To (standards)"],

  // causes
  causes: ["悬崖在哪条线上", "Which line causes the cliff"],
  causes_unit: ["点选一条线，右边只看它", "select a line to see what is lost there"],
  cause: ["线", "Line"],
  article: ["依据", "Article"],
  measure: ["看什么", "Measure"],
  cause_depth: ["落差", "Depth"],
  cause_notches: ["处数", "Cliffs"],
  cause_mean_depth: ["平均落差", "Mean depth"],
  cause_depth_in_standards: ["人均·标准倍数", "Per head, in standards"],
  cause_mean_recovery: ["追平还要多挣", "To break even"],
  cause_beyond_share: ["两倍标准内追不平", "No break-even by 2 std."],
  cause_cash_share: ["现金占比", "In cash"],
  unit_notches: ["{unit}次", "{unit}"],
  unit_standards: ["倍", "×"],
  lost: ["在那里失去什么", "What is lost there"],
  lost_all: ["全部悬崖", "all cliffs"],
  lost_note: ["负数：在那里反而增加。", "Below zero: gained instead."],
  cash: ["现金", "in cash"],
  in_kind: ["专项救助和实物", "in kind"],

  // types, depth, near
  types: ["哪些家庭遇到", "Which families meet cliffs"],
  type: ["家庭类型", "Household type"],
  type_notch_households: [cliffCounts.notch_households.head.zh, "Families"],
  type_notch_share: ["占领取户", "Share"],
  type_depth: ["落差", "Depth"],
  type_mean_depth: ["平均落差", "Mean depth"],
  type_households: ["领取户", "Recipient families"],
  depths: ["一步跌多深", "How deep is the drop"],
  depths_unit: ["处，按落差（元/月）", "cliffs, by depth (yuan/month)"],
  depth_class: ["落差，元/月", "Depth, yuan/month"],
  depth_up_to: ["≤{to}", "≤{to}"],
  depth_more: [">{from}", ">{from}"],
  notches: ["处", "Cliffs"],
  near: ["离悬崖多近", "How near the cliffs are"],
  near_unit: ["户，按每月再多挣几元", "families, by yuan a month more"],
  near_notch: ["再多挣这些以内有悬崖", "A cliff within that range"],
  near_poorer: ["正好多挣这些，反而更少", "Worse off at that amount"],
  near_distance: ["多挣，元/月", "More, yuan/month"],
  near_lacking: ["合计少，元/月", "Total loss, yuan/month"],

  // places
  places: ["各市", "By prefecture"],
  places_key: [
    "点选一市，上面的典型家庭按它的标准算。",
    "Select a prefecture to apply its standards to the typical family above."
  ],
  prefecture: ["市", "Prefecture"],
  place_notch_households: [cliffCounts.notch_households.head.zh, cliffCounts.notch_households.head.en],
  place_notch_share: ["占领取户", "Share"],
  place_depth: ["落差", "Depth, a year"],
  place_overtaken: ["被反超户", "Overtaken"],

  // reversals
  reversals: ["反超：原来更穷的，救助后更多", "Rank reversals: overtaken by poorer families"],
  reversals_kind: ["比什么", "Compare"],
  kind_cash: ["现金", "Cash"],
  kind_all: ["全部资源", "All resources"],
  reversal_receiving: ["其中自己也领取", "on assistance"],
  reversal_not: ["其中自己不领", "not on assistance"],
  reversals_words: [
    "能与更穷的一档相比的低收入家庭（救助前人均低于 2.5 倍标准）{households}中，{overtaken}（{share}）被反超。",
    "Of {households} low-income families (below 2.5 standards a head before aid) that can be compared with a poorer bracket, {overtaken} ({share}) are overtaken."
  ],
  reversals_unknown: [
    "抽到的领取户太少（一档不足 {least} 户），比不出来。",
    "Too few sampled recipient families (fewer than {least} per bracket) for any comparison."
  ],
  reversal_compared: ["能比的户", "Compared"],

  // published
  checks: ["与公布的调查相比", "Against the published survey"],
  check_in_force_ended: ["现行规则，豁免渐退结束后", "Rules in force, disregard and exit ended"],
  check_verdict: ["比较结果", "Compared"],
  check_within: ["在公布范围内", "within"],
  check_below: ["低于公布范围", "below"],
  check_above: ["高于公布范围", "above"],
  check_nobody: ["没有人退出低保", "nobody leaves dibao"],
  check_note: [
    "调查比较的是没有豁免和渐退的情形，所以只与时钟拨到“都已结束”时相比；方案一列在那时才有数。",
    "The survey compares families without disregard or gradual exit, so it is compared only with the clock at its end; the reform has figures only there."
  ],
  check_published: ["公布（留出）", "Published (held out)"],
  check_ends_note: [
    "第一行按每户自己的抽签和“申领率：低保转边缘或刚性”决定退出低保后是否得到认定；下面两行是两个极端：都立即认定，或者与同身份的其他家庭一样申领。公布的范围是留出的，没有用来定任何参数。",
    "In the first row, each family's own random draw, with the take-up rate from dibao to edge or rigid, decides whether it is recognised after dibao. The two rows below are the extremes: all are recognised at once, or they apply at the same rate as others of their status. The published range is held out: no parameter was set by it."
  ],
  check_summary: [
    "现行规则下，豁免和渐退结束后退出低保的家庭，失去的救助人均相当于标准的 {loss}，{loss_verdict}（{loss_range}）；若退出后都立即认定为边缘或刚性，为 {recognised}，若与同身份的其他家庭一样申领，为 {as_others}。失去的救助中，低保金占 {cash}，{cash_verdict}（{cash_range}），其余是其他救助。",
    "Under the rules in force, with disregard and gradual exit ended, a family that leaves dibao loses {loss} of the standard per head, {loss_verdict} the published range ({loss_range}); {recognised} if all are recognised as edge or rigid at once, {as_others} if they apply at the same rate as others of their status. Dibao cash makes up {cash} of the loss, {cash_verdict} the published range ({cash_range}); other aid is the rest."
  ]
} as const satisfies Dictionary;

/** A text of these or of the common words, its blanks filled in. */
export const t = withCommon(words);

export type Word = Parameters<typeof t>[1];
