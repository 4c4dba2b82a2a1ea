// Decision 004: take-up alone is fitted, so the entitled must be more than the recipients. How many more, nothing was set to give.

import {describe, expect, it} from "vitest";
import {generatePopulation} from "../../../loaders/households/generate.js";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {provinces} from "../../../loaders/census/provinces.js";
import {publishedOutcome} from "../../../simulations/runs/files.js";
import {total} from "../../../src/analysis/results/totals.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";

describe("persons entitled to dibao", () => {
  it.each(provinces.map(({id, policy}) => [id, policy]))(
    "in %s (%s) are more than those who receive it",
    (id, policy) => {
      const population = preparePopulation(generatePopulation({province: id, households: 12_000, seed: 20260701}));
      const prepared = preparePolicy(readPolicy(policy).policy, population.regions);
      const entitled = total(runAll(population, prepared, prepared), "baseline", "dibao_entitled");
      expect(entitled / publishedOutcome(policy, "dibao_persons")).toBeGreaterThan(1.05);
    },
    60_000
  );
});
