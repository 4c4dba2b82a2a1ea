// 政策前沿 Against which outcome cost is drawn, one of those that were compared.

import {outcomes} from "../../../analysis/search/outcomes.js";
import type {OutcomeName} from "../../../analysis/search/outcomes.js";
import {h, live} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {toggle} from "../../../ui/elements/toggle.js";
import type {Lang} from "../../../rules/schema/label.js";
import {t} from "../words.js";

export interface AxisState {
  readonly compared: readonly OutcomeName[];
  readonly axis: OutcomeName;
  /** By hand: the switch shows it already, and keeps the focus. */
  readonly isPicked: boolean;
}

export function axisSwitch(lang: Lang, onPick: (name: OutcomeName) => void): Live<AxisState> {
  const element = h("div", {class: "axes"});
  let drawn = "";
  return live(element as HTMLElement, ({compared, axis, isPicked}: AxisState) => {
    const key = `${compared.join()} ${isPicked ? "" : axis}`;
    if (key === drawn) return;
    drawn = key;
    const choices = compared.map(name => [name, outcomes[name][lang]] as const);
    element.replaceChildren(
      h("span", {class: "quiet"}, t(lang, "frontier_axis")),
      toggle(choices, {label: t(lang, "frontier_axis"), value: axis, onPick})
    );
  });
}
