// A selection of households: its tally and that of what it leaves out make up the tally of the whole.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {selectHouseholds} from "../../../src/engine/columns/select.js";
import {merge} from "../../../src/engine/tally/tally.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {differingParts} from "../tally/differing-parts.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const reform = changed(goldenPolicy, {"standard.unify": "province", "exit.months": 12});

describe("a selection of households", () => {
  it("and the rest tally to the whole, to the last bit", () => {
    fc.assert(
      fc.property(households(2, 40), fc.infiniteStream(fc.boolean()), (records, coins) => {
        const population = preparePopulation(toMicrodata(records));
        const policies = [goldenPolicy, reform].map(policy => preparePolicy(policy, population.regions)) as [
          ReturnType<typeof preparePolicy>,
          ReturnType<typeof preparePolicy>
        ];
        const chosen = records.map(() => coins.next().value as boolean);
        const rowsWhere = (wanted: boolean): Uint32Array =>
          Uint32Array.from(chosen.keys()).filter(row => chosen[row] === wanted);
        const [some, rest] = [true, false].map(wanted =>
          runAll(selectHouseholds(population, rowsWhere(wanted)), ...policies)
        );
        expect(differingParts(merge(some, rest), runAll(population, ...policies))).toEqual([]);
      }),
      {numRuns: 100}
    );
  });
});
