// What a search is asked for, from what stands in its form; or what is wrong with that, in words.

import type {Limit, StandardRule} from "../../../analysis/search/frontier.js";
import type {Lever} from "../../../analysis/search/levers.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {Policy} from "../../../rules/policy.js";
import {areBounds, boundsText, isBounded, pathOf} from "./lever-picker.js";
import type {Picked} from "./lever-picker.js";
import {choiceWithin, leverWithin} from "./search-levers.js";
import type {AnyLever} from "./search-levers.js";
import {t} from "../words.js";

/** What a search is asked for; the page adds the population. */
export interface FrontierQuestion {
  readonly levers: readonly Lever[];
  readonly names: readonly AnyLever[];
  readonly objectives: readonly OutcomeName[];
  readonly limits: readonly Limit[];
  readonly standardRules: readonly StandardRule[];
  readonly policies: number;
  readonly seed: number;
  /** How households are walked where an outcome needs it. */
  readonly cliffs: CliffOptions;
}

/** What stands in the form; a number is NaN where its field holds none. */
export interface FrontierWish {
  readonly picked: readonly Picked[];
  /** Besides cost. */
  readonly compared: readonly OutcomeName[];
  readonly cliffs: CliffOptions;
  /** 元/年; null: cost has no limit. */
  readonly most: number | null;
  /** Whether nobody may get less. */
  readonly isNoneLowered: boolean;
  readonly standardRules: readonly StandardRule[];
  readonly policies: number;
  readonly seed: number;
}

/** How many policies a search may try. */
export const sizes = {min: 2, max: 5000};

export function questionOf(wish: FrontierWish, baseline: Policy, lang: Lang): FrontierQuestion | string {
  const {picked, compared, cliffs, most, isNoneLowered, standardRules, policies, seed} = wish;
  const wrong = wrongLevers(picked, lang) ?? wrongAim(wish, lang);
  if (wrong !== null) return wrong;
  return {
    levers: picked.map(each =>
      isBounded(each) ? leverWithin(baseline, each.lever, each.range, each.lever.step) : choiceWithin(baseline, each)
    ),
    names: picked.map(each => (isBounded(each) ? each.lever : each)),
    objectives: ["cost", ...compared],
    limits: [
      ...(most === null ? [] : [{outcome: "cost", sense: "at_most", target: most} as const]),
      ...(isNoneLowered ? [{outcome: "lowered_persons", sense: "at_most", target: 0} as const] : [])
    ],
    standardRules,
    policies,
    seed,
    cliffs
  };
}

function wrongLevers(picked: readonly Picked[], lang: Lang): string | null {
  if (picked.length === 0) return t(lang, "frontier_no_lever");
  if (new Set(picked.map(pathOf)).size < picked.length) return t(lang, "frontier_twice");
  const wrong = picked.filter(isBounded).find(each => !areBounds(each));
  return wrong === undefined ? null : `${wrong.lever.name}: ${t(lang, "goal_bad_bounds", boundsText(wrong))}`;
}

function wrongAim({compared, most, policies, seed}: FrontierWish, lang: Lang): string | null {
  if (compared.length === 0) return t(lang, "frontier_no_objective");
  if (most !== null && !Number.isFinite(most)) return t(lang, "goal_bad_number");
  const isSize = Number.isInteger(policies) && policies >= sizes.min && policies <= sizes.max;
  return isSize && Number.isInteger(seed) && seed >= 0 ? null : t(lang, "frontier_size");
}
