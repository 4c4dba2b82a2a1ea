// Random households that sit on the edges of a policy: at every threshold, one yuan below it and one yuan above it.

import {emptyHouseholds, emptyPersons} from "../../src/rules/generated/microdata.js";
import type {Microdata} from "../../src/rules/household/microdata.js";
import {householdColumns, personColumns} from "../../src/rules/household/columns.js";
import type {HouseholdName, PersonName} from "../../src/rules/household/columns.js";
import type {Policy} from "../../src/rules/policy.js";
import {Choice} from "./choice.js";

/** A place and what the standard means there. */
export interface Place {
  readonly region: number;
  readonly registration: number;
  readonly standard: number;
  readonly edge_line: number;
  readonly income_line: number | null;
}

type PersonRow = Record<PersonName, number>;
type HouseholdRow = Record<HouseholdName, number>;

/** A threshold to aim at where the policy sets no cap. */
const orElse = (cap: number | null, instead: number): number => cap ?? instead;

const zeros = <N extends string>(columns: readonly {readonly name: N}[]): Record<N, number> =>
  Object.fromEntries(columns.map(({name}) => [name, 0])) as Record<N, number>;

/** 元/月 where the place has one. */
const minimumWage = ({minimum_wage}: Policy, region: number): number =>
  minimum_wage[String(region)] ?? minimum_wage.default ?? 0;

function randomPerson(c: Choice, policy: Policy, {region, standard}: Place, unable: boolean): PersonRow {
  const edges = [
    policy.tekun.elder_age,
    policy.tekun.minor_age,
    policy.addon.minor.age,
    ...policy.addon.elder.map(e => e.age),
    ...policy.income.imputed.brackets.flatMap(({from, to}) => [from, to]),
    18,
    59
  ];
  const disabled = c.chance(unable ? 50 : 25);
  const earns = c.chance(40);
  const imputed = policy.income.imputed.brackets.map(
    b => 12 * (b.of_wage * minimumWage(policy, region) + b.of_standard * standard)
  );
  const some = (percent: number, top: number): number => (c.chance(percent) ? c.int(0, Math.ceil(top)) : 0);
  return {
    ...zeros(personColumns),
    member: c.flag(93),
    age: c.chance(50)
      ? Math.min(120, c.near(c.of(edges)))
      : unable
        ? c.of([c.int(0, 15), c.int(60, 99)])
        : c.int(0, 95),
    sex: c.int(1, 2),
    relation: c.int(1, 5),
    disability_type: disabled ? c.int(0, 7) : 0,
    disability_level: disabled ? c.int(0, 4) : 0,
    serious_illness: c.flag(12),
    labour_capacity: c.chance(70) ? 255 : c.int(0, 2),
    excused_from_work: c.flag(12),
    adl_failed: c.chance(30) ? c.int(0, 6) : 0,
    employed: c.flag(40),
    school_stage: c.chance(30) ? c.int(0, 5) : 0,
    insured: c.int(0, 2),
    wage: !earns ? 0 : imputed.length > 0 && c.chance(30) ? c.near(c.of(imputed)) : c.int(0, Math.ceil(14 * standard)),
    business: c.chance(10) ? c.int(Math.floor(-6 * standard), Math.ceil(12 * standard)) : 0,
    property: c.chance(8) ? c.int(-2000, 6000) : 0,
    transfer: c.chance(5) ? c.near(12 * standard) : some(15, 10 * standard), // own income at the line of single entry
    basic_pension: some(20, 4000),
    exempt_income: some(12, 8000),
    contributions: some(20, 4000),
    medical_self_paid: some(25, 40 * standard),
    education_cost: some(12, 12000),
    rehabilitation_cost: some(8, 12000),
    care_cost: some(8, 24000)
  };
}

/** Leaves a family one plain source of income, so that its counted income lands exactly on a threshold. */
function makePlain(c: Choice, policy: Policy, place: Place, persons: readonly PersonRow[]): void {
  const members = persons.filter(p => p.member === 1);
  const first = members.at(0);
  if (first === undefined) return;
  for (const p of members) {
    p.wage = p.business = p.property = p.transfer = p.contributions = p.exempt_income = 0;
    p.medical_self_paid = p.education_cost = p.rehabilitation_cost = p.care_cost = 0;
    if (policy.income.basic_pension_exempt < 1) p.basic_pension = 0;
  }
  const line = 12 * members.length * place.standard;
  const goals = [
    0,
    c.int(0, Math.ceil(2.5 * line)),
    line,
    line,
    12 * members.length * place.edge_line,
    line * policy.exit.income_multiple,
    ...policy.dibao.bands.map(b => b.below * line),
    ...(place.income_line === null ? [] : [members.length * place.income_line])
  ];
  first.transfer = c.near(c.of(goals));
  const total = first.transfer + members.reduce((sum, p) => sum + p.basic_pension, 0);
  const bills = [
    0,
    0,
    policy.rigid.ratio * total,
    policy.rigid.ratio * total,
    policy.relief.threshold_months * members.length * place.standard,
    ...Object.values(policy.inkind.medical).map(row => row?.deductible ?? 0),
    c.int(0, 100_000)
  ];
  first.medical_self_paid = c.near(c.of(bills));
}

