// The figures of all families: each a chart that follows a walk, with its numbers behind it.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {RankKind} from "../../analysis/cliffs/reversals.js";
import type {CliffTable} from "../../analysis/cliffs/table.js";
import type {RegionRow} from "../../analysis/results/tables.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import {placeName} from "../../ui/formats/indicators.js";
import type {TableDialog} from "../../ui/dialogs/table-dialog.js";
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

const ratesFigure: PopulationFigure = (first, {lang, dialog}) => {
  const content = ratesView(first, lang);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "rates"),
    unit: t(lang, "rates_unit"),
    name: "cliff-rates",
    key: t(lang, "outline_key"),
    follow: ({report}) => content.update(report),
    table: report => rateData(report, lang)
  });
};

const causesFigure: PopulationFigure = (first, {lang, dialog}) => {
  const content = causesView(first, lang);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "causes"),
    unit: t(lang, "causes_unit"),
    name: "cliff-causes",
    key: t(lang, "outline_key"),
    controls: content.switches,
    follow: ({report}) => content.update(report),
    table: report => causeData(report, lang),
    more: report => [{name: "cliff-lost", caption: t(lang, "lost"), data: lostData(report, lang)}]
  });
};

const nearFigure: PopulationFigure = (first, {lang, dialog}) => {
  const content = nearView(first, lang);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "near"),
    unit: t(lang, "near_unit"),
    name: "cliff-near",
    follow: ({report}) => content.update(report),
    table: report => nearData(report, lang)
  });
};

const depthsFigure: PopulationFigure = (first, {lang, dialog}) => {
  const content = depthsView(first, lang);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "depths"),
    unit: t(lang, "depths_unit"),
    name: "cliff-depths",
    follow: ({report}) => content.update(report),
    table: report => depthData(report, lang)
  });
};

const typesFigure: PopulationFigure = (first, {lang, dialog}) => {
  const content = typesView(first, lang);
  return reportFigure(first, {
    lang,
    dialog,
    content,
    title: t(lang, "types"),
    name: "cliff-types",
    controls: content.switches,
    follow: ({report}) => content.update(report),
    table: report => typeData(report, lang)
  });
};

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
  ratesFigure,
  causesFigure,
  nearFigure,
  depthsFigure,
  typesFigure,
  reversalsFigure,
  placesFigure,
  checksFigure
];
