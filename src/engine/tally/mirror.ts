// A baseline stands on both sides of its tally, as a reform that changes nothing. It is tallied on the first alone; once all is in,
// the sums are copied to the second.

import {incomeStages, povertyStages} from "./cells.js";
import {mirrorProducts} from "./pairs.js";
import type {Tally} from "./tally.js";

const sided = ["sums", "decile_covered", "decile_received", "stacking", "observed", "poverty", "left"] as const;

/** Copies what was tallied of the baseline to where a reform's is. */
export function mirrorBaseline(tally: Tally): void {
  for (const part of sided) tally[part].copyWithin(tally[part].length / 2, 0, tally[part].length / 2);
  const third = tally.squares.length / 3;
  tally.squares.copyWithin(third, 0, third);
  mirrorStages(tally.bin_persons);
  mirrorStages(tally.bin_income);
  mirrorProducts(tally.pairs);
  mirrorHeads(tally.head_squares);
}

function mirrorStages(bins: Float64Array): void {
  const stage = bins.length / incomeStages.length;
  const copy = (from: (typeof incomeStages)[number], to: (typeof incomeStages)[number]): void => {
    const first = stage * incomeStages.indexOf(from);
    bins.copyWithin(stage * incomeStages.indexOf(to), first, first + stage);
  };
  copy("baseline", "reform");
  copy("baseline_cash", "reform_cash");
}

/** For each place and line: baseline, reform, difference. */
function mirrorHeads(squares: Float64Array): void {
  const stages = povertyStages.length;
  for (let cell = 0; cell < squares.length; cell += 3 * stages) squares.copyWithin(cell + stages, cell, cell + stages);
}
