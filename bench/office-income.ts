// A policy under which an office counts more than what a family earns: income imputed by capacity to work, support by a formula,
// severely disabled adults admitted alone.

import type {Policy} from "../src/rules/policy.js";

const bracket = (labour: number, sex: number, to: number, of_wage: number, of_standard: number) => ({
  ...{labour, sex, from: 18, to, of_wage, of_standard}
});

/** `policy` with all of them on; minimum wages stay what they are, where none is known one of our own. */
export const withOfficeIncome = ({income, single, minimum_wage, ...policy}: Policy): Policy => ({
  ...policy,
  minimum_wage: {...minimum_wage, default: 2490},
  income: {
    ...income,
    imputed: {brackets: [bracket(2, 1, 60, 1, 0), bracket(2, 2, 55, 1, 0), bracket(1, 0, 60, 0, 0.6)]},
    support: {...income.support, basis: "formula"}
  },
  single: {...single, alone: "kept"}
});

/** `policy` with all of them off. */
export const withoutOfficeIncome = ({income, single, ...policy}: Policy): Policy => ({
  ...policy,
  income: {...income, imputed: {brackets: []}, support: {...income.support, basis: "received"}},
  single: {...single, alone: "none"}
});
