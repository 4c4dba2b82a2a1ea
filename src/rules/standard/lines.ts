// 低保标准 What is said of the standard.

import {line} from "../schema/line.js";
import type {Branch} from "../schema/line.js";

/** The first amount of the plan, before same-standard, hold-harmless and floor. */
const bases: readonly (Branch & {readonly expression: string})[] = [
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
    const amount = unify.on === undefined ? "{term.standard_highest}" : basis.expression;
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

export const standardLines = [
  line("standard", {
    zh: "低保标准",
    en: "dibao standard",
    unit: "元/月·人",
    article: "社会救助法 第十九条",
    formula: standard
  })
] as const;
