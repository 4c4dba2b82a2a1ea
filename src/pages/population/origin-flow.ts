// 来历 How a population comes to be, as boxes in a row: what is published, what is made of it, what had to be assumed.

import {h} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

const steps = ["households", "income", "assets", "health", "history", "take_up"] as const;

export function originFlow(lang: Lang): HTMLElement {
  const line = (key: "from_published" | "made" | "assumed", text: string): HTMLElement[] => [
    h("dt", {class: `flow-${key}`}, t(lang, key)),
    h("dd", {}, text)
  ];
  return h(
    "ol",
    {class: "origin-flow"},
    ...steps.map((step, i) =>
      h(
        "li",
        {},
        h("h3", {}, h("span", {class: "flow-number", "aria-hidden": "true"}, String(i + 1)), t(lang, `flow_${step}`)),
        h(
          "dl",
          {},
          ...line("from_published", t(lang, `flow_${step}_from`)),
          ...line("made", t(lang, `flow_${step}_made`)),
          ...line("assumed", t(lang, `flow_${step}_assumed`))
        )
      )
    )
  );
}
