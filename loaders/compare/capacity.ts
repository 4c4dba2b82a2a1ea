// Capacity to pay: what is left of a family's consumption after food, as studies of catastrophic health spending define it.

import type {Microdata} from "../../src/rules/household/microdata.js";
import type {Figures} from "../census/figures.js";
import type {Traits} from "./traits.js";

const nation = 100000;
/** Below this share of the mean, consumption no longer follows income: people live on savings and kin. */
const least = 0.03;

/** Yuan a year by household, worked out again from the finished rows, so that rounding and tops count. */
export function capacityOf({households}: Microdata, traits: Traits, figures: Figures, province: number): Float64Array {
  const other = 1 - figures.value(nation, "consumption_food_share");
  const elasticity = figures.value(province, "consumption_elasticity");
  const [means, incomes] = ["consumption_mean", "income_mean"].map(indicator =>
    ["urban", "rural"].map(place => figures.value(province, `${indicator}_${place}`))
  );
  const capacity = new Float64Array(traits.size.length);
  for (let i = 0; i < capacity.length; ++i) {
    const place = households.registration[i] - 1;
    const relative = Math.max(least, traits.income[i] / incomes[place]);
    capacity[i] = traits.members[i] * other * means[place] * relative ** elasticity;
  }
  return capacity;
}
