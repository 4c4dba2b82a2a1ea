// 各年资金与人数 A row a year: cost by payer as a bar, with standards left as they are as an outline; persons; share of consumption; spread.

import type {PathCostYear} from "../../../analysis/budget/path-costs.js";
import {payerNames} from "../../../rules/financing/rule.js";
import {payers} from "../../../rules/financing/parameters.js";
import type {TableData} from "../../../ui/tables/csv.js";
import {h, live, s, setAttribute, setText} from "../../../ui/elements/dom.js";
import type {Live} from "../../../ui/elements/dom.js";
import {decimal, scaleOf} from "../../../ui/formats/format.js";
import type {Lang} from "../../../rules/schema/label.js";
import type {Scale} from "../../../ui/formats/format.js";
import {setTone} from "../../../ui/elements/tone.js";
import {percentWords} from "../percent-words.js";
import type {Word} from "../words.js";
import {t} from "../words.js";

type Years = readonly PathCostYear[];

const numberColumns = [
  "path_cost_column",
  "path_more_cost",
  "path_dibao",
  "path_more_dibao",
  "path_share",
  "path_ratio",
  "path_subsidy"
] as const satisfies readonly Word[];

/** Null while the years have not been assessed. */
export function pathCostsView(first: Years | null, lang: Lang): Live<Years | null> {
  const units = numberColumns.map(() => h("span", {class: "unit"}));
  const head = numberColumns.map((key, i) => h("th", {scope: "col", class: "number"}, t(lang, key), units[i]));
  const body = h("tbody", {});
  const table = h(
    "table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", {scope: "col", class: "text"}, t(lang, "year_head")),
        h("th", {scope: "col", class: "path-bar-head"}, h("span", {class: "unseen"}, t(lang, "by_payer"))),
        ...head
      )
    ),
    body
  );
  const swatches = payerNames.map((payer, i) =>
    h("span", {}, h("i", {class: `swatch part-${i}`}), payers[payer][lang])
  );
  const element = h(
    "div",
    {class: "path-costs scroll", tabindex: 0, role: "group", "aria-label": t(lang, "path_cost")},
    h("div", {class: "cost-key quiet"}, ...swatches),
    table
  );
  let rows: Live<RowState, HTMLTableRowElement>[] = [];
  const result = live(element as HTMLElement, (years: Years | null) => {
    setAttribute(element, "data-empty", years === null);
    if (years === null) return;
    if (rows.length !== years.length) {
      rows = years.map(({year}) => yearRow(year, lang));
      body.replaceChildren(...rows);
    }
    const most = Math.max(...years.flatMap(({path, carried}) => [path.cost, carried.cost]));
    const cost = scaleOf("yuan", years[0].carried.cost, lang);
    const persons = scaleOf("persons", years[0].carried.dibao_persons, lang);
    const hasSubsidy = years.some(({path}) => path.price_subsidy > 0);
    [cost.unit, cost.unit, persons.unit, persons.unit, "", "", cost.unit].forEach((unit, i) => setText(units[i], unit));
    setAttribute(head[6], "hidden", !hasSubsidy);
    years.forEach((year, i) => rows[i].update({year, most, cost, persons, hasSubsidy}));
  });
  result.update(first);
  return result;
}

interface RowState {
  readonly year: PathCostYear;
  readonly most: number;
  readonly cost: Scale;
  readonly persons: Scale;
  readonly hasSubsidy: boolean;
}

