// 逐市给定 The standard of each prefecture typed in, town and country; an empty field takes the published amount.

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
import {word} from "./words.js";

const registrations = ["urban", "rural"] as const;

/** Shown only while standards are set place by place. */
export function placeAmounts(
  first: Policy,
  {lang, rows, onPolicy}: {readonly lang: Lang; readonly rows: readonly RegionRow[]; readonly onPolicy: OnPolicy}
): Live<Policy> {
  let policy = first;
  const fields = rows.map(row => ({
    key: String(row.region),
    inputs: registrations.map(registration => {
      const label = `${placeName(row, lang)} ${word(lang, registration)}`;
      const typed = typedNumber({
        lang,
        mayBeEmpty: true,
        form: {min: 0, max: 100_000, unit: lang === "zh" ? "元/月" : "yuan/month"},
        onValue: (value, event) => set(String(row.region), registration, value, event),
        attributes: {"aria-label": label}
      });
      return {registration, typed};
    })
  }));
  function set(
    region: string,
    registration: (typeof registrations)[number],
    value: number | null,
    event: Event
  ): boolean {
    const {[registration]: _old, ...rest} = policy.standard.amounts[region] ?? {};
    const given = value === null ? rest : {...rest, [registration]: value};
    const {[region]: _before, ...others} = policy.standard.amounts;
    // a place without an amount of its own is left out, so that nothing of it stays in the link
    const amounts = Object.keys(given).length === 0 ? others : {...others, [region]: given};
    const {policy: next, problems} = applyChanges(policy, {"standard.amounts": amounts});
    if (problems.length === 0) onPolicy(next, true, event);
    return problems.length === 0;
  }
  const body = fields.map(({inputs}, i) =>
    h(
      "tr",
      {},
      h("th", {scope: "row", class: "text"}, placeName(rows[i], lang)),
      ...inputs.map(({typed}) => h("td", {class: "number"}, typed.input, typed.fault))
    )
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
      for (const {key, inputs} of fields) {
        for (const {registration, typed} of inputs) {
          const listed = next.standard.listed[key]?.[registration] ?? null;
          setAttribute(
            typed.input,
            "placeholder",
            listed === null ? word(lang, "unknown_standard") : decimal(listed, 0)
          );
          typed.show(next.standard.amounts[key]?.[registration] ?? null);
        }
      }
    }
  );
  element.update(first);
  return element;
}
