// What of a household may be tried otherwise: its earner's wage, its wealth, its expenses, one by one, in whole yuan; flags; members.

import {labourCodes} from "../../rules/household/columns.js";
import type {HouseholdName, Person, PersonName} from "../../rules/household/columns.js";
import {supportBases} from "../../rules/income/parameters.js";
import {labourCapacity} from "../../rules/income/person.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import type {FlipTrial} from "./flip.js";
import {assessUnder, factsOfRecord} from "./one-household.js";

/** Yuan beyond which nobody looks: years of the standard for the family. */
const reachYears = 5;
/** How far a switched flag is thought to be. */
const flagDistance = {flag: 0.6, member: 0.9, health: 0.7};

export function householdTrials(record: HouseholdRecord, policy: PreparedPolicy): FlipTrial[] {
  const facts = factsOfRecord(record);
  if (facts.members === 0) return [];
  const now = assessUnder(policy, record);
  const year = 12 * now.members * now.standard;
  const context = {record, policy, year};
  const ill = highest(record, "medical_self_paid");
  return [
    ...earnings(context, facts.earner),
    ...otherIncome(context),
    ...amounts(context, "financial_assets"),
    ...amounts(context, "vehicle_value"),
    ...amounts(context, "machinery_value"),
    ...houses(context),
    ...personAmounts(context, "medical_self_paid", ill),
    ...flags(context),
    ...obligors(context),
    ...record.persons.flatMap((person, i) => personSwitches(context, person, i))
  ];
}

interface Context {
  readonly record: HouseholdRecord;
  readonly policy: PreparedPolicy;
  /** 元: what the standard comes to in a year for the family. */
  readonly year: number;
}

const withHousehold = (record: HouseholdRecord, name: HouseholdName, value: number): HouseholdRecord => ({
  ...record,
  household: {...record.household, [name]: value}
});
const withPerson = (record: HouseholdRecord, i: number, values: Partial<Person>): HouseholdRecord => ({
  ...record,
  persons: record.persons.map((person, k) => (k === i ? {...person, ...values} : person))
});

/** More earned makes the earner employed; less leaves the rest as it is. */
function earnings({record, policy, year}: Context, earner: number): FlipTrial[] {
  const {wage} = record.persons[earner];
  const base = {
    kind: "person" as const,
    name: "wage" as const,
    person: earner,
    from: wage,
    distance: (k: number) => k / year
  };
  return [
    {...base, value: k => wage + k, most: Math.ceil(reachYears * year), assess: k => assessUnder(policy, record, k)},
    ...lower(wage, k => assessUnder(policy, withPerson(record, earner, {wage: wage - k})), base)
  ];
}

const lower = (
  value: number,
  assess: FlipTrial["assess"],
  base: Pick<FlipTrial, "kind" | "name" | "person" | "from" | "distance">
): FlipTrial[] => (value > 0 ? [{...base, value: k => value - k, most: value, assess}] : []);

/** Of the incomes that are no wage, the greatest may fall. */
function otherIncome(context: Context): FlipTrial[] {
  const names = ["business", "transfer", "property"] as const;
  const best = names
    .map(name => ({name, person: highest(context.record, name)}))
    .reduce((a, b) => (valueOf(context.record, b) > valueOf(context.record, a) ? b : a));
  return valueOf(context.record, best) > 0 ? personAmounts(context, best.name, best.person, -1) : [];
}

const valueOf = ({persons}: HouseholdRecord, {name, person}: {name: PersonName; person: number}): number =>
  persons[person][name];

/** The member with the most of something, else the first member. */
function highest({persons}: HouseholdRecord, name: PersonName): number {
  let best = persons.findIndex(person => person.member !== 0);
  persons.forEach((person, i) => {
    if (person.member !== 0 && person[name] > persons[best][name]) best = i;
  });
  return best;
}

