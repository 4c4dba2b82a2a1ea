// 悬崖 One household's resources as its earner earns more, and every yuan at which they fall.
//
// A regime is what no amount depends on smoothly: status, exit, members admitted singly, band. Every test of the law on income is
// failed for good once it is failed, so a regime that was left never comes back: a step whose two ends are of one regime has no
// switch inside, and halving the others finds every switch to the yuan. Within a regime resources do not fall as earnings rise. Only
// the first yuan of someone with a wage who was not employed can lower what is counted: work costs begin with it. It is a step of its own.

import {assessEarning, assessStanding} from "../../rules/assess.js";
import type {HouseholdColumns} from "../../rules/household/microdata.js";
import {unclaimedMonth} from "../../rules/generated/sums.js";
import {isSevere} from "../../rules/household/person.js";
import {imputable} from "../../rules/income/person.js";
import {isBelow} from "../../rules/numbers.js";
import {singleAlone, singleModes} from "../../rules/single/parameters.js";
import {receivesFromDibao} from "../../rules/take-up/rule.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import {cliffReach, cliffSteps} from "./cells.js";
import type {CliffOptions, WalkRange} from "./cells.js";
import {CurvePoint, extend, Switch} from "./point.js";
import {FactsView} from "../generated/fact-columns.js";
import {copyProgrammes, keepUnclaimed} from "../generated/programmes.js";
import type {Population} from "../columns/population.js";
import {HouseholdView} from "../generated/views.js";

const [dibao, edge, rigid] = [2, 3, 4];
/** 元/月: a line is not reached by float noise. */
const slack = 1e-3;

/** Walks household after household; what it holds is of the last one. */
export class CliffWalk {
  /** Resources at the ends of the steps. */
  readonly grid: CurvePoint[];
  readonly switches: Switch[] = [];
  readonly sheet = new Worksheet();
  readonly view: HouseholdView;
  readonly #facts: FactsView;
  readonly #policy: PreparedPolicy;
  readonly #standard: Float64Array;
  readonly #months: number | null;
  readonly #range: WalkRange;
  readonly #recorded: HouseholdColumns;
  readonly #columns: HouseholdColumns;
  readonly #path: CurvePoint[] = [];
  readonly #points: CurvePoint[] = [];
  readonly #spare: Switch[] = [];
  #used = 0;
  #row = 0;
  #rises = false;
  /** Whether the family receives dibao where the walk begins. */
  #leaves = false;
  /** 元/月 earned more that only take the place of what is imputed. */
  #replaced = 0;
  #earnings = 0;

