// 逐市给定 The standard of each prefecture typed in, town and country; an empty field takes the published amount.

import {unitName} from "../../ui/formats/unit-name.js";
import type {RegionRow} from "../../analysis/results/tables.js";
import {applyChanges} from "../../rules/schema/changes.js";
import type {Policy} from "../../rules/policy.js";
import type {OnPolicy} from "../../policy-desk/policy-in-hand.js";
import {h, live, setAttribute} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {typedNumber} from "../../ui/elements/typed-number.js";
import {decimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {placeName} from "../../ui/formats/indicators.js";
import {t} from "./words.js";

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
      return problems.length === 0;
    })
  );
  const head = h(
    "tr",
    {},
    h("th", {class: "text"}),
    ...registrations.map(name => h("th", {scope: "col", class: "number"}, t(lang, name)))
  );
  const element = live(
    h(
      "div",
      {class: "place-amounts"},
      h("p", {class: "quiet"}, t(lang, "amounts_key")),
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
  onAmount: (registration: Registration, amount: number | null, event: Event) => boolean
): Live<Policy> {
  const key = String(row.region);
  const name = placeName(row, lang);
  const fields = registrations.map(registration => {
    const label = `${name} ${t(lang, registration)}`;
    const typed = typedNumber({
      lang,
      mayBeEmpty: true,
      form: {min: 0, max: 100_000, unit: unitName("元/月", lang)},
      onValue: (amount, event) => onAmount(registration, amount, event),
      attributes: {"aria-label": label}
    });
    return {registration, typed};
  });
  const cells = fields.map(({typed}) => h("td", {class: "number"}, typed.input, typed.fault));
  return live(h("tr", {}, h("th", {scope: "row", class: "text"}, name), ...cells), ({standard}: Policy) => {
    for (const {registration, typed} of fields) {
      const listed = standard.listed[key]?.[registration] ?? null;
      const unknown = t(lang, "not_published");
      setAttribute(typed.input, "placeholder", listed === null ? unknown : decimal(listed, 0));
      typed.show(standard.amounts[key]?.[registration] ?? null);
    }
  });
}

type Amounts = Policy["standard"]["amounts"];

/** With an amount typed in, or taken away where it is null. */
function withAmount(amounts: Amounts, region: string, registration: Registration, amount: number | null): Amounts {
  const {[registration]: _old, ...rest} = amounts[region] ?? {};
  const given = amount === null ? rest : {...rest, [registration]: amount};
  const {[region]: _before, ...others} = amounts;
  // a place without an amount of its own is left out, so that nothing of it stays in the link
  return Object.keys(given).length === 0 ? others : {...others, [region]: given};
}
