// 单位成本与弹性 What the reform pays for one more recipient and for one yuan less of the gap, and how fast cost grows with the
// standard; where the province has the rule, the budget line for buying services that follows from it.

import type {Elasticity} from "../../analysis/budget/elasticity.js";
import {servicePurchase} from "../../analysis/budget/service-purchase.js";
import type {ServicePurchaseRule} from "../../analysis/budget/service-purchase.js";
import type {UnitCosts} from "../../analysis/budget/unit-costs.js";
import type {TableData} from "../../ui/tables/csv.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, exact, quantity, scaleOf, signedDecimal} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {t} from "./words.js";

export interface UnitState {
  /** null before the first run. */
  readonly costs: UnitCosts | null;
  readonly elasticity: {readonly all: Elasticity; readonly regions: readonly Elasticity[]} | null;
  /** 元/年: the baseline's cash assistance, which stands for last year's funds. */
  readonly lastYear: number;
}

export interface UnitOptions {
  readonly lang: Lang;
  /** null: the province has no such rule published. */
  readonly serviceRule: ServicePurchaseRule | null;
}

export function unitView(first: UnitState, {lang, serviceRule}: UnitOptions): Live<UnitState> {
  const list = h("dl", {class: "unit-list"});
  const element = h("div", {class: "unit-view"}, list);
  const result = live(element as HTMLElement, (state: UnitState) => {
    const facts = [...costFacts(state.costs, lang), ...elasticityFacts(state.elasticity, lang)];
    const service = serviceRule === null ? [] : serviceFacts(state.lastYear, serviceRule, lang);
    list.replaceChildren(...[...facts, ...service].flatMap(rowOf));
  });
  result.update(first);
  return result;
}

interface Fact {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

const rowOf = ({key, name, value, note}: Fact): HTMLElement[] => [
  h("dt", {"data-fact": key}, name),
  h("dd", {}, h("span", {class: "fact-value"}, value), note === "" ? null : h("span", {class: "quiet"}, ` ${note}`))
];

function costFacts(costs: UnitCosts | null, lang: Lang): Fact[] {
  const ratio = (
    key: string,
    name: string,
    value: number | null | undefined,
    write: (x: number) => string,
    note: string
  ): Fact => ({
    key,
    name,
    value: value === undefined ? "…" : value === null ? "—" : write(value),
    note: value === null ? t(lang, "unit_none") : note
  });
  const yuan = (x: number): string =>
    `${signedDecimal(x, 0).replace("+", "")} ${t(lang, "per_year").replace("{unit}", t(lang, "yuan"))}`;
  const each = (x: number): string => `${signedDecimal(x, 2).replace("+", "")} ${t(lang, "yuan")}`;
  const change = (unit: "persons" | "yuan", x: number | undefined): string => {
    if (x === undefined) return "";
    const scale = scaleOf(unit, x, lang);
    return `${scale.change(x) ?? "0"} ${scale.unit}`.trim();
  };
  return [
    ratio(
      "per_person",
      t(lang, "unit_per_person"),
      costs?.cost_per_person,
      yuan,
      t(lang, "unit_persons_change", {n: change("persons", costs?.persons_change)})
    ),
    ratio(
      "per_gap",
      t(lang, "unit_per_gap"),
      costs?.cost_per_gap_yuan,
      each,
      t(lang, "unit_gap_closed", {n: change("yuan", costs?.gap_closed)})
    ),
    ratio(
      "per_edge_gap",
      t(lang, "unit_per_edge"),
      costs?.cost_per_edge_gap_yuan,
      each,
      t(lang, "unit_gap_closed", {n: change("yuan", costs?.edge_gap_closed)})
    )
  ];
}

function elasticityFacts(found: UnitState["elasticity"], lang: Lang): Fact[] {
  const {value, se, cost_per_percent} = found?.all ?? {value: NaN, se: NaN, cost_per_percent: NaN};
  const band = {low: decimal(value - 2 * se, 2), high: decimal(value + 2 * se, 2)};
  return [
    {
      key: "elasticity",
      name: t(lang, "unit_elasticity"),
      value: found === null ? "…" : `${decimal(value, 2)}%`,
      note: found === null ? "" : t(lang, "unit_band", band)
    },
    {
      key: "cost_per_percent",
      name: t(lang, "unit_percent"),
      value: found === null ? "…" : quantity("yuan", cost_per_percent, lang),
      note: ""
    }
  ];
}

function serviceFacts(lastYear: number, rule: ServicePurchaseRule, lang: Lang): Fact[] {
  const {line, services, offices} = servicePurchase(lastYear, rule);
  const percent = (share: number): string => `${exact(100 * share)}%`;
  const fact = (key: string, name: string, amount: number): Fact => ({
    key,
    name,
    value: quantity("yuan", amount, lang),
    note: ""
  });
  return [
    fact("service_line", t(lang, "service_line", {share: percent(rule.share)}), line),
    fact("service_part", t(lang, "service_part", {share: percent(rule.services)}), services),
    fact("service_offices", t(lang, "service_offices"), offices)
  ];
}

/** Every figure of the list in full, then the elasticity of each prefecture. */
export function unitData(
  {costs, elasticity, lastYear}: UnitState,
  {lang, serviceRule, regions}: UnitOptions & {readonly regions: ReadonlyMap<string, string>}
): TableData {
  const row = (name: string, value: number | null | undefined, unit: string, error: number | null = null) => ({
    name,
    value: value ?? null,
    unit,
    standard_error: error
  });
  const perYear = t(lang, "per_year").replace("{unit}", t(lang, "yuan"));
  const service = serviceRule === null ? null : servicePurchase(lastYear, serviceRule);
  const number = (x: number): string => (Math.abs(x) >= 1000 ? decimal(x, 0) : exact(Number(x.toFixed(4))));
  return {
    columns: [
      {key: "name", label: t(lang, "indicator")},
      {key: "value", label: t(lang, "value"), format: x => (x < 0 ? "−" : "") + number(Math.abs(x))},
      {key: "unit", label: t(lang, "unit")},
      {key: "standard_error", label: t(lang, "standard_error"), format: number}
    ],
    rows: [
      row(t(lang, "unit_per_person"), costs?.cost_per_person, perYear),
      row(t(lang, "unit_per_gap"), costs?.cost_per_gap_yuan, t(lang, "yuan")),
      row(t(lang, "unit_per_edge"), costs?.cost_per_edge_gap_yuan, t(lang, "yuan")),
      row(t(lang, "unit_percent"), elasticity?.all.cost_per_percent, perYear),
      ...(service === null || serviceRule === null
        ? []
        : [
            row(t(lang, "service_line", {share: `${exact(100 * serviceRule.share)}%`}), service.line, perYear),
            row(t(lang, "service_part", {share: `${exact(100 * serviceRule.services)}%`}), service.services, perYear),
            row(t(lang, "service_offices"), service.offices, perYear)
          ]),
      row(t(lang, "elasticity"), elasticity?.all.value, "", elasticity?.all.se ?? null),
      ...[...regions.values()].flatMap((name, i) => {
        const own = elasticity?.regions[i];
        return own === undefined ? [] : [row(`${t(lang, "elasticity")} · ${name}`, own.value, "", own.se)];
      })
    ]
  };
}
