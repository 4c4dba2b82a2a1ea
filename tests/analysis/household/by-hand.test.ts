// Three families worked out on paper (tests/rules/golden: imputed, support, single), as the page of one household explains them.

import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {explainAll} from "../../../src/analysis/household/explain.js";
import type {Explanation} from "../../../src/analysis/household/explain.js";
import type {Token} from "../../../src/analysis/household/formula-tokens.js";
import {assessUnder, factsOfRecord, prepareFor} from "../../../src/analysis/household/one-household.js";
import {parseHousehold} from "../../../src/rules/household/record.js";
import type {LineName} from "../../../src/rules/law.js";
import type {Changes} from "../../../src/rules/schema/changes.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

interface Case {
  readonly title: string;
  readonly changes: Changes;
  readonly household: {readonly persons: readonly object[]};
  readonly expected: Readonly<Partial<Record<LineName, number>>>;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../rules/golden/${name}.json`, import.meta.url), "utf8"));
const defaults = read("defaults") as {household: object; person: object};

function explained(topic: string, title: string): Map<LineName, Explanation> {
  const {changes, household, expected} = (read(topic) as Case[]).find(each => each.title === title)!;
  const persons = household.persons.map((person, i) => ({...defaults.person, person: i + 1, ...person}));
  const record = parseHousehold({...defaults.household, ...household, persons});
  const policy = changed(goldenPolicy, changes);
  const prepared = prepareFor(policy, record);
  const sheet = assessUnder(prepared, record);
  const lines = explainAll({record, facts: factsOfRecord(record), policy, prepared, sheet});
  const byName = new Map(lines.map(line => [line.name, line]));
  for (const [name, value] of Object.entries(expected)) {
    const line = byName.get(name as LineName)!;
    expect(line.value, name).toBeCloseTo(value, 6);
    expect(line.worked, name).toBeCloseTo(value, 6);
  }
  return byName;
}

/** Numbers of a formula as they stand in it; of a sum over persons, who has how much. */
const shown = (tokens: readonly Token[]): unknown[] =>
  tokens.flatMap((token): unknown[] => {
    if (token.kind === "number") return [token.value];
    if (token.kind === "text") return [];
    return [token.found.parts === undefined ? token.found.value : token.found.parts.map(p => [p.person, p.value])];
  });

describe("families worked out on paper are explained line by line", () => {
  it("an idle able-bodied son living with his mother: 16,800 are imputed to him, nothing to her", () => {
    const lines = explained("imputed", "An idle able-bodied son living with his mother");
    // what is imputed beyond wages, less business
    expect(shown(lines.get("imputed_income")!.tokens)).toEqual([[[2, 16_800]], 0]);
    const assessed = shown(lines.get("assessed_income")!.tokens);
    expect(assessed).toContain(16_800);
    // status: not tekun, since the son can work; dibao, since 16,800 < 24,000
    expect(lines.get("status")!.tried.map(({status, passed}) => [status, passed])).toEqual([
      [1, false],
      [2, true]
    ]);
  });

  it("an elder with three children in town: each owes half of 9,720 above a line of 17,280", () => {
    const lines = explained("support", "An elder with three children in town");
    const numbers = shown(lines.get("support_counted")!.tokens);
    for (const factor of [3, 0.5, 9720]) expect(numbers).toContain(factor);
    expect(numbers.filter(x => typeof x === "number").reduce((a, b) => a * b, 1)).toBeCloseTo(14_580, 6);
    expect(shown(lines.get("assessed_income")!.tokens)).toContain(14_580);
  });

  it("a severely disabled adult kept by parents of 62: the third person enters singly and is paid 1,000", () => {
    const lines = explained("single", "A severely disabled adult kept by parents of 62");
    const persons = shown(lines.get("single_persons")!.tokens);
    expect(persons).toContainEqual([[3, 1]]);
    // every test of the law fails, which leaves no status
    expect(
      lines
        .get("status")!
        .tried.filter(({passed}) => passed)
        .map(({status}) => status)
    ).toEqual([0]);
    expect(lines.get("single_benefit")!.tokens.length).toBeGreaterThan(0);
  });
});