function personAmounts({record, policy, year}: Context, name: PersonName, person: number, sign?: 1 | -1): FlipTrial[] {
  const value = record.persons[person][name];
  const base = {kind: "person" as const, name, person, from: value, distance: (k: number) => k / year};
  const assess = (amount: number) => assessUnder(policy, withPerson(record, person, {[name]: amount}));
  const up: FlipTrial = {
    ...base,
    value: k => value + k,
    most: Math.ceil(reachYears * year),
    assess: k => assess(value + k)
  };
  return [...(sign === -1 ? [] : [up]), ...(sign === 1 ? [] : lower(value, k => assess(value - k), base))];
}

function amounts({record, policy, year}: Context, name: HouseholdName): FlipTrial[] {
  const value = record.household[name];
  const base = {kind: "household" as const, name, from: value, distance: (k: number) => k / year};
  const assess = (amount: number) => assessUnder(policy, withHousehold(record, name, amount));
  const most = Math.ceil(2 * reachYears * year);
  return [
    {...base, value: k => value + k, most, assess: k => assess(value + k)},
    ...lower(value, k => assess(value - k), base)
  ];
}

const houses = (context: Context): FlipTrial[] => few(context, "houses", 3);

/** What is counted one by one, up to so many more. */
function few(context: Context, name: HouseholdName, most: number): FlipTrial[] {
  return amounts(context, name).map(trial => ({
    ...trial,
    most: Math.min(trial.most, most),
    distance: k => flagDistance.flag * k
  }));
}

/** Children outside the household and what they have, where the policy counts support by a formula. */
function obligors(context: Context): FlipTrial[] {
  if (context.policy.support_basis === supportBases.received) return [];
  const income = context.record.household.obligors > 0 ? amounts(context, "obligor_income_pc") : [];
  return [...few(context, "obligors", 5), ...income];
}

const householdFlags = ["able_obligor", "registered_firm", "rise_by_work", "monitored"] as const;

function flags({record, policy}: Context): FlipTrial[] {
  return householdFlags.map(name => {
    const from = record.household[name];
    const assess = () => assessUnder(policy, withHousehold(record, name, 1 - from));
    return {kind: "household", name, from, value: () => 1 - from, most: 1, assess, distance: () => flagDistance.flag};
  });
}

/** A member who is ill, disabled, or no longer one of the family, or the other way round. */
function personSwitches({record, policy}: Context, person: Person, i: number): FlipTrial[] {
  const one = (name: PersonName, values: Partial<Person>, distance: number, from = person[name]): FlipTrial => ({
    kind: "person",
    name,
    person: i,
    from,
    value: () => values[name],
    most: 1,
    assess: () => assessUnder(policy, withPerson(record, i, values)),
    distance: () => distance
  });
  const disabled = person.disability_level > 0 ? {level: 0, type: 0} : {level: 2, type: 4};
  const member = one("member", {member: 1 - person.member}, flagDistance.member);
  if (person.member === 0) return [member];
  return [
    member,
    one("serious_illness", {serious_illness: 1 - person.serious_illness}, flagDistance.health),
    one("disability_level", {disability_level: disabled.level, disability_type: disabled.type}, flagDistance.health),
    ...(policy.has_imputed ? labourSwitches(one, person, labourCapacity(person, policy)) : [])
  ];
}

type Switching = (name: PersonName, values: Partial<Person>, distance: number, from?: number) => FlipTrial;

/** A member of whom an office finds another capacity than it has now, stated or derived, or whom it excuses. */
function labourSwitches(one: Switching, person: Person, capacity: number): FlipTrial[] {
  const others = Object.keys(labourCodes)
    .map(Number)
    .filter(code => code !== capacity);
  return [
    one("excused_from_work", {excused_from_work: 1 - person.excused_from_work}, flagDistance.flag),
    ...others.map(code => one("labour_capacity", {labour_capacity: code}, flagDistance.health, capacity))
  ];
}
