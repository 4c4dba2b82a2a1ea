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
import type {Lang} from "../../rules/schema/label.js";
import {figureTable} from "../../ui/figures/figure-table.js";
import {headline} from "../../ui/figures/headline.js";
import {placeName} from "../../ui/formats/indicators.js";
import {placesView} from "./places-view.js";
import type {Uncertain, UncertaintyMode} from "../../ui/figures/ranges.js";
import {regionData} from "./region-table.js";
import type {Reform} from "../../policy-desk/reform.js";
import {fill, say} from "../../ui/words/strings.js";
import {tableDialog} from "../../ui/dialogs/table-dialog.js";
import type {ShownTable as DialogShown} from "../../ui/dialogs/table-dialog.js";
import type {Moved, State} from "../../ui/elements/state.js";
import {toggle} from "../../ui/elements/toggle.js";
import {transitionData, transitionTable} from "./transition-table.js";
import {uncertaintyBar} from "./uncertainty-bar.js";
import {assumptionData, variantData} from "./uncertainty-table.js";
import {gainData, winnersLosers} from "./winners-losers.js";

export interface Family {
  readonly key: string;
  readonly zh: string;
  readonly en: string;
}

/** What the page has in hand; whatever moves of it is drawn anew. */
export interface WorkbenchState {
  readonly tables: WorkbenchTables;
  /** The same under every assumption; null until that has been run for these tables. */
  readonly varied: readonly VariantTables[] | null;
  readonly curve: CliffCurve;
  /** Whose figures these are. */
  readonly reform: Reform;
  /** Which curve is asked for. */
  readonly curveOf: CurveOf;
  readonly mode: UncertaintyMode;
  readonly costView: CostView;
  /** Variants of the assumptions done; null where none is being run. */
  readonly variantsDone: number | null;
}

/** A typical family, under the standards of a prefecture. */
export interface CurveOf {
  readonly family: string;
  readonly region: number;
}

export interface ViewsOptions {
  readonly lang: Lang;
  readonly families: readonly Family[];
  readonly population: PopulationNote;
  readonly sourceOf: (reform: Reform) => Source;
}

export interface Views {
  readonly headline: HTMLElement;
  readonly uncertainty: HTMLElement;
  readonly figures: HTMLElement;
  readonly dialog: HTMLElement;
}

