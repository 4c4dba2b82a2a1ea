// 算式 Every line of the worksheet as a person would write it down: an expression over other lines, columns and parameters,
// and the tests it depends on. Words come from the schema; numbers are filled in by src/analysis/household/explain.ts, and a test holds
// every expression against the rules on random households. Nothing is assessed with these: they explain what was.
//
// References: {counted_income} a line; {household.rent} a column; {sum.wage} a column summed over the members; {term.x} a count
// below; {item.rent} a rigid expenditure, 0 where the policy does not count it; {policy.edge.multiple} a parameter, where
// @region, @registration, @status, @tier and @band stand for those of the household. Functions: min, max, floor,
// nearest(x, step), benefit(x) as the policy rounds benefits, clamp(x) to 0..1.

import type {Label} from "./schema/label.js";
import type {LineName} from "./worksheet.js";

/** A comparison; it does not apply where a parameter has one of the values named in `unless`. */
export interface Check {
  readonly test: string;
  readonly unless?: Readonly<Record<string, unknown>>;
}

/** One way a line comes about: where `on`, `given` and `statuses` fit and every check is passed. */
export interface Branch extends Partial<Label> {
  /** Values the policy has, by dotted path. */
  readonly on?: Readonly<Record<string, unknown>>;
  /** Parameters that are published. */
  readonly given?: readonly string[];
  /** Statuses it is for: codes, or the path of a parameter that lists them. */
  readonly statuses?: readonly number[] | string;
  readonly checks?: readonly Check[];
  /** Absent in a line that is yes or no: the checks are all there is. */
  readonly expression?: string;
}

/** Counts and sums that are neither a line nor a column. */
export const terms = {
  persons: {zh: "登记的人", en: "persons in the household", unit: "人"},
  not_counted: {zh: "不计入的人", en: "persons not counted", unit: "人"},
  work_costs: {zh: "就业成本", en: "work costs", unit: "元/年"},
  standard_basis: {zh: "同标前的标准", en: "standard before it is made the same", unit: "元/月·人"},
  standard_highest: {zh: "同标范围内最高标准", en: "highest standard of the group", unit: "元/月·人"},
  no_labour: {
    zh: "老年、未成年或残疾致无劳动能力的成员",
    en: "members too old, too young or too disabled to work",
    unit: "人"
  },
  independent: {zh: "全自理的成员", en: "members who are independent", unit: "人"},
  partial: {zh: "半护理的成员", en: "members in need of partial care", unit: "人"},
  full: {zh: "全护理的成员", en: "members in need of full care", unit: "人"},
  entrants: {zh: "重度残疾或重病的成员", en: "members severely disabled or seriously ill", unit: "人"},
  single_gaps: {zh: "本人收入与标准之差", en: "what own income lacks of the standard", unit: "元/月"},
  addon_shares: {zh: "增发比例", en: "add-on shares", unit: "比例"},
  entrant_shares: {zh: "单人保对象的增发比例", en: "add-on shares of single entrants", unit: "比例"},
  living_persons: {zh: "领取生活补贴的残疾人", en: "disabled members who get the living subsidy", unit: "人"},
  care_level_1: {zh: "护理一级", en: "care level 1", unit: "人"},
  care_level_2: {zh: "护理二级", en: "care level 2", unit: "人"},
  care_level_3: {zh: "护理三级", en: "care level 3", unit: "人"},
  insured: {zh: "参加居民医保的成员", en: "members in the resident scheme", unit: "人"},
  stage_1: {zh: "学前", en: "in kindergarten", unit: "人"},
  stage_2: {zh: "小学", en: "in primary school", unit: "人"},
  stage_3: {zh: "初中", en: "in junior secondary school", unit: "人"},
  stage_4: {zh: "高中、中职", en: "in senior or vocational school", unit: "人"},
  stage_5: {zh: "高等教育", en: "in college", unit: "人"}
} as const satisfies Readonly<Record<string, Label & {unit: string}>>;
export type TermName = keyof typeof terms;

const check = (test: string, unless?: Readonly<Record<string, unknown>>): Check =>
  unless === undefined ? {test} : {test, unless};
const line = "12 * {members} * {standard}";

