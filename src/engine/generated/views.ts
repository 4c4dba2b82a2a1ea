// Households and persons as the rules read them: getters that index the columns.
// Written by `npm run generate` from src/rules/household/columns.ts: change that, not this.

import type {HouseholdColumns, PersonColumns} from "../../rules/household/microdata.js";
import type {Household, Person} from "../../rules/household/columns.js";

// every array is a field of its own: V8 would keep an object of columns built key by key as a dictionary, and read it several times slower

/** A person of the columns; `row` says which. */
export class PersonView implements Person {
  row = 0;
  readonly #household_id: Uint32Array;
  readonly #person: Uint8Array;
  readonly #member: Uint8Array;
  readonly #age: Uint8Array;
  readonly #sex: Uint8Array;
  readonly #relation: Uint8Array;
  readonly #disability_type: Uint8Array;
  readonly #disability_level: Uint8Array;
  readonly #serious_illness: Uint8Array;
  readonly #adl_failed: Uint8Array;
  readonly #labour_capacity: Uint8Array;
  readonly #excused_from_work: Uint8Array;
  readonly #employed: Uint8Array;
  readonly #school_stage: Uint8Array;
  readonly #insured: Uint8Array;
  readonly #wage: Int32Array;
  readonly #business: Int32Array;
  readonly #property: Int32Array;
  readonly #transfer: Int32Array;
  readonly #basic_pension: Int32Array;
  readonly #exempt_income: Int32Array;
  readonly #contributions: Int32Array;
  readonly #medical_self_paid: Int32Array;
  readonly #education_cost: Int32Array;
  readonly #rehabilitation_cost: Int32Array;
  readonly #care_cost: Int32Array;
  constructor(columns: PersonColumns) {
    this.#household_id = columns.household_id;
    this.#person = columns.person;
    this.#member = columns.member;
    this.#age = columns.age;
    this.#sex = columns.sex;
    this.#relation = columns.relation;
    this.#disability_type = columns.disability_type;
    this.#disability_level = columns.disability_level;
    this.#serious_illness = columns.serious_illness;
    this.#adl_failed = columns.adl_failed;
    this.#labour_capacity = columns.labour_capacity;
    this.#excused_from_work = columns.excused_from_work;
    this.#employed = columns.employed;
    this.#school_stage = columns.school_stage;
    this.#insured = columns.insured;
    this.#wage = columns.wage;
    this.#business = columns.business;
    this.#property = columns.property;
    this.#transfer = columns.transfer;
    this.#basic_pension = columns.basic_pension;
    this.#exempt_income = columns.exempt_income;
    this.#contributions = columns.contributions;
    this.#medical_self_paid = columns.medical_self_paid;
    this.#education_cost = columns.education_cost;
    this.#rehabilitation_cost = columns.rehabilitation_cost;
    this.#care_cost = columns.care_cost;
  }
  get household_id(): number {
    return this.#household_id[this.row];
  }
  get person(): number {
    return this.#person[this.row];
  }
  get member(): number {
    return this.#member[this.row];
  }
  get age(): number {
    return this.#age[this.row];
  }
  get sex(): number {
    return this.#sex[this.row];
  }
  get relation(): number {
    return this.#relation[this.row];
  }
  get disability_type(): number {
    return this.#disability_type[this.row];
  }
  get disability_level(): number {
    return this.#disability_level[this.row];
  }
  get serious_illness(): number {
    return this.#serious_illness[this.row];
  }
  get adl_failed(): number {
    return this.#adl_failed[this.row];
  }
  get labour_capacity(): number {
    return this.#labour_capacity[this.row];
  }
  get excused_from_work(): number {
    return this.#excused_from_work[this.row];
  }
  get employed(): number {
    return this.#employed[this.row];
  }
  get school_stage(): number {
    return this.#school_stage[this.row];
  }
  get insured(): number {
    return this.#insured[this.row];
  }
  get wage(): number {
    return this.#wage[this.row];
  }
  get business(): number {
    return this.#business[this.row];
  }
  get property(): number {
    return this.#property[this.row];
  }
  get transfer(): number {
    return this.#transfer[this.row];
  }
  get basic_pension(): number {
    return this.#basic_pension[this.row];
  }
  get exempt_income(): number {
    return this.#exempt_income[this.row];
  }
  get contributions(): number {
    return this.#contributions[this.row];
  }
  get medical_self_paid(): number {
    return this.#medical_self_paid[this.row];
  }
  get education_cost(): number {
    return this.#education_cost[this.row];
  }
  get rehabilitation_cost(): number {
    return this.#rehabilitation_cost[this.row];
  }
  get care_cost(): number {
    return this.#care_cost[this.row];
  }
}

