// Whether the figures that a province is fitted to are all there and agree with one another, looked at before anything is built.

import {outcomesOf} from "./outcomes.js";
import type {Outcome} from "./outcomes.js";
import {readPolicy, standardsUnder} from "./policies.js";
import type {Figures} from "../census/figures.js";
import type {Province} from "../census/provinces.js";

/** What take-up is fitted to: without one of these a population has no recipients that mean anything. */
const needed = ["dibao_persons", "edge_persons"] as const;

/** The same figure by the name that data/assistance.csv has for it. */
const alike: Readonly<Record<string, string>> = {edge_persons: "edge_persons_recognised"};

/** How far parts may be from their whole: figures are rounded. */
const rounding = 0.01;

interface Band {
  readonly low: number;
  readonly high: number;
}

/** Throws with everything that is missing or contradicts itself. */
export function checkTargets(province: Province, figures: Figures, outcomes?: readonly Outcome[]): void {
  const own = outcomesOf(province, outcomes);
  const wrong = [...missing(own, province), ...disagreements(own, province, figures), ...parts(own), ...ratios(own)];
  const standards = standardsOf(province);
  if (standards !== null) wrong.push(...means(own, standards));
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
}

const missing = (own: readonly Outcome[], {policy, region}: Province): string[] =>
  needed
    .filter(name => !own.some(({indicator}) => indicator === name))
    .map(name => `missing figure: ${name} of ${region} under ${policy} (add a row to data/policy-outcomes.csv)`);

/** Two tables that have one figure of one year. */
function disagreements(own: readonly Outcome[], {region}: Province, figures: Figures): string[] {
  return own.flatMap(({indicator, year, value, at}) => {
    const name = alike[indicator] ?? indicator;
    const other = figures.all.find(f => f.region === region && f.indicator === name && f.year === year);
    if (other === undefined || other.value === value) return [];
    return [
      `contradicting targets: ${indicator} is ${value} (${at}) and ${other.value} in data/assistance.csv (keep one)`
    ];
  });
}

/** Town and country add up to the whole; who is watched has those on dibao among them. */
function parts(own: readonly Outcome[]): string[] {
  const [all, urban, rural] = ["", "_urban", "_rural"].map(area => named(own, `dibao_persons${area}`));
  if (all === undefined || urban === undefined || rural === undefined) return [];
  if (new Set([all.year, urban.year, rural.year]).size > 1) return [];
  const sum = urban.value + rural.value;
  if (Math.abs(sum / all.value - 1) <= rounding) return [];
  return [
    `contradicting targets: dibao_persons is ${all.value} (${all.at}), town and country add up to ${sum} (keep two)`
  ];
}

/** A mean over the standard: that of base amounts is no more than that with add-ons, that of all lies between town and country. */
function ratios(own: readonly Outcome[]): string[] {
  const at = (name: string, area: string): Outcome | undefined => named(own, `${name}${area}`);
  const above = ["", "_urban", "_rural"].flatMap(area => {
    const [base, benefit] = [at("base_to_standard", area), at("benefit_to_standard", area)];
    if (base === undefined || benefit === undefined || base.value <= benefit.value) return [];
    return [
      `contradicting targets: ${base.indicator} is ${base.value} (${base.at}), with add-ons ${benefit.value} (no less)`
    ];
  });
  const outside = ["base_to_standard", "benefit_to_standard"].flatMap(name => {
    const [all, urban, rural] = ["", "_urban", "_rural"].map(area => at(name, area));
    if (all === undefined || urban === undefined || rural === undefined) return [];
    return outsideOf(all, {low: Math.min(urban.value, rural.value), high: Math.max(urban.value, rural.value)});
  });
  return [...above, ...outside];
}

/** A mean standard lies among the standards that it is the mean of. */
function means(own: readonly Outcome[], standards: Readonly<Record<"urban" | "rural", Band>>): string[] {
  const {urban, rural} = standards;
  const whole = {low: Math.min(urban.low, rural.low), high: Math.max(urban.high, rural.high)};
  return (
    [
      ["", whole],
      ["_urban", urban],
      ["_rural", rural]
    ] as const
  ).flatMap(([area, band]) => {
    const mean = named(own, `dibao_standard_mean${area}`);
    return mean === undefined ? [] : outsideOf(mean, band);
  });
}

const outsideOf = ({indicator, value, at}: Outcome, {low, high}: Band): string[] =>
  value >= low * (1 - rounding) && value <= high * (1 + rounding)
    ? []
    : [
        `contradicting targets: ${indicator} is ${value} (${at}), what it is the mean of lies between ${low} and ${high}`
      ];

const named = (own: readonly Outcome[], name: string): Outcome | undefined =>
  own.find(({indicator}) => indicator === name);

/** The lowest and highest standard of a province's prefectures. */
function standardsOf({policy, prefectures}: Province): Readonly<Record<"urban" | "rural", Band>> | null {
  if (prefectures.length === 0) return null;
  const amounts = standardsUnder(
    readPolicy(policy).policy,
    prefectures.map(({region}) => region)
  );
  const band = (place: "urban" | "rural"): Band => ({
    low: Math.min(...amounts.map(each => each[place])),
    high: Math.max(...amounts.map(each => each[place]))
  });
  return {urban: band("urban"), rural: band("rural")};
}
