// Which rules: the version in force in a month, or a policy by name; and a second one beside it.

import {policiesFor, policyInForce} from "../../analysis/policies/policy-in-force.js";
import type {Policy} from "../../rules/policy.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {monthPattern} from "./household-link.js";
import {t} from "./words.js";

export interface Choice {
  readonly region: number;
  readonly month: string;
  readonly first: string | null;
  readonly second: string | null;
}

export interface Chosen {
  /** Undefined where no policy has a standard for the prefecture. */
  readonly first: Policy | undefined;
  readonly second: Policy | undefined;
  /** False where the month lies before every version that is known. */
  readonly covered: boolean;
}

/** The policies meant: an id that does not fit the prefecture gives way to the version in force. */
export function choose(policies: readonly Policy[], {region, month, first, second}: Choice): Chosen {
  const fitting = policiesFor(policies, region);
  const inForce = policyInForce(policies, region, month);
  const named = fitting.find(({id}) => id === first);
  const chosen = named ?? inForce?.policy;
  const other = fitting.find(({id}) => id === second);
  return {first: chosen, second: other, covered: named !== undefined || inForce === undefined || inForce.covered};
}

export interface ChoiceOptions {
  readonly lang: Lang;
  readonly policies: readonly Policy[];
  readonly onChange: (choice: Pick<Choice, "month" | "first" | "second">) => void;
}

export function policyChoice({lang, policies, onChange}: ChoiceOptions): Live<Choice> {
  const month = h("input", {type: "month", min: "1999-01", max: "2099-12", pattern: "\\d{4}-\\d{2}"});
  const first = h("select", {name: "first"});
  const second = h("select", {name: "second"});
  const since = h("span", {class: "quiet since"});
  let current: Choice = {region: 0, month: "2026-07", first: null, second: null};
  const fault = h("span", {class: "fault", role: "alert"});
  const tellAll = (): void => {
    const isMonth = monthPattern.test(month.value);
    setAttribute(month, "aria-invalid", isMonth ? null : "true");
    setText(fault, isMonth ? "" : t(lang, "bad_month", {month: current.month}));
    onChange({
      month: isMonth ? month.value : current.month,
      first: first.value === "" ? null : first.value,
      second: second.value === "" ? null : second.value
    });
  };
  for (const control of [month, first, second]) control.addEventListener("change", tellAll);
  const element = h(
    "div",
    {class: "policy-choice"},
    h("label", {}, h("span", {class: "quiet"}, t(lang, "policy_month")), month, fault),
    h("label", {}, h("span", {class: "quiet"}, t(lang, "policy")), first, since),
    h("label", {}, h("span", {class: "quiet"}, t(lang, "compare_with")), second)
  );
  return live(element as HTMLElement, (choice: Choice) => {
    current = choice;
    const fitting = policiesFor(policies, choice.region);
    const chosen = choose(policies, choice);
    const options = (blank: string): HTMLOptionElement[] => [
      h("option", {value: ""}, blank),
      ...fitting.map(({id, name}) => h("option", {value: id}, name[lang]))
    ];
    if (month.value !== choice.month && !month.hasAttribute("aria-invalid")) month.value = choice.month;
    first.replaceChildren(...options(t(lang, "by_month")));
    second.replaceChildren(...options(t(lang, "no_second")));
    first.value = fitting.some(({id}) => id === choice.first) ? choice.first! : "";
    second.value = chosen.second?.id ?? "";
    const policy = chosen.first;
    const date = policy === undefined ? "" : t(lang, "since", {date: policy.effective});
    setText(since, `${date}${chosen.covered ? "" : ` · ${t(lang, "before_first")}`}`);
  });
}
