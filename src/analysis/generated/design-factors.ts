// By how much fresh draws of our populations spread more than the sampling formula has it.
// Written by `npm run generate` from data/seeds.csv: change that, not this.

import type {DesignFactors} from "../../engine/tally/tally.js";

export const designFactors: DesignFactors = {
  edge_receiving: {level: 0.37},
  rigid_receiving: {level: 0.24},
  benefit: {level: 1.5}
};
