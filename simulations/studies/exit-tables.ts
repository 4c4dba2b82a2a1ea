// The sections of a study of exits that are tables and pictures.

import {publishedLabel} from "../../src/analysis/exit/figure-labels.js";
import type {StudyFigure, StudyPart, StudySection, Words} from "../../src/analysis/results/study.js";
import type {PublishedKind} from "../../src/analysis/exit/figures.js";
import {checksOfWalk} from "../runs/exit.js";
import {valueOf} from "./context.js";
import {checkKey} from "./length-figures.js";
import type {ExitWalked} from "./length-figures.js";
import {table, text, words} from "./parts.js";

export const policySection = ({terms}: ExitWalked, policy: readonly Words[]): StudySection => ({
  id: "policy",
  title: words("政策与做法", "Policies and simulation"),
  parts: [
    ...policy.map(({zh, en}) => text(zh, en)),
    text(
      "各方案只差渐退期的月数。同一批家庭、同样的际遇（就业、失业、收入变动、病伤、去世、生日、是否前来申领），逐户逐月对比 {months} 个月。核查之间金额不变；核查时发现超过标准的，按规则先豁免、后渐退、再退出；渐退期内每月核查。",
      "The policies differ only in the length of the exit period. The same families with the same events (jobs found and lost, earnings changes, illness, deaths, birthdays, whether they apply) are compared one by one over {months} months. Between reviews amounts stay fixed; a family found above the line is treated as the rules say: disregard, then exit, then out; during the exit it is reviewed every month."
    ),
    terms.review === null
      ? text(
          "核查周期照规定：有劳动能力的家庭半年一次，其余一年一次；成员去世后一个季度内核查。",
          "Reviews as the rules require: every half year where a member can work, otherwise every year; within a quarter of a death."
        )
      : text(
          "核查周期不照规定，各户同为命令所给的月数。",
          "Reviews are not as the rules require: every family is reviewed at the interval given to the command."
        )
  ]
});

const heading = (months: number): Words =>
  months === 0
    ? words("没有渐退", "No exit")
    : words(`渐退 ${months} 个月`, months === 1 ? "1 month" : `${months} months`);

const results: readonly (readonly [name: string, zh: string, en: string])[] = [
  ["dibao_persons_first", "低保人数，第一个月", "On dibao, first month"],
  ["dibao_persons_last", "低保人数，最后一个月", "On dibao, last month"],
  ["exit_persons_mean", "渐退人数，月均", "On exit, monthly mean"],
  ["exit_households_first", "第一个月已在渐退的户", "Families on exit in the first month"],
  ["exit_households_last", "最后一个月仍在渐退的户", "Families on exit in the last month"],
  ["exit_begun", "开始渐退的户", "Families starting the exit"],
  ["back_from_exit", "渐退中恢复低保的户", "Families back on dibao from the exit"],
  ["entries", "进入户", "Entries"],
  ["leavings", "退出户", "Leavings"],
  ["returned_6", "退出后 6 个月内又进入", "Back within 6 months of leaving"],
  ["returned_12", "退出后 12 个月内又进入", "Back within 12 months of leaving"],
  ["below_person_months", "低于标准的人月", "Person-months below the standard"],
  ["cash", "现金救助，全部月份", "Cash, all months"],
  ["exit_cash", "其中渐退低保金", "Of which gradual exit"],
  [
    "drop_resources_mean",
    "收入加救助的最大单月跌幅（标准的倍数，户均）",
    "Largest monthly drop in resources, in standards, mean"
  ],
  [
    "drop_assistance_mean",
    "救助的最大单月跌幅（标准的倍数，户均）",
    "Largest monthly drop in assistance, in standards, mean"
  ],
  ["drop_assistance_half", "救助单月减少半个标准以上的户", "Families losing half a standard or more of assistance"],
  ["drop_assistance_one", "救助单月减少一个标准以上的户", "Families losing a whole standard or more"]
];

