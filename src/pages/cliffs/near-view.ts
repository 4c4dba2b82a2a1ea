// 离悬崖多近, 跌多深 How near families are to a notch and how deep notches are, in columns.

import type {CliffReport} from "../../analysis/cliffs/report.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {exact, scaleOf} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {depthLabel} from "./cliff-data.js";
import {pairColumns} from "./pair-columns.js";
import {t} from "./words.js";

/** One scale for all columns, short enough to stand above them: 1.62 (万户), 16.20 (thousand). */
const scaleIn = (lang: Lang): Scale => scaleOf("households", 2e4, lang);

export function nearView(first: CliffReport, lang: Lang): Live<CliffReport> {
  const distances = Object.keys(first.baseline.near);
  const labels = distances.map(distance => `+${exact(Number(distance))}`);
  const keys = ["poorer", "notch"] as const;
  const {unit, value} = scaleIn(lang);
  const charts = keys.map(key => pairColumns({title: t(lang, `near_${key}`), unit, labels, height: 92, write: value}));
  const element = h("div", {class: "near-view"}, ...charts);
  return live(element as HTMLElement, ({baseline, reform}: CliffReport) =>
    charts.forEach((chart, i) =>
      chart.update({
        pairs: distances.map(distance => ({
          baseline: baseline.near[distance][keys[i]],
          reform: reform.near[distance][keys[i]]
        }))
      })
    )
  );
}

export function depthsView(first: CliffReport, lang: Lang): Live<CliffReport> {
  const names = Object.keys(first.baseline.by_depth);
  const labels = names.map(name => depthLabel(name, lang, names));
  const {unit, value} = scaleIn(lang);
  const chart = pairColumns({title: "", unit: unit.replace("户", "处"), labels, height: 92, write: value});
  return live(h("div", {class: "depths-view"}, chart) as HTMLElement, ({baseline, reform}: CliffReport) =>
    chart.update({
      pairs: names.map(name => ({baseline: baseline.by_depth[name], reform: reform.by_depth[name]}))
    })
  );
}
