// Every family of a population under two policies, one at a time: what of it the tables of a release add up.

import {HouseholdView} from "../../engine/generated/views.js";
import {FactsView} from "../../engine/generated/fact-columns.js";
import type {Population} from "../../engine/columns/population.js";
import {measure, receivedMonth} from "../../engine/tally/measure.js";
import {Measures} from "../../engine/tally/measures.js";
import {assess} from "../../rules/assess.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import type {PreparedPolicy} from "../../rules/prepare.js";

/** What a policy comes to for the family in hand; the next family overwrites it. */
export interface FamilyOutcome {
  readonly status: number;
  /** 元/月 received. */
  readonly received: number;
  readonly measures: Measures;
}

export interface FamilyOutcomes {
  readonly row: number;
  readonly place: number;
  readonly weight: number;
  readonly members: number;
  readonly before: FamilyOutcome;
  readonly after: FamilyOutcome;
}

/** Calls `take` for every family, in order. */
export function familyOutcomes(
  {households, persons, offsets, places, facts}: Population,
  {baseline, reform}: {readonly baseline: PreparedPolicy; readonly reform: PreparedPolicy},
  take: (family: FamilyOutcomes) => void
): void {
  const view = new HouseholdView(households, persons, offsets, places);
  const each = new FactsView(facts);
  const sheet = new Worksheet();
  const sides = [new Measures(), new Measures()] as const;
  const under = (policy: PreparedPolicy, measures: Measures): FamilyOutcome => {
    assess(view, each, policy, sheet);
    measure(sheet, measures);
    return {status: sheet.status, received: receivedMonth(sheet), measures};
  };
  for (let row = 0; row < places.length; ++row) {
    view.row = row;
    each.row = row;
    const before = under(baseline, sides[0]);
    const after = under(reform, sides[1]);
    take({row, place: places[row], weight: view.weight, members: sheet.members, before, after});
  }
}
