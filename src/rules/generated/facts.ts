// What no policy moves, of one household.
// Written by `npm run generate` from src/rules/household/fact-columns.ts: change that, not this.

/** Sums are 元/年, counts are members. */
export interface Facts {
  readonly members: number;
  /** Row of the member whose earnings rise when earnings are added; -1 where nobody is a member. */
  readonly earner: number;
  /** Ages of the members; 0 where nobody is one. */
  readonly youngest: number;
  readonly oldest: number;
  readonly total_income: number;
  readonly wages: number;
  readonly basic_pension: number;
  /** Business, property, transfer and support less contributions and support paid: what counts under every policy. */
  readonly other_income: number;
  readonly business: number;
  readonly contributions: number;
  readonly medical: number;
  readonly education: number;
  readonly rehabilitation: number;
  readonly care: number;
  readonly rent: number;
  /** Members of 16 to 59 who neither learn nor are excused: an income may be imputed to them. */
  readonly hands: number;
  /** `workKind` and age of the first of them, as 256 * kind + age; 0 where there is none. */
  readonly first_hand: number;
  /** Not below 0. */
  readonly first_wage: number;
  /** The same of the second, third and fourth. */
  readonly second_hand: number;
  readonly second_wage: number;
  readonly third_hand: number;
  readonly third_wage: number;
  readonly fourth_hand: number;
  readonly fourth_wage: number;
  /** Members of 18 to 59, not severely disabled, who are head, spouse or parent of the head. */
  readonly keepers: number;
  readonly disabled: number;
  readonly care_level_1: number;
  readonly care_level_2: number;
  readonly care_level_3: number;
  /** Severely disabled members of 18 and more who are not employed. */
  readonly idle_severe: number;
  /** Of `idle_severe`: those who are neither head, spouse, child nor parent of the head. */
  readonly idle_severe_kin: number;
  readonly severe_only: number;
  readonly ill_only: number;
  /** Of `ill_only`: those with a disability that is not severe. */
  readonly ill_only_disabled: number;
  readonly severe_and_ill: number;
  readonly adl_partial: number;
  readonly adl_full: number;
  readonly insured: number;
  readonly stage_1: number;
  readonly stage_2: number;
  readonly stage_3: number;
  readonly stage_4: number;
  readonly stage_5: number;
}

/** The facts of one household, to be gathered again and again. */
export class GatheredFacts implements Facts {
  members = 0;
  earner = -1;
  youngest = 0;
  oldest = 0;
  total_income = 0;
  wages = 0;
  basic_pension = 0;
  other_income = 0;
  business = 0;
  contributions = 0;
  medical = 0;
  education = 0;
  rehabilitation = 0;
  care = 0;
  rent = 0;
  hands = 0;
  first_hand = 0;
  first_wage = 0;
  second_hand = 0;
  second_wage = 0;
  third_hand = 0;
  third_wage = 0;
  fourth_hand = 0;
  fourth_wage = 0;
  keepers = 0;
  disabled = 0;
  care_level_1 = 0;
  care_level_2 = 0;
  care_level_3 = 0;
  idle_severe = 0;
  idle_severe_kin = 0;
  severe_only = 0;
  ill_only = 0;
  ill_only_disabled = 0;
  severe_and_ill = 0;
  adl_partial = 0;
  adl_full = 0;
  insured = 0;
  stage_1 = 0;
  stage_2 = 0;
  stage_3 = 0;
  stage_4 = 0;
  stage_5 = 0;
}

export function clearFacts(f: GatheredFacts): void {
  f.members = 0;
  f.earner = -1;
  f.youngest = 0;
  f.oldest = 0;
  f.total_income = 0;
  f.wages = 0;
  f.basic_pension = 0;
  f.other_income = 0;
  f.business = 0;
  f.contributions = 0;
  f.medical = 0;
  f.education = 0;
  f.rehabilitation = 0;
  f.care = 0;
  f.rent = 0;
  f.hands = 0;
  f.first_hand = 0;
  f.first_wage = 0;
  f.second_hand = 0;
  f.second_wage = 0;
  f.third_hand = 0;
  f.third_wage = 0;
  f.fourth_hand = 0;
  f.fourth_wage = 0;
  f.keepers = 0;
  f.disabled = 0;
  f.care_level_1 = 0;
  f.care_level_2 = 0;
  f.care_level_3 = 0;
  f.idle_severe = 0;
  f.idle_severe_kin = 0;
  f.severe_only = 0;
  f.ill_only = 0;
  f.ill_only_disabled = 0;
  f.severe_and_ill = 0;
  f.adl_partial = 0;
  f.adl_full = 0;
  f.insured = 0;
  f.stage_1 = 0;
  f.stage_2 = 0;
  f.stage_3 = 0;
  f.stage_4 = 0;
  f.stage_5 = 0;
}
