// `draw` of families whose register says who is paid: from a named stream, such that under the policy in force they receive what they do.

import {scrambled} from "../../engine/columns/scrambled.js";
import type {WorksheetColumns} from "../../engine/columns/assess-all.js";
import type {HouseholdColumns} from "../../rules/household/microdata.js";

/** The stream of this purpose: no other number is drawn from it. */
const stream = 0x1f83d9ab;
const size = 65_536;

/** A uniform number of a household, 0 .. 65535. */
export const drawOf = (household_id: number): number => scrambled(household_id ^ scrambled(stream)) >>> 16;

/** Statuses of somebody who is paid. */
export const isOnBooks = (status: number): boolean => status >= 1 && status <= 4;

/**
 * Fills `draw`: uniform below the rate of take-up where the register has a status, above it where it has none, over all where it says nothing.
 * `sheets` null: nothing is known of rates. Returns how many families no number makes agree.
 */
export function conditionDraws(
  households: HouseholdColumns,
  sheets: Pick<WorksheetColumns, "take_up_rate" | "exit_benefit" | "status" | "single_persons"> | null
): number {
  let disagreeing = 0;
  const {household_id, observed_status, draw} = households;
  for (let i = 0; i < household_id.length; ++i) {
    const free = drawOf(household_id[i]);
    draw[i] = free;
    if (sheets === null || observed_status[i] === 255) continue;
    const isPaid = isOnBooks(observed_status[i]);
    const isEntitled = isOnBooks(sheets.status[i]) || sheets.single_persons[i] > 0;
    const below = isEntitled ? Math.floor(size * sheets.take_up_rate[i]) : 0;
    if (sheets.exit_benefit[i] > 0 ? !isPaid : isPaid ? below === 0 : below === size) ++disagreeing;
    else if (sheets.exit_benefit[i] > 0) continue;
    else if (isPaid) draw[i] = Math.floor((free * below) / size);
    else draw[i] = below + Math.floor((free * (size - below)) / size);
  }
  return disagreeing;
}
