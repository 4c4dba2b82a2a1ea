// What a study of gradual exits says around its figures.

import type {StudyPart, StudySection, Words} from "../src/analysis/study.js";
import type {MonthsTally} from "../src/engine/months-tally.js";
import {exitChecks} from "./exit.js";
import type {ExitTerms} from "./exit.js";
import {item, table, text, words} from "./studies/parts.js";

export function exitSections(lengths: readonly number[], tally: MonthsTally, terms: ExitTerms): StudySection[] {
  const [first, ...others] = lengths;
  return [
    {
      id: "policy",
      title: words("政策与做法", "Policy, and how it is run"),
      parts: [
        text(
          "各方案只差渐退期的月数，其余规则相同。同一批家庭、同样的际遇（就业、失业、收入变动、去世、生日），逐户逐月对比 {months} 个月。核查之间金额不变；核查时发现超过标准的，按规则先豁免、后渐退、再退出。",
          "The policies differ in the months of the exit alone. The same families with the same luck (work found and lost, earnings moved, deaths, birthdays) are compared one by one over {months} months. Between two looks amounts stay; a family found above the line is treated as the rules say: disregard, then exit, then out."
        ),
        text(
          `核查周期：${terms.review === null ? "有劳动能力的家庭半年一次，其余一年一次（民发〔2021〕57号 第三十一条）" : `每 ${terms.review} 个月一次`}；成员去世后 3 个月内核查。`,
          `Looks: ${terms.review === null ? "every half year where a member can work, else every year (民发〔2021〕57号 article 31)" : `every ${terms.review} months`}; within 3 months of a death.`
        )
      ]
    },
    {
      id: "findings",
      title: words("要点", "Findings"),
      parts: others.flatMap(months => findings(first, months))
    },
    {id: "results", title: words("结果", "Results"), parts: [resultTable(lengths), yearTable(lengths, tally, terms)]},
    {
      id: "sensitivity",
      title: words("换一个假定，差多少", "What hangs on the assumptions"),
      parts: [variantTable(others)]
    },
    {
      id: "published",
      title: words("与公布的数对照", "Beside published figures"),
      parts: [
        text(
          "找到工作的机会是照“24 个月内从未退出的比例”取的，这一行不是检验；其余各行没有用于取值。年代、城乡、口径都不同，只能看数量级。",
          "The chance of finding work was chosen for the share that never left within 24 months, so that row tests nothing; the others were not used. Years, town and country and definitions differ: only the order of magnitude can be compared."
        ),
        checkTable(tally)
      ]
    },
    {id: "limits", title: words("局限", "Limits"), parts: limits.map(({zh, en}) => item(zh, en))}
  ];
}

const findings = (first: number, months: number): StudyPart[] => [
  item(
    `渐退 ${months} 个月，比 ${first} 个月在全部月份里多付现金 {cash_change.exit_${months}}；{paid_more.exit_${months}}多得，{paid_less.exit_${months}}少得。`,
    `An exit of ${months} months pays {cash_change.exit_${months}} more cash than one of ${first} over all months; {paid_more.exit_${months}} households get more, {paid_less.exit_${months}} less.`
  ),
  item(
    `救助一个月内减少半个标准以上的家庭，从 {drop_assistance_half.exit_${first}} 变为 {drop_assistance_half.exit_${months}}；低于标准的人月变化 {below_change.exit_${months}}。`,
    `Families that lose half a standard of assistance and more in one month: {drop_assistance_half.exit_${first}}, then {drop_assistance_half.exit_${months}}; person-months below the standard change by {below_change.exit_${months}}.`
  )
];

const results: readonly (readonly [name: string, zh: string, en: string])[] = [
  ["dibao_persons_first", "低保人数，第一个月", "on dibao, first month"],
  ["dibao_persons_last", "低保人数，最后一个月", "on dibao, last month"],
  ["exit_persons_mean", "渐退人数，月均", "on exit, mean of the months"],
  ["exit_begun", "开始渐退的户", "families that begin the exit"],
  ["entries", "进入户", "entries"],
  ["leavings", "退出户", "leavings"],
  ["returned_6", "退出后 6 个月内又进入", "back within 6 months of leaving"],
  ["returned_12", "退出后 12 个月内又进入", "back within 12 months of leaving"],
  ["below_person_months", "低于标准的人月", "person-months below the standard"],
  ["cash", "现金救助，全部月份", "cash, all months"],
  ["exit_cash", "其中渐退低保金", "of it the gradual exit"],
  [
    "drop_resources_mean",
    "收入加救助的最大单月跌幅（标准的倍数，户均）",
    "largest drop of means in a month, in standards, mean"
  ],
  [
    "drop_assistance_mean",
    "救助的最大单月跌幅（标准的倍数，户均）",
    "largest drop of assistance in a month, in standards, mean"
  ],
  ["drop_assistance_half", "救助单月减少半个标准以上的户", "families losing half a standard of assistance and more"],
  ["drop_assistance_one", "救助单月减少一个标准以上的户", "families losing a whole standard and more"]
];

const columnsOf = (lengths: readonly number[], key: (name: string, months: number) => string) =>
  lengths.map(
    months => [words(`渐退 ${months} 个月`, `${months} months`), (name: string) => key(name, months)] as const
  );

const resultTable = (lengths: readonly number[]): StudyPart =>
  table("results", words("渐退期的长短", "By length of the exit"), {
    label: ([, zh, en]) => words(zh, en),
    rows: results,
    columns: columnsOf(lengths, (name, months) => `${name}.exit_${months}`).map(
      ([heading, key]) => [heading, ([name]: (typeof results)[number]) => key(name)] as const
    )
  });

