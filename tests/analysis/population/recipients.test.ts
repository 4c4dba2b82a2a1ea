// Who receives, family by family and person by person, against the engine's own totals and against families counted by hand.

import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {readPolicy} from "../../../loaders/assistance/policies.js";
import {recipientItems} from "../../../src/analysis/population/recipient-items.js";
import {recipientSums} from "../../../src/analysis/population/recipient-sums.js";
import {recipientsOf} from "../../../src/analysis/population/recipients.js";
import {families, recordOf} from "../../../src/analysis/household/families.js";
import {total} from "../../../src/analysis/results/totals.js";
import {preparePopulation} from "../../../src/engine/columns/population.js";
import type {Measure} from "../../../src/engine/tally/measures.js";
import {runAll} from "../../../src/engine/tally/run.js";
import type {HouseholdRecord} from "../../../src/rules/household/record.js";
import {toMicrodata} from "../../../src/rules/household/record.js";
import {preparePolicy} from "../../../src/rules/prepare.js";
import {households} from "../../rules/arbitrary.js";

const hangzhou = 330100;
const {policy} = readPolicy("zhejiang-2025");

function sumsOf(records: readonly HouseholdRecord[]) {
  const population = preparePopulation(toMicrodata(records));
  const prepared = preparePolicy(policy, population.regions);
  const rows = Array.from(population.places.keys());
  return {
    sums: recipientSums(population, recipientsOf(population, prepared), rows, population.income),
    tally: runAll(population, prepared, prepared)
  };
}

const placed = (records: readonly HouseholdRecord[]): HouseholdRecord[] =>
  records.map(record => ({...record, household: {...record.household, region: hangzhou}}));

describe("totals of recipients", () => {
  it("are those of the engine, whatever the families are", () => {
    fc.assert(
      fc.property(households(1, 40), records => {
        const {sums, tally} = sumsOf(placed(records));
        const same = (value: number, measure: Measure): void => {
          const own = total(tally, "baseline", measure);
          expect(Math.abs(value - own)).toBeLessThanOrEqual(0.001 * Math.max(1, own));
        };
        same(sums.dibao, "dibao_receiving");
        same(sums.edge, "edge_receiving");
        same(sums.rigid, "rigid_receiving");
        same(sums.tekun, "tekun_receiving");
        // who is counted as a person is who is counted as a number
        expect(sums.recipients.persons).toBeCloseTo(sums.dibao, 6);
        expect(sums.recipients.able + sums.recipients.partly + sums.recipients.unable).toBeCloseTo(sums.dibao, 6);
        expect(sums.everybody.persons).toBeGreaterThanOrEqual(sums.recipients.persons);
      }),
      {numRuns: 40}
    );
  });

  it("count a person alone as a unit of one, paid up to the standard of Hangzhou, 1301 yuan", () => {
    const {household, persons} = recordOf(
      families.find(({name}) => name === "couple_one_child")!,
      hangzhou
    );
    const alone = (household_id: number, transfer: number, age: number): HouseholdRecord => ({
      household: {...household, household_id, weight: 10, registration: 1, draw: 0},
      persons: [{...persons[0], household_id, sex: 1, age, transfer, wage: 0, excused_from_work: 1}]
    });
    // 800 yuan a month leave 501 to pay; 2000 leave none
    const {sums} = sumsOf([alone(1, 9600, 45), alone(2, 24_000, 45)]);
    expect([sums.dibao, sums.dibaoUnits, sums.standards]).toEqual([10, 10, 13_010]);
    expect(sums.base).toBeCloseTo(10 * 501, 6);
    expect(recipientItems["base_to_standard"].simulated(sums)).toBeCloseTo(501 / 1301, 9);
    expect(recipientItems["dibao_unit_size"].simulated(sums)).toBe(1);
    expect(recipientItems["dibao_female_share"].simulated(sums)).toBe(0);
    // one of two families is below the line, and it receives
    expect(sums.survey).toMatchObject({all: 20, below: 10, belowMissed: 0, receiving: 10, receivingAbove: 0});
    expect(recipientItems["targeting_inclusion_error"].ofEverybody?.(sums)).toBe(0.5);
  });
});
