// One family's months at the office, under one policy. The rules decide; what moves here are facts: who is alive and how old, what
// is earned, what was held before, for how many months income has been above the line. Between two looks at a family its
// amounts stay as they are (民发〔2021〕57号 第三十一条), and between two events nothing about it changes, so nothing is done.

import {assess} from "../../rules/assess.js";
import type {HouseholdColumns, PersonColumns} from "../../rules/household/microdata.js";
import {GatheredFacts} from "../../rules/generated/facts.js";
import {isEntitled, receivesFromDibao, recognisedBelow} from "../../rules/take-up/rule.js";
import {gatherFacts} from "../../rules/household/facts.js";
import {isBelow} from "../../rules/numbers.js";
import type {PreparedPolicy} from "../../rules/prepare.js";
import {unclaimedCash, unclaimedMonth} from "../../rules/generated/sums.js";
import {Worksheet} from "../../rules/generated/worksheet.js";
import {receivedCash, receivedMonth} from "../tally/measure.js";
import {drawn, householdKey, purposes} from "./draws.js";
import {happenings} from "./path.js";
import type {LifePath} from "./path.js";
import {maxMonths} from "./terms.js";
import type {MonthTerms} from "./terms.js";
import {standings, Trace, turns} from "./trace.js";
import type {Population} from "../columns/population.js";
import {HouseholdView} from "../generated/views.js";

/** months_since_rise of a family without such an event, and the last month that is counted. */
const noRise = 255;
const lastCounted = 254;
const never = 0;
/** Entitled since no month so far. */
const notYet = maxMonths + 1;

const copied = <C extends Readonly<Record<string, {slice(): unknown}>>, N extends keyof C>(
  columns: C,
  names: readonly N[]
): Pick<C, N> => Object.fromEntries(names.map(name => [name, columns[name].slice()])) as Pick<C, N>;

/** Columns of the population that a walk moves; the rest is shared. */
const movedOfHousehold = [
  "prior_status",
  "prior_benefit_month",
  "months_since_rise",
  "rise_by_work",
  "new_earnings",
  "draw",
  "financial_assets"
] as const;
const movedOfPerson = [
  ...(["member", "age", "employed", "wage", "business", "contributions"] as const),
  ...(["serious_illness", "labour_capacity"] as const)
] as const;

export class Walker {
  readonly trace = new Trace();
  readonly #policy: PreparedPolicy;
  readonly #terms: MonthTerms;
  readonly #original: Population;
  readonly #households: HouseholdColumns;
  readonly #persons: PersonColumns;
  readonly #view: HouseholdView;
  readonly #facts = new GatheredFacts();
  readonly #sheet = new Worksheet();
  /** Months, by index, that are other than the one before. */
  readonly #written = new Uint8Array(maxMonths);
  /** 元/月·人 by place: the line below which a family is said to be, the same for every policy compared. */
  readonly #yardstick: Float64Array;

  // the family at the office
  #row = 0;
  #standing = 0;
  #singles = 0;
  #cash = 0;
  #exit = 0;
  #received = 0;
  /** Month of the next look; month since which it is entitled to better than it has; month in which income rose. */
  #lookAt = never;
  #entitledSince = notYet;
  #roseAt = never;
  /** It comes forward, and will be on the books once it has been entitled long enough. */
  #isWaiting = false;
  /** What it is entitled to is tekun or dibao, be it of one member. */
  #isBasicDue = false;
  #turn: number = turns.none;
  /** What the draw has to lie below, for what it holds. */
  #grantedBelow = 0;
  /** 元/年 earned when dibao was last granted on earnings counted in full. */
  #earnedThen = 0;
  #isDisregarded = false;
  /** Dibao until now, and not off the books since: edge and rigid are granted by `take_up.from_dibao`. */
  #cameFromDibao = false;

  constructor(population: Population, policy: PreparedPolicy, terms: MonthTerms, yardstick: Float64Array) {
    this.#yardstick = yardstick;
    this.#policy = policy;
    this.#terms = terms;
    this.#original = population;
    this.#households = {...population.households, ...copied(population.households, movedOfHousehold)};
    this.#persons = {...population.persons, ...copied(population.persons, movedOfPerson)};
    this.#view = new HouseholdView(this.#households, this.#persons, population.offsets, population.places);
  }