function yearRow(year: number, lang: Lang): Live<RowState, HTMLTableRowElement> {
  const parts = payerNames.map((_, i) => s("rect", {class: `part-${i}`, y: 3, height: 10}));
  const outline = s("rect", {class: "outline", x: 0, y: 1, height: 14});
  const chart = s("svg", {class: "path-bar", height: 16, "aria-hidden": "true"});
  chart.append(...parts, outline);
  const cells = numberColumns.map(key => h("td", {class: key.includes("more") ? "number change" : "number"}));
  const name = h("th", {scope: "row", class: "text"});
  const element = h("tr", {"data-year": year}, name, h("td", {class: "path-bar-cell"}, chart), ...cells);
  return live(element, ({year: {path, carried, ...row}, most, cost, persons, hasSubsidy}: RowState) => {
    setText(name, yearName(row, lang));
    let from = 0;
    payerNames.forEach((payer, i) => {
      setAttribute(parts[i], "x", `${((100 * from) / most).toFixed(2)}%`);
      setAttribute(parts[i], "width", `${((100 * path.payers[payer]) / most).toFixed(2)}%`);
      from += path.payers[payer];
    });
    setAttribute(outline, "width", `${((100 * carried.cost) / most).toFixed(2)}%`);
    const more = [path.cost - carried.cost, path.dibao_persons - carried.dibao_persons];
    const texts = [
      cost.value(path.cost),
      cost.change(more[0]) ?? "·",
      persons.value(path.dibao_persons),
      persons.change(more[1]) ?? "·",
      percentWords(row.consumption_share, lang),
      decimal(row.max_min_ratio, 3),
      cost.value(path.price_subsidy)
    ];
    texts.forEach((text, i) => setText(cells[i], text));
    setAttribute(element, "data-cost", path.cost);
    setAttribute(element, "data-dibao-persons", path.dibao_persons);
    setTone(cells[1], more[0], 0);
    setTone(cells[3], more[1], 1);
    setAttribute(cells[6], "hidden", !hasSubsidy);
  });
}

/** The calendar year, and how much of it the standards of the path are paid where that is not all of it. */
function yearName(
  {year, calendar_year, months}: Pick<PathCostYear, "year" | "calendar_year" | "months">,
  lang: Lang
): string {
  const name = t(lang, year === 0 ? "year_0" : "calendar_year", {year: calendar_year});
  return months === 12 ? name : name + t(lang, "bracketed", {text: t(lang, "n_months", {n: months})});
}

/** A row a year and case, for the whole province; 元/年 and persons. */
export function pathCostsData(years: Years, lang: Lang): TableData {
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      {key: "year", label: t(lang, "year_head"), format: String},
      {key: "months", label: t(lang, "path_months"), format: String},
      {key: "side", label: t(lang, "path_side")},
      {key: "dibao_persons", label: t(lang, "path_dibao"), format: whole},
      {key: "cost", label: `${t(lang, "path_cost_column")} (${t(lang, "yuan")})`, format: whole},
      ...payerNames.map(payer => ({
        key: payer,
        label: `${payers[payer][lang]} (${t(lang, "yuan")})`,
        format: whole
      })),
      {key: "price_subsidy", label: `${t(lang, "path_subsidy")} (${t(lang, "yuan")})`, format: whole},
      {key: "consumption_share", label: t(lang, "path_share"), format: x => `${decimal(100 * x, 2)}%`},
      {key: "max_min_ratio", label: t(lang, "path_ratio"), format: x => decimal(x, 4)}
    ],
    rows: years.flatMap(({calendar_year: year, months, path, carried, consumption_share, max_min_ratio}) => [
      {year, months, side: t(lang, "path_side_path"), ...flat(path), consumption_share, max_min_ratio},
      {
        year,
        months: 0,
        side: t(lang, "path_side_carried"),
        ...flat(carried),
        consumption_share: null,
        max_min_ratio: null
      }
    ])
  };
}

const flat = ({dibao_persons, cost, payers, price_subsidy}: PathCostYear["path"]): Record<string, number> => ({
  dibao_persons,
  cost,
  price_subsidy,
  ...payers
});

/** The same by prefecture along the path. */
export function pathRegionsData(years: Years, names: ReadonlyMap<number, string>, lang: Lang): TableData {
  const {columns} = pathCostsData(years, lang);
  const whole = (x: number): string => decimal(x, 0);
  return {
    columns: [
      columns[0],
      {key: "region", label: t(lang, "region_code"), format: String},
      {key: "name", label: t(lang, "place")},
      {key: "standard_urban", label: t(lang, "urban"), format: whole},
      {key: "standard_rural", label: t(lang, "rural"), format: whole},
      ...columns.filter(({key}) => ["dibao_persons", "cost", ...payerNames, "price_subsidy"].includes(key))
    ],
    rows: years.flatMap(({calendar_year: year, regions}) =>
      regions.map(({region, standard, ...side}) => ({
        year,
        region,
        name: names.get(region) ?? String(region),
        standard_urban: standard.urban,
        standard_rural: standard.rural,
        ...flat(side)
      }))
    )
  };
}