function yearTable(lengths: readonly number[], tally: MonthsTally, {first_month}: ExitTerms): StudyPart {
  const years = 1 + Math.ceil(Math.max(0, tally.months - (13 - first_month)) / 12);
  return table("years", words("各财政年度的现金救助", "Cash by fiscal year"), {
    label: year => words(`第 ${year} 年`, `year ${year}`),
    rows: Array.from({length: years}, (_, i) => i + 1),
    columns: lengths.map(
      months =>
        [
          words(`渐退 ${months} 个月`, `${months} months`),
          (year: number) => `cash_year_${year}.exit_${months}`
        ] as const
    )
  });
}

const variantRows: readonly (readonly [suffix: string, zh: string, en: string])[] = [
  ["", "如上", "as above"],
  [".linear", "渐退金逐月递减", "the exit falls by equal steps"],
  [".exit_from_rise", "渐退期自收入上升之月起算", "the exit runs from the month of the rise"],
  [".exit_beside_disregard", "豁免期与渐退期同时起算", "disregard and exit run at once"],
  [".jobs_found_half", "找到工作的机会减半", "half the chance of finding work"],
  [".jobs_found_double", "找到工作的机会加倍", "twice the chance of finding work"],
  [".jobs_lost_half", "失去工作的机会减半", "half the chance of losing work"]
];

const variantTable = (others: readonly number[]): StudyPart =>
  table(
    "sensitivity",
    words(
      "多付的现金，与救助单月减少半个标准以上的户",
      "Cash paid more, and families losing half a standard of assistance and more in a month"
    ),
    {
      label: ([, zh, en]) => words(zh, en),
      rows: variantRows,
      columns: others.flatMap(months => [
        [
          words(`渐退 ${months} 个月，现金`, `${months} months, cash`),
          ([suffix]: (typeof variantRows)[number]) => `cash_change.exit_${months}${suffix}`
        ] as const,
        [
          words(`渐退 ${months} 个月，骤减户`, `${months} months, families`),
          ([suffix]: (typeof variantRows)[number]) => `drop_half.exit_${months}${suffix}`
        ] as const
      ])
    }
  );

const checkTable = (tally: MonthsTally): StudyPart =>
  table("published", words("在册多久，多少人退出", "How long families stay, how many leave"), {
    label: ({indicator, year, source}) =>
      words(
        `${labels[indicator]?.zh ?? indicator}（${year}；${source}）`,
        `${labels[indicator]?.en ?? indicator} (${year}; ${source})`
      ),
    rows: exitChecks(tally),
    columns: [
      [words("公布", "Published"), ({indicator}) => `published.${indicator}`],
      [words("模拟", "Simulated"), ({indicator}) => `simulated.${indicator}`]
    ]
  });

const labels: Readonly<Record<string, Words>> = {
  spell_months: words(
    "平均受助月数（模拟：按全期退出率推算）",
    "mean months on aid (simulated: from the rate of leaving)"
  ),
  never_left_share: words("24 个月内从未退出", "never left within 24 months"),
  left_share_year: words("一年退出", "left within a year"),
  left_share_quarter: words("一季退出", "left within a quarter"),
  left_share_7_months: words("7 个月退出（宁海）", "left within 7 months (Ninghai)"),
  left_share_8_months: words("8 个月退出（奉化）", "left within 8 months (Fenghua)")
};

const limits: readonly Words[] = [
  {
    zh: "人口是演示数据；就业、失业、收入变动和去世的机会绝大多数是假定（data/exit/transitions.csv），不是面板数据估计的。方案之间的差比各方案的水平可靠。",
    en: "The population is synthetic; nearly all chances of work, loss and death are assumed (data/exit/transitions.csv), not estimated from a panel. Differences between policies are more reliable than levels."
  },
  {
    zh: "没有行为反应：渐退期再长，也没有人因此去找工作或少报收入。这正是政策的本意之一，本研究看不到。",
    en: "Nobody behaves differently: no exit, however long, makes anyone look for work or report less. That is part of what the policy is for, and it is not seen here."
  },
  {
    zh: "没有出生、结婚、分户、迁移、新患病、新残疾、升学和毕业，标准、价格和各项收入也不逐年上涨；所以进入偏少，在册人数随去世缓慢下降。",
    en: "No births, marriages, splits, moves, new illness or disability, nobody starts or leaves school, and standards, prices and incomes do not grow: entries are too few, and the caseload falls slowly with deaths."
  },
  {
    zh: "收入按当月折成一年核算，实际办理看的是过去一段时间；以“连续符合条件几个月才进入”代替。家庭不主动报告核查之间的变化。",
    en: "The income of the month counts for a year, where offices look back over some months; a wait before entry stands in for that. Families do not report changes between looks."
  },
  {
    zh: "申领的意愿每户固定；差额变小的家庭可能在核查时不再领取，与静态模拟的申领率一致。",
    en: "Whether a family takes aid up is fixed; one whose gap has shrunk may not renew at a look, in keeping with the take-up of the static simulation."
  },
  {
    zh: "渐退期从何时起算、与就业收入豁免是先后还是同时，规定没有写明；上表给出另一种读法的结果。",
    en: "From when an exit runs, and whether it follows the disregard or runs beside it, is not laid down; the table above gives the other reading."
  }
];
