// Kin outside the household who are obliged to support: whether there are any who can, and what the families of adult children have.

import {eachHousehold, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {dagumCdf, dagumQuantile} from "../incomes/dagum.js";
import type {IncomeModel} from "../incomes/income-model.js";
import {rankOf, scoreOf} from "../incomes/persistence.js";

/** Age of a head from which children are grown and live apart. */
const elder = 60;

/** Fills able_obligor and the columns of obligors: drawn before incomes, which know support from them. */
export function drawKin(draft: Draft, model: IncomeModel): void {
  const {households, near, persons, offsets, members} = draft;
  const [usual, poor, other, likeness, leaving] = [
    "obligor_elder_share",
    "obligor_elder_poor_share",
    "obligor_other_share",
    "obligor_income_correlation",
    "obligor_in_town_share"
  ].map(name => provincial(draft, name));
  eachHousehold(draft, "kin", (i, stream) => {
    const old = persons.age[offsets[i]] >= elder;
    const able = stream.chance(old ? usual + (poor - usual) * near[i] : other);
    const families = 1 + stream.pick([0.4, 0.4, 0.2]);
    const town = stream.chance(leaving) || households.registration[i] === 1;
    const luck = stream.normal();
    const size = 2 + stream.pick([0.2, 0.4, 0.3, 0.1]);
    const inLaws = stream.pick([0.3, 0.3, 0.4]);
    households.able_obligor[i] = able ? 1 : 0;
    if (!old || !able) return;
    households.obligors[i] = families;
    households.obligor_income_pc[i] = Math.round(childrenIncome(draft, model, i, {town, likeness, luck}));
    households.obligor_members[i] = size;
    households.obligor_supported[i] = members[i] + inLaws;
  });
}

/** What the children have a head: the better the better off the parents, in town or country of the same prefecture. */
function childrenIncome(
  {households, prefecture, usual}: Draft,
  model: IncomeModel,
  i: number,
  {town, likeness, luck}: {readonly town: boolean; readonly likeness: number; readonly luck: number}
): number {
  const own = (households.registration[i] === 1 ? model.urban : model.rural)[prefecture[i]];
  const theirs = (town ? model.urban : model.rural)[prefecture[i]];
  const score = likeness * scoreOf(dagumCdf(own, usual[i])) + Math.sqrt(1 - likeness ** 2) * luck;
  return dagumQuantile(theirs, rankOf(score));
}