export function workbenchViews(state: State<WorkbenchState>, options: ViewsOptions): Views {
  const {lang, families, population, sourceOf} = options;
  const {now} = state;
  const first = now();
  const lowest = first.curveOf.region;
  const wish = (of: Partial<CurveOf>): void => state.set({curveOf: {...now().curveOf, ...of}});
  const dialog = tableDialog(lang);
  const top = headline(first, {lang, onOpen: key => openFigure(key)});
  const places = placesView(first, {lang, onPlace: region => wish({region: region ?? lowest})});
  const costs = costBars({uncertain: first, view: first.costView}, {lang});
  const deciles = decileChart(first, {lang});
  const alignment = alignmentView(first.tables, {lang});
  const gains = winnersLosers(first.tables.gains, {lang});
  const transitions = transitionTable(first.tables.transitions, {lang});
  const curve = cliffCurve(first.curve, {lang});

  const uncertainty = uncertaintyBar({
    lang,
    mode: first.mode,
    onMode: mode => state.set({mode}),
    onExplain: () => dialog.present(explained())
  });
  const views = [
    ["programme", say(lang, "by_programme")],
    ["payer", say(lang, "by_payer")]
  ] as const;
  const viewToggle = toggle(views, {
    label: say(lang, "cost_title"),
    value: first.costView,
    onPick: costView => state.set({costView})
  });
  const familyOptions = families.map(family => h("option", {value: family.key}, family[lang]));
  const curvePlace = h("p", {class: "quiet"});
  const familySelect = h("select", {"aria-label": say(lang, "family")}, ...familyOptions);
  familySelect.addEventListener("change", () => wish({family: familySelect.value}));

  const inFigure = (content: HTMLElement, options: Omit<FigureOptions, "lang" | "dialog">): ReturnType<typeof figure> =>
    figure(content, {lang, dialog, ...options});
  const left = [
    inFigure(places, {
      title: say(lang, "regions"),
      unit: "",
      name: "regions",
      controls: places.switches,
      table: () => regionData(now(), lang)
    }),
    inFigure(gains, {
      title: say(lang, "gain_title"),
      unit: say(lang, "gain_unit"),
      name: "gains",
      table: () => gainData(now().tables.gains, lang)
    }),
    inFigure(transitions, {
      title: say(lang, "transitions"),
      unit: say(lang, "transitions_unit"),
      name: "transitions",
      key: say(lang, "transition_key"),
      table: () => transitionData(now().tables.transitions, lang)
    })
  ];
  const right = [
    inFigure(costs, {
      title: say(lang, "cost_title"),
      unit: costUnit(first.tables, lang),
      name: "costs",
      controls: viewToggle,
      key: costKey(lang),
      table: () => costData(now().tables.costs, lang)
    }),
    inFigure(alignment, {
      title: say(lang, "alignment_title"),
      unit: "",
      name: "alignment",
      controls: alignment.switches,
      key: say(lang, "alignment_key"),
      table: () => alignmentData(now().tables, lang)
    }),
    inFigure(deciles, {
      title: say(lang, "decile_title"),
      unit: "",
      name: "deciles",
      key: say(lang, "outline_key"),
      table: () => decileData(now().tables.deciles, lang)
    }),
    inFigure(h("div", {}, curve, curvePlace), {
      title: say(lang, "cliff_title"),
      unit: say(lang, "cliff_unit"),
      name: "cliff",
      controls: familySelect,
      key: say(lang, "cliff_key"),
      table: () => cliffData(now().curve, lang)
    })
  ];

  function openFigure(key: FigureKey): void {
    const {tables, varied, reform} = now();
    const source = sourceOf(reform);
    const found = tables.figures.find(figure => figure.key === key);
    if (found === undefined) return;
    dialog.present({
      title: say(lang, `figure_${key}`),
      notes: [
        key === "coverage" ? coverageWords(population, lang) : say(lang, `define_${key}`),
        say(lang, "define_error")
      ],
      tables: [
        {name: key, data: figureTable(found, tables, varied, lang)},
        {name: "regions", caption: say(lang, "regions"), data: regionData(now(), lang)}
      ],
      provenanceText: source.text,
      provenance: source.columns
    });
  }
  /** What gives which end: the assumptions, and the headline figures with one moved at a time. */
  function explained(): DialogShown {
    const {tables, varied, reform} = now();
    const source = sourceOf(reform);
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
  function draw(
    {tables, varied, mode, costView, variantsDone, curve: of, reform}: WorkbenchState,
    moved: Moved<WorkbenchState>
  ): void {
    const uncertain: Uncertain = {mode, tables, varied};
    if (moved("tables", "varied", "mode")) for (const one of [top, places, deciles]) one.update(uncertain);
    if (moved("tables", "varied", "mode", "costView")) costs.update({uncertain, view: costView});
    if (moved("mode", "variantsDone")) uncertainty.update({mode, done: variantsDone});
    if (moved("tables")) {
      alignment.update(tables);
      gains.update(tables.gains);
      transitions.update(tables.transitions);
    }
    if (moved("curve")) curve.update(of);
    if (moved("tables", "curve")) {
      const place = tables.regions.find(({region}) => region === of.region);
      setText(curvePlace, place === undefined ? "" : fill(lang, "cliff_place", {place: placeName(place, lang)}));
    }
    if (moved("reform")) for (const one of [...left, ...right]) one.update(sourceOf(reform));
  }
  draw(first, () => true);
  state.listen(draw);
  const columns = [left, right].map(figures => h("div", {class: "column"}, ...figures));
  const figures = h("div", {class: "figures"}, ...columns);
  return {headline: top, uncertainty, figures, dialog};
}

/** The unit that the bars take from the baseline's total. */
function costUnit({costs}: WorkbenchTables, lang: Lang): string {
  const total = costs.reduce((sum, row) => sum + row.baseline, 0);
  return fill(lang, "per_year", {unit: scaleOf("yuan", total, lang).unit});
}
