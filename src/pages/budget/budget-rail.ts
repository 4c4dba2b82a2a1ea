// The rail of the page: ready-made reforms, who pays, and the way to all other levers. From below on a phone, as on the workbench.

import type {Policy} from "../../rules/policy.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export interface BudgetRailOptions {
  readonly lang: Lang;
  readonly presets: HTMLElement;
  readonly financing: HTMLElement;
  /** Address of the workbench. */
  readonly workbench: string;
  /** The link to a policy in hand, without the page. */
  readonly query: (policy: Policy) => string;
  /** Shows a policy in the parts. */
  readonly onPolicy: (policy: Policy) => void;
}

export function budgetRail({lang, presets, financing, workbench, query, onPolicy}: BudgetRailOptions): Live<Policy> {
  const title = t(lang, "rail");
  const handle = h("button", {type: "button", class: "rail-handle", "aria-expanded": "false"}, title);
  const link = h("a", {href: workbench}, t(lang, "to_workbench"));
  const fields = h("div", {class: "rail-fields"}, presets, financing, h("p", {}, link));
  const element = h("aside", {class: "rail budget-rail", "aria-label": title}, handle, fields);
  handle.addEventListener("click", () =>
    setAttribute(handle, "aria-expanded", element.toggleAttribute("data-open") ? "true" : "false")
  );
  return live(element, (policy: Policy) => {
    onPolicy(policy);
    setAttribute(link, "href", workbench + query(policy));
  });
}