/** The first amount of the plan, before same-standard, hold-harmless and floor. */
const bases: readonly Branch[] = [
  {
    given: ["standard.tiers.@tier.amount"],
    on: {"standard.basis": "tiered"},
    expression: "{policy.standard.tiers.@tier.amount}"
  },
  {
    on: {"standard.basis": "tiered", "standard.split": false},
    expression:
      "nearest({policy.standard.consumption.all} * {policy.standard.tiers.@tier.ratio} / 12, {policy.standard.round_to})"
  },
  {on: {"standard.basis": "tiered", "standard.split": true}, expression: "{term.standard_basis}"},
  {
    on: {"standard.basis": "amounts"},
    given: ["standard.amounts.@region.@registration"],
    expression: "{policy.standard.amounts.@region.@registration}"
  },
  {expression: "{policy.standard.listed.@region.@registration}"}
];

/** What the plan does to that amount. */
const standard: readonly Branch[] = [{on: {"standard.unify": "none"}}, {}].flatMap(unify =>
  bases.flatMap(basis => {
    const amount = unify.on === undefined ? "{term.standard_highest}" : (basis.expression ?? "");
    const on = {...unify.on, ...basis.on};
    const given = basis.given ?? [];
    return [
      {
        on: {...on, "standard.hold_harmless": true},
        given: [...given, "standard.listed.@region.@registration"],
        expression: `max(${amount}, {policy.standard.listed.@region.@registration}, {policy.standard.floor})`
      },
      {on, given, expression: `max(${amount}, {policy.standard.floor})`}
    ];
  })
);

const earned =
  "{sum.wage} - {term.work_costs} + {sum.business} + {sum.property} + {sum.transfer} + {household.support_received} - {sum.contributions} - {household.support_paid}";

const assets = (status: string): readonly Branch[] => {
  const caps = `policy.assets.${status}`;
  const others = [
    check(`{household.vehicle_value} <= {${caps}.vehicle_value_cap}`),
    check(`{household.machinery_value} <= {${caps}.machinery_value_cap}`),
    check(`{household.houses} <= {${caps}.houses_cap}`),
    check("{household.registered_firm} == 0", {[`assets.${status}.registered_firm_allowed`]: true})
  ];
  const savings = `{household.financial_assets} <= {${caps}.savings_months} * {standard}`;
  return [
    {on: {[`assets.${status}.savings_basis`]: "person"}, checks: [check(`${savings} * {members}`), ...others]},
    {on: {[`assets.${status}.savings_basis`]: "household"}, checks: [check(savings), ...others]}
  ];
};

const exitTests: readonly Check[] = [
  check("{status} != 1"),
  check("{status} != 2"),
  check("{household.prior_status} == 2"),
  check("{household.months_since_rise} < {policy.exit.months}"),
  check("{counted_income} < 12 * {members} * {policy.exit.income_multiple} * {standard}"),
  check("{assets_ok_dibao} == 1"),
  check("{household.rise_by_work} == 1", {"exit.by_work_only": false})
];

const inkind = (name: string): readonly Branch[] => [
  {given: [`inkind.${name}.@status`], expression: `{policy.inkind.${name}.@status} / 12`}
];

