// 资金分担 One level's share of what is paid, in percent.

import {payerNames} from "../../rules/financing/rule.js";
import type {Payer} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
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
  /** It is part of what was not taken. */
  readonly mark: () => void;
};

export function shareField(payer: Payer, lang: Lang, onTyped: (event: Event) => void): ShareField {
  const {input, fault, show, value} = typedNumber({
    lang,
    form: {min: 0, max: 100, step: 1, unit: "%"},
    attributes: {name: `share-${payer}`},
    onValue: (percent, event) => {
      show(percent);
      onTyped(event);
    }
  });
  const swatch = h("i", {class: `swatch part-${payerNames.indexOf(payer)}`});
  const name = h("span", {class: "name"}, payers[payer][lang]);
  const label = h("label", {class: "share-field"}, swatch, name, input, "%");
  return Object.assign(
    live(h("div", {}, label, fault) as HTMLElement, ({share, moved}: ShareState) => {
      show(Number((100 * share).toFixed(6)));
      setAttribute(label, "data-moved", moved);
    }),
    {
      payer,
      value: () => value() ?? NaN,
      set: (percent: number) => show(percent),
      mark: () => setAttribute(input, "aria-invalid", "true")
    }
  );
}
