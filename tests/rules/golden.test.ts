// Cases worked out by hand from the articles; the arithmetic stands beside each. See tests/rules/golden.

import {readdirSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {policyFiles} from "../../loaders/assistance/policies.js";
import {assessRecord} from "../../src/engine/columns/assess-record.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import type {Policy} from "../../src/rules/policy.js";
import {parseHousehold} from "../../src/rules/household/record.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {lines} from "../../src/rules/law.js";
import type {LineName} from "../../src/rules/law.js";

interface Case {
  readonly title: string;
  readonly article: string;
  readonly policy?: string;
  readonly changes?: Changes;
  readonly household: Record<string, unknown> & {readonly persons: readonly Record<string, unknown>[]};
  readonly working: string;
  readonly expected: Partial<Record<LineName, number | null>>;
}

const folder = new URL("golden/", import.meta.url);
const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as T;
const defaults = read<{household: Record<string, unknown>; person: Record<string, unknown>}>("defaults.json");
const files = {...policyFiles(), golden: read<unknown>("policy.json")};
const topics = readdirSync(folder).filter(
  name => name.endsWith(".json") && name !== "defaults.json" && name !== "policy.json"
);

function changed(policy: Policy, changes: Changes): Policy {
  const result = applyChanges(policy, changes);
  expect(result.problems).toEqual([]);
  return result.policy;
}

for (const topic of topics) {
  describe(`golden ${topic}`, () => {
    it.each(read<Case[]>(topic))("$title", ({policy = "golden", changes = {}, household, expected}) => {
      const resolved = changed(resolvePolicy(policy, files).policy, changes);
      const persons = household.persons.map((person, i) => ({...defaults.person, person: i + 1, ...person}));
      const sheet = assessRecord(parseHousehold({...defaults.household, ...household, persons}), resolved);
      expect(Object.keys(expected).filter(name => !lines.some(line => line.name === name))).toEqual([]);
      for (const [name, value] of Object.entries(expected)) {
        const got = sheet[name as LineName];
        if (value === null) expect(got, name).toBeNull();
        else expect(Math.abs((got ?? NaN) - value), `${name}: ${got}, by hand ${value}`).toBeLessThan(0.005);
      }
    });
  });
}
