// 边际税率 What of a raise goes again: its mean along the way, and how many families lose how much of it.

import type {CliffReport, CliffSide} from "../../analysis/cliffs/report.js";
import {h, live, setText} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import {decimal, exact} from "../../ui/formats/format.js";
import type {Lang} from "../../rules/schema/label.js";
import {rateNames} from "./cliff-data.js";
import type {BarPair} from "./pair-bars.js";
import {pairColumns} from "./pair-columns.js";
import {t} from "./words.js";

export function ratesView(first: CliffReport, lang: Lang): Live<CliffReport> {
  const ends = first.baseline.steps.map(({from}) => exact(Number(from.toFixed(1))));
  const mean = pairColumns({
    title: t(lang, "rates_mean"),
    unit: "%",
    height: 132,
    labels: ends,
    write: x => decimal(100 * x, 0),
    line: {at: 1, text: t(lang, "rates_line")}
  });
  const few = first.baseline.steps.map(({from}) => (Number.isInteger(Number(from.toFixed(1))) ? exact(from) : ""));
  const names = rateNames(first, lang);
  const charts = shownClasses(first).map(k => ({k, chart: pairColumns({title: names[k], labels: few, height: 44})}));
  const top = h("span", {class: "quiet"});
  const element = h(
    "div",
    {class: "rates-view"},
    mean,
    h(
      "div",
      {class: "rate-classes"},
      h("p", {}, t(lang, "rate_classes"), " ", h("span", {class: "quiet"}, t(lang, "share_of_households")), " ", top),
      h("div", {class: "rate-grid"}, ...charts.map(({chart}) => chart)),
      h("p", {class: "quiet"}, t(lang, "rate_rest"))
    )
  );
  return live(element as HTMLElement, ({baseline, reform}: CliffReport) => {
    mean.update({pairs: baseline.steps.map((step, i) => rate(step.mean_rate, reform.steps[i].mean_rate))});
    const pairs = charts.map(({k}) =>
      baseline.steps.map((_, i) => rate(shareAt(baseline, i, k), shareAt(reform, i, k)))
    );
    const most = Math.max(0.01, ...pairs.flat().flatMap(pair => [pair.baseline, pair.reform]));
    setText(top, t(lang, "rate_top", {top: decimal(100 * most, 0)}));
    charts.forEach(({chart}, i) => chart.update({top: most, pairs: pairs[i]}));
  });
}

/** From those that lose most; the class of those that lose nothing, which is the rest, is left out. */
const shownClasses = ({rate_bounds}: CliffReport): number[] =>
  [...rate_bounds, Infinity]
    .map((_, k) => k)
    .filter(k => !(rate_bounds[k - 1] < 0 && rate_bounds[k] > 0))
    .reverse();

const rate = (baseline: number | null, reform: number | null): BarPair => ({
  baseline: baseline ?? 0,
  reform: reform ?? 0
});

function shareAt({steps}: CliffSide, step: number, k: number): number | null {
  const {households} = steps[step];
  const all = households.reduce((sum, x) => sum + x, 0);
  return all === 0 ? null : households[k] / all;
}
