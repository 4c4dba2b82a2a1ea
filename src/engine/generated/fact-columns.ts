// The facts of a population as columns, and a view of them.
// Written by `npm run generate` from src/rules/household/fact-columns.ts: change that, not this.

import type {Facts} from "../../rules/generated/facts.js";

export interface FactsColumns {
  readonly members: Uint8Array;
  readonly earner: Int16Array;
  readonly youngest: Uint8Array;
  readonly oldest: Uint8Array;
  readonly total_income: Float64Array;
  readonly wages: Float64Array;
  readonly basic_pension: Float64Array;
  readonly other_income: Float64Array;
  readonly business: Float64Array;
  readonly contributions: Float64Array;
  readonly medical: Float64Array;
  readonly education: Float64Array;
  readonly rehabilitation: Float64Array;
  readonly care: Float64Array;
  readonly rent: Float64Array;
  readonly hands: Uint8Array;
  readonly first_hand: Int16Array;
  readonly first_wage: Int32Array;
  readonly second_hand: Int16Array;
  readonly second_wage: Int32Array;
  readonly third_hand: Int16Array;
  readonly third_wage: Int32Array;
  readonly fourth_hand: Int16Array;
  readonly fourth_wage: Int32Array;
  readonly keepers: Uint8Array;
  readonly disabled: Uint8Array;
  readonly care_level_1: Uint8Array;
  readonly care_level_2: Uint8Array;
  readonly care_level_3: Uint8Array;
  readonly idle_severe: Uint8Array;
  readonly idle_severe_kin: Uint8Array;
  readonly severe_only: Uint8Array;
  readonly ill_only: Uint8Array;
  readonly ill_only_disabled: Uint8Array;
  readonly severe_and_ill: Uint8Array;
  readonly adl_partial: Uint8Array;
  readonly adl_full: Uint8Array;
  readonly insured: Uint8Array;
  readonly stage_1: Uint8Array;
  readonly stage_2: Uint8Array;
  readonly stage_3: Uint8Array;
  readonly stage_4: Uint8Array;
  readonly stage_5: Uint8Array;
}

/** Columns for `n` households, all zero. */
export const emptyFacts = (n: number): FactsColumns => ({
  members: new Uint8Array(n),
  earner: new Int16Array(n),
  youngest: new Uint8Array(n),
  oldest: new Uint8Array(n),
  total_income: new Float64Array(n),
  wages: new Float64Array(n),
  basic_pension: new Float64Array(n),
  other_income: new Float64Array(n),
  business: new Float64Array(n),
  contributions: new Float64Array(n),
  medical: new Float64Array(n),
  education: new Float64Array(n),
  rehabilitation: new Float64Array(n),
  care: new Float64Array(n),
  rent: new Float64Array(n),
  hands: new Uint8Array(n),
  first_hand: new Int16Array(n),
  first_wage: new Int32Array(n),
  second_hand: new Int16Array(n),
  second_wage: new Int32Array(n),
  third_hand: new Int16Array(n),
  third_wage: new Int32Array(n),
  fourth_hand: new Int16Array(n),
  fourth_wage: new Int32Array(n),
  keepers: new Uint8Array(n),
  disabled: new Uint8Array(n),
  care_level_1: new Uint8Array(n),
  care_level_2: new Uint8Array(n),
  care_level_3: new Uint8Array(n),
  idle_severe: new Uint8Array(n),
  idle_severe_kin: new Uint8Array(n),
  severe_only: new Uint8Array(n),
  ill_only: new Uint8Array(n),
  ill_only_disabled: new Uint8Array(n),
  severe_and_ill: new Uint8Array(n),
  adl_partial: new Uint8Array(n),
  adl_full: new Uint8Array(n),
  insured: new Uint8Array(n),
  stage_1: new Uint8Array(n),
  stage_2: new Uint8Array(n),
  stage_3: new Uint8Array(n),
  stage_4: new Uint8Array(n),
  stage_5: new Uint8Array(n)
});