  /**
   * Walks the family at `row` through its months into `trace`. False where it is paid nothing, holds nothing and is not below the
   * standard in any month: then the trace is not filled.
   */
  walk(row: number, path: LifePath): boolean {
    this.#restore(row);
    this.#assess();
    this.#settle(1, this.#firstLook());
    this.#record(0);
    let touched = this.#matters(0);
    let event = 0;
    this.#written.fill(0);
    for (let month = 2; month <= this.#terms.months; ++month) {
      if (this.#standing === standings.off && !this.#isWaiting) {
        // nothing until something happens
        if (event === path.count) break;
        month = path.month[event];
      }
      let hasChanged = false;
      let isRenewed = false;
      for (; event < path.count && path.month[event] === month; ++event) {
        this.#happen(path, event, month);
        if (path.kind[event] === happenings.renewed) isRenewed = true;
        else hasChanged = true;
      }
      if (hasChanged) gatherFacts(this.#view, this.#facts);
      this.#turn = turns.none;
      if (!this.#live(month, hasChanged, isRenewed)) continue;
      this.#record(month - 1);
      this.#written[month - 1] = 1;
      if (!touched) touched = this.#matters(month - 1);
    }
    if (touched) for (let i = 1; i < this.#terms.months; ++i) if (this.#written[i] === 0) this.trace.repeat(i);
    return touched;
  }

  /** Something is paid or lacking in the month at index `i`. */
  #matters(i: number): boolean {
    const {trace} = this;
    return trace.standing[i] !== standings.off || trace.received[i] > 0 || isBelow(trace.means(i), trace.line[i]);
  }

  #restore(row: number): void {
    const {households, persons, offsets} = this.#original;
    const [h, p] = [this.#households, this.#persons];
    h.prior_status[row] = households.prior_status[row];
    h.prior_benefit_month[row] = households.prior_benefit_month[row];
    h.months_since_rise[row] = households.months_since_rise[row];
    h.rise_by_work[row] = households.rise_by_work[row];
    h.new_earnings[row] = households.new_earnings[row];
    h.draw[row] = households.draw[row];
    h.financial_assets[row] = households.financial_assets[row];
    for (let k = offsets[row]; k < offsets[row + 1]; ++k) {
      p.member[k] = persons.member[k];
      p.age[k] = persons.age[k];
      p.employed[k] = persons.employed[k];
      p.wage[k] = persons.wage[k];
      p.business[k] = persons.business[k];
      p.contributions[k] = persons.contributions[k];
      p.serious_illness[k] = persons.serious_illness[k];
      p.labour_capacity[k] = persons.labour_capacity[k];
    }
    this.#row = row;
    this.#view.row = row;
    gatherFacts(this.#view, this.#facts);
    this.#entitledSince = notYet;
    this.#roseAt = never;
    this.#turn = turns.none;
    this.#isWaiting = this.#isDisregarded = this.#cameFromDibao = false;
    this.#earnedThen = this.#earned() - (h.months_since_rise[row] === noRise ? 0 : h.new_earnings[row]);
  }

  #happen(path: LifePath, event: number, month: number): void {
    const persons = this.#persons;
    const k = this.#original.offsets[this.#row] + path.person[event];
    const kind = path.kind[event];
    if (kind === happenings.renewed) this.#households.draw[this.#row] = path.draw[event];
    else if (kind === happenings.birthday) persons.age[k] = path.age[event];
    else if (kind === happenings.death) {
      persons.member[k] = 0;
      this.#lookAt = Math.min(this.#lookAt, month + this.#terms.transitions.review_months_death);
    } else {
      persons.wage[k] = path.wage[event];
      persons.business[k] = path.business[event];
      if (kind === happenings.moved) return;
      persons.employed[k] = kind === happenings.found ? 1 : 0;
      persons.contributions[k] = kind === happenings.found ? this.#original.persons.contributions[k] : 0;
      if (kind === happenings.unable) this.#fallIll(k);
    }
  }

  #fallIll(k: number): void {
    const {financial_assets} = this.#households;
    const row = this.#row;
    this.#persons.serious_illness[k] = 1;
    this.#persons.labour_capacity[k] = 0;
    financial_assets[row] = Math.max(0, financial_assets[row] - this.#terms.transitions.unable_cost);
  }

  /** One month after the first; false where nothing is other than the month before. */
  #live(month: number, hasChanged: boolean, isRenewed: boolean): boolean {
    if (this.#facts.members === 0) {
      this.#close(); // this month: with nobody left, and nothing paid, no month is lived in which nothing happens
      return true;
    }
    const standing = this.#standing;
    this.#tick();
    if (standing === standings.exit || (standing !== standings.off && (month >= this.#lookAt || this.#givesUp()))) {
      this.#look(month);
      return true;
    }
    if (standing === standings.tekun || standing === standings.dibao) {
      if (hasChanged && standing === standings.dibao) this.#noticeRise(month);
      return hasChanged;
    }
    // whether it comes forward matters where it has something to come forward for
    const mayCome = this.#isWaiting || (isRenewed && this.#entitledSince !== notYet);
    if (!hasChanged && !mayCome) return false;
    this.#seek(month, isRenewed);
    return true;
  }

  /** The draw is another since the decision, by which it would not have been granted. */
  #givesUp(): boolean {
    return this.#households.draw[this.#row] >= this.#grantedBelow;
  }

  /** The clock of a rise runs while dibao or the exit does. */
  #tick(): void {
    const {months_since_rise} = this.#households;
    if (this.#standing !== standings.exit && this.#standing !== standings.dibao) return;
    if (months_since_rise[this.#row] < lastCounted) ++months_since_rise[this.#row];
  }

  /** A look at a family on the books, with what the office learns by it. */
  #look(month: number): void {
    const {months_since_rise, new_earnings} = this.#households;
    const row = this.#row;
    const wasDibao = this.#standing === standings.dibao;
    const isCounting = months_since_rise[row] !== noRise;
    if (wasDibao && isCounting) new_earnings[row] = this.#rise();
    this.#assess();
    if (wasDibao && !isCounting && this.#hasRise()) {
      this.#startClock(month);
      this.#assess();
    } else if (wasDibao && this.#isDisregarded && this.#mayFollow()) {
      // what was disregarded counts from now on, so that the income that counts rises above the line now
      months_since_rise[row] = 0;
      new_earnings[row] = 0;
      this.#assess();
    }
    this.#settle(month, month + this.#interval());
  }

  /** Above the line, or more is earned and the policy disregards that (浙江省社会救助条例 第五十条 knows no line). */
  #hasRise(): boolean {
    const {status} = this.#sheet;
    if (status !== 1 && status !== 2) return true;
    return status === 2 && this.#policy.disregard_months > 0 && this.#rise() > 0;
  }

  /** The disregard is over and the family above the line: its gradual exit begins. */
  #mayFollow(): boolean {
    const {status, earnings_disregard} = this.#sheet;
    if (this.#terms.transitions.exit_after_disregard === 0) return false;
    return status !== 1 && status !== 2 && earnings_disregard === 0;
  }

  #startClock(month: number): void {
    const {months_since_rise, rise_by_work, new_earnings} = this.#households;
    const row = this.#row;
    const rise = this.#rise();
    const since = this.#terms.transitions.exit_from_decision === 1 || this.#roseAt === never ? 0 : month - this.#roseAt;
    const {counted_income, members, standard} = this.#sheet;
    const line = 12 * members * standard;
    months_since_rise[row] = Math.min(lastCounted, since);
    // by work, where without what is earned more the family would still be below the line
    rise_by_work[row] = rise > 0 && isBelow(counted_income - rise, line) ? 1 : 0;
    new_earnings[row] = rise;
  }

  /** The month in which the income of a family on dibao rose above the line, which the office does not see yet. */
  #noticeRise(month: number): void {
    if (this.#households.months_since_rise[this.#row] !== noRise) return;
    this.#assess();
    const {status} = this.#sheet;
    if (status === 1 || status === 2) this.#roseAt = never;
    else if (this.#roseAt === never) this.#roseAt = month;
  }

  /** A family off the books, or on them with less than it is due, comes forward once it has been entitled long enough. */
  #seek(month: number, isRenewed: boolean): void {
    this.#assess();
    const {status, receives} = this.#sheet;
    const isOff = this.#standing === standings.off;
    const isBetter = isEntitled(this.#sheet) && (isOff || status === 1 || status === 2);
    const isBasic = isBetter && isBasicDue(this.#sheet);
    if (!isBetter) this.#entitledSince = notYet;
    else if (this.#entitledSince === notYet || (isBasic && !this.#isBasicDue)) this.#entitledSince = month;
    this.#isBasicDue = isBasic;
    this.#isWaiting = isBetter && receives === 1;
    if (this.#isWaiting && month - this.#entitledSince >= this.#terms.transitions.application_months) {
      if (isRenewed && month > this.#entitledSince) this.#turn = turns.forward;
      this.#settle(month, month + this.#interval());
    } else if (this.#standing === standings.off) {
      this.#received = unclaimedMonth(this.#sheet);
      this.#cash = unclaimedCash(this.#sheet);
    }
  }

  /** The decision as the worksheet has it: what is held and paid until the next look. */
  #settle(month: number, lookAt: number): void {
    const sheet = this.#sheet;
    const {months_since_rise, rise_by_work, new_earnings, prior_status, prior_benefit_month} = this.#households;
    const row = this.#row;
    const isHeld = sheet.receives === 1 && (sheet.exit_benefit > 0 || isEntitled(sheet));
    this.#roseAt = never;
    this.#isWaiting = false;
    this.#entitledSince = notYet;
    if (!isHeld && isEntitled(sheet)) {
      // on the first day nobody has become entitled just now
      this.#entitledSince = month === 1 ? 1 - this.#terms.transitions.application_months : month;
      this.#isBasicDue = isBasicDue(sheet);
      if (this.#isBasicDue) this.#turn = turns.lapsed;
    }
    this.#cash = receivedCash(sheet);
    this.#received = receivedMonth(sheet);
    this.#exit = sheet.exit_benefit;
    this.#singles = isHeld ? sheet.single_persons : 0;
    this.#standing = isHeld ? standingOf(sheet) : standings.off;
    this.#grantedBelow = recognisedBelow(this.#policy, sheet, this.#cameFromDibao);
    this.#cameFromDibao = isHeld && (this.#cameFromDibao || this.#standing === standings.dibao);
    this.#lookAt = lookAt;
    if (this.#standing === standings.exit) return;
    if (this.#standing !== standings.dibao) {
      prior_status[row] = 0; // what was held before is spent
      return;
    }
    prior_status[row] = 2;
    this.#isDisregarded = sheet.earnings_disregard > 0;
    if (this.#isDisregarded) {
      // the office knows when the disregard ends, and looks then
      this.#lookAt = Math.min(
        lookAt,
        Math.max(month + 1, month + this.#policy.disregard_months - months_since_rise[row])
      );
      return;
    }
    prior_benefit_month[row] = Math.round(sheet.dibao_base);
    months_since_rise[row] = noRise;
    rise_by_work[row] = 0;
    new_earnings[row] = 0;
    this.#earnedThen = this.#earned();
  }

  /** Nobody is left. */
  #close(): void {
    this.#standing = standings.off;
    this.#singles = this.#cash = this.#exit = this.#received = 0;
    this.#isWaiting = false;
    this.#entitledSince = notYet;
  }

  #assess(): void {
    assess(this.#view, this.#facts, this.#policy, this.#sheet);
    if (this.#cameFromDibao && receivesFromDibao(this.#view, this.#policy, this.#sheet)) this.#sheet.receives = 1;
  }

  /** 元/年 earned by work. */
  #earned(): number {
    const {member, wage, business} = this.#persons;
    const {offsets} = this.#original;
    let sum = 0;
    for (let k = offsets[this.#row]; k < offsets[this.#row + 1]; ++k)
      if (member[k] !== 0) sum += wage[k] + Math.max(0, business[k]);
    return sum;
  }

  #rise(): number {
    return Math.max(0, this.#earned() - this.#earnedThen);
  }

  /** Months until the next look, by the law unless the terms say otherwise. */
  #interval(): number {
    const {review, transitions} = this.#terms;
    if (review !== null) return review;
    const {no_labour_members, members} = this.#sheet;
    return no_labour_members < members ? transitions.review_months_work : transitions.review_months_other;
  }

  /** The first look falls evenly on the months of an interval. */
  #firstLook(): number {
    const key = householdKey(this.#households.household_id[this.#row], this.#terms.seed);
    return 2 + Math.floor(this.#interval() * drawn(key, 0, 0, purposes.review));
  }

  #record(i: number): void {
    const {trace} = this;
    const {members, total_income, contributions} = this.#facts;
    const supportPaid = members > 0 ? this.#view.support_paid : 0;
    trace.standing[i] = this.#standing;
    trace.turn[i] = this.#turn;
    trace.members[i] = members;
    trace.singles[i] = Math.min(this.#singles, members);
    trace.cash[i] = this.#cash;
    trace.exit[i] = this.#exit;
    trace.received[i] = this.#received;
    trace.income[i] = (total_income - contributions - supportPaid) / 12;
    trace.line[i] = members * this.#yardstick[this.#view.place];
  }
}

const isBasicDue = ({status, single_persons}: Worksheet): boolean => status === 1 || status === 2 || single_persons > 0;

/** Where a family stands to whom a decision grants something. */
function standingOf({exit_benefit, status}: Worksheet): number {
  if (exit_benefit > 0) return standings.exit;
  return status >= 1 && status <= 4 ? status : standings.single;
}
