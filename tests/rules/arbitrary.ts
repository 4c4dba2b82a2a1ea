// Random households for property tests, dense where the rules change their mind.

import fc from "fast-check";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {Column, HouseholdName, PersonName} from "../../src/rules/household/columns.js";
import type {HouseholdRecord} from "../../src/rules/household/record.js";

const money = (max: number) => fc.oneof(fc.constant(0), fc.integer({min: 0, max}));
const flag = (share: number) => fc.integer({min: 0, max: 99}).map(x => (x < share ? 1 : 0));

const personFields: Record<PersonName, fc.Arbitrary<number>> = {
  household_id: fc.constant(1),
  person: fc.constant(1),
  member: flag(95),
  age: fc.oneof(fc.integer({min: 0, max: 100}), fc.constantFrom(15, 16, 17, 18, 59, 60, 69, 70, 79, 80)),
  sex: fc.integer({min: 1, max: 2}),
  relation: fc.integer({min: 1, max: 5}),
  disability_type: fc.integer({min: 0, max: 7}),
  disability_level: fc.oneof(fc.constant(0), fc.integer({min: 0, max: 4})),
  serious_illness: flag(15),
  adl_failed: fc.oneof(fc.constant(0), fc.integer({min: 0, max: 6})),
  employed: flag(50),
  school_stage: fc.integer({min: 0, max: 5}),
  insured: fc.integer({min: 0, max: 2}),
  wage: money(40_000),
  business: fc.oneof(fc.constant(0), fc.integer({min: -5000, max: 20_000})),
  property: money(5000),
  transfer: money(15_000),
  basic_pension: money(4000),
  exempt_income: money(5000),
  contributions: money(4000),
  medical_self_paid: money(60_000),
  education_cost: money(20_000),
  rehabilitation_cost: money(10_000),
  care_cost: money(20_000)
};

const householdFields: Record<HouseholdName, fc.Arbitrary<number>> = {
  household_id: fc.constant(1),
  region: fc.constantFrom(330100, 330300, 330800),
  county: fc.constant(0),
  registration: fc.integer({min: 1, max: 2}),
  weight: fc.integer({min: 1, max: 64_000}).map(x => x / 64),
  support_received: money(5000),
  support_paid: money(5000),
  able_obligor: flag(50),
  financial_assets: money(200_000),
  vehicle_value: fc.oneof(fc.constant(0), fc.constantFrom(50_000, 80_000, 80_001)),
  machinery_value: fc.oneof(fc.constant(0), fc.constantFrom(50_000, 80_000, 80_001)),
  houses: fc.integer({min: 0, max: 3}),
  registered_firm: flag(5),
  rent: money(12_000),
  prior_status: fc.constantFrom(0, 2, 2, 3),
  prior_benefit_month: money(3000),
  months_since_rise: fc.oneof(fc.constant(255), fc.integer({min: 0, max: 14})),
  rise_by_work: flag(60),
  new_earnings: money(30_000),
  monitored: flag(20),
  observed_status: fc.constantFrom(255, 0, 2, 3),
  observed_benefit_month: fc.constant(-1),
  draw: fc.integer({min: 0, max: 65_535})
};

const recordOf = <N extends string>(fields: Record<N, fc.Arbitrary<number>>, columns: readonly Column[]) =>
  fc.record(Object.fromEntries(columns.map(({name}) => [name, fields[name as N]])));

export const household: fc.Arbitrary<HouseholdRecord> = fc.record({
  household: recordOf(householdFields, householdColumns),
  persons: fc
    .array(recordOf(personFields, personColumns), {minLength: 1, maxLength: 6})
    .map(persons => persons.map((person, i) => ({...person, person: i + 1})))
}) as unknown as fc.Arbitrary<HouseholdRecord>;

export const households = (minLength: number, maxLength: number): fc.Arbitrary<HouseholdRecord[]> =>
  fc.array(household, {minLength, maxLength});
