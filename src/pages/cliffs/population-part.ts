// 全体家庭 The picture of all families: marginal rates, causes, depth, types, places, nearness, reversals, and what was published.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {RegionRow} from "../../analysis/results/tables.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {figure} from "../../ui/figures/figure.js";
import type {FigureOptions, Source} from "../../ui/figures/figure.js";
import type {Lang} from "../../rules/schema/label.js";
import {placeName} from "../../ui/formats/indicators.js";
import {say} from "../../ui/words/strings.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import {causesView} from "./causes-view.js";
import {checkData, checksView} from "./checks-view.js";
import {causeData, depthData, lostData, nearData, placeData, rateData, reversalData, typeData} from "./cliff-data.js";
import {cliffPlaces} from "./cliff-places.js";
import {depthsView, nearView} from "./near-view.js";
import {ratesView} from "./rates-view.js";
import {reversalsView} from "./reversals-view.js";
import {typesView} from "./types-view.js";
import {tell} from "./words.js";

export interface PopulationState {
  readonly report: CliffReport;
  /** What counts as resources where families are ranked. */
  readonly kind: RankKind;
  readonly source: Source;
}

export interface PopulationOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  readonly rows: readonly RegionRow[];
  readonly table: CliffTable;
  readonly onKind: (kind: RankKind) => void;
  /** A prefecture was picked: the typical family moves there. */
  readonly onPlace: (region: number) => void;
}

export function populationPart(first: CliffReport, options: PopulationOptions): Live<PopulationState> {
  const {lang, dialog, rows, table} = options;
  let report = first;
  const names = new Map(rows.map(row => [String(row.region), placeName(row, lang)]));
  const rates = ratesView(first, lang);
  const causes = causesView(first, lang);
  const types = typesView(first, lang);
  const depths = depthsView(first, lang);
  const near = nearView(first, lang);
  const places = cliffPlaces({report: first, kind: "cash"}, {lang, rows, onPick: options.onPlace});
  const reversed = reversalsView(lang, options.onKind);
  const checks = checksView(table, lang);

  const key = say(lang, "outline_key");
  const inFigure = (
    content: HTMLElement,
    options: Omit<FigureOptions, "lang" | "dialog" | "unit"> & {readonly unit?: string}
  ): Live<Source> => figure(content, {lang, dialog, unit: "", ...options});
  const figures = [
    inFigure(rates, {
      title: tell(lang, "rates"),
      unit: tell(lang, "rates_unit"),
      name: "cliff-rates",
      key,
      table: () => rateData(report, lang)
    }),
    inFigure(causes, {
      title: tell(lang, "causes"),
      unit: tell(lang, "causes_unit"),
      name: "cliff-causes",
      key,
      controls: causes.switches,
      table: () => causeData(report, lang),
      more: () => [{name: "cliff-lost", caption: tell(lang, "lost"), data: lostData(report, lang)}]
    }),
    inFigure(near, {
      title: tell(lang, "near"),
      unit: tell(lang, "near_unit"),
      name: "cliff-near",
      table: () => nearData(report, lang)
    }),
    inFigure(depths, {
      title: tell(lang, "depths"),
      unit: tell(lang, "depths_unit"),
      name: "cliff-depths",
      table: () => depthData(report, lang)
    }),
    inFigure(types, {
      title: tell(lang, "types"),
      name: "cliff-types",
      controls: types.switches,
      table: () => typeData(report, lang)
    }),
    inFigure(reversed, {
      title: tell(lang, "reversals"),
      name: "cliff-reversals",
      controls: reversed.switches,
      table: () => reversalData(report, lang)
    }),
    inFigure(places, {
      title: tell(lang, "places"),
      name: "cliff-places",
      controls: places.switches,
      key: tell(lang, "places_key"),
      table: () => placeData(report, names, lang)
    }),
    inFigure(checks, {
      title: tell(lang, "checks"),
      name: "cliff-checks",
      table: () => checkData(table.as_recorded, report, lang)
    })
  ];
  const element = h("div", {class: "cliff-figures"}, ...figures);
  return live(element as HTMLElement, ({report: next, kind, source}: PopulationState) => {
    report = next;
    for (const view of [rates, causes, types, depths, near, checks]) view.update(next);
    for (const view of [places, reversed]) view.update({report: next, kind});
    for (const one of figures) one.update(source);
  });
}
