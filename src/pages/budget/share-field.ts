// 资金分担 One level's share of what is paid, in percent.

import {payerNames} from "../../rules/financing/rule.js";
import type {Payer} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";

export interface ShareState {
  readonly share: number;
  readonly moved: boolean;
}

export type ShareField = Live<ShareState> & {
  readonly payer: Payer;
  /** Percent; NaN where it is no number. */
  readonly value: () => number;
  readonly set: (percent: number) => void;
};

export function shareField(payer: Payer, lang: Lang, onTyped: (event: Event) => void): ShareField {
  const input = h("input", {type: "number", class: "typed", min: 0, max: 100, step: 1, name: `share-${payer}`});
  input.addEventListener("change", onTyped);
  const swatch = h("i", {class: `swatch part-${payerNames.indexOf(payer)}`});
  const element = h(
    "label",
    {class: "share-field"},
    swatch,
    h("span", {class: "name"}, payers[payer][lang]),
    input,
    "%"
  );
  return Object.assign(
    live(element as HTMLElement, ({share, moved}: ShareState) => {
      input.value = String(Number((100 * share).toFixed(6)));
      setAttribute(element, "data-moved", moved);
    }),
    {
      payer,
      value: () => input.valueAsNumber,
      set: (value: number) => {
        input.value = String(value);
      }
    }
  );
}
