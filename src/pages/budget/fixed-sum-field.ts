// 资金分担 The fixed sum that the centre pays, in 亿元 or million yuan.

import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {word} from "./words.js";

/** `onTyped` says whether the sum was taken; one that was not makes way for the one in force. */
export function fixedSumField(lang: Lang, onTyped: (sum: number, event: Event) => boolean): Live<number | null> {
  const unit = lang === "zh" ? 1e8 : 1e6;
  let current: number | null = null;
  const input = h("input", {type: "number", class: "typed", min: 0, step: "any", name: "fixed-central"});
  const show = (): void => {
    input.value = current === null ? "" : String(Number((current / unit).toFixed(4)));
  };
  input.addEventListener("change", event => {
    const sum = Math.round(input.valueAsNumber * unit);
    if (!Number.isFinite(sum) || !onTyped(sum, event)) show();
  });
  const element = h(
    "div",
    {class: "fixed-sum"},
    h(
      "label",
      {class: "share-field"},
      h("span", {class: "name"}, word(lang, "fixed_amount")),
      input,
      lang === "zh" ? "亿元/年" : "million yuan/year"
    ),
    h("p", {class: "quiet"}, word(lang, "fixed_words"))
  );
  return live(element as HTMLElement, (sum: number | null) => {
    current = sum;
    show();
  });
}
