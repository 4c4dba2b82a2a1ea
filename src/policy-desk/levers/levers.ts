// Which parameters have a lever on the workbench, in which order, with which step and reach. Labels, units, bands, bounds and
// articles come from the schema by path; `range` is only how far the slider goes, the number beside it takes all the schema allows.

export interface LeverSpec {
  /** Dotted path into the policy. A "*" stands for every row of a list. */
  readonly path: string;
  readonly step?: number;
  readonly range?: readonly [number, number];
  /** Set together with this lever, so that moving it has an effect at all. */
  readonly couple?: {readonly path: string; readonly value: unknown};
  /** Drawn by a control of its own. */
  readonly control?: "tiers" | "brackets";
  /** A published figure: null is one that is not known, and no absent cap. */
  readonly isFigure?: true;
  /** Of brackets: the numbers of a row. */
  readonly fields?: readonly BracketField[];
  /** Of brackets: rows that can be moved here. */
  readonly most?: number;
  /** Of tiers: the list of which prefecture is in which is somewhere else on the page. */
  readonly withoutPlaces?: true;
}

/** A number of a row: a new row begins at `first`, or goes on from the last by `rise`, up to `most`. */
export interface BracketField {
  readonly key: string;
  readonly step: number;
  readonly range: readonly [number, number];
  readonly first: number;
  readonly rise: number;
  readonly most: number;
}

export interface LeverGroup {
  /** Path whose schema label heads the group. */
  readonly path: string;
  readonly open?: boolean;
  readonly levers: readonly LeverSpec[];
  /** Groups within: each under the schema label of its own path. */
  readonly groups?: readonly LeverGroup[];
}

const number = (path: string, step: number, from: number, to: number): LeverSpec => ({path, step, range: [from, to]});
const other = (path: string): LeverSpec => ({path});
const rate = (path: string, to = 1): LeverSpec => number(path, 0.01, 0, to);

const caps = (status: string): LeverGroup => ({
  path: `assets.${status}`,
  levers: [
    number(`assets.${status}.savings_months`, 1, 0, 60),
    other(`assets.${status}.savings_basis`),
    number(`assets.${status}.vehicle_value_cap`, 5_000, 0, 200_000),
    number(`assets.${status}.vehicle_months`, 1, 0, 200),
    number(`assets.${status}.machinery_value_cap`, 5_000, 0, 200_000),
    number(`assets.${status}.houses_cap`, 1, 0, 4)
  ]
});

export const leverGroups: readonly LeverGroup[] = [
  {
    path: "standard",
    open: true,
    levers: [
      other("standard.basis"),
      {
        path: "standard.tiers",
        control: "tiers",
        step: 0.001,
        range: [0.2, 0.5],
        couple: {path: "standard.basis", value: "tiered"}
      },
      other("standard.unify"),
      other("standard.hold_harmless"),
      number("standard.floor", 10, 0, 2_000)
    ]
  },
  {
    path: "edge",
    open: true,
    levers: [
      number("edge.multiple", 0.05, 1, 3),
      other("edge.minimum_wage_cap"),
      number("minimum_wage.default", 10, 1_000, 4_000)
    ]
  },
  {path: "assets", levers: [], groups: [caps("dibao"), caps("edge"), caps("rigid")]},
  {
    path: "rigid",
    levers: [
      number("rigid.ratio", 0.05, 0.2, 1.2),
      other("rigid.income"),
      other("rigid.items"),
      number("rigid.income_line.default", 500, 10_000, 100_000)
    ]
  },
  {
    path: "income",
    levers: [
      number("income.work_cost.flat_month", 50, 0, 1_500),
      rate("income.work_cost.rate", 0.6),
      number("income.work_cost.cap_month", 50, 0, 3_000),
      rate("income.basic_pension_exempt"),
      number("income.disregard.months", 1, 0, 24),
      number("income.disregard.cap_multiple", 0.25, 0, 6)
    ],
    groups: [
      {
        path: "income.imputed",
        levers: [
          {
            path: "income.imputed.brackets",
            control: "brackets",
            most: 8,
            fields: [
              {key: "labour", step: 1, range: [0, 2], first: 2, rise: 0, most: 2},
              {key: "sex", step: 1, range: [0, 2], first: 0, rise: 0, most: 2},
              {key: "from", step: 1, range: [0, 100], first: 18, rise: 0, most: 100},
              {key: "to", step: 1, range: [0, 100], first: 60, rise: 0, most: 100},
              {key: "of_wage", step: 0.05, range: [0, 1], first: 0.5, rise: 0, most: 1},
              {key: "of_standard", step: 0.05, range: [0, 1], first: 0, rise: 0, most: 1}
            ]
          }
        ]
      },
      {
        path: "income.support",
        levers: [
          other("income.support.basis"),
          number("income.support.multiple", 0.25, 0, 4),
          number("income.support.line_year", 1_000, 0, 100_000),
          rate("income.support.share"),
          other("income.support.of")
        ]
      },
      {
        path: "income.deduction",
        levers: [
          ...["medical", "education", "rehabilitation", "care", "rent"].map(item =>
            rate(`income.deduction.share.${item}`)
          ),
          number("income.deduction.cap", 1_000, 0, 100_000)
        ]
      }
    ]
  },
  {
    path: "addon",
    levers: [
      {
        path: "addon.elder",
        control: "brackets",
        fields: [
          {key: "age", step: 1, range: [50, 100], first: 70, rise: 10, most: 110},
          {key: "share", step: 0.05, range: [0, 1], first: 0.1, rise: 0, most: 1}
        ]
      },
      number("addon.minor.age", 1, 0, 24),
      number("addon.minor.share", 0.05, 0, 1),
      number("addon.severe", 0.05, 0, 1),
      number("addon.illness", 0.05, 0, 1),
      other("addon.stacking"),
      other("addon.to_single")
    ]
  },
  {
    path: "single",
    levers: [
      other("single.severe"),
      other("single.illness"),
      other("single.mode"),
      rate("single.share"),
      other("single.above_standard_only"),
      other("single.alone")
    ]
  },
  {
    path: "exit",
    levers: [
      number("exit.months", 1, 0, 24),
      other("exit.shape"),
      number("exit.income_multiple", 0.1, 1, 4),
      other("exit.by_work_only"),
      other("exit.addon")
    ]
  },
  {path: "tekun", levers: [number("tekun.multiple", 0.01, 1, 2.5)]},
  {
    path: "take_up",
    levers: [
      rate("take_up.dibao.rate"),
      number("take_up.dibao.gap_slope", 0.05, -1, 1),
      rate("take_up.tekun"),
      rate("take_up.edge"),
      rate("take_up.rigid")
    ]
  }
];
