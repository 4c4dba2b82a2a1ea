// What a reform leaves below the baseline's lines, and who it covers: against the worksheets of the households one by one.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {assessRecords} from "../../../src/engine/columns/assess-record.js";
import {coverCells, coverMoves} from "../../../src/engine/tally/cells.js";
import {gapLeft} from "../../../src/analysis/coverage/gap-left.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import {runAll} from "../../../src/engine/tally/run.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {households} from "../../rules/arbitrary.js";
import {changed, goldenPolicy} from "../../rules/policies.js";

const reform = changed(goldenPolicy, {"standard.unify": "province", "exit.months": 12, "take_up.dibao.rate": 0.9});

/** 元/月 before assistance. */
const incomeOf = ({household, persons}: HouseholdRecord): number =>
  persons
    .filter(({member}) => member === 1)
    .reduce(
      (sum, p) =>
        sum + p.wage + p.business + p.property + p.transfer + p.basic_pension + p.exempt_income - p.contributions,
      household.support_received - household.support_paid
    ) / 12;

describe("a run", () => {
  it("tallies what is left below the lines of the baseline, and who comes under basic assistance", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const population = preparePopulation(toMicrodata(records));
        const {regions} = population;
        const tally = runAll(population, preparePolicy(goldenPolicy, regions), preparePolicy(reform, regions));
        const [before, after] = [goldenPolicy, reform].map(policy => assessRecords(records, policy));
        const expected = {persons: 0, gap: 0, edge: 0};
        const moves = coverMoves.map(() => ({persons: 0, cash: 0}));
        records.forEach((record, i) => {
          const {weight} = record.household;
          const [b, r] = [before[i], after[i]];
          const members = r.members!;
          const received = r.receives === 1 ? r.total_month! : r.disability_care!;
          const means = members === 0 ? 0 : incomeOf(record) + received;
          const lacking = members * b.standard! - means;
          if (lacking > 0) {
            expected.persons += weight * members;
            expected.gap += 12 * weight * lacking;
          }
          expected.edge += 12 * weight * Math.max(0, members * b.edge_line! - means);
          const covered = [b, r].map(sheet =>
            sheet.receives !== 1
              ? 0
              : sheet.exit_benefit! > 0 || sheet.status === 1 || sheet.status === 2
                ? sheet.members!
                : sheet.single_persons!
          );
          const cash = [b, r].map(sheet => (sheet.receives === 1 ? sheet.cash_month! : sheet.disability_care!));
          const move = moves[(covered[1] > 0 ? 2 : 0) + (covered[0] > 0 ? 1 : 0)];
          move.persons += weight * (covered[1] - covered[0]);
          move.cash += weight * (cash[1] - cash[0]);
        });
        const left = gapLeft(tally, "reform", "standard");
        expect(left.persons).toBeCloseTo(expected.persons, 0);
        expect(left.gap).toBeCloseTo(expected.gap, -1);
        expect(gapLeft(tally, "reform", "edge_line").gap).toBeCloseTo(expected.edge, -1);
        moves.forEach(({persons, cash}, move) => {
          const sum = (part: number): number =>
            tally.cover.filter((_, i) => i % coverCells === 2 * move + part).reduce((a, x) => a + x, 0);
          expect(sum(0), coverMoves[move]).toBeCloseTo(persons, 0);
          expect(sum(1), coverMoves[move]).toBeCloseTo(cash, 0);
        });
      }),
      {numRuns: 200}
    );
  });
});
