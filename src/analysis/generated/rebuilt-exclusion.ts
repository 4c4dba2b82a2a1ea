// How far exclusion goes with assumptions of the population, by province.
// Written by `npm run generate` from data/assumption-effects.csv: change that, not this.

import type {Shift} from "../population/rebuilt.js";

export const rebuiltExclusion: Readonly<Record<number, Shift | undefined>> = {"330000": {low: -0.1298, high: 0.2577}};
