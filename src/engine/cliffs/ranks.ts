// How households rank by income a head before assistance and after it. Who is overtaken is told after the last merge, from the bins
// (analysis/cliffs/reversals.ts).

import type {Worksheet} from "../../rules/generated/worksheet.js";
import {bracketWidth, rankBins, rankBinWidth, rankBrackets, rankKinds} from "./cells.js";
import {receivedCash, receivedMonth} from "../tally/measure.js";
import type {Population} from "../columns/population.js";
import {quantise} from "../tally/quantise.js";
import type {Tally} from "../tally/tally.js";

const nowhere = -1;

export class RankTally {
  readonly #population: Population;
  readonly #ranks: Float64Array;
  readonly #sampled: Float64Array;
  readonly #standard: Float64Array;
  /** Per household: its cell by all it has and its cell by cash, as if on the side of the baseline. */
  readonly #cells: Int32Array;
  readonly #before: RankTally | undefined;
  /** Where a side begins in `#ranks` and in `#sampled`. */
  readonly #from: readonly [ranks: number, sampled: number];

  /**
   * `standard`, 元/月·人 by place, is the measure of brackets and bins. With the ranks of the baseline those of a reform: they start as
   * the baseline's, and households whose outcome differs are moved.
   */
  constructor(
    population: Population,
    {cliff_ranks, cliff_sampled}: Pick<Tally, "cliff_ranks" | "cliff_sampled">,
    standard: Float64Array,
    baseline?: RankTally
  ) {
    this.#population = population;
    this.#ranks = cliff_ranks;
    this.#sampled = cliff_sampled;
    this.#standard = standard;
    this.#before = baseline;
    this.#cells = new Int32Array(baseline === undefined ? 2 * population.places.length : 2);
    const [ranks, sampled] = [cliff_ranks.length / 2, cliff_sampled.length / 2];
    this.#from = baseline === undefined ? [0, 0] : [ranks, sampled];
    if (baseline === undefined) return;
    cliff_ranks.copyWithin(ranks, 0, ranks);
    cliff_sampled.copyWithin(sampled, 0, sampled);
  }

  /** Takes a household; under a reform only one whose outcome is not that of the baseline need be. */
  enter(row: number, now: Worksheet): void {
    const w = quantise(this.#population.households.weight[row]);
    const k = this.#before === undefined ? 2 * row : 0;
    this.#find(row, now, k);
    if (this.#before !== undefined) this.#add(this.#before.#cells, 2 * row, w, -1);
    this.#add(this.#cells, k, w, 1);
  }

  #find(row: number, now: Worksheet, k: number): void {
    const {income, places} = this.#population;
    const head = now.members * this.#standard[places[row]];
    const bracket = Math.max(0, Math.floor(income[row] / head / bracketWidth));
    if (!(bracket < rankBrackets)) {
      this.#cells[k] = this.#cells[k + 1] = nowhere;
      return;
    }
    const cash = receivedCash(now);
    const first = (2 * rankKinds.length * places[row] + now.receives) * rankBrackets + bracket;
    this.#cells[k] = first * rankBins + binOf((income[row] + receivedMonth(now)) / head);
    this.#cells[k + 1] = (first + 2 * rankBrackets) * rankBins + binOf((income[row] + cash) / head);
  }

  #add(cells: Int32Array, k: number, w: number, sign: 1 | -1): void {
    if (cells[k] === nowhere) return;
    const [ranks, sampled] = this.#from;
    this.#ranks[ranks + cells[k]] += sign * w;
    this.#ranks[ranks + cells[k + 1]] += sign * w;
    const bracketed = Math.floor(cells[k] / rankBins);
    const place = Math.floor(bracketed / (2 * rankKinds.length * rankBrackets));
    const receives = Math.floor(bracketed / rankBrackets) % 2;
    if (receives === 1) this.#sampled[sampled + place * rankBrackets + (bracketed % rankBrackets)] += sign;
  }
}

const binOf = (standards: number): number => Math.min(rankBins - 1, Math.max(0, Math.floor(standards / rankBinWidth)));
