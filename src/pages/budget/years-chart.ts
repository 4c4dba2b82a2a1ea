// 分年 A column a year: cost along the path by payer, dark to light, and a dash where the policy in force carried on would be.

import type {PathCostYear} from "../../analysis/budget/path-costs.js";
import {payerNames} from "../../rules/financing/rule.js";
import {payers} from "../../rules/financing/parameters.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, s} from "../../ui/elements/dom.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {budgetScale} from "./budget-scale.js";
import {t} from "./words.js";

const height = 180;
const above = 20;

/** Columns in figures as high as their amounts; `max` fits the highest of both policies. */
export function yearsChart(years: readonly PathCostYear[], lang: Lang): HTMLElement {
  const max = Math.max(...years.flatMap(({path, carried}) => [path.cost, carried.cost]), 1);
  const scale = budgetScale(max, lang);
  const y = (amount: number): number => above + (height - above) * (1 - amount / max);
  const column = ({year, calendar_year, months, path, carried}: PathCostYear): HTMLElement => {
    let top = 0;
    const parts = payerNames.map((payer, i) => {
      const from = top;
      top += path.payers[payer];
      return s("rect", {
        class: `part part-${i}`,
        x: "18%",
        width: "64%",
        y: y(top),
        height: Math.max(0, y(from) - y(top))
      });
    });
    const extra = path.cost - carried.cost;
    return h(
      "div",
      {class: "year-column"},
      s(
        "svg",
        {height, "aria-hidden": "true"},
        ...parts,
        s("line", {class: "carried", x1: "8%", x2: "92%", y1: y(carried.cost), y2: y(carried.cost)}),
        s(
          "text",
          {x: "50%", y: y(Math.max(path.cost, carried.cost)) - 5, "text-anchor": "middle"},
          scale.value(path.cost)
        )
      ),
      h("span", {class: "year-name"}, t(lang, year === 0 ? "year_0" : "calendar_year", {year: calendar_year})),
      h("span", {class: "quiet"}, scale.brief(extra) ?? "·"),
      months < 12 ? h("span", {class: "quiet"}, t(lang, "n_months", {n: months})) : null
    );
  };
  return h(
    "div",
    {class: "scroll", tabindex: 0, role: "group", "aria-label": t(lang, "years_title")},
    h("div", {class: "year-columns"}, ...years.map(column)),
    h("p", {class: "quiet"}, `${t(lang, "unit")}${t(lang, "colon")}${scale.unit} · ${t(lang, "extra")}`)
  );
}

/** A row a year: both policies in all, by payer along the path, and where the standards have come to. */
export function yearsData(years: readonly PathCostYear[], lang: Lang): TableData {
  const scale = budgetScale(years[0]?.carried.cost ?? 0, lang);
  const money = (key: string, label: string): TableData["columns"][number] => ({
    key,
    label: `${label} (${scale.unit})`,
    format: key === "extra" ? x => scale.change(x) ?? "0" : scale.value
  });
  const people = scaleOf("persons", years[0]?.path.dibao_persons ?? 0, lang);
  return {
    columns: [
      {key: "year", label: t(lang, "year_head")},
      money("cost", t(lang, "along_path")),
      {key: "months", label: t(lang, "months_paid")},
      money("whole_year", t(lang, "whole_year")),
      money("carried", t(lang, "carried")),
      money("extra", t(lang, "extra")),
      ...payerNames.map(payer => money(payer, payers[payer][lang])),
      {key: "dibao_persons", label: `${t(lang, "dibao_persons")} (${people.unit})`, format: people.value},
      {key: "max_min_ratio", label: t(lang, "max_min_ratio"), format: x => x.toFixed(2)}
    ],
    rows: years.map(({calendar_year, months, path, carried, whole_year, max_min_ratio}) => ({
      year: String(calendar_year),
      months: String(months),
      whole_year: whole_year.cost,
      cost: path.cost,
      carried: carried.cost,
      extra: path.cost - carried.cost,
      ...path.payers,
      dibao_persons: path.dibao_persons,
      max_min_ratio
    }))
  };
}
