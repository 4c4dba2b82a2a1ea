// What came out, in large: the status and the assistance a month, under each policy.

import type {Policy} from "../../rules/policy.js";
import type {Worksheet} from "../../rules/generated/worksheet.js";
import {h, live, setAttribute, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {numberText} from "../../ui/formats/values.js";
import {statusName} from "../../ui/formats/status-name.js";
import {t} from "./words.js";

export interface Result {
  readonly policy: Policy;
  readonly sheet: Worksheet;
}

/** One result; `null` where there is no policy to show. */
export function resultHead(lang: Lang): Live<Result | null> {
  const status = h("span", {class: "status result-status"});
  const also = h("span", {class: "also quiet"});
  const total = h("span", {class: "result-total"});
  const parts = h("dl", {class: "result-parts"});
  const amounts = (["cash", "inkind", "resources"] as const).map(word => {
    const value = h("dd");
    parts.append(h("div", {}, h("dt", {}, t(lang, word)), value));
    return value;
  });
  const element = h(
    "div",
    {class: "result"},
    h("div", {class: "result-line"}, status, also),
    h("div", {class: "result-sum"}, total, h("span", {class: "quiet"}, t(lang, "monthly"))),
    parts
  );
  return live(element as HTMLElement, (result: Result | null) => {
    setAttribute(element, "hidden", result === null);
    if (result === null) return;
    const {sheet} = result;
    setText(status, statusName(sheet.status, lang));
    setAttribute(status, "data-status", sheet.status);
    setText(also, alsoText(sheet, lang));
    setText(total, numberText(sheet.total_month, "元/月"));
    const values = [sheet.cash_month, sheet.inkind_month, sheet.resources_month];
    values.forEach((value, i) => setText(amounts[i], numberText(value, "元/月")));
  });
}

/** What a status does not say: gradual exit, members admitted singly. */
export function alsoText(sheet: {exit_benefit: number; single_persons: number}, lang: Lang): string {
  return [
    ...(sheet.exit_benefit > 0 ? [t(lang, "on_exit")] : []),
    ...(sheet.single_persons > 0 ? [t(lang, "single", {n: sheet.single_persons})] : [])
  ].join(t(lang, "comma"));
}
