// Columns of the microdata, empty.
// Written by `npm run generate` from src/rules/household/columns.ts: change that, not this.

import type {HouseholdColumns, PersonColumns} from "../household/microdata.js";

/** Columns for `length` rows, in the order of the schema: zeros, and what is not known where a later edition asks for it. */
export const emptyHouseholds = (length: number): HouseholdColumns => ({
  household_id: new Uint32Array(length),
  region: new Uint32Array(length),
  county: new Uint32Array(length),
  registration: new Uint8Array(length),
  weight: new Float32Array(length),
  support_received: new Int32Array(length),
  support_paid: new Int32Array(length),
  able_obligor: new Uint8Array(length),
  obligors: new Uint8Array(length),
  obligor_income_pc: new Int32Array(length),
  obligor_members: new Uint8Array(length),
  obligor_supported: new Uint8Array(length),
  financial_assets: new Int32Array(length),
  vehicle_value: new Int32Array(length),
  machinery_value: new Int32Array(length),
  houses: new Uint8Array(length),
  registered_firm: new Uint8Array(length),
  rent: new Int32Array(length),
  prior_status: new Uint8Array(length),
  prior_benefit_month: new Int32Array(length),
  months_since_rise: new Uint8Array(length),
  rise_by_work: new Uint8Array(length),
  new_earnings: new Int32Array(length),
  monitored: new Uint8Array(length),
  observed_status: new Uint8Array(length),
  observed_benefit_month: new Int32Array(length),
  draw: new Uint16Array(length)
});
export const emptyPersons = (length: number): PersonColumns => ({
  household_id: new Uint32Array(length),
  person: new Uint8Array(length),
  member: new Uint8Array(length),
  age: new Uint8Array(length),
  sex: new Uint8Array(length),
  relation: new Uint8Array(length),
  disability_type: new Uint8Array(length),
  disability_level: new Uint8Array(length),
  serious_illness: new Uint8Array(length),
  adl_failed: new Uint8Array(length),
  labour_capacity: new Uint8Array(length).fill(255),
  excused_from_work: new Uint8Array(length),
  employed: new Uint8Array(length),
  school_stage: new Uint8Array(length),
  insured: new Uint8Array(length),
  wage: new Int32Array(length),
  business: new Int32Array(length),
  property: new Int32Array(length),
  transfer: new Int32Array(length),
  basic_pension: new Int32Array(length),
  exempt_income: new Int32Array(length),
  contributions: new Int32Array(length),
  medical_self_paid: new Int32Array(length),
  education_cost: new Int32Array(length),
  rehabilitation_cost: new Int32Array(length),
  care_cost: new Int32Array(length)
});
