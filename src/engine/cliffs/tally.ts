// 悬崖 Takes the walk of every household that receives into a tally, on the side of the baseline or of the reform.

import type {Worksheet} from "../../rules/generated/worksheet.js";
import {
  causeCells,
  cliffCauses,
  cliffSteps,
  depthClasses,
  leavingCells,
  nearDistances,
  notchCells,
  notchTolerance,
  rateClasses
} from "./cells.js";
import type {CliffOptions} from "./cells.js";
import {causeIndex} from "./cause.js";
import {RankTally} from "./ranks.js";
import {CurvePoint} from "./point.js";
import type {Switch} from "./point.js";
import {CliffWalk} from "./walk.js";
import {programmeNames} from "../../rules/law.js";
import type {Population} from "../columns/population.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {moneyQuantum, peopleQuantum, quantise} from "../tally/quantise.js";
import type {Tally} from "../tally/tally.js";

const dibao = 2;
const cellCount = notchCells.length;
/** 郭忠兴 2023 counts add-ons with it; exit and single-person dibao are dibao too. */
const dibaoCash = (["dibao_base", "exit_benefit", "single_benefit", "dibao_addon"] as const).map(name =>
  programmeNames.indexOf(name)
);

/** Notches of one household, added up. */
class Notches {
  count = 0;
  depth = 0;
  regained = 0;
  recovery = 0;
  beyond = 0;
  nearest = Infinity;
  clear(): void {
    this.count = this.depth = this.regained = this.recovery = this.beyond = 0;
    this.nearest = Infinity;
  }
}

export class CliffTally {
  /** 元/月 per household, all its notches together: what the difference to a reform is taken from. */
  readonly depths: Float64Array;
  readonly #tally: Tally;
  readonly #side: 0 | 1;
  readonly #before: Float64Array | undefined;
  readonly #population: Population;
  readonly #standard: Float64Array;
  readonly #walk: CliffWalk;
  readonly #notches = new Notches();
  readonly #ranks: RankTally;
  /** Extra earnings at which resources first fall, by however little. */
  #firstFall = Infinity;
  readonly #near = new CurvePoint();

  /**
   * Tallies `policy`: as the baseline, or as the reform of a baseline of which `baseline` is the tally. Steps, brackets and shares
   * are measured in `standard` (元/月·人 by place), that of the baseline on both sides.
   */
  constructor(
    population: Population,
    policy: PreparedPolicy,
    tally: Tally,
    {
      options,
      standard,
      baseline
    }: {readonly options: CliffOptions; readonly standard: Float64Array; readonly baseline?: CliffTally}
  ) {
    this.#tally = tally;
    this.#side = baseline === undefined ? 0 : 1;
    this.#before = baseline?.depths;
    this.#population = population;
    this.#standard = standard;
    this.#walk = new CliffWalk(population, policy, standard, options);
    this.#ranks = new RankTally(population, tally, standard, baseline === undefined ? undefined : baseline.#ranks);
    this.depths = new Float64Array(population.places.length);
  }

  /** Takes the household of a row whose worksheet as things stand is `now`; `isMoved`: its outcome is not that of the baseline. */
  enter(row: number, now: Worksheet, isMoved: boolean): void {
    if (now.members === 0) return;
    if (isMoved) this.#ranks.enter(row, now);
    // whoever does not claim has nothing to lose, and a care subsidy alone is lost with no status
    if (now.receives === 1 && now.total_month > 0) this.#walkOne(row, now);
    this.#square(row);
  }