export function keepFacts(columns: FactsColumns, row: number, f: Facts): void {
  columns.members[row] = f.members;
  columns.earner[row] = f.earner;
  columns.youngest[row] = f.youngest;
  columns.oldest[row] = f.oldest;
  columns.total_income[row] = f.total_income;
  columns.wages[row] = f.wages;
  columns.basic_pension[row] = f.basic_pension;
  columns.other_income[row] = f.other_income;
  columns.business[row] = f.business;
  columns.contributions[row] = f.contributions;
  columns.medical[row] = f.medical;
  columns.education[row] = f.education;
  columns.rehabilitation[row] = f.rehabilitation;
  columns.care[row] = f.care;
  columns.rent[row] = f.rent;
  columns.hands[row] = f.hands;
  columns.first_hand[row] = f.first_hand;
  columns.first_wage[row] = f.first_wage;
  columns.second_hand[row] = f.second_hand;
  columns.second_wage[row] = f.second_wage;
  columns.third_hand[row] = f.third_hand;
  columns.third_wage[row] = f.third_wage;
  columns.fourth_hand[row] = f.fourth_hand;
  columns.fourth_wage[row] = f.fourth_wage;
  columns.keepers[row] = f.keepers;
  columns.disabled[row] = f.disabled;
  columns.care_level_1[row] = f.care_level_1;
  columns.care_level_2[row] = f.care_level_2;
  columns.care_level_3[row] = f.care_level_3;
  columns.idle_severe[row] = f.idle_severe;
  columns.idle_severe_kin[row] = f.idle_severe_kin;
  columns.severe_only[row] = f.severe_only;
  columns.ill_only[row] = f.ill_only;
  columns.ill_only_disabled[row] = f.ill_only_disabled;
  columns.severe_and_ill[row] = f.severe_and_ill;
  columns.adl_partial[row] = f.adl_partial;
  columns.adl_full[row] = f.adl_full;
  columns.insured[row] = f.insured;
  columns.stage_1[row] = f.stage_1;
  columns.stage_2[row] = f.stage_2;
  columns.stage_3[row] = f.stage_3;
  columns.stage_4[row] = f.stage_4;
  columns.stage_5[row] = f.stage_5;
}

