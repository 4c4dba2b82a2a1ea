// 方案发放自 The year and the month from which a reform is paid, to be typed; while both are empty, the month in which it comes into force.

import type {Month} from "../../analysis/budget/effective-month.js";
import {startYears} from "../../analysis/budget/path-start.js";
import type {Policy} from "../../rules/policy.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "../words/common.js";
import {h} from "./dom.js";
import {typedNumber} from "./typed-number.js";
import type {TypedForm, TypedNumber} from "./typed-number.js";

export interface StartFields {
  readonly element: HTMLElement;
  readonly fields: readonly TypedNumber[];
  /** Undefined while both are empty. */
  readonly from: () => Month | undefined;
  readonly show: (from: Month | undefined) => void;
  /** When the policy in hand comes into force. */
  readonly follow: (own: Month) => void;
}

export interface StartOptions {
  readonly lang: Lang;
  /** After the year of which the reform is paid. */
  readonly baseline: Pick<Policy, "effective">;
  readonly onMonth?: (from: Month | undefined) => void;
}

export function startFields({lang, baseline, onMonth = () => undefined}: StartOptions): StartFields {
  const [first, last] = startYears(baseline);
  const field = (name: string, form: TypedForm): TypedNumber =>
    typedNumber({lang, form, mayBeEmpty: true, attributes: {name}, onValue: () => onMonth(from())});
  const year = field("from-year", {min: first, max: last, step: 1, isWhole: true});
  const month = field("from-month", {min: 1, max: 12, step: 1, isWhole: true});
  let own: Month = {year: first, month: 1};
  const from = (): Month | undefined => {
    const [y, m] = [year.value() ?? null, month.value() ?? null];
    return y === null && m === null ? undefined : {year: y ?? own.year, month: m ?? 1};
  };
  const label = (text: string, {input, fault}: TypedNumber): HTMLElement =>
    h("label", {}, input, " ", h("span", {class: "quiet"}, text), fault);
  const name = t(lang, "from_month");
  const element = h(
    "span",
    {class: "from-month", role: "group", "aria-label": name},
    ...[name, " ", label(t(lang, "from_year_unit"), year), " ", label(t(lang, "from_month_unit"), month)]
  );
  return {
    element,
    fields: [year, month],
    from,
    show: next => {
      year.show(next?.year ?? null);
      month.show(next?.month ?? null);
    },
    follow: next => {
      own = next;
      [year.input.placeholder, month.input.placeholder] = [String(own.year), String(own.month)];
    }
  };
}
