// 差多少会变 The nearest changes that would flip the decision, on the household's side and on the policy's.

import type {Flip} from "../../analysis/household/flip.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {flipWords} from "./flip-words.js";
import {t} from "./words.js";

export interface Flips {
  readonly policy: string;
  readonly household: readonly Flip[];
  readonly parameters: readonly Flip[];
}

const most = 5;

/** Shows `null` while it is being worked out. */
export function flipsView(lang: Lang): Live<Flips | null> {
  const under = h("span", {class: "quiet"});
  const body = h("div", {class: "flip-lists"});
  const element = h(
    "section",
    {class: "flips"},
    h("header", {class: "part-head"}, h("h2", {}, t(lang, "flips")), under),
    h("p", {class: "quiet lead"}, t(lang, "flips_lead")),
    body
  );
  return live(element, (flips: Flips | null) => {
    setAttribute(element, "aria-busy", flips === null);
    if (flips === null) return; // the last list stays until the next one is there
    setText(under, t(lang, "flip_under", {policy: flips.policy}));
    const {household, parameters} = flips;
    if (household.length + parameters.length === 0) body.replaceChildren(h("p", {}, t(lang, "flips_none")));
    else body.replaceChildren(list("flips_household", household, lang), list("flips_policy", parameters, lang));
  });
}

function list(title: "flips_household" | "flips_policy", flips: readonly Flip[], lang: Lang): HTMLElement {
  const [near, far] = [flips.slice(0, most), flips.slice(most)];
  const rows = (some: readonly Flip[]): HTMLElement => h("ul", {}, ...some.map(flip => row(flip, lang)));
  return h(
    "div",
    {},
    h("h3", {}, t(lang, title)),
    near.length === 0 ? h("p", {class: "quiet"}, t(lang, "flips_none")) : rows(near),
    far.length === 0
      ? null
      : h("details", {class: "fold"}, h("summary", {}, t(lang, "flips_more", {n: far.length})), rows(far))
  );
}

function row(flip: Flip, lang: Lang): HTMLElement {
  const {what, change, status, result, total} = flipWords(flip, lang);
  return h(
    "li",
    {"data-name": flip.name},
    h("div", {class: "flip-what"}, h("span", {}, what), " ", h("b", {}, change)),
    h(
      "div",
      {class: "flip-then"},
      h("span", {"aria-hidden": "true"}, "→ "),
      h("span", {class: "status", "data-status": status}, result),
      h(
        "span",
        {class: "quiet", "data-tone": flip.total_change > 0.005 ? "gain" : flip.total_change < -0.005 ? "loss" : null},
        total
      )
    )
  );
}