const pairs: typeof results = [
  ["cash_change", "多付的现金，全部月份", "Additional cash, all months"],
  ["cash_change:se", "其模拟误差", "Its simulation error"],
  ["cash_change_share", "占现金救助", "Share of cash assistance"],
  ["paid_more", "全期现金增加的户", "Families paid more over all months"],
  ["paid_less", "全期现金减少的户", "Families paid less over all months"],
  ["below_change", "低于标准的人月，变化", "Person-months below the standard, change"],
  ["below_change:se", "其模拟误差", "Its simulation error"],
  ["smaller_drop", "最大单月跌幅变小的户", "Largest drop in resources smaller: families"],
  ["larger_drop", "最大单月跌幅变大的户", "Largest drop in resources larger: families"]
];

/** "cash_change:se" of twelve months is cash_change.exit_12:se */
const keyOf = (name: string, months: number): string => {
  const [key, manner] = name.split(":");
  return `${key}.exit_${months}${manner === undefined ? "" : `:${manner}`}`;
};

const byLength = (name: string, title: Words, rows: typeof results, lengths: readonly number[]): StudyPart =>
  table(name, title, {
    label: ([, zh, en]) => words(zh, en),
    rows,
    columns: lengths.map(months => [heading(months), ([key]: (typeof results)[number]) => keyOf(key, months)] as const)
  });

export function resultsSection({lengths}: ExitWalked, figures: readonly StudyFigure[]): StudySection {
  const [first, ...others] = lengths;
  const last = others.at(-1)!;
  const value = (name: string): number => valueOf({figures}, `${name}.exit_${last}`) ?? NaN;
  // whoever is on the exit at the start has fallen before the first month without it
  const already = value("exit_households_first") > 0.5 * value("larger_drop");
  return {
    id: "results",
    title: words("结果", "Results"),
    parts: [
      {kind: "chart", name: "exit_months"},
      byLength("results", words("渐退期的长短", "By length of exit period"), results, lengths),
      byLength(
        "pairs",
        words(`同一户两方案相比（对${heading(first).zh}）`, `Same family compared with: ${heading(first).en}`),
        pairs,
        others
      ),
      ...(already
        ? [
            text(
              `最大单月跌幅变大的，多是第一个月已在渐退的家庭（{exit_households_first.exit_${last}}）：没有渐退，这次下跌落在第一个月之前，没有计入。少得现金的家庭很少，是核查的月份随渐退错开所致。`,
              `Those whose largest drop becomes larger are mostly on the exit in the first month already ({exit_households_first.exit_${last}} households): without it that fall comes before the first month and is not counted. The few that are paid less are reviewed in other months.`
            )
          ]
        : [])
    ]
  };
}

export function yearsSection({lengths, tallies, terms}: ExitWalked): StudySection {
  const years = 1 + Math.ceil(Math.max(0, tallies[0].months - (13 - terms.first_month)) / 12);
  return {
    id: "years",
    title: words("分年", "By year"),
    parts: [
      table("years", words("各财政年度的现金救助", "Cash by fiscal year"), {
        label: year => words(`第 ${year} 年`, `Year ${year}`),
        rows: Array.from({length: years}, (_, i) => i + 1),
        columns: lengths.map(months => [heading(months), (year: number) => `cash_year_${year}.exit_${months}`] as const)
      }),
      text(
        "各年递减，是因为低保人数照公布的速度下降，标准又不逐年提高，三个方案都如此；看方案之间的差。",
        "The sums fall from year to year because the dibao caseload declines at the published pace while standards are held constant, under every policy alike: read the differences."
      )
    ]
  };
}

const variantRows: readonly (readonly [suffix: string, zh: string, en: string])[] = [
  ["", "如上", "As above"],
  [".linear", "渐退金逐月递减", "Exit benefit tapers in equal steps"],
  [".exit_beside_disregard", "豁免期与渐退期同时起算", "Disregard and exit run together"],
  [".exit_from_rise", "自收入上升之月起算", "Both run from the month of the rise"],
  [".jobs_found_half", "找到工作的机会减半", "Half the probability of finding work"],
  [".jobs_found_double", "找到工作的机会加倍", "Twice the probability of finding work"],
  [".jobs_lost_half", "失去工作的机会减半", "Half the probability of losing work"]
];

