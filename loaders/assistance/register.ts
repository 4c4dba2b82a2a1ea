// The register: who is on the books, at what amount, as an office would find them. Those who receive under the policy in
// force (by the same draw as in every simulation), less the few not yet entered, with families that rose above the line
// since their last review and some that were admitted against the rules.

import {eachAssessed} from "./assessed.js";
import {eachHousehold, provincial} from "../households/draft.js";
import type {Draft} from "../households/draft.js";
import {fitRisk, weightOf} from "../calibrate/shares.js";

const none = 0;
const dibao = 2;
const monitored = 5;

/** Months until a family's means are looked at again (民发〔2021〕57号): half a year where somebody can work, else a year. */
const reviewMonths = {withWork: 6, withoutWork: 12} as const;

/** What the assessment says of each family: its rightful status, amount, and how far it is from dibao. */
export interface Rights {
  readonly receives: Uint8Array;
  readonly status: Uint8Array;
  /** 元/月 in cash. */
  readonly cash: Float64Array;
  /** How easily the family might be taken for one that is entitled: 0 where it is, or is far above the line. */
  readonly risk: Float64Array;
  /** The standard for the whole family, 元/月. */
  readonly standard: Float64Array;
}

/** Fills observed_status and observed_benefit_month; everything else of the household must be known. */
export function drawRegister(draft: Draft, rights: Rights): void {
  const {households, members} = draft;
  const missing = provincial(draft, "register_missing_share");
  const wrongly = provincial(draft, "register_wrong_share");
  const persons = Float64Array.from(households.weight, (weight, i) => weight * members[i]);
  const rightly = weightOf(persons, i => rights.receives[i] === 1 && rights.status[i] === dibao) * (1 - missing);
  const factor = fitRisk(rights.risk, persons, (rightly * wrongly) / (1 - wrongly));
  eachHousehold(draft, "register", (i, stream) => {
    const overlooked = stream.chance(missing);
    const review =
      stream.uniform() * (households.rise_by_work[i] === 1 ? reviewMonths.withWork : reviewMonths.withoutWork);
    const admitted = stream.chance(factor * rights.risk[i]);
    const granted = (0.2 + 0.4 * stream.uniform()) * rights.standard[i];
    const unreviewed = households.months_since_rise[i] < review && rights.status[i] !== dibao;
    if (unreviewed) enter(draft, i, dibao, households.prior_benefit_month[i]);
    else if (rights.receives[i] === 1 && !overlooked) enter(draft, i, rights.status[i], rights.cash[i]);
    else if (admitted) enter(draft, i, dibao, granted);
    else enter(draft, i, households.monitored[i] === 1 ? monitored : none, 0);
  });
}

function enter({households}: Draft, i: number, status: number, benefit: number): void {
  households.observed_status[i] = status;
  households.observed_benefit_month[i] = Math.round(benefit);
}

/** Assesses every household under the policy in force; what a family held before and its draw must be known. */
export function rightsOf(draft: Draft): Rights {
  const n = draft.members.length;
  const rights: Rights = {
    receives: new Uint8Array(n),
    status: new Uint8Array(n),
    cash: new Float64Array(n),
    risk: new Float64Array(n),
    standard: new Float64Array(n)
  };
  eachAssessed(draft, (i, sheet) => {
    // A family that is being phased out has left the status and is watched.
    rights.status[i] = sheet.exit_benefit > 0 ? monitored : sheet.status;
    rights.receives[i] = sheet.receives;
    rights.cash[i] = sheet.cash_month;
    rights.standard[i] = sheet.members * sheet.standard;
    const ratio = sheet.members === 0 ? 2 : sheet.counted_income / (12 * rights.standard[i]);
    rights.risk[i] = sheet.status === 1 || sheet.status === dibao ? 0 : Math.max(0, 2 - ratio);
  });
  return rights;
}
