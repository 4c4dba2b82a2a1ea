// 各财政年度 Cash by fiscal year under both policies, as a table; by prefecture in the numbers.

import type {YearRow} from "../../../analysis/exit/months.js";
import type {ExitReport} from "../../../analysis/exit/report.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal, scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {Scale} from "../../../ui/formats/format.js";
import {setTone} from "../../../ui/elements/tone.js";
import type {Word} from "./words.js";
import {t} from "./words.js";

const columns = [
  "months_of",
  "cash_baseline",
  "cash_reform",
  "cash_change",
  "exit_cash_baseline",
  "exit_cash_reform",
  "total_change",
  "below_change"
] as const satisfies readonly Word[];

export function exitYears(first: ExitReport, lang: Lang): Live<ExitReport> {
  const units = columns.map(() => h("span", {class: "unit"}));
  const head = columns.map((key, i) => h("th", {scope: "col", class: "number"}, t(lang, key), " ", units[i]));
  const body = h("tbody", {});
  const element = h(
    "div",
    {class: "exit-years scroll", tabindex: 0, role: "group", "aria-label": t(lang, "years")},
    h("table", {}, h("thead", {}, h("tr", {}, h("th", {scope: "col", class: "text"}, t(lang, "year")), ...head)), body)
  );
  const result = live(element as HTMLElement, (report: ExitReport) => {
    const years = report.by_year.filter(({region}) => region === null);
    const total = totalOf(years);
    const cash = scaleOf("yuan", years[0].cash_baseline, lang);
    const exit = scaleOf("yuan", Math.max(total.exit_cash_baseline, total.exit_cash_reform), lang);
    const moved = scaleOf(
      "yuan",
      Math.max(...[total, ...years].flatMap(row => [row.cash_change, row.total_change].map(Math.abs))),
      lang
    );
    const below = scaleOf("ratio", 0, lang);
    const scales = {cash, exit, moved, below};
    [null, cash, cash, moved, exit, exit, moved, null].forEach((scale, i) => setText(units[i], scale?.unit ?? ""));
    const {cash_difference_se: se, below_difference_se: below_se} = report.compared;
    body.replaceChildren(
      ...years.map(row => yearLine(t(lang, "year_n", {n: row.year}), row, scales)),
      yearLine(t(lang, "total"), total, scales, {se, below_se})
    );
    setAttribute(element, "data-cash-change", total.cash_change);
  });
  result.update(first);
  return result;
}

type Sums = Omit<YearRow, "year" | "region">;

/** All years together. */
function totalOf(years: readonly YearRow[]): Sums {
  const sum = (key: keyof Sums): number => years.reduce((total, row) => total + row[key], 0);
  return {
    months: sum("months"),
    cash_baseline: sum("cash_baseline"),
    cash_reform: sum("cash_reform"),
    cash_change: sum("cash_change"),
    total_change: sum("total_change"),
    exit_cash_baseline: sum("exit_cash_baseline"),
    exit_cash_reform: sum("exit_cash_reform"),
    below_person_months_baseline: sum("below_person_months_baseline"),
    below_person_months_reform: sum("below_person_months_reform")
  };
}

function yearLine(
  name: string,
  row: Sums,
  {cash, exit, moved}: Readonly<Record<"cash" | "exit" | "moved", Scale>>,
  errors?: {readonly se: number; readonly below_se: number}
): HTMLElement {
  const below = row.below_person_months_reform - row.below_person_months_baseline;
  const change = h("td", {class: "number change"}, moved.change(row.cash_change) ?? "·");
  setTone(change, row.cash_change, 0);
  const belowCell = h("td", {class: "number change"}, whole(below));
  setTone(belowCell, below, errors !== undefined && Math.abs(below) > 2 * errors.below_se ? -1 : 0);
  if (errors !== undefined) {
    if (row.cash_change !== 0)
      change.append(h("span", {class: "quiet"}, ` ${moved.error(errors.se, row.cash_change)}`));
    if (below !== 0) belowCell.append(h("span", {class: "quiet"}, ` ±${decimal(errors.below_se, 0)}`));
  }
  return h(
    "tr",
    errors === undefined ? {} : {class: "total"},
    h("th", {scope: "row", class: "text"}, name),
    h("td", {class: "number"}, String(row.months)),
    h("td", {class: "number"}, cash.value(row.cash_baseline)),
    h("td", {class: "number"}, cash.value(row.cash_reform)),
    change,
    h("td", {class: "number"}, exit.value(row.exit_cash_baseline)),
    h("td", {class: "number"}, exit.value(row.exit_cash_reform)),
    h("td", {class: "number change"}, moved.change(row.total_change) ?? "·"),
    belowCell
  );
}

const whole = (x: number): string => (Math.abs(x) < 0.5 ? "·" : `${x < 0 ? "−" : "+"}${decimal(x, 0)}`);

/** A row a fiscal year and place, in yuan and person-months. */
export function yearsData({by_year}: ExitReport, names: ReadonlyMap<number, string>, lang: Lang): TableData {
  const yuan = (x: number): string => `${x < 0 ? "−" : ""}${decimal(x, 0)}`;
  const money = (
    ["cash_baseline", "cash_reform", "cash_change", "exit_cash_baseline", "exit_cash_reform", "total_change"] as const
  ).map(key => ({key, label: t(lang, key), format: yuan}));
  return {
    columns: [
      {key: "year", label: t(lang, "year")},
      {key: "months", label: t(lang, "months_of"), format: String},
      {key: "region", label: t(lang, "region_code")},
      {key: "name", label: t(lang, "place")},
      ...money,
      {key: "below_person_months_baseline", label: t(lang, "below_baseline"), format: yuan},
      {key: "below_person_months_reform", label: t(lang, "below_reform"), format: yuan}
    ],
    rows: by_year.map(({year, region, ...row}) => ({
      ...row,
      year: String(year),
      region: region === null ? null : String(region),
      name: region === null ? t(lang, "all") : (names.get(region) ?? String(region))
    }))
  };
}
