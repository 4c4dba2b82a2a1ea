// 核对所见 What the office sees of a population where that is not the truth: earnings reported in part, savings that no check finds.
// Households are picked by a number made of their id, so that every partition picks the same ones, and whether a household is
// picked has nothing to do with its `draw`.

import type {HouseholdColumns, PersonColumns} from "../../rules/household/microdata.js";
import {GatheredFacts} from "../../rules/generated/facts.js";
import {gatherFacts} from "../../rules/household/facts.js";
import {FigureError} from "../../rules/schema/figure-error.js";
import type {FactsColumns} from "../generated/fact-columns.js";
import type {Population} from "./population.js";
import {HouseholdView} from "../generated/views.js";
import {scrambled} from "./scrambled.js";

export interface Scenario {
  /** Under this name the baseline is kept while levers move the reform. */
  readonly name: string;
  /** A share of households reports only this part of its wages and business income. */
  readonly under_reporting?: {readonly share: number; readonly reported: number};
  /** The financial assets of this share of households are not seen. */
  readonly unseen_assets?: {readonly share: number};
}

/**
 * The population as the office sees it. Columns that do not differ are shared with `population`; what no office decides (income
 * before assistance, tenths, kinds of family) stays the truth. Throws a FigureError on a share that is no number.
 */
export function seenIn(scenario: Scenario, population: Population): Population {
  const {under_reporting, unseen_assets} = scenario;
  if (under_reporting !== undefined) {
    requireShare(scenario.name, "under_reporting.share", under_reporting.share);
    requireShare(scenario.name, "under_reporting.reported", under_reporting.reported);
  }
  if (unseen_assets !== undefined) requireShare(scenario.name, "unseen_assets.share", unseen_assets.share);
  const seen = under_reporting === undefined ? population : underReported(population, under_reporting);
  return unseen_assets === undefined ? seen : withoutAssets(seen, unseen_assets.share);
}

/** A share that is no number would pick nobody, and a reported part that is none leave everybody without wages. */
function requireShare(scenario: string, name: string, share: number): void {
  if (Number.isFinite(share)) return;
  throw new FigureError({
    en: `assumption is not a number: ${name} = ${share} in ${scenario} (give it a share from 0 to 1)`,
    zh: `假定没有数值：${scenario} 的 ${name} 为 ${share}（请给出 0 至 1 的比例）`
  });
}

const salts = {under_reporting: 0x5bd1e995, unseen_assets: 0x1b873593} as const;

/** Whether a household is among the `share` of all that an assumption speaks of. */
export const isPicked = (household_id: number, share: number, assumption: keyof typeof salts): boolean =>
  scrambled(household_id ^ salts[assumption]) < share * 2 ** 32;

/** Facts that follow from wages and business income. */
const movedFacts = ["wages", "business", "other_income", "total_income", "first_wage", "second_wage"] as const;

function underReported(
  population: Population,
  {share, reported}: NonNullable<Scenario["under_reporting"]>
): Population {
  const {households, offsets, places} = population;
  const {wage, business} = population.persons;
  const persons: PersonColumns = {...population.persons, wage: wage.slice(), business: business.slice()};
  const moved = Object.fromEntries(movedFacts.map(name => [name, population.facts[name].slice()]));
  const facts: FactsColumns = {...population.facts, ...moved};
  const view = new HouseholdView(households, persons, offsets, places);
  const gathered = new GatheredFacts();
  for (let row = 0; row < places.length; ++row) {
    if (!isPicked(households.household_id[row], share, "under_reporting")) continue;
    for (let k = offsets[row]; k < offsets[row + 1]; ++k) {
      persons.wage[k] = Math.round(reported * wage[k]);
      if (business[k] > 0) persons.business[k] = Math.round(reported * business[k]); // a loss is reported in full
    }
    view.row = row;
    gatherFacts(view, gathered);
    for (const name of movedFacts) facts[name][row] = gathered[name];
  }
  return {...population, persons, facts};
}

function withoutAssets(population: Population, share: number): Population {
  const {household_id, financial_assets} = population.households;
  const seen = financial_assets.slice();
  for (let row = 0; row < seen.length; ++row) if (isPicked(household_id[row], share, "unseen_assets")) seen[row] = 0;
  const households: HouseholdColumns = {...population.households, financial_assets: seen};
  return {...population, households};
}
