// The charts of the workbench, each in its figure, and one `update` that moves them all in the same frame.

import type {VariantTables} from "../../analysis/results/bands.js";
import type {CliffCurve, FigureKey, PopulationNote, WorkbenchTables} from "../../analysis/results/tables.js";
import {coverageWords} from "../../ui/figures/coverage-words.js";
import {alignmentData, alignmentView} from "./alignment-view.js";
import {cliffCurve, cliffData} from "./cliff-curve.js";
import {costBars, costData, costKey} from "../../ui/charts/cost-bars.js";
import type {CostView} from "../../ui/charts/cost-bars.js";
import {decileChart, decileData} from "./decile-chart.js";
import {h, setText} from "../../ui/elements/dom.js";
import {figure} from "../../ui/figures/figure.js";
import type {FigureOptions, Source} from "../../ui/figures/figure.js";
import {scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../ui/formats/format.js";
import {figureTable} from "../../ui/figures/figure-table.js";
import {headline} from "../../ui/figures/headline.js";
import {placeName} from "../../ui/formats/indicators.js";
import {placesView} from "./places-view.js";
import type {Uncertain, UncertaintyMode} from "../../ui/figures/ranges.js";
import {regionData} from "./region-table.js";
import {fill, say} from "../../ui/words/strings.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import type {ShownTable as DialogShown} from "../../ui/dialogs/table-dialog.js";
import {toggle} from "../../ui/elements/toggle.js";
import {transitionData, transitionTable} from "./transition-table.js";
import {uncertaintyBar} from "./uncertainty-bar.js";
import {assumptionData, variantData} from "./uncertainty-table.js";
import {gainData, winnersLosers} from "./winners-losers.js";

export interface FamilyChoice {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

export interface FiguresOnScreen {
  readonly tables: WorkbenchTables;
  /** The same under every assumption; null until that has been run for these tables. */
  readonly varied: readonly VariantTables[] | null;
  readonly curve: CliffCurve;
  readonly source: Source;
}

export interface ViewsOptions {
  readonly lang: Lang;
  readonly families: readonly FamilyChoice[];
  readonly population: PopulationNote;
  readonly onFamily: (key: string) => void;
  /** A prefecture was picked; null: none is any more. */
  readonly onPlace: (region: number | null) => void;
  /** Another kind of uncertainty is to be shown. */
  readonly onUncertainty: (mode: UncertaintyMode) => void;
}

export interface Views {
  readonly headline: HTMLElement;
  readonly uncertainty: HTMLElement;
  readonly figures: HTMLElement;
  readonly dialog: HTMLElement;
  readonly update: (shown: FiguresOnScreen) => void;
  /** Variants of the assumptions done; null where none is being run. */
  readonly showVariants: (done: number | null) => void;
}

export function workbenchViews(first: FiguresOnScreen, options: ViewsOptions): Views {
  const {lang, families, population, onFamily, onPlace} = options;
  let shown = first;
  let view: CostView = "programme";
  let mode: UncertaintyMode = "sampling";
  let done: number | null = null;
  const uncertainNow = (): Uncertain => ({mode, tables: shown.tables, varied: shown.varied});
  const dialog = tableDialog(lang);
  const top = headline(uncertainNow(), {lang, onOpen: key => openFigure(key)});
  const places = placesView(uncertainNow(), {lang, onPlace});
  const costs = costBars({uncertain: uncertainNow(), view}, {lang});
  const deciles = decileChart(uncertainNow(), {lang});
  const alignment = alignmentView(first.tables, {lang});
  const gains = winnersLosers(first.tables.gains, {lang});
  const transitions = transitionTable(first.tables.transitions, {lang});
  const curve = cliffCurve(first.curve, {lang});

  const onView = (next: CostView): void => {
    view = next;
    costs.update({uncertain: uncertainNow(), view});
  };
  const uncertainty = uncertaintyBar({
    ...{lang, mode},
    onMode: next => {
      mode = next;
      uncertainty.update({mode, done});
      drawUncertain();
      options.onUncertainty(mode);
    },
    onExplain: () => dialog.present(explained())
  });
  const views = [
    ["programme", say(lang, "by_programme")],
    ["payer", say(lang, "by_payer")]
  ] as const;
  const viewToggle = toggle(views, {label: say(lang, "cost_title"), value: view, onPick: onView});
  const familyOptions = families.map(family => h("option", {value: family.key}, family[lang]));
  const curvePlace = h("p", {class: "quiet"});
  const familySelect = h("select", {"aria-label": say(lang, "family")}, ...familyOptions);
  familySelect.addEventListener("change", () => onFamily(familySelect.value));

  const inFigure = (content: HTMLElement, options: Omit<FigureOptions, "lang" | "dialog">): ReturnType<typeof figure> =>
    figure(content, {lang, dialog, ...options});
  const left = [
    inFigure(places, {
      ...{title: say(lang, "regions"), unit: "", name: "regions", controls: places.switches},
      table: () => regionData(shown, lang)
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
    inFigure(alignment, {
      ...{title: say(lang, "alignment_title"), unit: "", name: "alignment", controls: alignment.switches},
      key: say(lang, "alignment_key"),
      table: () => alignmentData(shown.tables, lang)
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
      notes: [
        key === "coverage" ? coverageWords(population, lang) : say(lang, `define_${key}`),
        say(lang, "define_error")
      ],
      tables: [
        {name: key, data: figureTable(found, tables, shown.varied, lang)},
        {name: "regions", caption: say(lang, "regions"), data: regionData(shown, lang)}
      ],
      provenanceText: source.text,
      provenance: source.columns
    });
  }
  /** What gives which end: the assumptions, and the headline figures with one moved at a time. */
  function explained(): DialogShown {
    const {tables, varied, source} = shown;
    const runs =
      varied === null
        ? []
        : (["reform", "change"] as const).map(which => ({
            name: `assumptions_${which}`,
            caption: say(lang, `uncertainty_${which}`),
            data: variantData(tables, varied, which, lang)
          }));
    return {
      title: say(lang, "uncertainty_explain"),
      notes: [say(lang, "define_error"), say(lang, varied === null ? "uncertainty_wait" : "uncertainty_how")],
      tables: [{name: "assumptions", caption: say(lang, "assumption"), data: assumptionData(lang)}, ...runs],
      provenanceText: source.text,
      provenance: source.columns
    };
  }
  function drawUncertain(): void {
    const uncertain = uncertainNow();
    top.update(uncertain);
    places.update(uncertain);
    costs.update({uncertain, view});
    deciles.update(uncertain);
  }
  const showVariants = (next: number | null): void => {
    done = next;
    uncertainty.update({mode, done});
  };
  const update = (next: FiguresOnScreen): void => {
    shown = next;
    drawUncertain();
    alignment.update(next.tables);
    gains.update(next.tables.gains);
    transitions.update(next.tables.transitions);
    curve.update(next.curve);
    const place = next.tables.regions.find(({region}) => region === next.curve.region);
    setText(curvePlace, place === undefined ? "" : fill(lang, "cliff_place", {place: placeName(place, lang)}));
    for (const one of [...left, ...right]) one.update(next.source);
  };
  update(first);
  showVariants(null);
  const columns = [left, right].map(figures => h("div", {class: "column"}, ...figures));
  const figures = h("div", {class: "figures"}, ...columns);
  return {headline: top, uncertainty, figures, dialog, update, showVariants};
}

/** The unit that the bars take from the baseline's total. */
function costUnit({costs}: WorkbenchTables, lang: Lang): string {
  const total = costs.reduce((sum, row) => sum + row.baseline, 0);
  return fill(lang, "per_year", {unit: scaleOf("yuan", total, lang).unit});
}