/** The facts of a household of the columns; `row` says which. */
export class FactsView implements Facts {
  row = 0;
  readonly #members: Uint8Array;
  readonly #earner: Int16Array;
  readonly #youngest: Uint8Array;
  readonly #oldest: Uint8Array;
  readonly #total_income: Float64Array;
  readonly #wages: Float64Array;
  readonly #basic_pension: Float64Array;
  readonly #other_income: Float64Array;
  readonly #business: Float64Array;
  readonly #contributions: Float64Array;
  readonly #medical: Float64Array;
  readonly #education: Float64Array;
  readonly #rehabilitation: Float64Array;
  readonly #care: Float64Array;
  readonly #rent: Float64Array;
  readonly #hands: Uint8Array;
  readonly #first_hand: Int16Array;
  readonly #first_wage: Int32Array;
  readonly #second_hand: Int16Array;
  readonly #second_wage: Int32Array;
  readonly #third_hand: Int16Array;
  readonly #third_wage: Int32Array;
  readonly #fourth_hand: Int16Array;
  readonly #fourth_wage: Int32Array;
  readonly #keepers: Uint8Array;
  readonly #disabled: Uint8Array;
  readonly #care_level_1: Uint8Array;
  readonly #care_level_2: Uint8Array;
  readonly #care_level_3: Uint8Array;
  readonly #idle_severe: Uint8Array;
  readonly #idle_severe_kin: Uint8Array;
  readonly #severe_only: Uint8Array;
  readonly #ill_only: Uint8Array;
  readonly #ill_only_disabled: Uint8Array;
  readonly #severe_and_ill: Uint8Array;
  readonly #adl_partial: Uint8Array;
  readonly #adl_full: Uint8Array;
  readonly #insured: Uint8Array;
  readonly #stage_1: Uint8Array;
  readonly #stage_2: Uint8Array;
  readonly #stage_3: Uint8Array;
  readonly #stage_4: Uint8Array;
  readonly #stage_5: Uint8Array;
  constructor(columns: FactsColumns) {
    this.#members = columns.members;
    this.#earner = columns.earner;
    this.#youngest = columns.youngest;
    this.#oldest = columns.oldest;
    this.#total_income = columns.total_income;
    this.#wages = columns.wages;
    this.#basic_pension = columns.basic_pension;
    this.#other_income = columns.other_income;
    this.#business = columns.business;
    this.#contributions = columns.contributions;
    this.#medical = columns.medical;
    this.#education = columns.education;
    this.#rehabilitation = columns.rehabilitation;
    this.#care = columns.care;
    this.#rent = columns.rent;
    this.#hands = columns.hands;
    this.#first_hand = columns.first_hand;
    this.#first_wage = columns.first_wage;
    this.#second_hand = columns.second_hand;
    this.#second_wage = columns.second_wage;
    this.#third_hand = columns.third_hand;
    this.#third_wage = columns.third_wage;
    this.#fourth_hand = columns.fourth_hand;
    this.#fourth_wage = columns.fourth_wage;
    this.#keepers = columns.keepers;
    this.#disabled = columns.disabled;
    this.#care_level_1 = columns.care_level_1;
    this.#care_level_2 = columns.care_level_2;
    this.#care_level_3 = columns.care_level_3;
    this.#idle_severe = columns.idle_severe;
    this.#idle_severe_kin = columns.idle_severe_kin;
    this.#severe_only = columns.severe_only;
    this.#ill_only = columns.ill_only;
    this.#ill_only_disabled = columns.ill_only_disabled;
    this.#severe_and_ill = columns.severe_and_ill;
    this.#adl_partial = columns.adl_partial;
    this.#adl_full = columns.adl_full;
    this.#insured = columns.insured;
    this.#stage_1 = columns.stage_1;
    this.#stage_2 = columns.stage_2;
    this.#stage_3 = columns.stage_3;
    this.#stage_4 = columns.stage_4;
    this.#stage_5 = columns.stage_5;
  }
  get members(): number {
    return this.#members[this.row];
  }
  get earner(): number {
    return this.#earner[this.row];
  }
  get youngest(): number {
    return this.#youngest[this.row];
  }
  get oldest(): number {
    return this.#oldest[this.row];
  }
  get total_income(): number {
    return this.#total_income[this.row];
  }
  get wages(): number {
    return this.#wages[this.row];
  }
  get basic_pension(): number {
    return this.#basic_pension[this.row];
  }
  get other_income(): number {
    return this.#other_income[this.row];
  }
  get business(): number {
    return this.#business[this.row];
  }
  get contributions(): number {
    return this.#contributions[this.row];
  }
  get medical(): number {
    return this.#medical[this.row];
  }
  get education(): number {
    return this.#education[this.row];
  }
  get rehabilitation(): number {
    return this.#rehabilitation[this.row];
  }
  get care(): number {
    return this.#care[this.row];
  }
  get rent(): number {
    return this.#rent[this.row];
  }
  get hands(): number {
    return this.#hands[this.row];
  }
  get first_hand(): number {
    return this.#first_hand[this.row];
  }
  get first_wage(): number {
    return this.#first_wage[this.row];
  }
  get second_hand(): number {
    return this.#second_hand[this.row];
  }
  get second_wage(): number {
    return this.#second_wage[this.row];
  }
  get third_hand(): number {
    return this.#third_hand[this.row];
  }
  get third_wage(): number {
    return this.#third_wage[this.row];
  }
  get fourth_hand(): number {
    return this.#fourth_hand[this.row];
  }
  get fourth_wage(): number {
    return this.#fourth_wage[this.row];
  }
  get keepers(): number {
    return this.#keepers[this.row];
  }
  get disabled(): number {
    return this.#disabled[this.row];
  }
  get care_level_1(): number {
    return this.#care_level_1[this.row];
  }
  get care_level_2(): number {
    return this.#care_level_2[this.row];
  }
  get care_level_3(): number {
    return this.#care_level_3[this.row];
  }
  get idle_severe(): number {
    return this.#idle_severe[this.row];
  }
  get idle_severe_kin(): number {
    return this.#idle_severe_kin[this.row];
  }
  get severe_only(): number {
    return this.#severe_only[this.row];
  }
  get ill_only(): number {
    return this.#ill_only[this.row];
  }
  get ill_only_disabled(): number {
    return this.#ill_only_disabled[this.row];
  }
  get severe_and_ill(): number {
    return this.#severe_and_ill[this.row];
  }
  get adl_partial(): number {
    return this.#adl_partial[this.row];
  }
  get adl_full(): number {
    return this.#adl_full[this.row];
  }
  get insured(): number {
    return this.#insured[this.row];
  }
  get stage_1(): number {
    return this.#stage_1[this.row];
  }
  get stage_2(): number {
    return this.#stage_2[this.row];
  }
  get stage_3(): number {
    return this.#stage_3[this.row];
  }
  get stage_4(): number {
    return this.#stage_4[this.row];
  }
  get stage_5(): number {
    return this.#stage_5[this.row];
  }
}