  /** Steps are measured in `standard`, 元/月·人 by place, so that two policies share an axis. */
  constructor(
    population: Population,
    policy: PreparedPolicy,
    standard: Float64Array,
    {months_since_rise, reach = cliffReach, steps = cliffSteps}: CliffOptions & Partial<WalkRange>
  ) {
    const {households, persons, offsets, places, facts} = population;
    this.#recorded = households;
    this.#months = months_since_rise;
    this.#range = {reach, steps};
    this.grid = Array.from({length: steps + 1}, () => new CurvePoint());
    this.#columns = this.#months === null ? households : withOwnRises(households);
    this.view = new HouseholdView(this.#columns, persons, offsets, places);
    this.#facts = new FactsView(facts);
    this.#policy = policy;
    this.#standard = standard;
  }

  /** Walks a household whose worksheet as it stands is `now`; call `leave` before the next. */
  enter(row: number, now: Worksheet): void {
    this.#row = row;
    this.view.row = row;
    this.#facts.row = row;
    this.#leaves = now.status === dibao && now.receives === 1;
    this.#replaced = this.#replacedBy(now);
    this.#rises = this.#months !== null && now.status === dibao;
    if (this.#rises) this.#writeRise(this.#months!, now);
    assessStanding(this.view, this.#facts, this.#policy, this.sheet);
    this.#used = 0;
    this.#path.length = 0;
    this.switches.length = 0;
    const {reach, steps} = this.#range;
    const step = (reach * now.members * this.#standard[this.view.place]) / steps;
    this.#fill(this.grid[0], 0, now);
    this.#path.push(this.grid[0]);
    let before = this.#startsWork() ? this.#extra(1, this.grid[0]) : this.grid[0];
    for (let i = 1; i <= steps; ++i) {
      const after = this.grid[i];
      const earned = Math.round(i * step);
      before = this.#passReplaced(before, earned);
      if (earned < before.flat_until) extend(before, earned, after);
      else this.assessAt(earned, after);
      this.#split(before, after);
      this.#path.push(after);
      before = after;
    }
  }

  /** 元/月 that the earner may earn before any yuan counts: until there each takes the place of one that is imputed. */
  get imputedMonth(): number {
    return this.#replaced;
  }

  /** Whether the first yuan alone moves something: it makes the earner employed. */
  #startsWork(): boolean {
    const {earner} = this.#facts;
    if (earner < 0) return false;
    const {has_work_cost, single_alone} = this.#policy;
    const person = this.view.person(earner);
    if (person.employed !== 0) return false;
    return (has_work_cost && person.wage > 0) || (single_alone !== singleAlone.none && isSevere(person));
  }

  /** 元/月 that the earner may earn more while each yuan only takes the place of one that was imputed. */
  #replacedBy({imputed_income}: Worksheet): number {
    const {earner} = this.#facts;
    if (earner < 0 || imputed_income === 0) return 0;
    const person = this.view.person(earner);
    const own = Math.max(0, imputable(person, this.#policy, this.view.place) - person.wage);
    return Math.min(own, imputed_income) / 12;
  }

  /** The yuan on both sides of the end of what is imputed, before earnings of `until`: work costs let income fall up to there. */
  #passReplaced(from: CurvePoint, until: number): CurvePoint {
    let before = from;
    for (const earned of [Math.floor(this.#replaced), Math.ceil(this.#replaced)])
      if (earned > before.earned && earned < until) before = this.#extra(earned, before);
    return before;
  }

  /** A step of its own, to `earned` after `from`. */
  #extra(earned: number, from: CurvePoint): CurvePoint {
    const point = this.#point();
    this.assessAt(earned, point);
    this.#split(from, point);
    this.#path.push(point);
    return point;
  }

  /** Puts the records back as they are. */
  leave(): void {
    if (!this.#rises) return;
    const [to, from, row] = [this.#columns, this.#recorded, this.#row];
    to.prior_status[row] = from.prior_status[row];
    to.prior_benefit_month[row] = from.prior_benefit_month[row];
    to.months_since_rise[row] = from.months_since_rise[row];
    to.rise_by_work[row] = from.rise_by_work[row];
    to.new_earnings[row] = from.new_earnings[row];
  }

  /** Fills `point`, and the worksheet, for `earned` 元/月 more. */
  assessAt(earned: number, point: CurvePoint): void {
    const {view, sheet} = this;
    view.earnings_added = 12 * earned;
    if (this.#rises) this.#columns.new_earnings[this.#row] = this.#earnings + 12 * earned;
    assessEarning(view, this.#facts, this.#policy, sheet);
    view.earnings_added = 0;
    this.#fill(point, earned, sheet);
  }

  #fill(point: CurvePoint, earned: number, sheet: Worksheet): void {
    point.earned = earned;
    point.resources = sheet.resources_month;
    point.assistance = point.entitled = point.claimed = sheet.total_month;
    copyProgrammes(sheet, point.programmes);
    if (this.#leaves && (sheet.status === edge || sheet.status === rigid)) this.#claim(sheet, point);
    point.status = sheet.status;
    point.exit = sheet.exit_benefit > 0 ? 1 : 0;
    point.single_persons = sheet.single_persons;
    point.band = this.#policy.pays_bands ? sheet.dibao_base : 0;
    point.within_income_line = isBelow(sheet.assessed_income, sheet.members * sheet.income_line);
    point.likely = earned + this.#stillReplaced(earned, sheet) + this.#roomOf(sheet);
    const isFalling = this.#policy.has_work_cost && earned < this.#replaced; // a better status may come
    point.flat_until = this.#isFlat(sheet) && !isFalling ? point.likely - slack : earned;
  }

  /** What a family that has left dibao gets where it is not recognised at once. */
  #claim(sheet: Worksheet, point: CurvePoint): void {
    const unclaimed = unclaimedMonth(sheet);
    if (sheet.receives === 0) point.claimed = unclaimed;
    if (receivesFromDibao(this.view, this.#policy, sheet)) return;
    point.assistance = unclaimed;
    point.resources -= sheet.total_month - unclaimed;
    keepUnclaimed(point.programmes);
  }

  /** 元/月 more before a line that counts income comes any nearer. */
  #stillReplaced(earned: number, {status}: Worksheet): number {
    const isCounted = status !== 1 && (status !== rigid || this.#policy.rigid_of_assessed);
    return isCounted && !this.#policy.has_work_cost ? Math.max(0, this.#replaced - earned) : 0;
  }

  /** Whether no amount depends on income until the line of the status, or of the exit, is reached. */
  #isFlat({status, exit_benefit, single_persons}: Worksheet): boolean {
    if (status === dibao || status === rigid) return false; // rigid hardship has a second line
    if (status !== edge || exit_benefit > 0) return true;
    const {single_mode, single_above_only} = this.#policy;
    return single_persons > 0 ? single_mode !== singleModes.gap : !single_above_only;
  }

  /** Earnings, 元/月 more than now, at which the household first has again what it had before the notch; NaN beyond the range. */
  regainedAt({before, index}: Switch): number {
    const level = before.resources;
    for (let i = index + 1; i < this.#path.length; ++i) {
      if (isBelow(this.#path[i].resources, level)) continue;
      return this.#firstAt(level, this.#path[i - 1], this.#path[i].earned);
    }
    return NaN;
  }

  /** Between two ends of which the first lies below the level, all in one regime. */
  #firstAt(level: number, from: CurvePoint, to: number): number {
    if (to < from.flat_until) return from.earned + Math.ceil(level - from.resources - 1e-6);
    let [low, high] = [from.earned, to];
    let likely = low + Math.ceil(level - from.resources - 1e-6); // where nothing is taken of what is earned
    const middle = this.#point();
    while (high - low > 1) {
      this.assessAt(within(low, high, likely), middle);
      if (isBelow(middle.resources, level)) low = middle.earned;
      else high = middle.earned;
      likely = high === likely ? high - 1 : NaN;
    }
    --this.#used;
    return high;
  }

  #roomOf(sheet: Worksheet): number {
    const {status, members, standard, edge_line, counted_income, tekun_income} = sheet;
    if (status === 1) return members * standard - tekun_income / 12;
    if (status === dibao) return members * standard - counted_income / 12;
    const exit = sheet.exit_benefit > 0 ? members * this.#policy.exit_multiple * standard : Infinity;
    if (status === edge) return Math.min(exit, members * edge_line) - counted_income / 12;
    if (status === rigid) {
      const income = this.#policy.rigid_of_assessed ? sheet.assessed_income : sheet.total_income;
      return (sheet.rigid_expenditure / this.#policy.rigid_ratio - income) / 12;
    }
    return exit - counted_income / 12;
  }

  /** Finds every switch between two points, in rising order: looks first where it is likely, then by halves. */
  #split(from: CurvePoint, to: CurvePoint, guesses = true): void {
    if (from.isSameRegime(to)) return;
    if (to.earned - from.earned <= 1) {
      this.#keep(from, to);
      return;
    }
    const middle = this.#point();
    const likely = guesses ? Math.ceil(from.likely - 1e-6) : NaN;
    this.assessAt(within(from.earned, to.earned, likely), middle);
    if (middle.earned !== likely || from.isSameRegime(middle) || middle.earned - from.earned <= 1) {
      this.#split(from, middle);
      this.#split(middle, to, !guesses); // a guess that missed is not made twice in a row
      return;
    }
    const before = this.#point();
    this.assessAt(middle.earned - 1, before);
    this.#split(from, before);
    this.#split(before, middle);
    this.#split(middle, to);
  }

  #keep(before: CurvePoint, after: CurvePoint): void {
    this.#path.push(before, after);
    const k = this.switches.length;
    if (k === this.#spare.length) this.#spare.push(new Switch());
    const found = this.#spare[k];
    found.before = before;
    found.after = after;
    found.index = this.#path.length - 1;
    this.switches.push(found);
  }

  #point(): CurvePoint {
    if (this.#used === this.#points.length) this.#points.push(new CurvePoint());
    return this.#points[this.#used++];
  }

  /** A new rise by work of a family on dibao: its benefit is the prior one, and a disregard in force goes on. */
  #writeRise(months: number, now: Worksheet): void {
    const [to, row] = [this.#columns, this.#row];
    this.#earnings = now.earnings_disregard > 0 ? this.#recorded.new_earnings[row] : 0;
    to.prior_status[row] = dibao;
    to.prior_benefit_month[row] = now.dibao_base;
    to.months_since_rise[row] = months;
    to.rise_by_work[row] = 1;
  }
}

/** A yuan between two: the likely one where it lies between them, else the middle. */
const within = (low: number, high: number, likely: number): number =>
  likely > low && likely < high ? likely : Math.floor((low + high) / 2);

/** Columns in which a rise can be written without touching the records. */
function withOwnRises(households: HouseholdColumns): HouseholdColumns {
  return {
    ...households,
    prior_status: households.prior_status.slice(),
    prior_benefit_month: households.prior_benefit_month.slice(),
    months_since_rise: households.months_since_rise.slice(),
    rise_by_work: households.rise_by_work.slice(),
    new_earnings: households.new_earnings.slice()
  };
}
