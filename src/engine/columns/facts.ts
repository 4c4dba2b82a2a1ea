// The facts of a population as columns, gathered once: what no lever moves is not worked out again.

import {gatherFacts} from "../../rules/household/facts.js";
import {GatheredFacts} from "../../rules/generated/facts.js";
import {emptyFacts, keepFacts} from "../generated/fact-columns.js";
import type {FactsColumns} from "../generated/fact-columns.js";
import type {HouseholdView} from "../generated/views.js";

/** Gathers the facts of the first `n` households of the view. */
export function factsOf(view: HouseholdView, n: number): FactsColumns {
  const facts = new GatheredFacts();
  const columns = emptyFacts(n);
  for (let row = 0; row < n; ++row) {
    view.row = row;
    gatherFacts(view, facts);
    keepFacts(columns, row, facts);
  }
  return columns;
}
