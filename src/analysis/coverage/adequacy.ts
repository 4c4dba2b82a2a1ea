// 保障水平 How far the standard and the benefit reach.

import type {Tally} from "../../engine/tally/tally.js";
import type {Policy} from "../../rules/policy.js";
import {ratio} from "../results/ratios.js";
import {spreadOf, standardsOf} from "../standards/standards.js";
import type {StandardSpread} from "../standards/standards.js";
import {combinedError, placesOf, placeSum, total} from "../results/totals.js";
import type {Estimate} from "../results/totals.js";

type Side = "baseline" | "reform";

export interface Adequacy extends StandardSpread {
  /** 12 x mean standard / last year's consumption per head; null where no consumption is published. */
  readonly standard_to_consumption: number | null;
  /** Mean standard weighted by recipients of dibao, 元/月·人; null where nobody receives. */
  readonly mean_standard_recipients: number | null;
  /** Dibao base per person in a receiving dibao family, 元/月. */
  readonly mean_benefit: number;
  /** Base, add-ons and what single entrants get, per recipient of dibao, against the mean standard. */
  readonly benefit_to_standard: number | null;
  /** The same without add-ons. */
  readonly base_to_standard: number | null;
}

export function adequacy(tally: Tally, side: Side, policy: Policy): Adequacy {
  const amounts = standardsOf(policy, tally.regions);
  const recipients = total(tally, side, "dibao_receiving");
  const mean = recipients > 0 ? meanStandard(tally, side, policy) : null;
  const families = recipients - total(tally, side, "single_receiving");
  const benefit = families > 0 ? total(tally, side, "dibao_base_receiving") / families : 0;
  const base = total(tally, side, "dibao_base_receiving") + total(tally, side, "single_benefit_receiving");
  const spread = spreadOf(amounts, tally.persons);
  const consumption = policy.standard.consumption.all;
  return {
    ...spread,
    standard_to_consumption: consumption === null ? null : (12 * spread.mean) / consumption,
    mean_standard_recipients: mean,
    mean_benefit: benefit,
    benefit_to_standard:
      mean === null ? null : (base + total(tally, side, "dibao_addon_receiving")) / (recipients * mean),
    base_to_standard: mean === null ? null : base / (recipients * mean)
  };
}

/** The standard, 元/月·人, of a place: urban and rural of each prefecture in turn. */
function standardsByPlace(tally: Tally, policy: Policy): number[] {
  return standardsOf(policy, tally.regions).flatMap(({urban, rural}) => [urban, rural]);
}

function meanStandard(tally: Tally, side: Side, policy: Policy): number {
  const persons = (place: number): number => placeSum(tally, side === "baseline" ? 0 : 1, place, "dibao_receiving");
  const standards = standardsByPlace(tally, policy);
  // a place without recipients may have no standard published
  const paid = placesOf(tally).filter(place => persons(place) > 0);
  return (
    paid.reduce((sum, place) => sum + persons(place) * standards[place], 0) / total(tally, side, "dibao_receiving")
  );
}

/** Mean standard weighted by recipients, with its change and errors, 元/月·人; null where nobody receives under one of the policies. */
export function meanStandardEstimate(tally: Tally, policies: Readonly<Record<Side, Policy>>): Estimate | null {
  const persons = (side: Side): number => total(tally, side, "dibao_receiving");
  if (persons("baseline") === 0 || persons("reform") === 0) return null;
  const of = (side: Side): {mean: number; factor: (place: number) => number} => {
    const standards = standardsByPlace(tally, policies[side]);
    const mean = meanStandard(tally, side, policies[side]);
    return {
      mean,
      factor: place => (Number.isFinite(standards[place]) ? (standards[place] - mean) / persons(side) : 0)
    };
  };
  const [b, r] = [of("baseline"), of("reform")];
  const error = (factors: (place: number) => readonly [number, number]): number =>
    combinedError(tally, "dibao_receiving", factors);
  return {
    baseline: b.mean,
    reform: r.mean,
    change: r.mean - b.mean,
    baseline_se: error(place => [b.factor(place), 0]),
    reform_se: error(place => [0, r.factor(place)]),
    change_se: error(place => [-b.factor(place), r.factor(place)])
  };
}

/** Dibao base per person of a receiving dibao family, 元/月, with its change and errors. */
export function meanBenefitEstimate(tally: Tally): Estimate {
  const families = (side: 0 | 1, place: number): number =>
    placeSum(tally, side, place, "dibao_receiving") - placeSum(tally, side, place, "single_receiving");
  return ratio(tally, "benefit", place => [
    families(0, place),
    placeSum(tally, 0, place, "dibao_base_receiving"),
    families(1, place),
    placeSum(tally, 1, place, "dibao_base_receiving")
  ]);
}
