// 5 What came in: 台账对照 first, then the headline figures beside those of the synthetic province; and the way to use it everywhere.

import {amounts} from "../../../analysis/register/reconcile.js";
import type {Reconciliation, Share} from "../../../analysis/register/reconcile.js";
import type {Baseline, Figure} from "../../../analysis/results/tables.js";
import type {LocalPopulation} from "../../../host/local/local-population.js";
import {registrationCodes} from "../../../rules/household/columns.js";
import {lines} from "../../../rules/law.js";
import {h} from "../../../ui/elements/dom.js";
import {decimal, quantity} from "../../../ui/formats/format.js";
import type {StepOptions} from "./import-hand.js";
import {plainTable} from "./plain-table.js";
import {t} from "./words.js";

export interface ResultOptions extends StepOptions {
  readonly onUse: (local: LocalPopulation) => void;
}

export function resultStep(options: ResultOptions): HTMLElement {
  const {lang, hand, onUse} = options;
  const {local} = hand.now();
  if (local === null) return h("div");
  const {households, persons, dropped} = local.report;
  const counts = {households: decimal(households, 0), persons: decimal(persons, 0), dropped: decimal(dropped, 0)};
  return h(
    "div",
    {class: "import-result"},
    h("p", {class: "lead"}, t(lang, "came_in", counts)),
    h(
      "p",
      {},
      h("button", {type: "button", class: "primary use-local", onclick: () => onUse(local)}, t(lang, "use")),
      " ",
      h("span", {class: "quiet"}, t(lang, "use_lead"))
    ),
    h("h3", {}, t(lang, "reconciled"), " ", h("mark", {class: "own-data"}, t(lang, "inside"))),
    ...(local.reconciliation === null
      ? [h("p", {}, t(lang, "not_said"))]
      : reconciled(local, local.reconciliation, lang)),
    ...besideTable(options, local.baseline)
  );
}

const percent = ({share}: Share): string => (share === null ? "–" : `${(100 * share).toFixed(1)}%`);
const counted = ({same, families}: Share): string => `${same} / ${families}`;

function reconciled(local: LocalPopulation, found: Reconciliation, lang: StepOptions["lang"]): HTMLElement[] {
  const policy = local.policies.find(({id}) => id === local.baseline.policy_id)?.name[lang] ?? "";
  const name = (region: number): string => {
    const place = local.places.find(each => each.region === region);
    return place === undefined ? String(region) : {zh: place.name_zh, en: place.name_en}[lang];
  };
  const line = (id: string): string => lines.find(each => each.name === id)?.[lang] ?? id;
  const meant = amounts[found.amount.meant][lang];
  const places = found.places.filter(each => each.status.families > 0);
  return [
    h("p", {class: "quiet"}, t(lang, "reconciled_lead", {policy})),
    plainTable(
      t(lang, "reconciled"),
      [t(lang, "measure_name"), t(lang, "share"), t(lang, "families")],
      [
        [t(lang, "same_status"), percent(found.status), counted(found.status)],
        [t(lang, "same_on_books"), percent(found.on_books), counted(found.on_books)],
        [t(lang, "same_amount", {meant}), percent(found.amount), counted(found.amount)]
      ]
    ),
    plainTable(
      t(lang, "cause"),
      (["cause", "line", "families", "mean_difference"] as const).map(word => t(lang, word)),
      found.causes.map(each => [
        each[lang],
        line(each.line),
        String(each.families),
        each.mean_difference_month === null ? "" : each.mean_difference_month.toFixed(0)
      ])
    ),
    plainTable(
      t(lang, "place"),
      (["place", "status_share", "amount_share", "families"] as const).map(word => t(lang, word)),
      places.map(each => [
        `${name(each.region)} ${registrationCodes[each.registration as 1 | 2][lang]}`,
        percent(each.status),
        percent(each.amount),
        String(each.status.families)
      ])
    )
  ];
}

function besideTable({lang, hand}: StepOptions, baseline: Baseline): HTMLElement[] {
  const {beside} = hand.now();
  if (beside === null) return [];
  const shown = ({unit, baseline: value}: Figure): string => quantity(unit, value, lang);
  return [
    plainTable(
      t(lang, "beside", {province: beside.name}),
      [t(lang, "indicator"), t(lang, "own"), t(lang, "synthetic")],
      baseline.figures.map(figure => {
        const other = beside.figures.find(({key}) => key === figure.key);
        return [t(lang, `figure_${figure.key}`), shown(figure), other === undefined ? "" : shown(other)];
      })
    )
  ];
}
