// The figures of all families: each a chart that follows a walk, with its numbers behind it.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {RegionRow} from "../../analysis/results/tables.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {placeName} from "../../ui/formats/indicators.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
import type {FigureOptions} from "../../ui/figures/figure.js";
import type {TableData} from "../../ui/tables/csv.js";
import {causesView} from "./causes-view.js";
import {checkData, checksView} from "./checks-view.js";
import {causeData, depthData, lostData, nearData, placeData, rateData, reversalData, typeData} from "./cliff-data.js";
import {cliffPlaces} from "./cliff-places.js";
import {depthsView, nearView} from "./near-view.js";
import {ratesView} from "./rates-view.js";
import {reportFigure} from "./report-figure.js";
import type {ReportState} from "./report-figure.js";
import {reversalsView} from "./reversals-view.js";
import {typesView} from "./types-view.js";
import {t} from "./words.js";

export interface PopulationOptions {
  readonly lang: Lang;
  readonly dialog: TableDialog;
  readonly rows: readonly RegionRow[];
  readonly table: CliffTable;
  readonly onKind: (kind: RankKind) => void;
  /** A prefecture was picked: the typical family moves there. */
  readonly onPlace: (region: number) => void;
}

type PopulationFigure = (first: CliffReport, options: PopulationOptions) => Live<ReportState>;

interface ReportChart {
  readonly name: "rates" | "causes" | "near" | "depths" | "types";
  readonly view: (first: CliffReport, lang: Lang) => Live<CliffReport> & {readonly switches?: HTMLElement};
  readonly data: (report: CliffReport, lang: Lang) => TableData;
  readonly unit?: "rates_unit" | "causes_unit" | "near_unit" | "depths_unit";
  /** Whether the baseline is an outline. */
  readonly isOutlined?: boolean;
  readonly more?: (report: CliffReport, lang: Lang) => ReturnType<NonNullable<FigureOptions["more"]>>;
}

/** A chart that follows the report alone. */
const ofReport =
  ({name, view, data, unit, isOutlined = false, more}: ReportChart): PopulationFigure =>
  (first, {lang, dialog}) => {
    const content = view(first, lang);
    const {switches} = content;
    return reportFigure(first, {
      lang,
      dialog,
      content,
      title: t(lang, name),
      name: `cliff-${name}`,
      ...(unit === undefined ? {} : {unit: t(lang, unit)}),
      ...(isOutlined ? {key: t(lang, "outline_key")} : {}),
      ...(switches === undefined ? {} : {controls: switches}),
      ...(more === undefined ? {} : {more: report => more(report, lang)}),
      follow: ({report}) => content.update(report),
      table: report => data(report, lang)
    });
  };

const lost: ReportChart["more"] = (report, lang) => [
  {name: "cliff-lost", caption: t(lang, "lost"), data: lostData(report, lang)}
];

const reversalsFigure: PopulationFigure = (first, {lang, dialog, onKind}) => {
  const content = reversalsView(lang, onKind);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "reversals"),
    name: "cliff-reversals",
    controls: content.switches,
    follow: content.update,
    table: report => reversalData(report, lang)
  });
};

const placesFigure: PopulationFigure = (first, {lang, dialog, rows, onPlace}) => {
  const names = new Map(rows.map(row => [String(row.region), placeName(row, lang)]));
  const content = cliffPlaces({report: first, kind: "cash"}, {lang, rows, onPick: onPlace});
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "places"),
    name: "cliff-places",
    controls: content.switches,
    key: t(lang, "places_key"),
    follow: content.update,
    table: report => placeData(report, names, lang)
  });
};

const checksFigure: PopulationFigure = (first, {lang, dialog, table}) => {
  const content = checksView(table, lang);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "checks"),
    name: "cliff-checks",
    follow: ({report}) => content.update(report),
    table: report => checkData(table.as_recorded, report, lang)
  });
};

/** In the order in which they stand. */
export const populationFigures: readonly PopulationFigure[] = [
  ofReport({name: "rates", view: ratesView, data: rateData, unit: "rates_unit", isOutlined: true}),
  ofReport({name: "causes", view: causesView, data: causeData, unit: "causes_unit", isOutlined: true, more: lost}),
  ofReport({name: "near", view: nearView, data: nearData, unit: "near_unit"}),
  ofReport({name: "depths", view: depthsView, data: depthData, unit: "depths_unit"}),
  ofReport({name: "types", view: typesView, data: typeData}),
  reversalsFigure,
  placesFigure,
  checksFigure
];
