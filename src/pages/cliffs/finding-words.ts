// 一句话 The finding in sentences; every number in them is the run's.

import type {Finding, SideFacts} from "../../analysis/cliffs/finding.js";
import {cliffCauses} from "../../engine/cliffs/cells.js";
import {programmes} from "../../rules/law.js";
import {decimal, quantity, scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {clockWords} from "./clock.js";
import {t} from "./words.js";

export interface FindingText {
  /** What happens to families, in one sentence. */
  readonly main: string;
  /** What it comes from, and what the policy in hand does about it. */
  readonly more: readonly string[];
}

export function findingText(of: Finding, lang: Lang): FindingText {
  const when = clockWords(of.months_since_rise, lang);
  if (of.kind === "none") return {main: t(lang, "finding_none", {when}), more: []};
  const isReform = of.kind !== "baseline";
  const {now} = of;
  const main = t(lang, isReform ? "finding_reform" : "finding_now", {
    when,
    first: poorerWords(of, 0, lang),
    second: poorerWords(of, 1, lang)
  });
  const more = [whereWords(now, lang), isReform ? changeWords(of, lang) : t(lang, "finding_try")];
  return {main, more: of.is_exit_moved ? [...more, t(lang, "finding_exit")] : more};
}

function poorerWords({now, before, kind}: Finding, i: 0 | 1, lang: Lang): string {
  const {raise, households, mean} = now.poorer[i];
  const then = before.poorer[i].households;
  const was =
    kind === "baseline" || then === households
      ? ""
      : t(lang, "finding_was", {households: quantity("households", then, lang)});
  if (mean === null) return t(lang, "finding_nobody", {raise, was});
  return t(lang, i === 0 ? "finding_poorer" : "finding_poorer_too", {
    raise,
    households: count(households, lang),
    mean: decimal(mean, 0),
    was
  });
}

/** Where cliffs are and what is lost there; where there is none left, that. */
function whereWords({households, notch_households, notch_share, cause, programme}: SideFacts, lang: Lang): string {
  if (cause === null || notch_share === null) return t(lang, "finding_no_notch");
  const label = cliffCauses.find(({name}) => name === cause.name)![lang];
  const values = {
    households: count(households, lang),
    notch_households: count(notch_households, lang),
    share: percent(notch_share),
    cause: label,
    cause_share: percent(cause.share)
  };
  const lost =
    programme === null
      ? ""
      : t(lang, "finding_lost", {programme: programmes[programme.name][lang], share: percent(programme.share)});
  return t(lang, "finding_where", {...values, lost});
}

function changeWords(of: Finding, lang: Lang): string {
  const {kind, notch_households, depth_year, cost, is_sure} = of;
  const money = (estimate: typeof cost): string => {
    const scale = scaleOf("yuan", Math.max(Math.abs(estimate.change), 1e6), lang);
    const signed = scale.change(estimate.change);
    if (signed === null) return t(lang, "unchanged");
    // a run for notches has no errors of sums
    const error = Number.isFinite(estimate.change_se) ? ` ${scale.error(estimate.change_se, estimate.change)}` : "";
    return `${signed}${error} ${scale.unit}${t(lang, "a_year")}`;
  };
  const costs = t(lang, "finding_cost", {cost: money(cost)});
  if (kind === "unchanged") return t(lang, "finding_unchanged", {costs});
  const households = scaleOf("households", notch_households.change, lang);
  const change = households.change(notch_households.change);
  return t(lang, is_sure ? `finding_${kind as "better" | "worse" | "mixed"}` : "finding_unclear", {
    households:
      change === null
        ? t(lang, "unchanged")
        : `${change} ${households.error(notch_households.change_se, notch_households.change)} ${households.unit}`.trim(),
    depth: money(depth_year),
    costs
  });
}

const count = (households: number, lang: Lang): string =>
  t(lang, "n_households", {n: quantity("households", households, lang)});
const percent = (share: number): string => `${decimal(100 * share, share < 0.1 ? 1 : 0)}%`;
