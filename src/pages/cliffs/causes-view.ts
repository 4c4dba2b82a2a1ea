// 悬崖在哪条线上 Notches by the line that is crossed, in one of several measures; beside it what is lost there, by programme.

import type {CauseFigures} from "../../analysis/cliffs/figures.js";
import type {CliffReport} from "../../analysis/cliffs/report.js";
import type {Unit} from "../../analysis/results/tables.js";
import {cliffCauses} from "../../engine/cliffs/cells.js";
import {h, live} from "../../ui/elements/dom.js";
import type {Live} from "../../ui/elements/dom.js";
import type {Lang} from "../../rules/schema/label.js";
import type {Scale} from "../../ui/formats/format.js";
import {lostView} from "./lost-view.js";
import {pairBars} from "./pair-bars.js";
import {scaleFor} from "./pair-scale.js";
import {stateOf} from "../../ui/elements/state.js";
import type {State} from "../../ui/elements/state.js";
import {toggle} from "../../ui/elements/toggle.js";
import {t} from "./words.js";

const measures = {
  depth: {unit: "yuan", factor: 12, goodness: -1},
  notches: {unit: "households", factor: 1, goodness: -1},
  mean_depth: {unit: "yuan", factor: 1, goodness: -1},
  depth_in_standards: {unit: "ratio", factor: 1, goodness: -1},
  mean_recovery: {unit: "yuan", factor: 1, goodness: -1},
  beyond_share: {unit: "share", factor: 1, goodness: -1},
  cash_share: {unit: "share", factor: 1, goodness: 0}
} as const satisfies Partial<Record<keyof CauseFigures, {unit: Unit; factor: number; goodness: -1 | 0}>>;
type Measure = keyof typeof measures;

/** `switches` chooses the measure of the causes. */
export type CausesView = Live<CliffReport> & {readonly switches: HTMLElement};

interface CausesState {
  readonly report: CliffReport;
  readonly measure: Measure;
  /** Row that is picked; null: none. */
  readonly selected: number | null;
}

export function causesView(first: CliffReport, lang: Lang): CausesView {
  const state = stateOf<CausesState>({report: first, measure: "depth", selected: null});
  const causes = pairBars({
    lang,
    names: cliffCauses.map(cause => cause[lang]),
    onSelect: selected => state.set({selected})
  });
  const lost = lostView(lang);
  function draw({report, measure, selected}: CausesState): void {
    const {unit, factor, goodness} = measures[measure];
    const pairs = cliffCauses.map(({name}) => ({
      baseline: factor * (report.baseline.by_cause[name][measure] ?? NaN),
      reform: factor * (report.reform.by_cause[name][measure] ?? NaN)
    }));
    const scale = scaleFor(unit, pairs, lang);
    causes.update({pairs, scale, unit: unitOf(measure, scale, lang), goodness, selected});
    lost.update({report, selected});
  }
  draw(state.now());
  state.listen(draw);
  const element = h("div", {class: "causes-view"}, causes, lost);
  const view = live(element as HTMLElement, (report: CliffReport) => state.set({report}));
  return Object.assign(view, {switches: measureSwitch(state, lang)});
}

const measureSwitch = (state: State<CausesState>, lang: Lang): HTMLElement =>
  toggle(
    (Object.keys(measures) as Measure[]).map(key => [key, t(lang, `cause_${key}`)] as const),
    {label: t(lang, "measure"), value: state.now().measure, onPick: measure => state.set({measure})}
  );

function unitOf(measure: Measure, scale: Scale, lang: Lang): string {
  if (measure === "depth") return `${scale.unit}${t(lang, "a_year")}`;
  if (measure === "notches") return t(lang, "unit_notches", {unit: scale.unit.replace("户", "")});
  if (measure === "depth_in_standards") return t(lang, "unit_standards");
  return measures[measure].unit === "yuan" ? `${scale.unit}${t(lang, "a_month")}` : scale.unit;
}
