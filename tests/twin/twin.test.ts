// The rulebook written twice: every line of src/rules against rulebook.sql, to the cent.

import {DuckDBInstance} from "@duckdb/node-api";
import type {DuckDBConnection} from "@duckdb/node-api";
import {readFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {policyFiles} from "../../loaders/assistance/policies.js";
import {assessAll} from "../../src/engine/columns/assess-all.js";
import type {WorksheetColumns} from "../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../src/engine/columns/population.js";
import {applyChanges} from "../../src/rules/schema/changes.js";
import type {Changes} from "../../src/rules/schema/changes.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import type {Policy} from "../../src/rules/policy.js";
import {preparePolicy} from "../../src/rules/prepare.js";
import {resolvePolicy} from "../../src/rules/schema/resolve.js";
import {lines} from "../../src/rules/law.js";
import type {LineName, ProgrammeName} from "../../src/rules/law.js";
import {Choice} from "./choice.js";
import {fillTable} from "./fill.js";
import {randomPopulation} from "./random.js";
import type {Place} from "./random.js";
import {policyTables} from "./tables.js";
import {randomChanges, someListed} from "./variants.js";

const size = 10_000;
/** Raise it for a longer search: TWIN_VARIANTS=40 npx vitest run tests/twin */
const variantsPerPolicy = Number(process.env.TWIN_VARIANTS ?? 4);
const exact: readonly LineName[] = ["status", "members", "single_persons", "no_labour_members", "receives"];

const golden = JSON.parse(readFileSync(new URL("../rules/golden/policy.json", import.meta.url), "utf8")) as unknown;
const files = {...policyFiles(), golden};
const [standardsSql = "", worksheetSql = ""] = splitRulebook(
  readFileSync(new URL("rulebook.sql", import.meta.url), "utf8")
);

/** The rulebook's part on standards (which the generator needs) and the rest. */
function splitRulebook(sql: string): string[] {
  const at = sql.indexOf("create or replace table worksheet");
  return [sql.slice(0, at), sql.slice(at)];
}

let connection: DuckDBConnection;
let instance: DuckDBInstance;
beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:");
  connection = await instance.connect();
  await connection.run("set threads = 2");
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
});

const rows = async <T>(sql: string): Promise<T[]> => (await connection.runAndReadAll(sql)).getRowObjectsJS() as T[];

async function twinSheets(data: Microdata): Promise<Record<LineName, (number | null)[]>> {
  await fillTable(connection, "households", data.households);
  await fillTable(connection, "persons", data.persons);
  await connection.run(worksheetSql);
  const reader = await connection.runAndReadAll(
    `select ${lines.map(l => `"${l.name}"`).join(", ")} from worksheet order by household_id`
  );
  return reader.getColumnsObjectJS() as Record<LineName, (number | null)[]>;
}

const describeHousehold = ({households, persons, offsets}: Microdata, row: number): string => {
  const pick = (columns: Readonly<Record<string, ArrayLike<number>>>, i: number): string =>
    JSON.stringify(
      Object.fromEntries(Object.entries(columns).flatMap(([name, list]) => (list[i] === 0 ? [] : [[name, list[i]]])))
    );
  const family = Array.from({length: offsets[row + 1] - offsets[row]}, (_, k) => pick(persons, offsets[row] + k));
  return [pick(households, row), ...family].join("\n  ");
};

/** The lines that differ, with the first household of each. */
function differences(data: Microdata, ours: WorksheetColumns, twins: Record<LineName, (number | null)[]>): string[] {
  return lines.flatMap(({name}) => {
    const tolerance = exact.includes(name) ? 0 : 0.005;
    const wrong = twins[name].flatMap((twin, row) => {
      const own = ours[name][row];
      const same = twin === null ? Number.isNaN(own) : Math.abs(own - twin) <= tolerance;
      return same ? [] : [row];
    });
    const first = wrong.at(0);
    if (first === undefined) return [];
    return [
      `${name}: ${wrong.length} differ, first: project ${ours[name][first]}, twin ${twins[name][first]}\n  ${describeHousehold(data, first)}`
    ];
  });
}

