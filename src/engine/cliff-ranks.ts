// How households rank by income a head before assistance and after it. Who is overtaken is told after the last merge, from the bins
// (analysis/cliffs/reversals.ts).

import type {Worksheet} from "../rules/worksheet.js";
import {bracketWidth, rankBins, rankBinWidth, rankBrackets, rankKinds} from "./cliff-cells.js";
import {receivedMonth} from "./measures.js";
import type {Population} from "./population.js";
import {quantise} from "./quantise.js";
import type {Tally} from "./tally.js";

export class RankTally {
  readonly #population: Population;
  readonly #ranks: Float64Array;
  readonly #sampled: Float64Array;
  readonly #side: 0 | 1;
  readonly #standard: Float64Array;

  /** `standard`, 元/月·人 by place, is the measure of brackets and bins. */
  constructor(
    population: Population,
    {cliff_ranks, cliff_sampled}: Pick<Tally, "cliff_ranks" | "cliff_sampled">,
    {side, standard}: {readonly side: 0 | 1; readonly standard: Float64Array}
  ) {
    this.#population = population;
    this.#ranks = cliff_ranks;
    this.#sampled = cliff_sampled;
    this.#side = side;
    this.#standard = standard;
  }

  enter(row: number, now: Worksheet): void {
    const {households, income, places} = this.#population;
    const head = now.members * this.#standard[places[row]];
    const bracket = Math.max(0, Math.floor(income[row] / head / bracketWidth));
    if (!(bracket < rankBrackets)) return;
    const place = this.#side * this.#standard.length + places[row];
    const w = quantise(households.weight[row]);
    const cash = now.receives === 1 ? now.cash_month : now.disability_care;
    this.#add(
      (2 * rankKinds.length * place + now.receives) * rankBrackets + bracket,
      income[row] + receivedMonth(now),
      head,
      w
    );
    this.#add(
      (2 * (rankKinds.length * place + 1) + now.receives) * rankBrackets + bracket,
      income[row] + cash,
      head,
      w
    );
    if (now.receives === 1) this.#sampled[place * rankBrackets + bracket] += 1;
  }

  #add(row: number, after: number, head: number, w: number): void {
    const bin = Math.min(rankBins - 1, Math.max(0, Math.floor(after / head / rankBinWidth)));
    this.#ranks[row * rankBins + bin] += w;
  }
}
