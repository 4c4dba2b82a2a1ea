// The worksheet of one household, or of a few, given as records: for the command line and the page of one household.

import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import {toMicrodata} from "../../rules/household/record.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {lines} from "../../rules/law.js";
import type {LineName} from "../../rules/law.js";
import {assessAll} from "./assess-all.js";

/** Every line in order; null where there is no figure. */
export type WorksheetRecord = Readonly<Record<LineName, number | null>>;

/** Worksheets of the records, in their order. Throws on a region that the policy does not list. */
export function assessRecords(records: readonly HouseholdRecord[], policy: Policy): WorksheetRecord[] {
  const data = toMicrodata(records);
  records.forEach(({household}, row) => (data.households.household_id[row] = household.household_id)); // to be named by
  const regions = [...new Set(data.households.region)];
  const places = Uint16Array.from(
    records,
    ({household}) => 2 * regions.indexOf(household.region) + household.registration - 1
  );
  const columns = assessAll({...data, places}, preparePolicy(policy, regions));
  const figure = (value: number): number | null => (Number.isNaN(value) ? null : value);
  return records.map(
    (_, row) => Object.fromEntries(lines.map(({name}) => [name, figure(columns[name][row])])) as WorksheetRecord
  );
}

export const assessRecord = (record: HouseholdRecord, policy: Policy): WorksheetRecord =>
  assessRecords([record], policy)[0];