type VariantRow = (typeof variantRows)[number];

export function assumptionsSection({lengths}: ExitWalked, figures: readonly StudyFigure[]): StudySection {
  const others = lengths.slice(1);
  const cash = (months: number, suffix: string): number =>
    valueOf({figures}, `cash_change.exit_${months}${suffix}`) ?? NaN;
  const savesNothing = others.every(months => cash(months, ".exit_from_rise") >= 0.98 * cash(months, ""));
  const dropKey = (suffix: string, months: number): string =>
    suffix === "" ? `drop_assistance_half.exit_${months}` : `drop_half.exit_${months}${suffix}`;
  return {
    id: "sensitivity",
    title: words("换一个假定，差多少", "Sensitivity to the assumptions"),
    parts: [
      table(
        "sensitivity",
        words(
          "全期多付的现金，与救助曾在一个月内减少半个标准以上的户",
          "Additional cash over all months, and families losing half a standard or more of assistance in a month"
        ),
        {
          label: ([, zh, en]: VariantRow) => words(zh, en),
          rows: variantRows,
          columns: [
            ...others.map(
              months =>
                [
                  words(`多付，${heading(months).zh}`, `Cash, ${heading(months).en}`),
                  ([suffix]: VariantRow) => `cash_change.exit_${months}${suffix}`
                ] as const
            ),
            ...lengths.map(
              months =>
                [
                  words(`骤减，${heading(months).zh}`, `Falls, ${heading(months).en}`),
                  ([suffix]: VariantRow) => dropKey(suffix, months)
                ] as const
            )
          ]
        }
      ),
      ...(savesNothing
        ? [
            text(
              "自收入上升之月起算并不省钱：提前用完的主要是豁免期，渐退随后照样发满。",
              "Counting from the month of the rise saves nothing: it is mainly the disregard that ends sooner, and the exit then follows in full."
            )
          ]
        : [])
    ]
  };
}

const kinds: Readonly<Record<PublishedKind, Words>> = {
  calibrated: words("校准", "calibrated"),
  implied: words("推论", "implied"),
  held_out: words("留出", "held out")
};

export function publishedSection({tallies, region}: ExitWalked): StudySection {
  const checks = checksOfWalk(tallies[0], region);
  const sources = [...new Set(checks.map(({source}) => source))].join("；");
  return {
    id: "published",
    title: words("与公布的数对照", "Against published figures"),
    parts: [
      table("published", words("多少人进入、退出，在册多久", "How many enter and leave, how long families stay"), {
        label: check => {
          const {zh, en} = publishedLabel(check);
          const used = kinds[check.kind ?? "held_out"];
          return words(`${zh}（${check.year}；${used.zh}）`, `${en} (${check.year}; ${used.en})`);
        },
        rows: checks,
        columns: [
          [words("公布", "Published"), check => `published.${checkKey(check)}`],
          [words("模拟", "Simulated"), check => `simulated.${checkKey(check)}`]
        ]
      }),
      text(
        "校准的各行是取值的依据，推论的由校准的相减而得，都不是检验；留出的没有用于取值。年代、城乡、口径都不同，只能看数量级。公布的受助月数是某一天在册的户已经历的时长，与模拟的同一口径相对照；进入户完整的一段另是一数。",
        "Calibrated rows were used to set probabilities, implied ones follow from them by subtraction: neither is a test; held-out rows were not used. Years, urban and rural coverage and definitions differ: only orders of magnitude can be compared. The published months on aid are time so far of families on the rolls on a given day, beside the simulated same; the whole spell of those that enter is another figure."
      ),
      text(`依据：${sources}。`, `Source: ${sources}.`)
    ]
  };
}
