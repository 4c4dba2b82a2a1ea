// How many policies a search tries, and from which seed.

import {needs} from "../../../analysis/search/outcomes.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {formBlock, wholeNumber} from "./form-parts.js";
import {sizes} from "./frontier-question.js";
import type {FrontierWish} from "./frontier-question.js";
import {t} from "../words.js";

/** Policies until another number is typed: by how long one takes. */
const usualSizes = {plain: 300, cliffs: 150, months: 40};

export type SizeBlock = HTMLElement & {
  readonly size: () => Pick<FrontierWish, "policies" | "seed">;
  /** Other outcomes are compared: where each policy takes longer, fewer are offered. */
  readonly follow: (compared: readonly OutcomeName[]) => void;
};

export function sizeBlock(lang: Lang): SizeBlock {
  let isTyped = false;
  const policies = wholeNumber("policies", usualSizes.plain, {...sizes, lang});
  const seed = wholeNumber("seed", 1, {min: 0, max: Number.MAX_SAFE_INTEGER, lang});
  policies.input.addEventListener("input", () => (isTyped = true));
  const element = formBlock(
    t(lang, "size"),
    h(
      "div",
      {class: "form-line"},
      h("label", {}, t(lang, "policies"), " ", policies.input, policies.fault),
      h("label", {}, t(lang, "seed"), " ", seed.input, seed.fault)
    )
  );
  return Object.assign(element, {
    size: () => ({policies: policies.value() ?? NaN, seed: seed.value() ?? NaN}),
    follow: (compared: readonly OutcomeName[]) => {
      const usual = needs(compared, "months") ? "months" : needs(compared, "cliffs") ? "cliffs" : "plain";
      if (!isTyped) policies.show(usualSizes[usual]);
    }
  });
}