  #walkOne(row: number, now: Worksheet): void {
    const {weight} = this.#population.households;
    const w = weight[row];
    const walk = this.#walk;
    walk.enter(row, now);
    this.#tallySteps(w);
    this.#notches.clear();
    this.#firstFall = Infinity;
    for (let k = 0; k < walk.switches.length; ++k) {
      const found = walk.switches[k];
      if (found.before.status === dibao && found.after.status !== dibao) this.#tallyLeaving(found, w, now);
      if (found.isNotch) this.#tallyNotch(found, w, now);
      if (found.depth > 0) this.#firstFall = Math.min(this.#firstFall, found.after.earned);
    }
    this.#tallyNear(w);
    walk.leave();
    this.#tallyHousehold(row, w, now.members);
    this.depths[row] = this.#notches.depth;
  }

  #tallyNotch(found: Switch, w: number, now: Worksheet): void {
    const {cliff_causes, cliff_depths} = this.#tally;
    const {depth, after, before} = found;
    const regained = this.#walk.regainedAt(found);
    const isBeyond = Number.isNaN(regained);
    const width = isBeyond ? 0 : regained - before.earned;
    const cell = (this.#side * cliffCauses.length + causeIndex(found)) * causeCells;
    cliff_causes[cell] += quantise(w);
    cliff_causes[cell + 1] += quantise(w * depth);
    cliff_causes[cell + 2] += quantise(isBeyond ? 0 : w);
    cliff_causes[cell + 3] += quantise(w * width);
    cliff_causes[cell + 4] += quantise(isBeyond ? w : 0);
    cliff_causes[cell + 5] += quantise((w * depth) / (now.members * this.#standard[this.#walk.view.place]));
    for (let k = 0; k < before.programmes.length; ++k)
      cliff_causes[cell + 6 + k] += quantise(w * (before.programmes[k] - after.programmes[k]));
    cliff_depths[this.#side * (depthClasses.length + 1) + classOf(depthClasses, depth)] += quantise(w);
    const notches = this.#notches;
    ++notches.count;
    notches.depth += depth;
    notches.regained += isBeyond ? 0 : 1;
    notches.recovery += width;
    notches.beyond += isBeyond ? 1 : 0;
    if (after.earned < notches.nearest) notches.nearest = after.earned;
  }

  /** From what the family gets now to what it gets just after it has left dibao: far more than the notch at the line. */
  #tallyLeaving({after}: Switch, w: number, now: Worksheet): void {
    const {cliff_leaving} = this.#tally;
    const cell = this.#side * leavingCells;
    const {programmes} = this.#walk.grid[0];
    const lost = now.total_month - after.assistance;
    const share = w / (now.members * this.#standard[this.#walk.view.place]);
    let cash = 0;
    for (const k of dibaoCash) cash += programmes[k] - after.programmes[k];
    cliff_leaving[cell] += quantise(w);
    cliff_leaving[cell + 1] += quantise(share * lost);
    cliff_leaving[cell + 2] += quantise(w * lost);
    cliff_leaving[cell + 3] += quantise(w * cash);
    cliff_leaving[cell + 4] += quantise(share * (now.total_month - after.entitled));
    cliff_leaving[cell + 5] += quantise(share * (now.total_month - after.claimed));
  }

  #tallySteps(w: number): void {
    const {cliff_steps, cliff_rates} = this.#tally;
    const {grid} = this.#walk;
    for (let i = 0; i < cliffSteps; ++i) {
      const earned = grid[i + 1].earned - grid[i].earned;
      const lost = grid[i].assistance - grid[i + 1].assistance;
      if (earned === 0) continue; // a standard of less than a yuan
      const step = this.#side * cliffSteps + i;
      cliff_steps[2 * step] += quantise(w * earned);
      cliff_steps[2 * step + 1] += quantise(w * lost);
      cliff_rates[step * (rateClasses.length + 1) + classOf(rateClasses, lost / earned)] += quantise(w);
    }
  }

  #tallyNear(w: number): void {
    const {cliff_near} = this.#tally;
    const now = this.#walk.grid[0].resources;
    for (let k = 0; k < nearDistances.length; ++k) {
      const distance = nearDistances[k];
      const cell = (this.#side * nearDistances.length + k) * 3;
      if (this.#notches.nearest <= distance) cliff_near[cell] += quantise(w);
      if (this.#firstFall > distance) continue;
      this.#walk.assessAt(distance, this.#near);
      const lacking = now - this.#near.resources;
      if (!(lacking > notchTolerance)) continue;
      cliff_near[cell + 1] += quantise(w);
      cliff_near[cell + 2] += quantise(w * lacking);
    }
  }

  #tallyHousehold(row: number, w: number, members: number): void {
    const {cliff_places, cliff_types} = this.#tally;
    const {places, types} = this.#population;
    const side = this.#side;
    const place = (side * this.#standard.length + places[row]) * cellCount;
    this.#addHousehold(cliff_places, place, w, members);
    const typeCount = cliff_types.length / (2 * cellCount);
    this.#addHousehold(cliff_types, (side * typeCount + types[row]) * cellCount, w, members);
  }

  #addHousehold(cells: Float64Array, cell: number, w: number, members: number): void {
    const {count, depth, regained, recovery, beyond} = this.#notches;
    cells[cell] += quantise(w);
    if (count === 0) return;
    cells[cell + 1] += quantise(w);
    cells[cell + 2] += quantise(w * members);
    cells[cell + 3] += quantise(w * count);
    cells[cell + 4] += quantise(w * depth);
    cells[cell + 5] += quantise(w * regained);
    cells[cell + 6] += quantise(w * recovery);
    cells[cell + 7] += quantise(w * beyond);
  }

  #square(row: number): void {
    const after = this.depths[row];
    const before = this.#before === undefined ? after : this.#before[row];
    if (after === 0 && before === 0) return;
    const w = this.#population.households.weight[row];
    const place = this.#population.places[row];
    if (this.#before === undefined) {
      this.#addSquares(0, place, w * Math.sign(before), w * before);
      return;
    }
    this.#addSquares(1, place, w * Math.sign(after), w * after);
    this.#addSquares(2, place, w * (Math.sign(after) - Math.sign(before)), w * (after - before));
  }

  #addSquares(kind: 0 | 1 | 2, place: number, households: number, depth: number): void {
    const {cliff_squares} = this.#tally;
    const cell = (kind * this.#standard.length + place) * 2;
    cliff_squares[cell] += households * households + peopleQuantum - peopleQuantum;
    cliff_squares[cell + 1] += depth * depth + moneyQuantum - moneyQuantum;
  }
}

/** The class of a value by rising upper bounds. */
function classOf(bounds: readonly number[], value: number): number {
  let k = 0;
  while (k < bounds.length && value > bounds[k]) ++k;
  return k;
}
