// At which time of a rise by work households are walked up in earnings: with disregard and exit granted, or when both are over.

import type {CliffOptions} from "../../../engine/cliffs/cells.js";
import {h} from "../../../ui/elements/dom.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

export interface CliffWhen {
  readonly element: HTMLElement;
  readonly cliffs: () => CliffOptions;
  /** Whether it is asked for at all. */
  readonly show: (isNeeded: boolean) => void;
}

export function cliffWhen(lang: Lang, onChange: () => void = () => undefined): CliffWhen {
  const select = h(
    "select",
    {name: "cliff-when", "aria-label": t(lang, "cliff_when")},
    h("option", {value: "first"}, t(lang, "cliff_first")),
    h("option", {value: "over"}, t(lang, "cliff_over"))
  );
  select.addEventListener("change", onChange);
  const element = h("label", {class: "form-line", hidden: true}, t(lang, "cliff_when"), " ", select);
  return {
    element,
    cliffs: () => ({months_since_rise: select.value === "first" ? 0 : null}),
    show: isNeeded => {
      element.hidden = !isNeeded;
    }
  };
}
