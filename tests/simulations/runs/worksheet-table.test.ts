// The simulated worksheet as a table: put back into DuckDB and asked by SQL.

import {mkdtempSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {writePopulation} from "../../../loaders/households/parquet.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {total} from "../../../src/analysis/results/totals.js";
import {assessAll} from "../../../src/engine/columns/assess-all.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {openStore} from "../../../src/store/node/store.js";

it("a worksheet put back as a table answers SQL with the totals of the engine", async () => {
  const folder = mkdtempSync(join(tmpdir(), "doudi-worksheet-"));
  await writePopulation(folder, generatePopulation({province: "zhejiang", households: 3000, seed: 9}));
  const store = await openStore(folder);
  const population = preparePopulation(await store.columns());
  const policy = preparePolicy(readPolicy("zhejiang-2025").policy, population.regions);
  const household_id = population.households.household_id;
  await store.putTable("worksheet", {household_id, ...assessAll(population, policy)});
  const [row] = await store.query(`
    SELECT sum(weight * CASE WHEN status = 2 THEN members ELSE 0 END + weight * single_persons) AS persons,
           sum(weight * CASE WHEN receives = 1 THEN cash_month ELSE disability_care END) AS cash
    FROM households JOIN worksheet USING (household_id)`);
  const tally = runAll(population, policy, policy);
  expect(Number(row["persons"]) / total(tally, "baseline", "dibao_entitled")).toBeCloseTo(1, 6);
  expect(Number(row["cash"]) / total(tally, "baseline", "cash_receiving")).toBeCloseTo(1, 6);
  await store.close();
}, 30_000);