/** Figures for the places where none is published: without them they are not simulated. */
const supplied = ({standard}: Policy): Changes =>
  Object.fromEntries(
    Object.entries(standard.listed).flatMap(([region, row], i) =>
      row?.urban === null || row?.rural === null
        ? [[`standard.listed.${region}`, {urban: row.urban ?? 700 + 7 * i, rural: row.rural ?? 480 + 7 * i}]]
        : []
    )
  );

function changed(policy: Policy, changes: Changes): Policy {
  const result = applyChanges(policy, changes);
  expect(result.problems).toEqual([]);
  return result.policy;
}

/** How often each branch was met, over all policies: a twin that agrees on nothing proves nothing. */
const met: Record<string, number> = {};
/** A programme is in the twin, or does not compile here; the three left out are met wherever anybody is entitled at all. */
const programmeBranches: Readonly<Record<Exclude<ProgrammeName, "tekun_base" | "dibao_base" | "dibao_addon">, true>> = {
  exit_benefit: true,
  single_benefit: true,
  tekun_care: true,
  disability_living: true,
  disability_care: true,
  local_allowances: true,
  price_subsidy: true,
  medical_aid: true,
  insurance_aid: true,
  education_aid: true,
  housing_aid: true,
  heating_aid: true,
  utility_aid: true,
  temporary_relief_month: true
};
const branches = [
  "imputed_income",
  "support_counted",
  "earnings_disregard",
  "rigid_deduction",
  ...(Object.keys(programmeBranches) as (keyof typeof programmeBranches)[])
] as const satisfies readonly LineName[];

async function compare(policy: Policy, seed: number): Promise<void> {
  await connection.run(policyTables(policy));
  await connection.run(standardsSql);
  const places = await rows<Place>(
    "select region, registration, standard, edge_line, income_line from standards order by region, registration"
  );
  const c = new Choice(-seed);
  const peopled = places.filter((_, i) => i === 0 || c.chance(80)); // same-standards look beyond the places that have people
  const data = randomPopulation(seed, size, policy, peopled);
  const population = preparePopulation(data);
  const ours = assessAll(population, preparePolicy(policy, population.regions));
  const twins = await twinSheets(data);
  expect(twins.status.length).toBe(size);
  expect(differences(data, ours, twins).join("\n")).toBe("");
  for (const status of twins.status) met[`status ${status}`] = (met[`status ${status}`] ?? 0) + 1;
  for (const name of branches) met[name] = (met[name] ?? 0) + twins[name].filter(x => x !== null && x > 0).length;
}

describe("the rulebook's twin", () => {
  Object.keys(files).forEach((id, i) => {
    const policyOf = (): Policy => {
      const {policy} = resolvePolicy(id, files);
      return changed(policy, Object.keys(policy.standard.listed).length === 0 ? someListed : supplied(policy));
    };
    it(`agrees on every line under ${id}`, {timeout: 120_000}, () => compare(policyOf(), 1000 + i));
    for (let k = 0; k < variantsPerPolicy; ++k) {
      const seed = 7919 * (i + 1) + 104_729 * k;
      it(`agrees on every line under ${id}, changed at random (seed ${seed})`, {timeout: 120_000}, () =>
        compare(changed(policyOf(), randomChanges(new Choice(seed), policyOf())), seed)
      );
    }
  });

  it.each([1, 2, 3])(
    "agrees on every line where every parameter is moved at once (seed %i)",
    {timeout: 120_000},
    seed => {
      const {policy} = resolvePolicy("golden", files);
      return compare(changed(policy, randomChanges(new Choice(seed), policy, 100)), seed);
    }
  );

  it("meets every status and every programme hundreds of times", () => {
    for (const name of [0, 1, 2, 3, 4, 5].map(s => `status ${s}`)) expect(met[name] ?? 0, name).toBeGreaterThan(500);
    for (const name of branches) expect(met[name] ?? 0, name).toBeGreaterThan(300);
  });
});