/** By line; the first branch that fits says how the line came about, and where none does the line is 0. */
export const formulas: Readonly<Record<LineName, readonly Branch[]>> = {
  members: [{expression: "{term.persons} - {term.not_counted}"}],
  standard,
  total_income: [
    {
      expression:
        "{sum.wage} + {sum.business} + {sum.property} + {sum.transfer} + {sum.basic_pension} + {sum.exempt_income} + {household.support_received}"
    }
  ],
  earnings_disregard: [
    {
      checks: [
        check("{household.prior_status} == 2"),
        check("{household.rise_by_work} == 1"),
        check("{household.months_since_rise} < {policy.income.disregard.months}")
      ],
      expression: "min({household.new_earnings}, 12 * {policy.income.disregard.cap_multiple} * {standard})"
    }
  ],
  assessed_income: [
    {
      expression: `max(0, ${earned} + {sum.basic_pension} * (1 - {policy.income.basic_pension_exempt}) - {earnings_disregard})`
    }
  ],
  rigid_expenditure: [
    {expression: "{item.medical} + {item.education} + {item.rehabilitation} + {item.care} + {item.rent}"}
  ],
  rigid_deduction: [
    {
      expression:
        "min({policy.income.deduction.cap}, {policy.income.deduction.share.medical} * {sum.medical_self_paid} + {policy.income.deduction.share.education} * {sum.education_cost} + {policy.income.deduction.share.rehabilitation} * {sum.rehabilitation_cost} + {policy.income.deduction.share.care} * {sum.care_cost} + {policy.income.deduction.share.rent} * {household.rent})"
    }
  ],
  counted_income: [{expression: "max(0, {assessed_income} - {rigid_deduction})"}],
  tekun_income: [{expression: `max(0, ${earned})`}],
  assets_ok_tekun: assets("tekun"),
  assets_ok_dibao: assets("dibao"),
  assets_ok_edge: assets("edge"),
  assets_ok_rigid: assets("rigid"),
  no_labour_members: [{expression: "{term.no_labour}"}],
  edge_line: [
    {
      on: {"edge.minimum_wage_cap": true},
      expression: "min({policy.edge.multiple} * {standard}, {policy.minimum_wage.@region})"
    },
    {expression: "{policy.edge.multiple} * {standard}"}
  ],
  income_line: [
    {given: ["rigid.income_line.@region"], expression: "{policy.rigid.income_line.@region}"},
    {zh: "未公布收入线，不作此项认定", en: "no income line is published: this status is not available"}
  ],
  status: [
    {
      checks: [
        check("{no_labour_members} == {members}"),
        check("{household.able_obligor} == 0"),
        check(`{tekun_income} < ${line}`),
        check("{assets_ok_tekun} == 1")
      ],
      expression: "1"
    },
    {checks: [check(`{counted_income} < ${line}`), check("{assets_ok_dibao} == 1")], expression: "2"},
    {
      checks: [check("{counted_income} < 12 * {members} * {edge_line}"), check("{assets_ok_edge} == 1")],
      expression: "3"
    },
    {
      checks: [
        check("{assessed_income} < {members} * {income_line}"),
        check("{assets_ok_rigid} == 1"),
        check("{rigid_expenditure} > {policy.rigid.ratio} * max(0, {total_income})")
      ],
      expression: "4"
    },
    {checks: [check("{household.monitored} == 1")], expression: "5"},
    {expression: "0"}
  ],
  tekun_base: [{statuses: [1], expression: "{members} * {policy.tekun.multiple} * {standard}"}],
  tekun_care: [
    {
      statuses: [1],
      expression:
        "{term.independent} * {policy.tekun.care_month.none} + {term.partial} * {policy.tekun.care_month.partial} + {term.full} * {policy.tekun.care_month.full}"
    }
  ],
  dibao_base: [
    {
      statuses: [2],
      on: {"dibao.method": "difference"},
      expression: `max(benefit((${line} - {counted_income}) / 12), {policy.dibao.minimum_benefit})`
    },
    {
      statuses: [2],
      on: {"dibao.method": "bands"},
      given: ["dibao.bands.@band.pay"],
      expression:
        "max(benefit({members} * {policy.dibao.bands.@band.pay} * {standard}), {policy.dibao.minimum_benefit})"
    },
    {statuses: [2], expression: "{policy.dibao.minimum_benefit}"}
  ],
  exit_benefit: [
    {on: {"exit.shape": "full"}, checks: exitTests, expression: "benefit({household.prior_benefit_month})"},
    {
      on: {"exit.shape": "linear"},
      checks: exitTests,
      expression:
        "benefit({household.prior_benefit_month} * (1 - {household.months_since_rise} / {policy.exit.months}))"
    },
    {
      on: {"exit.shape": "half"},
      checks: [...exitTests, check("{household.months_since_rise} < {policy.exit.months} / 2")],
      expression: "benefit({household.prior_benefit_month})"
    },
    {on: {"exit.shape": "half"}, checks: exitTests, expression: "benefit({household.prior_benefit_month} * 0.5)"}
  ],
  single_persons: [
    {
      statuses: [3],
      checks: [
        check("{exit_benefit} == 0"),
        check(`{counted_income} >= ${line}`, {"single.above_standard_only": false})
      ],
      expression: "{term.entrants}"
    }
  ],
  single_benefit: [
    {
      on: {"single.mode": "full"},
      checks: [check("{single_persons} > 0")],
      expression: "benefit({single_persons} * {standard})"
    },
    {
      on: {"single.mode": "share"},
      checks: [check("{single_persons} > 0")],
      expression: "benefit({single_persons} * {policy.single.share} * {standard})"
    },
    {
      on: {"single.mode": "gap"},
      checks: [check("{single_persons} > 0")],
      expression: "benefit({term.single_gaps})"
    }
  ],
  dibao_addon: [
    {statuses: [2], expression: "{term.addon_shares} * {standard}"},
    {on: {"exit.addon": true}, checks: [check("{exit_benefit} > 0")], expression: "{term.addon_shares} * {standard}"},
    {
      on: {"addon.to_single": true},
      checks: [check("{single_persons} > 0")],
      expression: "{term.entrant_shares} * {standard}"
    }
  ],
  disability_living: [
    {
      given: ["disability.living.amount"],
      checks: [check("{term.living_persons} > 0")],
      expression: "{term.living_persons} * {policy.disability.living.amount}"
    },
    {
      checks: [check("{term.living_persons} > 0")],
      expression: "{term.living_persons} * {policy.disability.living.share} * {standard}"
    }
  ],
  disability_care: [
    {
      statuses: "disability.care.statuses",
      expression:
        "{term.care_level_1} * {policy.disability.care.amount_by_level.1} + {term.care_level_2} * {policy.disability.care.amount_by_level.2} + {term.care_level_3} * {policy.disability.care.amount_by_level.3}"
    }
  ],
  price_subsidy: [
    {statuses: [1, 2], expression: "{policy.price_subsidy.rate} * {standard} * {members}"},
    {checks: [check("{single_persons} > 0")], expression: "{policy.price_subsidy.rate} * {standard} * {single_persons}"}
  ],
  medical_aid: [
    {
      given: ["inkind.medical.@status"],
      expression:
        "min({policy.inkind.medical.@status.cap}, {policy.inkind.medical.@status.ratio} * max(0, {sum.medical_self_paid} - {policy.inkind.medical.@status.deductible})) / 12"
    }
  ],
  insurance_aid: [
    {given: ["inkind.premium.@status"], expression: "{term.insured} * {policy.inkind.premium.@status} / 12"}
  ],
  education_aid: [
    {
      statuses: "inkind.education.statuses",
      expression: `(${[1, 2, 3, 4, 5].map(stage => `{term.stage_${stage}} * {policy.inkind.education.stages.${stage}}`).join(" + ")}) / 12`
    }
  ],
  housing_aid: [
    {
      given: ["inkind.housing.@status"],
      checks: [check("{household.houses} == 0")],
      expression: "{policy.inkind.housing.@status.@registration} / 12"
    }
  ],
  heating_aid: inkind("heating"),
  utility_aid: inkind("utility"),
  temporary_relief_month: [
    {
      statuses: "relief.statuses",
      expression:
        "min({policy.relief.cap_months} * {standard}, {policy.relief.share} * max(0, {sum.medical_self_paid} - 12 * {medical_aid} - {policy.relief.threshold_months} * {standard} * {members})) / 12"
    }
  ],
  cash_month: [
    {
      expression:
        "{tekun_base} + {tekun_care} + {dibao_base} + {exit_benefit} + {single_benefit} + {dibao_addon} + {disability_living} + {disability_care} + {price_subsidy} + {temporary_relief_month}"
    }
  ],
  inkind_month: [
    {
      expression: "{medical_aid} + {insurance_aid} + {education_aid} + {housing_aid} + {heating_aid} + {utility_aid}"
    }
  ],
  total_month: [{expression: "{cash_month} + {inkind_month}"}],
  resources_month: [
    {expression: "({total_income} - {sum.contributions} - {household.support_paid}) / 12 + {total_month}"}
  ],
  take_up_rate: [
    {statuses: [1], expression: "{policy.take_up.tekun}"},
    {
      statuses: [2],
      expression: `clamp({policy.take_up.dibao.rate} + {policy.take_up.dibao.gap_slope} * (1 - {counted_income} / (${line})))`
    },
    {statuses: [3], expression: "{policy.take_up.edge}"},
    {statuses: [4], expression: "{policy.take_up.rigid}"}
  ],
  receives: [
    {checks: [check("{exit_benefit} > 0")]},
    {statuses: [1, 2, 3, 4], checks: [check("{household.draw} < floor(65536 * {take_up_rate})")]}
  ]
};
