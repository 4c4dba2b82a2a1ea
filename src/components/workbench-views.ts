// The charts of the workbench, each in its figure, and one `update` that moves them all in the same frame.

import type {CliffCurve, FigureKey, WorkbenchTables} from "../analysis/tables.js";
import {cliffCurve, cliffData} from "./cliff-curve.js";
import {costBars, costData, costKey} from "./cost-bars.js";
import type {CostView} from "./cost-bars.js";
import {decileChart, decileData} from "./decile-chart.js";
import {h, setText} from "./dom.js";
import {figure} from "./figure.js";
import type {FigureOptions, Source} from "./figure.js";
import {scaleOf} from "./format.js";
import type {Lang} from "./format.js";
import {figureTable, headline} from "./headline.js";
import {placeName} from "./indicators.js";
import {placesView} from "./places-view.js";
import {regionData} from "./region-table.js";
import {fill, say} from "./strings.js";
import {tableDialog} from "./table-dialog.js";
import {toggle} from "./toggle.js";
import {transitionData, transitionTable} from "./transition-table.js";
import {gainData, winnersLosers} from "./winners-losers.js";

export interface Family {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

export interface Shown {
  readonly tables: WorkbenchTables;
  readonly curve: CliffCurve;
  readonly source: Source;
}

export interface ViewsOptions {
  readonly lang: Lang;
  readonly families: readonly Family[];
  readonly onFamily: (key: string) => void;
  /** A prefecture was picked; null: none is any more. */
  readonly onPlace: (region: number | null) => void;
}

export interface Views {
  readonly headline: HTMLElement;
  readonly figures: HTMLElement;
  readonly dialog: HTMLElement;
  readonly update: (shown: Shown) => void;
}

export function workbenchViews(first: Shown, {lang, families, onFamily, onPlace}: ViewsOptions): Views {
  let shown = first;
  let view: CostView = "programme";
  const dialog = tableDialog(lang);
  const top = headline(first.tables, {lang, onOpen: key => openFigure(key)});
  const places = placesView(first.tables.regions, {lang, onPlace});
  const costs = costBars({rows: first.tables.costs, view}, {lang});
  const deciles = decileChart(first.tables.deciles, {lang});
  const gains = winnersLosers(first.tables.gains, {lang});
  const transitions = transitionTable(first.tables.transitions, {lang});
  const curve = cliffCurve(first.curve, {lang});

  const onView = (next: CostView): void => {
    view = next;
    costs.update({rows: shown.tables.costs, view});
  };
  const views = [
    ["programme", say(lang, "by_programme")],
    ["payer", say(lang, "by_payer")]
  ] as const;
  const viewToggle = toggle(views, {label: say(lang, "cost_title"), value: view, onPick: onView});
  const options = families.map(family => h("option", {value: family.key}, family[lang]));
  const curvePlace = h("p", {class: "quiet"});
  const familySelect = h("select", {"aria-label": say(lang, "family")}, ...options);
  familySelect.addEventListener("change", () => onFamily(familySelect.value));

  const inFigure = (content: HTMLElement, options: Omit<FigureOptions, "lang" | "dialog">): ReturnType<typeof figure> =>
    figure(content, {lang, dialog, ...options});
  const left = [
    inFigure(places, {
      ...{title: say(lang, "regions"), unit: "", name: "regions", controls: places.switches},
      table: () => regionData(shown.tables.regions, lang)
    }),
    inFigure(gains, {
      ...{title: say(lang, "gain_title"), unit: say(lang, "gain_unit"), name: "gains"},
      table: () => gainData(shown.tables.gains, lang)
    }),
    inFigure(transitions, {
      ...{title: say(lang, "transitions"), unit: say(lang, "transitions_unit"), name: "transitions"},
      key: say(lang, "transition_key"),
      table: () => transitionData(shown.tables.transitions, lang)
    })
  ];
  const right = [
    inFigure(costs, {
      ...{title: say(lang, "cost_title"), unit: costUnit(first.tables, lang), name: "costs", controls: viewToggle},
      key: costKey(lang),
      table: () => costData(shown.tables.costs, lang)
    }),
    inFigure(deciles, {
      ...{title: say(lang, "decile_title"), unit: "", name: "deciles", key: say(lang, "outline_key")},
      table: () => decileData(shown.tables.deciles, lang)
    }),
    inFigure(h("div", {}, curve, curvePlace), {
      ...{title: say(lang, "cliff_title"), unit: say(lang, "cliff_unit"), name: "cliff", controls: familySelect},
      key: say(lang, "cliff_key"),
      table: () => cliffData(shown.curve, lang)
    })
  ];

  function openFigure(key: FigureKey): void {
    const {tables, source} = shown;
    const found = tables.figures.find(figure => figure.key === key);
    if (found === undefined) return;
    dialog.present({
      title: say(lang, `figure_${key}`),
      notes: [say(lang, `define_${key}`), say(lang, "define_error")],
      tables: [
        {name: key, data: figureTable(found, lang)},
        {name: "regions", caption: say(lang, "regions"), data: regionData(tables.regions, lang)}
      ],
      provenanceText: source.text,
      provenance: source.columns
    });
  }
  const update = (next: Shown): void => {
    shown = next;
    top.update(next.tables);
    places.update(next.tables.regions);
    costs.update({rows: next.tables.costs, view});
    deciles.update(next.tables.deciles);
    gains.update(next.tables.gains);
    transitions.update(next.tables.transitions);
    curve.update(next.curve);
    const place = next.tables.regions.find(({region}) => region === next.curve.region);
    setText(curvePlace, place === undefined ? "" : fill(lang, "cliff_place", {place: placeName(place, lang)}));
    for (const one of [...left, ...right]) one.update(next.source);
  };
  update(first);
  const columns = [left, right].map(figures => h("div", {class: "column"}, ...figures));
  return {headline: top, figures: h("div", {class: "figures"}, ...columns), dialog, update};
}

/** The unit that the bars take from the baseline's total. */
function costUnit({costs}: WorkbenchTables, lang: Lang): string {
  const total = costs.reduce((sum, row) => sum + row.baseline, 0);
  return fill(lang, "per_year", {unit: scaleOf("yuan", total, lang).unit});
}
