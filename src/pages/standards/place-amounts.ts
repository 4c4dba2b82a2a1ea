// 逐市给定 The standard of each prefecture typed in, town and country; an empty field takes the published amount.

import type {RegionRow} from "../../analysis/results/tables.js";
import {applyChanges} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import type {OnPolicy} from "../../policy-desk/policy-in-hand.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {placeName} from "../../ui/formats/indicators.js";
import {word} from "./words.js";

const registrations = ["urban", "rural"] as const;

type Registration = (typeof registrations)[number];

export interface AmountsOptions {
  readonly lang: Lang;
  readonly rows: readonly RegionRow[];
  readonly onPolicy: OnPolicy;
}

/** Shown only while standards are set place by place. */
export function placeAmounts(first: Policy, {lang, rows, onPolicy}: AmountsOptions): Live<Policy> {
  let policy = first;
  const body = rows.map(row =>
    amountRow(row, lang, (registration, amount, event) => {
      const amounts = withAmount(policy.standard.amounts, String(row.region), registration, amount);
      const {policy: next, problems} = applyChanges(policy, {"standard.amounts": amounts});
      if (problems.length === 0) onPolicy(next, true, event);
      else element.update(policy);
    })
  );
  const head = h(
    "tr",
    {},
    h("th", {class: "text"}),
    ...registrations.map(name => h("th", {scope: "col", class: "number"}, word(lang, name)))
  );
  const element = live(
    h(
      "div",
      {class: "place-amounts"},
      h("p", {class: "quiet"}, word(lang, "amounts_key")),
      h("table", {}, h("thead", {}, head), h("tbody", {}, ...body))
    ) as HTMLElement,
    (next: Policy) => {
      policy = next;
      for (const row of body) row.update(next);
    }
  );
  element.update(first);
  return element;
}

/** The fields of a prefecture; what is listed stands in an empty one. */
function amountRow(
  row: RegionRow,
  lang: Lang,
  onAmount: (registration: Registration, amount: number, event: Event) => void
): Live<Policy> {
  const key = String(row.region);
  const name = placeName(row, lang);
  const fields = registrations.map(registration => {
    const label = `${name} ${word(lang, registration)}`;
    const input = h("input", {type: "number", class: "typed", min: 0, max: 100_000, step: 1, "aria-label": label});
    input.addEventListener("change", event => onAmount(registration, input.valueAsNumber, event));
    return {registration, input};
  });
  const cells = fields.map(({input}) => h("td", {class: "number"}, input));
  return live(h("tr", {}, h("th", {scope: "row", class: "text"}, name), ...cells), ({standard}: Policy) => {
    for (const {registration, input} of fields) {
      const listed = standard.listed[key]?.[registration] ?? null;
      setAttribute(input, "placeholder", listed === null ? word(lang, "unknown_standard") : decimal(listed, 0));
      const text = String(standard.amounts[key]?.[registration] ?? "");
      if (input.value !== text) input.value = text;
    }
  });
}

type Amounts = Policy["standard"]["amounts"];

/** With an amount typed in, or taken away where it is no number. */
function withAmount(amounts: Amounts, region: string, registration: Registration, amount: number): Amounts {
  const {[registration]: _old, ...rest} = amounts[region] ?? {};
  const given = Number.isFinite(amount) ? {...rest, [registration]: amount} : rest;
  const {[region]: _before, ...others} = amounts;
  // a place without an amount of its own is left out, so that nothing of it stays in the link
  return Object.keys(given).length === 0 ? others : {...others, [region]: given};
}
