// The worksheets of a whole population as columns, to be queried or printed; one array of doubles per line.

import {assess} from "../../rules/assess.js";
import {GatheredFacts} from "../../rules/generated/facts.js";
import {gatherFacts} from "../../rules/household/facts.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {lines} from "../../rules/law.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import type {LineName} from "../../rules/law.js";
import type {Population} from "./population.js";
import {HouseholdView} from "../generated/views.js";

export type WorksheetColumns = Readonly<Record<LineName, Float64Array>>;

/** Assesses every household; NaN stands for `income_line` where none is published. */
export function assessAll(
  population: Pick<Population, "households" | "persons" | "offsets" | "places">,
  policy: PreparedPolicy
): WorksheetColumns {
  const {households, persons, offsets, places} = population;
  const view = new HouseholdView(households, persons, offsets, places);
  const facts = new GatheredFacts();
  const sheet = new Worksheet();
  const columns = Object.fromEntries(
    lines.map(({name}) => [name, new Float64Array(places.length)])
  ) as WorksheetColumns;
  for (let row = 0; row < places.length; ++row) {
    view.row = row;
    gatherFacts(view, facts);
    assess(view, facts, policy, sheet);
    for (const {name} of lines) columns[name][row] = sheet[name];
  }
  return columns;
}
