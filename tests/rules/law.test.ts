// The order of the law is a contract: files, tables and SQL have lines, programmes and parameters in it, and sums are taken in it.
// Whoever adds one writes it here, where it belongs.

import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {cashProgrammes, inKindProgrammes, law, lines, programmeNames, programmes} from "../../src/rules/law.js";
import {policySchema} from "../../src/rules/policy.js";
import type {Programme} from "../../src/rules/schema/line.js";

const words = (text: string): string[] => text.trim().split(/\s+/);

const lineNames = `
  members standard total_income imputed_income support_counted earnings_disregard assessed_income rigid_expenditure rigid_deduction counted_income
  tekun_income assets_ok_tekun assets_ok_dibao assets_ok_edge assets_ok_rigid no_labour_members edge_line income_line
  status tekun_base tekun_care dibao_base exit_benefit single_persons single_benefit dibao_addon
  disability_living disability_care local_allowances price_subsidy medical_aid insurance_aid education_aid housing_aid heating_aid
  utility_aid temporary_relief_month cash_month inkind_month total_month resources_month take_up_rate receives
`;
const cash = `
  tekun_base tekun_care dibao_base exit_benefit single_benefit dibao_addon disability_living disability_care
  local_allowances price_subsidy temporary_relief_month
`;
const inKind = `
  medical_aid insurance_aid education_aid housing_aid heating_aid utility_aid
`;
const parameterKeys = `
  id name effective province denominator standard income assets
  rounding tekun dibao addon single edge minimum_wage rigid
  exit disability price_subsidy allowances relief inkind take_up financing
`;

describe("the law", () => {
  it("has its lines in the order of the form", () => {
    expect(lines.map(({name}) => name)).toEqual(words(lineNames));
  });

  it("pays in cash first, then in kind", () => {
    expect(cashProgrammes).toEqual(words(cash));
    expect(inKindProgrammes).toEqual(words(inKind));
    expect(programmeNames).toEqual(words(cash + inKind));
    expect(Object.keys(programmes)).toEqual(words(cash + inKind));
  });

  it("has parameters in the order in which policies are printed", () => {
    expect(Object.keys(policySchema.nodes)).toEqual(words(parameterKeys));
  });

  it.each(law as readonly Programme[])("lies in a room of its own: $room", ({room, pay, lines: own}) => {
    const rule = readFileSync(new URL(`../../src/rules/${room}/rule.ts`, import.meta.url), "utf8");
    expect(rule).toContain(`export function ${pay}(`);
    for (const {name} of own) expect(rule, name).toContain(`w.${name} = `);
  });
});

describe("a programme", () => {
  const folder = new URL("golden/", import.meta.url);
  const cases = readdirSync(folder)
    .filter(name => name.endsWith(".json") && name !== "defaults.json" && name !== "policy.json")
    .flatMap(
      name => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as {expected: Record<string, number | null>}[]
    );

  it.each(programmeNames)("is worked out by hand for somebody who gets it: %s", name => {
    expect(cases.some(({expected}) => (expected[name] ?? 0) > 0)).toBe(true);
  });
});