function randomHousehold(c: Choice, policy: Policy, place: Place, members: number): HouseholdRow {
  const {assets, exit, income, take_up} = policy;
  const caps = c.of([assets.tekun, assets.dibao, assets.edge, assets.rigid]);
  const savings = orElse(caps.savings_months, 24) * place.standard * (caps.savings_basis === "person" ? members : 1);
  const months = [exit.months, exit.months / 2, income.disregard.months, 0, 1, 255, c.int(0, 40)];
  const rates = [
    take_up.tekun,
    take_up.edge,
    take_up.rigid,
    take_up.dibao.rate,
    Math.min(1, Math.max(0, take_up.dibao.rate + take_up.dibao.gap_slope))
  ];
  const {support} = income;
  const support_line = support.line_year ?? 12 * support.multiple * place.standard;
  const plain = c.chance(50);
  return {
    ...zeros(householdColumns),
    region: place.region,
    registration: place.registration,
    weight: 1,
    support_received: plain ? 0 : c.int(0, 6000) * c.flag(40),
    support_paid: plain ? 0 : c.int(0, 6000) * c.flag(40),
    able_obligor: c.flag(20),
    obligors: c.chance(40) ? c.int(1, 4) : 0,
    obligor_income_pc: c.chance(30) ? 0 : c.chance(50) ? c.near(support_line) : c.int(0, Math.ceil(2 * support_line)),
    obligor_members: c.int(0, 5),
    obligor_supported: c.int(0, 5),
    financial_assets: c.chance(45) ? c.near(savings) : c.int(0, 30_000),
    vehicle_value: c.chance(15)
      ? c.near(
          c.of([
            orElse(caps.vehicle_value_cap, 50_000),
            orElse(caps.vehicle_months, 24) * place.standard,
            c.int(0, 120_000)
          ])
        )
      : 0,
    machinery_value: c.chance(15) ? c.near(c.of([orElse(caps.machinery_value_cap, 50_000), c.int(0, 120_000)])) : 0,
    houses: c.chance(15) ? Math.min(255, c.near(orElse(caps.houses_cap, 3))) : c.int(0, 1),
    registered_firm: c.flag(8),
    rent: c.int(0, 12_000) * c.flag(20),
    prior_status: c.chance(55) ? 2 : c.int(0, 5),
    prior_benefit_month: c.int(0, 2000) * c.flag(90),
    months_since_rise: Math.min(255, c.near(c.of(months))),
    rise_by_work: c.flag(65),
    new_earnings: c.chance(50)
      ? c.near(c.of([12 * income.disregard.cap_multiple * place.standard, c.int(0, 40_000)]))
      : c.int(0, 20_000),
    monitored: c.flag(25),
    observed_status: 255,
    observed_benefit_month: -1,
    draw: c.chance(40) ? Math.min(65_535, c.near(65_536 * c.of(rates))) : c.int(0, 65_535)
  };
}

/** `count` households in `places`, made to measure for `policy`. */
export function randomPopulation(seed: number, count: number, policy: Policy, places: readonly Place[]): Microdata {
  const c = new Choice(seed);
  const families = Array.from({length: count}, () => {
    const place = c.of(places);
    const unable = c.chance(25);
    const persons = Array.from({length: c.of([1, 1, 1, 2, 2, 3, 3, 4, 5, 9])}, () =>
      randomPerson(c, policy, place, unable)
    );
    if (c.chance(97) && persons.every(p => p.member === 0)) persons[0].member = 1;
    const household = randomHousehold(c, policy, place, persons.filter(p => p.member === 1).length);
    if (household.support_received + household.support_paid === 0 && c.chance(75)) makePlain(c, policy, place, persons);
    return {household, persons};
  });
  const households = emptyHouseholds(count);
  const persons = emptyPersons(families.reduce((sum, family) => sum + family.persons.length, 0));
  const offsets = new Uint32Array(count + 1);
  let row = 0;
  families.forEach((family, i) => {
    for (const {name} of householdColumns) households[name][i] = family.household[name];
    households.household_id[i] = i + 1;
    family.persons.forEach((person, k) => {
      for (const {name} of personColumns) persons[name][row] = person[name];
      persons.household_id[row] = i + 1;
      persons.person[row++] = k + 1;
    });
    offsets[i + 1] = row;
  });
  return {households, persons, offsets};
}
