// 资金分担 The fixed sum that the centre pays, in 亿元 or million yuan.

import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

/** `onTyped` says whether the sum was taken. */
export function fixedSumField(lang: Lang, onTyped: (sum: number, event: Event) => boolean): Live<number | null> {
  const scale = {zh: 1e8, en: 1e6}[lang];
  const unit = t(lang, "fixed_unit");
  const {input, fault, show} = typedNumber({
    lang,
    form: {min: 0, max: Infinity, scale, unit},
    attributes: {name: "fixed-central"},
    onValue: (sum, event) => onTyped(Math.round((sum ?? 0) * scale), event)
  });
  const element = h(
    "div",
    {class: "fixed-sum"},
    h("label", {class: "share-field"}, h("span", {class: "name"}, t(lang, "fixed_amount")), input, unit),
    fault,
    h("p", {class: "quiet"}, t(lang, "fixed_words"))
  );
  return live(element as HTMLElement, (sum: number | null) =>
    show(sum === null ? null : Number((sum / scale).toFixed(6)))
  );
}
