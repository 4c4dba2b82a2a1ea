// One household out of a population: by its number, or at random among those of a status.

import {HouseholdView} from "../../engine/generated/views.js";
import {assess} from "../../rules/assess.js";
import type {Microdata} from "../../rules/household/microdata.js";
import {GatheredFacts} from "../../rules/generated/facts.js";
import {gatherFacts} from "../../rules/household/facts.js";
import {householdColumns, personColumns} from "../../rules/household/columns.js";
import type {Policy} from "../../rules/policy.js";
import {preparePolicy} from "../../rules/prepare.js";
import type {HouseholdRecord} from "../../rules/household/record.js";
import {Worksheet} from "../../rules/generated/worksheet.js";

/** The household of a row as a record. */
export function recordAt({households, persons, offsets}: Microdata, row: number): HouseholdRecord {
  const household = Object.fromEntries(householdColumns.map(({name}) => [name, households[name][row]]));
  const rows = Array.from({length: offsets[row + 1] - offsets[row]}, (_, k) => offsets[row] + k);
  const members = rows.map(k => Object.fromEntries(personColumns.map(({name}) => [name, persons[name][k]])));
  return {household, persons: members} as unknown as HouseholdRecord;
}

/** The row of a household_id; -1 where there is none. */
export const rowOf = ({households}: Microdata, id: number): number => households.household_id.indexOf(id);

/** The status of every household. Throws where the policy has no standard for a prefecture of the population. */
export function statusesUnder({households, persons, offsets}: Microdata, policy: Policy): Uint8Array {
  const regions = [...new Set(households.region)];
  const indexes = new Map(regions.map((region, i) => [region, i]));
  const places = Uint16Array.from(
    households.region,
    (region, row) => 2 * indexes.get(region)! + households.registration[row] - 1
  );
  const prepared = preparePolicy(policy, regions);
  const view = new HouseholdView(households, persons, offsets, places);
  const facts = new GatheredFacts();
  const sheet = new Worksheet();
  return Uint8Array.from(places, (_, row) => {
    view.row = row;
    gatherFacts(view, facts);
    assess(view, facts, prepared, sheet);
    return sheet.status;
  });
}

/** A row of that status, by a number drawn uniformly from 0..1; -1 where there is none. */
export function drawRow(statuses: Uint8Array, status: number | null, uniform: number): number {
  const rows = status === null ? statuses.length : statuses.reduce((n, s) => n + Number(s === status), 0);
  if (rows === 0) return -1;
  let left = Math.min(rows - 1, Math.floor(uniform * rows));
  if (status === null) return left;
  return statuses.findIndex(s => s === status && left-- === 0);
}
