// 资金分担 Whether the centre pays a share or a fixed sum.

import type {Policy} from "../../rules/policy.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {describeLever} from "../../policy-desk/levers/describe-lever.js";
import {toggle} from "../../ui/elements/toggle.js";
import {t} from "./words.js";

export type FinancingMode = Policy["financing"]["mode"];
const modes = ["share", "fixed_central"] as const;

/** Drawn anew only where the mode is another: the switch keeps the focus. */
export function financingMode(lang: Lang, onPick: (mode: FinancingMode) => void): Live<FinancingMode> {
  const {node} = describeLever("financing.mode", lang);
  const names = node.kind === "choice" ? node.values : {};
  const choices = modes.map(name => [name, names[name]?.[lang] ?? name] as const);
  const element = h("div", {});
  let drawn: FinancingMode | null = null;
  return live(element as HTMLElement, (mode: FinancingMode) => {
    if (mode === drawn) return;
    drawn = mode;
    element.replaceChildren(toggle(choices, {label: t(lang, "mode"), value: mode, onPick}));
  });
}
