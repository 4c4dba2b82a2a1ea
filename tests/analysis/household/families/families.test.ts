// What every typical family gets under every policy: one golden file a policy, which also says in which place and with
// which figures supplied. The amounts were written by the program once and reviewed by hand (see README.md beside this file).

import {existsSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {format, resolveConfig} from "prettier";
import {describe, expect, it} from "vitest";
import {policyFiles} from "../../../../loaders/assistance/policies.js";
import {families, recordOf} from "../../../../src/analysis/household/families.js";
import {assessRecords} from "../../../../src/engine/columns/assess-record.js";
import {applyChanges} from "../../../../src/rules/schema/changes.js";
import type {Changes} from "../../../../src/rules/schema/changes.js";
import {programmes} from "../../../../src/rules/law.js";
import type {Policy} from "../../../../src/rules/policy.js";
import {parseHousehold} from "../../../../src/rules/household/record.js";
import {resolvePolicy} from "../../../../src/rules/schema/resolve.js";
import {resolveStandards} from "../../../../src/rules/standard/rule.js";
import type {LineName} from "../../../../src/rules/law.js";

interface Input {
  readonly region: number;
  /** Figures that the policy does not publish and a user would have to give. */
  readonly supplied?: Changes;
}
interface Golden extends Input {
  readonly families: Readonly<Record<string, Partial<Record<LineName, number>>>>;
}

const writes = process.env["UPDATE_GOLDENS"] === "1";
const howTo =
  "if the change is meant: UPDATE_GOLDENS=1 npx vitest run --project unit tests/analysis/household/families, then review";
const fileOf = (id: string): URL => new URL(`${id}.json`, import.meta.url);

const files = policyFiles();
const amounts = Object.keys(programmes) as LineName[];

const supplied = (region: number, urban: number, rural: number): Input => ({
  region,
  supplied: {[`standard.listed.${region}`]: {urban, rural}}
});
/** Where no place has a standard (older figures, of another year or of a county), or another place than the first is meant. */
const inputs: Readonly<Record<string, Input>> = {
  "wenzhou-longwan": {region: 330300},
  "beijing-2025": supplied(110000, 1320, 1320), // of July 2022
  "hunan-2025": supplied(430600, 700, 450), // 岳阳县, January 2024
  "shaanxi-2025": supplied(610100, 740, 560), // 西安, October 2020
  "national-2021": supplied(370900, 800, 600), // round figures
  "national-2026-01": supplied(370900, 800, 600),
  "national-2026": supplied(370900, 800, 600)
};

function inputOf(policy: Policy): Input {
  const known = [...resolveStandards(policy)].find(([, {urban, rural}]) => !Number.isNaN(urban + rural));
  const input = inputs[policy.id] ?? (known === undefined ? undefined : {region: Number(known[0])});
  if (input === undefined) throw new Error(`no place with a standard: ${policy.id} (supply one in this test's inputs)`);
  return input;
}

const policies = Object.keys(files).map(id => ({id, policy: resolvePolicy(id, files).policy}));

function goldenOf(published: Policy): Golden {
  const {region, supplied: figures = {}} = inputOf(published);
  const {policy, problems} = applyChanges(published, figures);
  expect(problems).toEqual([]);
  const sheets = assessRecords(
    families.map(family => recordOf(family, region)),
    policy
  );
  const cents = (value: number | null): number => Math.round((value ?? NaN) * 100) / 100;
  const rows = families.map(({name}, i) => {
    const sheet = sheets[i];
    const paid = amounts.filter(line => sheet[line] !== 0);
    const kept: LineName[] = ["status", "counted_income", ...paid, "cash_month", "total_month"];
    return [name, Object.fromEntries(kept.map(line => [line, cents(sheet[line])]))] as const;
  });
  return {...inputOf(published), families: Object.fromEntries(rows)};
}

async function write(id: string, golden: Golden): Promise<void> {
  const file = fileOf(id);
  const style = await resolveConfig(fileURLToPath(file));
  writeFileSync(file, await format(JSON.stringify(golden), {...style, parser: "json"}));
}

describe("typical families", () => {
  it("are at least 24, each with its own name, and good households", () => {
    expect(families.length).toBeGreaterThanOrEqual(24);
    expect(new Set(families.map(({name}) => name)).size).toBe(families.length);
    for (const family of families) {
      const {household, persons} = recordOf(family, 330100);
      expect(parseHousehold({...household, persons})).toEqual({household, persons});
    }
  });

  it("meet every status of the law between them", () => {
    const {policy} = resolvePolicy("wenzhou-longwan", files);
    const met = Object.values(goldenOf(policy).families).map(({status}) => status);
    expect([...new Set(met)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it.each(policies)("get under $id what the golden file says", async ({id, policy}) => {
    const golden = goldenOf(policy);
    if (writes) await write(id, golden);
    expect(existsSync(fileOf(id)), `no golden for ${id}: ${howTo}`).toBe(true);
    expect(golden, `${id} differs from its golden; ${howTo}`).toEqual(JSON.parse(readFileSync(fileOf(id), "utf8")));
  });

  it("have no golden file without a policy", () => {
    const goldens = readdirSync(new URL(".", import.meta.url)).filter(name => name.endsWith(".json"));
    expect(goldens.sort()).toEqual(policies.map(({id}) => `${id}.json`).sort());
  });
});