/** A household of the columns; `row` says which. `person(k)` moves one shared person. */
export class HouseholdView implements Household {
  row = 0;
  earnings_added = 0;
  readonly #places: Uint16Array;
  readonly #offsets: Uint32Array;
  readonly #person: PersonView;
  readonly #household_id: Uint32Array;
  readonly #region: Uint32Array;
  readonly #county: Uint32Array;
  readonly #registration: Uint8Array;
  readonly #weight: Float32Array;
  readonly #support_received: Int32Array;
  readonly #support_paid: Int32Array;
  readonly #able_obligor: Uint8Array;
  readonly #obligors: Uint8Array;
  readonly #obligor_income_pc: Int32Array;
  readonly #obligor_members: Uint8Array;
  readonly #obligor_supported: Uint8Array;
  readonly #financial_assets: Int32Array;
  readonly #vehicle_value: Int32Array;
  readonly #machinery_value: Int32Array;
  readonly #houses: Uint8Array;
  readonly #registered_firm: Uint8Array;
  readonly #rent: Int32Array;
  readonly #prior_status: Uint8Array;
  readonly #prior_benefit_month: Int32Array;
  readonly #months_since_rise: Uint8Array;
  readonly #rise_by_work: Uint8Array;
  readonly #new_earnings: Int32Array;
  readonly #monitored: Uint8Array;
  readonly #observed_status: Uint8Array;
  readonly #observed_benefit_month: Int32Array;
  readonly #draw: Uint16Array;
  constructor(columns: HouseholdColumns, persons: PersonColumns, offsets: Uint32Array, places: Uint16Array) {
    this.#household_id = columns.household_id;
    this.#region = columns.region;
    this.#county = columns.county;
    this.#registration = columns.registration;
    this.#weight = columns.weight;
    this.#support_received = columns.support_received;
    this.#support_paid = columns.support_paid;
    this.#able_obligor = columns.able_obligor;
    this.#obligors = columns.obligors;
    this.#obligor_income_pc = columns.obligor_income_pc;
    this.#obligor_members = columns.obligor_members;
    this.#obligor_supported = columns.obligor_supported;
    this.#financial_assets = columns.financial_assets;
    this.#vehicle_value = columns.vehicle_value;
    this.#machinery_value = columns.machinery_value;
    this.#houses = columns.houses;
    this.#registered_firm = columns.registered_firm;
    this.#rent = columns.rent;
    this.#prior_status = columns.prior_status;
    this.#prior_benefit_month = columns.prior_benefit_month;
    this.#months_since_rise = columns.months_since_rise;
    this.#rise_by_work = columns.rise_by_work;
    this.#new_earnings = columns.new_earnings;
    this.#monitored = columns.monitored;
    this.#observed_status = columns.observed_status;
    this.#observed_benefit_month = columns.observed_benefit_month;
    this.#draw = columns.draw;
    this.#places = places;
    this.#offsets = offsets;
    this.#person = new PersonView(persons);
  }
  get household_id(): number {
    return this.#household_id[this.row];
  }
  get region(): number {
    return this.#region[this.row];
  }
  get county(): number {
    return this.#county[this.row];
  }
  get registration(): number {
    return this.#registration[this.row];
  }
  get weight(): number {
    return this.#weight[this.row];
  }
  get support_received(): number {
    return this.#support_received[this.row];
  }
  get support_paid(): number {
    return this.#support_paid[this.row];
  }
  get able_obligor(): number {
    return this.#able_obligor[this.row];
  }
  get obligors(): number {
    return this.#obligors[this.row];
  }
  get obligor_income_pc(): number {
    return this.#obligor_income_pc[this.row];
  }
  get obligor_members(): number {
    return this.#obligor_members[this.row];
  }
  get obligor_supported(): number {
    return this.#obligor_supported[this.row];
  }
  get financial_assets(): number {
    return this.#financial_assets[this.row];
  }
  get vehicle_value(): number {
    return this.#vehicle_value[this.row];
  }
  get machinery_value(): number {
    return this.#machinery_value[this.row];
  }
  get houses(): number {
    return this.#houses[this.row];
  }
  get registered_firm(): number {
    return this.#registered_firm[this.row];
  }
  get rent(): number {
    return this.#rent[this.row];
  }
  get prior_status(): number {
    return this.#prior_status[this.row];
  }
  get prior_benefit_month(): number {
    return this.#prior_benefit_month[this.row];
  }
  get months_since_rise(): number {
    return this.#months_since_rise[this.row];
  }
  get rise_by_work(): number {
    return this.#rise_by_work[this.row];
  }
  get new_earnings(): number {
    return this.#new_earnings[this.row];
  }
  get monitored(): number {
    return this.#monitored[this.row];
  }
  get observed_status(): number {
    return this.#observed_status[this.row];
  }
  get observed_benefit_month(): number {
    return this.#observed_benefit_month[this.row];
  }
  get draw(): number {
    return this.#draw[this.row];
  }
  get place(): number {
    return this.#places[this.row];
  }
  get size(): number {
    return this.#offsets[this.row + 1] - this.#offsets[this.row];
  }
  person(k: number): PersonView {
    this.#person.row = this.#offsets[this.row] + k;
    return this.#person;
  }
}
